import type { Account, Evidence, Position, PositionEvidence, ReportedStatement } from "../model.ts";
import { agree, boundsOf } from "./agree.ts";
import { answerInWords } from "./words.ts";

/** Accounts of one question that give one answer. */
export type Group = readonly Account[];

/** What accounts and statements have in common. */
type Told = Pick<
	Account | ReportedStatement,
	"article" | "outlet" | "url" | "published" | "origin" | "credit" | "evidence" | "rule" | "confidence"
>;

/** Time, then article and place: the same whatever order the accounts come in. */
export function inTime(a: Told, b: Told): number {
	return (
		(a.published ?? "9").localeCompare(b.published ?? "9") ||
		a.article.localeCompare(b.article) ||
		a.evidence.start - b.evidence.start ||
		a.rule.localeCompare(b.rule)
	);
}

/**
 * Lengths in as few groups as can all be true: the one that ends first owns the first group, the next that it leaves
 * untouched the second, and so on. One that agrees with the owners of two groups ("more than an hour" beside an hour and an hour and a half) takes neither side.
 */
function groupLengths(accounts: readonly Account[]): readonly Group[] {
	const bounded = accounts.flatMap((account) => {
		const bounds = account.question === "duration" ? boundsOf(account) : null;
		return bounds === null ? [] : [{ account, bounds }];
	});
	const owners: (typeof bounded)[number][] = [];
	for (const one of [...bounded].sort((a, b) => a.bounds.to - b.bounds.to)) {
		if (one.bounds.from > (owners.at(-1)?.bounds.to ?? Number.NEGATIVE_INFINITY)) owners.push(one);
	}
	const sides = (account: Account) => owners.filter((owner) => agree(account, owner.account));
	return owners.map((owner) =>
		bounded
			.map(({ account }) => account)
			.filter((account) => sides(account).length === 1 && sides(account)[0] === owner),
	);
}

function keyOf(account: Account): string {
	switch (account.question) {
		case "duration":
			return account.said;
		case "initiator":
			return `${account.negated ? "not " : ""}${account.party}`;
		case "topic":
			return account.answer;
	}
}

/** Groups of accounts of one question; those that contradict no other group are left out. */
export function groupsOf(accounts: readonly Account[]): readonly Group[] {
	const [first] = accounts;
	if (first === undefined) return [];
	const sorted = [...accounts].sort(inTime);
	const groups = first.question === "duration" ? groupLengths(sorted) : [...Map.groupBy(sorted, keyOf).values()];
	return groups.filter((group) => groups.some((other) => other !== group && differ(group, other)));
}

/** Do two groups hold answers that cannot both be true? */
function differ(a: Group, b: Group): boolean {
	return a.some((x) => b.some((y) => !agree(x, y)));
}

function distinct(names: readonly string[]): readonly string[] {
	return [...new Set(names)];
}

function evidenceOf(told: Told): PositionEvidence {
	const { article, outlet, url, published, credit, rule, confidence, evidence, origin } = told;
	return { ...evidence, article, outlet, url, published, credit, rule, confidence, origin };
}

function carriedBy(answer: string, told: readonly Told[]): Position {
	return {
		answer,
		outlets: distinct(told.map((a) => a.outlet)),
		credits: distinct(told.filter((a) => a.credit.voice !== "own").map((a) => a.credit.name)),
		origins: distinct(told.map((a) => a.origin)).length,
		evidence: told.map(evidenceOf),
	};
}

/** A group as a position. */
export function positionOf(group: Group): Position {
	return carriedBy(answerInWords(group), group);
}

/** Design: evidence is at most 30 words. Of a statement the first ones say who says it, and when. */
const EVIDENCE_WORDS = 30;

function shortened(evidence: Evidence): Evidence {
	const words = [...evidence.text.matchAll(/\S+/g)];
	const last = words[EVIDENCE_WORDS - 1];
	if (last === undefined || words.length === EVIDENCE_WORDS) return evidence;
	const length = last.index + last[0].length;
	return { ...evidence, end: evidence.start + length, text: evidence.text.slice(0, length) };
}

/** Statements as a position with this answer: the words quoted, or the day they are said to have been said. */
export function statementPosition(answer: string, statements: readonly ReportedStatement[]): Position {
	return carriedBy(
		answer,
		statements.map((one) => ({ ...one, evidence: shortened(one.evidence) })),
	);
}

/** Design: ordered by how many origins carry it, then by time. */
export function inRank(a: Group, b: Group): number {
	const origins = (group: Group) => new Set(group.map((account) => account.origin)).size;
	const [x, y] = [a[0], b[0]];
	return origins(b) - origins(a) || (x !== undefined && y !== undefined ? inTime(x, y) : 0);
}
