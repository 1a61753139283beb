/** Article texts read and linked together, as the Worker comes to do it with outlets' feeds: encounters are found, not given. */
import type { Reports } from "../compare/reports.ts";
import { linkArticle } from "../link/article.ts";
import { apartIn, clustersOf, sightingId } from "../link/clusters.ts";
import { withEncounters } from "../link/encounters.ts";
import { originsOf, publishedAt } from "../link/origins.ts";
import { sketchOf } from "../link/sketch.ts";
import type { Account, ArticleText, Encounter, LinkedArticle, OutletKind, ReportedStatement } from "../model.ts";
import { readArticle } from "../read/article.ts";

export interface PoolText extends ArticleText {
	/** Unique within the pool. */
	readonly key: string;
	readonly kind: OutletKind;
	readonly url: string | null;
}

export interface PooledText<Text extends PoolText = PoolText> {
	readonly text: Text;
	readonly linked: LinkedArticle;
	/** Key of the text that it carries; its own where that is its own. */
	readonly origin: string;
}

export interface TextPool<Text extends PoolText = PoolText> {
	readonly texts: readonly PooledText<Text>[];
	readonly encounters: readonly Encounter[];
}

/** The origin of each text by key. No one knows when they were found. */
function originsOfTexts(texts: readonly PoolText[]): ReadonlyMap<string, string> {
	const sketched = texts.map(({ key, outlet, kind, text, published }) => {
		return { id: key, outlet, kind, at: publishedAt(published), foundAt: 0, sketch: sketchOf(text) ?? [] };
	});
	return originsOf(sketched);
}

/** Reads and links every text; which sightings are one encounter is asked of all of them. Pure. */
export function poolTexts<Text extends PoolText>(texts: readonly Text[]): TextPool<Text> {
	const read = texts.map((text) => ({ text, linked: linkArticle(readArticle(text)) }));
	const sightings = read.flatMap(({ linked }) => linked.encounters);
	const clusters = clustersOf(
		sightings,
		read.flatMap(({ linked }) => apartIn(linked)),
	);
	const present = new Map(clusters.flatMap((cluster) => cluster.map((one) => [sightingId(one), cluster[0]] as const)));
	const origins = originsOfTexts(texts);
	const pooled = read.map(({ text, linked }) => {
		const moved = withEncounters(linked, (one) => present.get(sightingId(one)) ?? one);
		return { text, linked: moved, origin: origins.get(text.key) ?? text.key };
	});
	return { texts: pooled, encounters: clusters.map(([first]) => first) };
}

/** Texts of one outlet at one address are revisions of one article: each earlier one's key → the newest one's. */
function newestOf(texts: readonly PooledText[]): ReadonlyMap<string, string> {
	const byAddress = Map.groupBy(texts, ({ text: { key, url, outlet } }) => (url === null ? key : `${outlet} ${url}`));
	return new Map(
		[...byAddress.values()].flatMap((revisions) => {
			const inTime = revisions.toSorted((a, b) => (a.text.published ?? "").localeCompare(b.text.published ?? ""));
			const newest = inTime.at(-1);
			return newest === undefined ? [] : inTime.map((one) => [one.text.key, newest.text.key] as const);
		}),
	);
}

interface Collected {
	readonly accounts: Account[];
	readonly former: Account[];
	readonly statements: ReportedStatement[];
}

/** Of each encounter, by its id: the accounts, former accounts and statements of the texts. One pass over them. */
export function reportsIn(texts: readonly PooledText[]): ReadonlyMap<string, Reports> {
	const newest = newestOf(texts);
	const all = new Map<string, Collected>();
	const of = (encounter: string): Collected => {
		const known = all.get(encounter);
		if (known !== undefined) return known;
		const fresh = { accounts: [], former: [], statements: [] };
		all.set(encounter, fresh);
		return fresh;
	};
	for (const { text, linked, origin } of texts) {
		const { key, outlet, url, title, published } = text;
		const article = newest.get(key) ?? key;
		const placed = { article, outlet, url, title, published, origin };
		for (const claim of linked.claims) {
			const { accounts, former } = of(claim.encounter);
			(article === key ? accounts : former).push({ ...claim, ...placed });
		}
		if (article !== key) continue;
		for (const statement of linked.statements) of(statement.encounter).statements.push({ ...statement, ...placed });
	}
	return all;
}
