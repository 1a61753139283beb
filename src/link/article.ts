import type { Claim, Encounter, EncounterKind, LinkedArticle, Span } from "../model.ts";
import type { ReadClaim, Reading } from "../read/article.ts";
import type { Parse } from "../read/parse.ts";
import { at } from "../spans.ts";
import { sameDay } from "./dates.ts";
import { encounterOf, sameEncounter } from "./encounters.ts";
import type { Leader } from "./leaders.ts";
import { betweenIn, mainEncounter, mainPair, pairsOf, peopleIn } from "./main.ts";
import { signalIn } from "./signals.ts";

export { sameEncounter, whoKey } from "./encounters.ts";

/** The part of the sentence a claim stands in that speaks of one encounter: between semicolons and "before"/"after". */
function clauseOf(parse: Parse, claim: ReadClaim): Span {
	const sentence = at(parse.sentences, claim.trigger.start) ?? { start: 0, end: parse.plain.length };
	return { start: Math.min(sentence.start, claim.evidence.start), end: Math.max(sentence.end, claim.evidence.end) };
}

const EACH =
	/\b(?:calls?|conversations?|talks|meetings?|spoke|spoken|talked|met)\b[^.;]{0,60}?\bwith ([^.;]{5,200}?),? (?:each|both|all) (?:of which |of them |call |conversation )?/i;

/** "conversations with A, B and C, each of which lasted close to an hour": one claim of each. */
function eachOf(parse: Parse, span: Span, pair: readonly [Leader, Leader]): readonly (readonly [Leader, Leader])[] {
	const match = EACH.exec(parse.plain.slice(span.start, span.end));
	const list = match?.[1];
	if (match === null || list === undefined) return [];
	const start = span.start + match.index + match[0].lastIndexOf(list);
	const others = peopleIn(parse, { start, end: start + list.length });
	const host = pair.find((p) => !others.some((o) => o.id === p.id));
	return host === undefined || others.length < 2 ? [] : others.map((other) => [host, other] as const);
}

const PAIRED = /\b(?:between|with|and|to|met|called|phoned|telephoned|told|joined|hosted|received|against)\b/i;

/** The two that the words nearest to a claim name, if they are not the article's two. */
function otherPair(parse: Parse, near: Span, pair: readonly [Leader, Leader]): readonly [Leader, Leader] | null {
	const explicit = betweenIn(parse, near);
	if (explicit !== null) return explicit.every((p) => pair.some((q) => q.id === p.id)) ? null : explicit;
	const people = peopleIn(parse, near);
	const ids = pair.map((p) => p.id);
	const strangers = people.filter((p) => !ids.includes(p.id));
	const stranger = strangers[0];
	if (stranger === undefined || strangers.length > 2) return null;
	if (strangers.length === 2 && strangers[1] !== undefined)
		return people.length === 2 ? (pairsOf(strangers, parse.date)[0] ?? null) : null;
	const known = people.filter((p) => ids.includes(p.id));
	if (known.length !== 1 || known[0] === undefined || !PAIRED.test(parse.plain.slice(near.start, near.end)))
		return null;
	return pairsOf([known[0], stranger], parse.date)[0] ?? null;
}

interface About {
	readonly encounters: readonly Encounter[];
}

const NOBODY: About = { encounters: [] };

function datedKind(kind: EncounterKind | null, main: Encounter): EncounterKind {
	return kind ?? main.kind;
}

/** Words closer to a claim than its sentence: the evidence, and what stands right around it. */
function nearOf(parse: Parse, claim: ReadClaim): Span {
	const clause = clauseOf(parse, claim);
	const text = parse.plain.slice(clause.start, clause.end);
	const cut = /[;:]|\u2014|--|, (?:but|while|although|after|before|not quite|compared|whereas)\b/gi;
	let [start, end] = [clause.start, clause.end];
	for (const match of text.matchAll(cut)) {
		const place = clause.start + match.index;
		if (place < claim.trigger.start) start = place + 1;
		else if (place >= claim.trigger.end) {
			end = place;
			break;
		}
	}
	return { start: Math.min(start, claim.evidence.start), end: Math.max(end, claim.evidence.end) };
}

/** Which encounters a claim is about: the article's main one, another that its own words name, or none that is known. */
function aboutOf(
	reading: Reading,
	parse: Parse,
	claim: ReadClaim,
	main: Encounter,
	pair: readonly [Leader, Leader],
): About {
	const near = nearOf(parse, claim);
	const signal = signalIn(parse, near);
	const dated = signal.dates.filter((d) => d.date <= (reading.parse.date ?? d.date));
	const dates = dated.length > 0 ? dated : signal.dates;
	const kind = datedKind(signal.kind, main);
	const each = eachOf(parse, near, pair);
	if (each.length > 0) return { encounters: each.map((two) => encounterOf(two, "call", dates[0]?.date ?? main.date)) };
	const others = otherPair(parse, near, pair);
	if (others !== null) {
		const date = dates.at(-1)?.date;
		return date === undefined
			? signal.another
				? NOBODY
				: { encounters: [encounterOf(others, kind, main.date)] }
			: { encounters: [encounterOf(others, kind, date)] };
	}
	const here = dates.find((d) => sameDay(d.date, main.date));
	const elsewhere = dates.find((d) => !sameDay(d.date, main.date));
	if (here === undefined && elsewhere !== undefined && signal.strength > 0 && closeTo(claim, elsewhere)) {
		return { encounters: [encounterOf(pair, kind, elsewhere.date)] };
	}
	if (signal.another && here === undefined && ANOTHER_CLOSE.test(parse.plain.slice(near.start, near.end)))
		return NOBODY;
	return { encounters: [main] };
}

const ANOTHER_CLOSE =
	/\b(?:last (?:spoke|talked|met)|(?:previous|earlier|prior|past) (?:[\w-]+ )?(?:calls?|conversations?|meetings?|talks|summits?)|when they (?:last )?(?:met|spoke|talked))\b/i;

function closeTo(claim: ReadClaim, date: Span): boolean {
	const gap = date.start >= claim.trigger.end ? date.start - claim.trigger.end : claim.trigger.start - date.end;
	return gap < 110;
}

function claimOf(claim: ReadClaim, encounter: Encounter): Claim {
	return {
		...claim.answer,
		credit: claim.credit,
		evidence: claim.evidence,
		encounter: encounter.id,
		rule: claim.rule,
		confidence: claim.confidence,
	};
}

/** Says of each claim of a reading which encounter it is about. A claim about none that can be named is dropped. */
export function linkArticle(reading: Reading): LinkedArticle {
	const main = mainEncounter(reading);
	const pair = mainPair(reading);
	if (main === null || pair === null) return { main: null, encounters: [], claims: [] };
	const encounters: Encounter[] = [main];
	const claims = reading.claims.flatMap((claim) => {
		const parse = claim.evidence.where === "title" ? (reading.title ?? reading.parse) : reading.parse;
		const encountersOf = aboutOf(reading, parse, claim, main, pair).encounters;
		if (claim.rule === "initiator/rang" && !encountersOf.includes(main)) return [];
		return encountersOf.map((about) => {
			const known = sameEncounter(about, encounters);
			if (known === null) encounters.push(about);
			return claimOf(claim, known ?? about);
		});
	});
	const used = encounters.filter((e) => claims.some((c) => c.encounter === e.id));
	return { main: main.id, encounters: used, claims };
}
