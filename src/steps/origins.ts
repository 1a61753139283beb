import { carryOneText, olderFirst, openedBy, originsAmong, type Placed, publishedAt } from "../link/origins.ts";
import { bandsOf, sketchOf } from "../link/sketch.ts";
import type { Db } from "../store/db.ts";
import { articlesWith, type OriginChange, type SketchedArticle, saveOrigins, saveSketch } from "../store/origins.ts";

/** A new text of an article, as far as its origin goes. */
interface NewText {
	readonly article: string;
	readonly text: string;
	readonly published: string | null;
	readonly claims: readonly unknown[];
	readonly statements: readonly unknown[];
}

/** How often origins are found again because another reading changed one of them meanwhile. */
const MOST_TRIES = 5;

/** How far a change is followed from copy to copy, a query each; copies are nearly always copies of one article. */
const MOST_ROUNDS = 8;

/** What was known of the article before. */
type Before = Pick<SketchedArticle, "published" | "foundAt" | "sketch">;

/**
 * Finds whose text an article carries, before its new text is saved: what is lost between the two is done again.
 * An article without claims and statements has no account, and so no origin is looked for. Answers the ids of the encounters that are
 * to be compared again, because the origin of an account has changed; they are due until `leasedUntil`.
 */
export async function settleOrigin(
	db: Db,
	{ article, text, published, claims, statements }: NewText,
	before: Before,
	now: number,
	leasedUntil: number,
): Promise<readonly string[]> {
	const sketch = claims.length + statements.length === 0 ? null : sketchOf(text);
	if (sketch === null && before.sketch === null) return [];
	const own = bandsOf(sketch ?? []);
	const stored = await saveSketch(db, { id: article, published }, sketch, own);
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		const changes = await changedOrigins(db, article, stored, timeOf(before));
		if (changes.length === 0 && stored.length === own.length) return [];
		const touched = await saveOrigins(db, { article, own, changes }, now, leasedUntil);
		if (touched !== null) return touched;
	}
	throw new Error("Other readings kept changing the same origins.");
}

function timeOf({ published, foundAt }: Pick<SketchedArticle, "published" | "foundAt">): number {
	return publishedAt(published) ?? foundAt;
}

async function placedWith(db: Db, bands: readonly string[]): Promise<readonly Placed[]> {
	const found = await articlesWith(db, bands);
	return found.map((one) => ({ ...one, at: timeOf(one), sketch: one.sketch ?? [] }));
}

/** Those that the article may have given its origin to, at the time it had, and no longer does. */
function leftBy(article: Placed, formerAt: number, others: readonly Placed[]): readonly Placed[] {
	const follows = (one: Placed) => olderFirst(article, one) < 0 && carryOneText(article, one);
	const followed = (one: Placed) =>
		one.id !== one.origin && one.origin === article.origin && olderFirst({ ...article, at: formerAt }, one) < 0;
	return others.filter((one) => one.id !== article.id && followed(one) && !follows(one));
}

/**
 * What changes about origins now that an article has the text it has. Only it and younger ones may change: those that
 * carry its text or carried the one it had, and those that follow them.
 */
async function changedOrigins(
	db: Db,
	article: string,
	bands: readonly string[],
	formerAt: number,
): Promise<readonly OriginChange[]> {
	const known = new Map((await placedWith(db, bands)).map((one) => [one.id, one]));
	const self = known.get(article);
	if (self === undefined) return [];
	const open = new Set([article]);
	let left = leftBy(self, formerAt, [...known.values()]);
	for (let round = 0; ; round++) {
		const all = [...known.values()];
		const origins = originsAmong(all, open);
		const next = [...left, ...openedBy(all, open, origins)];
		if (next.length === 0 || round === MOST_ROUNDS) return changesOf(all, origins);
		left = [];
		for (const { id } of next) open.add(id);
		const found = await placedWith(db, [...new Set(next.flatMap(({ sketch }) => bandsOf(sketch)))]);
		for (const one of found) if (!known.has(one.id)) known.set(one.id, one);
	}
}

function changesOf(articles: readonly Placed[], origins: ReadonlyMap<string, string>): readonly OriginChange[] {
	return articles.flatMap(({ id, origin }) => {
		const to = origins.get(id) ?? origin;
		return to === origin ? [] : [{ id, from: origin, to }];
	});
}
