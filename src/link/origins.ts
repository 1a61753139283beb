/** Origins: which articles carry one text, and which of them had it first. */
import type { OutletKind } from "../model.ts";
import { bandsOf, creditOneAgency, resemblanceOf, type Sketch } from "./sketch.ts";

/** What is known of an article's text once it has been read. */
export interface Sketched {
	/** Key of the article. */
	readonly id: string;
	/** Key or name of its outlet. */
	readonly outlet: string;
	readonly kind: OutletKind;
	/** When it was published, in milliseconds since 1970; null where nobody says. */
	readonly at: number | null;
	/** When it was found, in milliseconds since 1970. */
	readonly foundAt: number;
	/** Empty where the text is too short to tell. */
	readonly sketch: Sketch;
}

/** An article, and the key of the article whose text it was last found to carry. */
export interface Placed extends Sketched {
	readonly origin: string;
}

/** Copies appear within a week of each other. */
const WEEK = 7 * 86_400_000;

/** How much two texts share at least where they are one: see `Resemblance`. */
interface Least {
	readonly containment: number;
	readonly similarity: number;
}

/**
 * Measured on the corpus: 102 articles of 33 encounters, and copies made of each, as short as they are (170 words) and
 * three times as long. Of any two articles the smaller shares at most 0.07 with the other, similarity 0.03; where both
 * carry one readout whole and unquoted besides their own, 0.60 and 0.40. Of a copy with another dateline, a paragraph
 * more or another spelling the smaller shares 0.76 to 1, similarity from 0.49; of the first half alone 0.89 to 1,
 * from 0.38. All these are found; of halves in another spelling 93 in 100; with every twentieth word changed 98 in 100;
 * with every tenth, none but the credited.
 */
const COPY: Least = { containment: 0.7, similarity: 0.33 };

/** Both are credited to one agency, in different outlets: 96 in 100 are found with every tenth word changed. */
const CREDITED: Least = { containment: 0.4, similarity: 0.2 };

/**
 * A readout is made to be passed on. An article that has it whole and as much of its own is a report of its own, and
 * may differ from it: on the corpus the two are up to 0.61 similar, and with a paragraph more from 0.64.
 */
const READOUT: Least = { containment: 0.7, similarity: 0.65 };

const DAY_END = "T23:59:59.999Z";

/** When an article was published, in milliseconds since 1970. A day without a time of day counts as its end. */
export function publishedAt(published: string | null): number | null {
	if (published === null) return null;
	const at = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(published) ? published + DAY_END : published);
	return Number.isNaN(at) ? null : at;
}

/** By publication, then by when it was found, then by id: the same whatever order articles come in. */
export function olderFirst(a: Sketched, b: Sketched): number {
	const [x, y] = [a.at ?? Number.MAX_VALUE, b.at ?? Number.MAX_VALUE];
	return x - y || a.foundAt - b.foundAt || (a.id < b.id ? -1 : Number(a.id > b.id));
}

function leastOf(a: Sketched, b: Sketched): Least {
	if (a.kind !== b.kind) return READOUT;
	return a.outlet !== b.outlet && creditOneAgency(a.sketch, b.sketch) ? CREDITED : COPY;
}

/** Do two articles carry one text, whole, cut or added to? Symmetric. */
export function carryOneText(a: Sketched, b: Sketched): boolean {
	if (a.at !== null && b.at !== null && Math.abs(a.at - b.at) > WEEK) return false;
	const [least, { containment, similarity }] = [leastOf(a, b), resemblanceOf(a.sketch, b.sketch)];
	return containment >= least.containment && similarity >= least.similarity;
}

/** Articles by band, oldest first; `from`: those before it are too old for any that is still to come. */
interface Bucket {
	readonly held: Sketched[];
	from: number;
}

/** The oldest of a bucket that carries the same text as `one`, if it is older than `known`. */
function oldestIn(bucket: Bucket, one: Sketched, tried: Map<Sketched, boolean>): Sketched | null {
	if (one.at !== null) while ((bucket.held[bucket.from]?.at ?? one.at) < one.at - WEEK) bucket.from++;
	for (let i = one.at === null ? 0 : bucket.from; i < bucket.held.length; i++) {
		const other = bucket.held[i];
		if (other === undefined) continue;
		const same = tried.get(other) ?? carryOneText(one, other);
		tried.set(other, same);
		if (same) return other;
	}
	return null;
}

/**
 * The origin of each article: that of the oldest older one that carries the same text, or its own. Two that carry one
 * text are found by a band they share, so that not every pair is compared. The order of `articles` does not matter.
 */
export function originsOf(articles: readonly Sketched[]): ReadonlyMap<string, string> {
	const origins = new Map<string, string>();
	const buckets = new Map<string, Bucket>();
	for (const one of [...articles].sort(olderFirst)) {
		const own = bandsOf(one.sketch).map((band) => {
			const bucket = buckets.get(band) ?? { held: [], from: 0 };
			buckets.set(band, bucket);
			return bucket;
		});
		const tried = new Map<Sketched, boolean>();
		const older = own.flatMap((bucket) => oldestIn(bucket, one, tried) ?? []).sort(olderFirst)[0];
		origins.set(one.id, (older && origins.get(older.id)) ?? one.id);
		for (const bucket of own) bucket.held.push(one);
	}
	return origins;
}

/**
 * The origins of articles when only the `open` ones may have changed: each of these has that of the oldest older one
 * that carries the same text, or its own; the others keep theirs.
 */
export function originsAmong(articles: readonly Placed[], open: ReadonlySet<string>): ReadonlyMap<string, string> {
	const origins = new Map<string, string>();
	const sorted = [...articles].sort(olderFirst);
	for (const [i, one] of sorted.entries()) {
		const first = open.has(one.id) ? sorted.slice(0, i).find((other) => carryOneText(one, other)) : undefined;
		const own = open.has(one.id) ? one.id : one.origin;
		origins.set(one.id, (first && origins.get(first.id)) ?? own);
	}
	return origins;
}

/** Those that have to be opened next: younger ones with the text of an open one and yet another origin. */
export function openedBy(
	articles: readonly Placed[],
	open: ReadonlySet<string>,
	origins: ReadonlyMap<string, string>,
): readonly Placed[] {
	const opened = articles.filter(({ id }) => open.has(id));
	const follows = (one: Placed, other: Placed) =>
		olderFirst(other, one) < 0 && one.origin !== origins.get(other.id) && carryOneText(one, other);
	return articles.filter((one) => !open.has(one.id) && opened.some((other) => follows(one, other)));
}
