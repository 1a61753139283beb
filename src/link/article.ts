import { SPOKE_TWICE } from "../languages/english/met.ts";
import type { Claim, Encounter, LinkedArticle, Statement } from "../model.ts";
import type { ReadClaim, Reading } from "../read/article.ts";
import type { ReadStatement } from "../read/statements.ts";
import type { Parse } from "../read/text/parse.ts";
import { within } from "../spans.ts";
import { aboutOf } from "./about.ts";
import { daysBetween } from "./dates.ts";
import { sameEncounter } from "./encounters.ts";
import { mainOf } from "./main.ts";
import { withPart } from "./part-evidence.ts";

export { whoKey } from "./encounters.ts";

function claimOf(claim: ReadClaim, encounter: Encounter, parse: Parse, raw: string): Claim {
	return {
		...claim.answer,
		credit: claim.credit,
		evidence: withPart(claim, parse, raw),
		encounter: encounter.id,
		rule: claim.rule,
		confidence: claim.confidence,
	};
}

/** What a leader may have said in the encounter itself has the encounter's day, and no day of its own. */
function statementOf({ inside, ...statement }: ReadStatement, main: Encounter): readonly Statement[] {
	const tookPart = main.leaders.some((leader) => leader.split(" ").at(-1) === statement.credit.name.split(" ").at(-1));
	return inside && tookPart ? [] : [{ ...statement, encounter: main.id }];
}

/** Claims that only count where the news is: who rang whom, what came up, a brief word. Another encounter's length is worth having. */
function isAside({ rule, answer }: ReadClaim): boolean {
	return rule === "initiator/rang" || rule === "duration/brief" || answer.question === "topic";
}

/** "Obama called Putin in 2012" is history, not news of that call. */
function isNear(about: Encounter, main: Encounter): boolean {
	return (
		about === main ||
		(about.date.length === 10 && main.date.length === 10 && Math.abs(daysBetween(about.date, main.date)) < 30)
	);
}

/** Who initiated an encounter took part in it. */
function isOneOf(parse: Parse, { answer, rule, trigger }: ReadClaim, about: Encounter): boolean {
	const after = { start: trigger.end, end: trigger.end + 30 };
	const word = rule === "initiator/rang" ? within(parse.partyWords, after)[0] : undefined;
	// "Putin rings Obama about plan for Ukraine": it is Obama who was rung.
	const named = within(parse.mentions, after)[0];
	const rung = word !== undefined && named !== undefined && named.end <= word.start ? undefined : word;
	if (rung !== undefined && !about.parties.includes(rung.party)) return false;
	return (
		answer.question !== "initiator" ||
		answer.party === "mutual" ||
		answer.party === "scheduled" ||
		about.parties.includes(answer.party)
	);
}

/** A dinner's length is that of the encounter only where nothing else is given as its length. */
function withoutMeals(claims: readonly Claim[]): readonly Claim[] {
	const isMeal = ({ rule }: Claim) => rule === "duration/meal";
	const given = new Set(
		claims.filter((c) => c.question === "duration" && !isMeal(c)).map(({ encounter }) => encounter),
	);
	return claims.filter((c) => !isMeal(c) || !given.has(c.encounter));
}

/** Do two lengths leave room for one another? */
function meet(a: Claim, b: Claim): boolean {
	if (a.question !== "duration" || b.question !== "duration" || a.interval === null || b.interval === null) return true;
	return a.interval[0] <= b.interval[1] && b.interval[0] <= a.interval[1];
}

/** How sure it is which of two talks of one day a length or an initiator is of. */
const ONE_OF_TWO = 0.5;

/** Of an article that has the two speak twice on a day: a length or an initiator is of either talk. */
function lessSureWhereTwice(claims: readonly Claim[], text: string): readonly Claim[] {
	if (!SPOKE_TWICE.test(text)) return claims;
	return claims.map((claim) =>
		claim.question === "topic" ? claim : { ...claim, confidence: Math.min(claim.confidence, ONE_OF_TWO) },
	);
}

/** "the session, which lasted an hour and a half", where the article has a longer length too: one of several. */
function withoutSessions(claims: readonly Claim[]): readonly Claim[] {
	const ends = (claim: Claim) => (claim.question === "duration" ? (claim.interval?.[0] ?? 0) : 0);
	const isPart = (claim: Claim) =>
		/\b(?:session|round|sit-down)\b/i.test(claim.evidence.text) &&
		claims.some((other) => claim.encounter === other.encounter && !meet(claim, other) && ends(other) > ends(claim));
	return claims.filter((claim) => !isPart(claim));
}

/** Says of each claim of a reading which encounter it is about. A claim about none that can be named is dropped. */
export function linkArticle(reading: Reading): LinkedArticle {
	const about = mainOf(reading);
	if (about === null) return { main: null, encounters: [], claims: [], statements: [] };
	const { encounter: main, pair } = about;
	const scene = { reading, main, pair };
	const encounters: Encounter[] = [main];
	const all = reading.claims.flatMap((claim) => {
		const parse = claim.evidence.where === "title" ? (reading.title ?? reading.parse) : reading.parse;
		const raw = claim.evidence.where === "title" ? (reading.article.title ?? "") : reading.article.text;
		const abouts = aboutOf(scene, parse, claim);
		if (isAside(claim) && !abouts.every((about) => isNear(about, main))) return [];
		return abouts
			.filter((about) => isOneOf(parse, claim, about))
			.map((about) => {
				const known = about === main ? main : sameEncounter(about, encounters);
				if (known === null) encounters.push(about);
				return claimOf(claim, known ?? about, parse, raw);
			});
	});
	const claims = lessSureWhereTwice(withoutSessions(withoutMeals(all)), reading.article.text);
	// Only of an encounter that the article says something of, if no more than its day: words beside a mere name may be about anything.
	const isTold = main.stated || claims.some((claim) => claim.encounter === main.id);
	const statements = isTold ? reading.statements.flatMap((one) => statementOf(one, main)) : [];
	const told = new Set([...claims, ...statements].map(({ encounter }) => encounter));
	const used = encounters.filter(({ id }) => told.has(id));
	return { main: main.id, encounters: used, claims, statements };
}
