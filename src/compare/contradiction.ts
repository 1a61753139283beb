/** Positions that cannot all be true: contradictions of outlets, of the sources they credit, and of one source with itself. */

import { questionPhrase } from "../languages/english/questions.ts";
import {
	ACTS,
	type Account,
	type Act,
	type Discrepancy,
	type Encounter,
	type Kind,
	type Severity,
	type Status,
} from "../model.ts";
import { agree, answersAct } from "./agree.ts";
import { type Group, groupsOf, inRank, positionOf } from "./positions.ts";
import { summaryOf } from "./words.ts";

/**
 * Every position needs a claim at least this sure before a discrepancy is published by itself; below, it is held.
 * Chosen for precision: the least confident rule that has not once been wrong on the corpus is above it.
 */
export const PUBLISHING_THRESHOLD = 0.75;

interface Asked {
	readonly question: Account["question"];
	readonly topic: string | null;
	readonly act: Act | null;
	readonly accounts: readonly Account[];
}

/** The questions that some accounts answer: one for length, one for the initiator, one a topic and act. */
function askedOf(accounts: readonly Account[]): readonly Asked[] {
	const plain = (["duration", "initiator"] as const).map((question) => ({
		question,
		topic: null,
		act: null,
		accounts: accounts.filter((a) => a.question === question),
	}));
	const topics = [...Map.groupBy(accounts, (a) => (a.question === "topic" ? a.topic : "")).entries()].filter(
		([topic]) => topic !== "",
	);
	const acts = topics.flatMap(([topic, about]) =>
		ACTS.map((act) => ({ question: "topic" as const, topic, act, accounts: about.filter((a) => answersAct(a, act)) })),
	);
	return [...plain, ...acts];
}

function outletsOf(group: Group): ReadonlySet<string> {
	return new Set(group.map((a) => a.outlet));
}

function originsOf(group: Group): ReadonlySet<string> {
	return new Set(group.map((a) => a.origin));
}

/** An outlet says it in its own voice and carries the other answer neither itself nor in another copy of its text. */
function ownAlone(group: Group, other: Group): boolean {
	const [outlets, origins] = [outletsOf(other), originsOf(other)];
	return group.some((a) => a.credit.voice === "own" && !outlets.has(a.outlet) && !origins.has(a.origin));
}

/** Copies of one text report a source once: what they differ in is how they were read. */
function sharesSource(a: Group, b: Group): boolean {
	const nameOf = ({ credit }: Account) => (credit.voice === "own" ? "" : credit.name.toLowerCase());
	const theirs = Map.groupBy(b, nameOf);
	return a.some((x) => nameOf(x) !== "" && theirs.get(nameOf(x))?.some((y) => x.origin !== y.origin));
}

function kindOf(groups: readonly Group[]): Kind {
	const pairs = groups.flatMap((a, i) => groups.slice(i + 1).map((b) => [a, b] as const));
	if (pairs.some(([a, b]) => ownAlone(a, b) || ownAlone(b, a))) return "contradiction";
	return pairs.some(([a, b]) => sharesSource(a, b)) ? "same-source" : "sources-disagree";
}

/** Rounding: figures that lie close, or whose qualifiers point at each other ("more than 40 minutes", "nearly an hour"). */
function isRounding(groups: readonly Group[]): boolean {
	const spans = groups.map((group) => {
		const intervals = group.flatMap((a) =>
			a.question === "duration" && a.interval !== null
				? [{ from: a.interval[0], to: a.interval[1], minutes: a.minutes ?? a.interval[1], qualifier: a.qualifier }]
				: [],
		);
		return { from: Math.max(...intervals.map((i) => i.from)), to: Math.min(...intervals.map((i) => i.to)), intervals };
	});
	const sorted = [...spans].sort((a, b) => a.from - b.from);
	return sorted.every((span, i) => {
		const next = sorted[i + 1];
		if (next === undefined) return true;
		const [low, high] = [
			Math.max(...span.intervals.map((x) => x.minutes)),
			Math.min(...next.intervals.map((x) => x.minutes)),
		];
		const towards =
			span.intervals.every((x) => x.qualifier === "more-than" || x.qualifier === "at-least") ||
			next.intervals.every((x) => x.qualifier === "nearly" || x.qualifier === "up-to");
		return next.from - span.to < 5 && (low / high >= 0.8 || (towards && next.from - span.to <= 0));
	});
}

function severityOf(kind: Kind, groups: readonly Group[]): Severity {
	const vague = groups.some((group) => group.every((a) => a.question === "duration" && a.qualifier === "vague"));
	const scheduled =
		groups.length === 2 &&
		groups.some((group) => group.every((a) => a.question === "initiator" && a.party === "scheduled"));
	if (vague || scheduled || isRoundingOf(groups)) return "minor";
	return kind === "sources-disagree" ? "notable" : "major";
}

function isRoundingOf(groups: readonly Group[]): boolean {
	return groups.every((group) => group.every((a) => a.question === "duration")) && isRounding(groups);
}

function statusOf(groups: readonly Group[]): Status {
	const firm = groups.every((group) => group.some((a) => a.confidence >= PUBLISHING_THRESHOLD));
	return firm ? "automatic" : "held";
}

/** An act's discrepancy says nothing that its topic's does not: "raised" covers the acts that imply it. */
function isCovered(asked: Asked, groups: readonly Group[]): boolean {
	return asked.act !== null && asked.act !== "raised" && groups.length < 2;
}

/** One text alone, however many carry it, and no copy of it has two of the answers: they differ in how they were read. */
function isOneTextReadTwice(groups: readonly Group[]): boolean {
	const articles = groups.flatMap((group) => [...new Set(group.map((a) => a.article))]);
	return originsOf(groups.flat()).size === 1 && new Set(articles).size === articles.length;
}

/** One outlet alone, with nobody credited on one side: it may have learned more, or tell of a part. No outlets differ. */
function isOneOutletsOwn(groups: readonly Group[]): boolean {
	const all = groups.flat();
	const isOne = outletsOf(all).size === 1 || originsOf(all).size === 1;
	return isOne && groups.some((group) => group.every((a) => a.credit.voice === "own"));
}

function discrepancyOf(encounter: Encounter, asked: Asked): Discrepancy | null {
	const groups = [...groupsOf(asked.accounts)].sort(inRank);
	if (groups.length < 2 || isCovered(asked, groups) || isOneOutletsOwn(groups) || isOneTextReadTwice(groups))
		return null;
	const kind = kindOf(groups);
	const positions = groups.map(positionOf);
	const { question, topic, act } = asked;
	const subject = topic === null ? question : `${topic}-${act}`;
	return {
		id: `${encounter.id}-${subject}-${kind}`,
		encounter: encounter.id,
		question,
		topic,
		act,
		kind,
		severity: severityOf(kind, groups),
		status: statusOf(groups),
		summary: summaryOf(questionPhrase(asked, encounter, ""), positions, kind),
		positions,
	};
}

/** A source that in one article both gives an answer and takes it back is no position: its accounts are left out. */
function withoutSelfContradiction(accounts: readonly Account[]): readonly Account[] {
	return accounts.filter(
		(a) =>
			!accounts.some(
				(b) =>
					b.article === a.article &&
					b.credit.name === a.credit.name &&
					b.credit.voice === a.credit.voice &&
					b.encounter === a.encounter &&
					!agree(a, b),
			),
	);
}

/** Every contradiction among the accounts of one encounter. */
export function findContradictions(encounter: Encounter, accounts: readonly Account[]): readonly Discrepancy[] {
	return askedOf(withoutSelfContradiction(accounts)).flatMap((asked) => discrepancyOf(encounter, asked) ?? []);
}
