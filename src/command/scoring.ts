/** Scores claims against a story's gold. Shared by `eval` and the corpus's tests. */
import type { Claim } from "../model.ts";
import type { PooledArticle } from "./pool.ts";
import type { Gold, GoldClaim, GoldMinutes } from "./stories-gold.ts";

/** What became of one claim that was read. */
export interface Scored {
	readonly claim: Claim;
	/**
	 * right: gold has it here; repeat: gold has the answer elsewhere in the article; unscored: the gold is ambiguous;
	 * unlabelled: a topic the gold does not name in the article (topics are not labelled exhaustively).
	 */
	readonly verdict: "right" | "repeat" | "unlabelled" | "unscored" | "false";
	readonly gold: GoldClaim | null;
	readonly creditRight: boolean;
	readonly encounterRight: boolean;
	/** The trap it fell into. */
	readonly trap: string | null;
}

export interface ArticleScore {
	readonly scored: readonly Scored[];
	/** Gold that nothing read; optional gold is never missed. */
	readonly missed: readonly GoldClaim[];
	readonly traps: number;
}

/** Names that one careful reader and another may give a topic. */
const ALIASES: readonly (readonly string[])[] = [
	["nuclear-arms", "denuclearization", "arms-control", "nuclear-weapons", "strategic-stability"],
	["huawei", "meng-wanzhou"],
	["israel-palestinians", "middle-east", "gaza"],
	["human-rights", "xinjiang"],
	["trade", "tariffs", "economy"],
	["technology", "export-controls"],
	["hostages", "detained-citizens", "prisoners", "prisoner-swap"],
	["energy", "oil", "nord-stream", "energy-infrastructure", "zaporizhzhia"],
	["humanitarian-aid", "kerem-shalom"],
	["counternarcotics", "fentanyl"],
	["election-win", "reelection"],
	["military-aid", "arms-sales"],
	["iran", "iran-nuclear-deal"],
	["ukraine", "ceasefire", "war-in-ukraine"],
	["terrorism", "isis"],
];

function sameTopic(read: string, gold: readonly string[]): boolean {
	return gold.some((name) => name === read || ALIASES.some((group) => group.includes(name) && group.includes(read)));
}

function sameMinutes(claim: Claim, gold: GoldMinutes): boolean {
	if (claim.question !== "duration") return false;
	if (typeof gold === "number") return claim.minutes !== null ? Math.abs(claim.minutes - gold) <= 2 : false;
	if (gold === null) return claim.minutes === null;
	const [from, to] = gold;
	return (
		claim.interval !== null &&
		Math.abs(claim.interval[0] - (from ?? claim.interval[0])) <= 2 &&
		Math.abs(claim.interval[1] - (to ?? claim.interval[1])) <= 2
	);
}

/** Is a claim the answer that gold has, wherever it stands? */
export function sameAnswer(claim: Claim, gold: GoldClaim): boolean {
	if (gold.question === "duration") return sameMinutes(claim, gold.minutes);
	if (gold.question === "initiator")
		return claim.question === "initiator" && claim.party === gold.party && claim.negated === gold.negated;
	if (
		claim.question !== "topic" ||
		claim.answer !== gold.answer ||
		!sameTopic(claim.topic, [gold.topic, ...gold.alsoRight])
	)
		return false;
	return (
		claim.act === gold.act ||
		(gold.act === "raised" && gold.answer !== "no") ||
		(claim.act === "raised" && gold.answer === "yes")
	);
}

function plain(text: string): string {
	return text
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.replace(/[’]/g, "'")
		.toLowerCase()
		.replace(/\b(?:the|a|an|mr|mrs|president|its|his)\b\.?/g, " ")
		.replace(/[^a-z0-9' ]+/g, " ")
		.replace(/\s+/g, " ")
		.trim();
}

/** Is the credited name one of the right ones? A surname stands for its name, a phrase for the phrase that holds it. */
export function sameSource(name: string, right: readonly string[], outlet: string): boolean {
	const read = plain(name);
	return right.some((one) => {
		const gold = plain(one === "outlet" ? outlet : one);
		const last = gold.split(" ").at(-1) ?? gold;
		return (
			gold === read ||
			gold.includes(read) ||
			read.includes(gold) ||
			(last.length > 3 && read.split(" ").at(-1) === last)
		);
	});
}

function overlaps(text: string, words: string, span: { readonly start: number; readonly end: number }): boolean {
	for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
		if (span.start < at + words.length && at < span.end) return true;
	}
	return false;
}

function overlapsEvidence({ article }: PooledArticle, claim: Claim, words: string): boolean {
	const text = claim.evidence.where === "title" ? (article.title ?? "") : article.text;
	return overlaps(text, words, claim.evidence);
}

function slug(name: string): string {
	return name
		.normalize("NFD")
		.replace(/[\u0300-\u036f]/g, "")
		.toLowerCase()
		.replace(/[^a-z]/g, "");
}

function encounterRight(claim: Claim, gold: Gold, goldClaim: GoldClaim): boolean {
	const id = slug(claim.encounter.replace(/-(?:call|meeting)$/, ""));
	if (goldClaim.encounter !== null) {
		const words = goldClaim.encounter
			.replace(/\d{4}(?:-\d\d){0,2}/, "")
			.split("-")
			.filter((w) => w.length > 1 && !/^(?:call|meeting)$/.test(w));
		return words.every((word) => id.includes(slug(word)));
	}
	const leaders = gold.encounter?.leaders ?? [];
	return leaders.every(
		(name) => id.includes(slug(name.split(" ").at(-1) ?? name)) || id.includes(slug(name.split(" ")[0] ?? name)),
	);
}

/** Scores what was read of one article. */
export function scoreArticle(pooled: PooledArticle, gold: Gold): ArticleScore {
	const mine = gold.claims.filter((g) => g.article === pooled.article.article);
	const traps = gold.traps.filter((t) => t.article === pooled.article.article);
	const ambiguous = gold.ambiguous.filter((t) => t.article === pooled.article.article);
	const met = new Set<GoldClaim>();
	const scored = pooled.linked.claims.map((claim): Scored => {
		const fits = mine.filter((g) => sameAnswer(claim, g) && overlapsEvidence(pooled, claim, g.evidence));
		const credit = (g: GoldClaim) =>
			sameSource(claim.credit.name, [g.source, ...g.sourceAlsoRight], pooled.article.outlet);
		const hit =
			fits.find((g) => !met.has(g) && credit(g) && encounterRight(claim, gold, g)) ??
			fits.find((g) => !met.has(g) && credit(g)) ??
			fits.find(credit) ??
			fits[0] ??
			null;
		for (const g of fits) if (g.encounter === null || encounterRight(claim, gold, g)) met.add(g);
		if (hit !== null)
			return {
				claim,
				verdict: "right",
				gold: hit,
				creditRight: credit(hit),
				encounterRight: encounterRight(claim, gold, hit),
				trap: null,
			};
		const base = { claim, gold: null, creditRight: false, encounterRight: false, trap: null };
		if (ambiguous.some((t) => overlapsEvidence(pooled, claim, t.text))) return { ...base, verdict: "unscored" };
		const trap = traps.find((t) => overlapsEvidence(pooled, claim, t.text)) ?? null;
		if (trap === null && mine.some((g) => sameAnswer(claim, g))) return { ...base, verdict: "repeat" };
		if (
			trap === null &&
			claim.question === "topic" &&
			!mine.some((g) => g.question === "topic" && sameTopic(claim.topic, [g.topic, ...g.alsoRight]))
		)
			return { ...base, verdict: "unlabelled" };
		return { ...base, verdict: "false", trap: trap?.text ?? null };
	});
	return { scored, missed: mine.filter((g) => !met.has(g) && !g.optional), traps: traps.length };
}
