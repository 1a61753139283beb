/** The public words of comparing. Neutral always: it says who gives which answer, never who is right. */

import { carriers } from "../languages/english/carriers.ts";
import { BRIEF_WORDS } from "../languages/english/encounters.ts";
import { leadOf } from "../languages/english/leads.ts";
import { questionPhrase } from "../languages/english/questions.ts";
import { partyAdjective } from "../link/parties.ts";
import type { Account, Discrepancy, DurationAnswer, Encounter, Kind, Position, Qualifier } from "../model.ts";

const HOURS = [
	"",
	"an hour",
	"two hours",
	"three hours",
	"four hours",
	"five hours",
	"six hours",
	"seven hours",
	"eight hours",
	"nine hours",
];

function inMinutes(minutes: number): string {
	return minutes === 1 ? "one minute" : `${minutes} minutes`;
}

/** Minutes as people say them: 90 → "an hour and a half". */
export function minutesInWords(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = Math.round(minutes % 60);
	if (hours === 0) return rest === 30 ? "half an hour" : inMinutes(rest);
	const whole = HOURS[hours] ?? `${hours} hours`;
	if (rest === 0) return whole;
	if (rest === 30) return hours === 1 ? "an hour and a half" : `${whole.replace(" hours", "")} and a half hours`;
	return hours === 1 && rest === 20 ? "80 minutes" : `${whole} and ${inMinutes(rest)}`;
}

const BEFORE: Readonly<Record<Qualifier, string>> = {
	about: "about ",
	nearly: "nearly ",
	"more-than": "more than ",
	"at-least": "at least ",
	"up-to": "up to ",
	vague: "",
	derived: "",
};

const BRIEF = new RegExp(`\\b(?:${BRIEF_WORDS}|briefly)\\b`, "i");

/** "held a brief call": "a brief call"; of a whole clause ("their talk was brief") the word that describes. */
function describedAs(said: string): string {
	const noun = said.replace(/^(?:held|had|in|during|after|following) /, "");
	if (/^an? /i.test(noun)) return noun;
	const word = BRIEF.exec(noun)?.[0].toLowerCase();
	return word === undefined ? noun : `described as ${word.replace(/ly$/, "")}`;
}

function lengthInWords(answer: DurationAnswer): string {
	if (answer.beyond === "planned") {
		const beyond = `${answer.qualifier === null ? "" : BEFORE[answer.qualifier]}${minutesInWords(answer.minutes ?? 0)} longer than planned`;
		return answer.interval === null ? beyond : `${beyond} (${rangeInWords(answer.interval)} in all)`;
	}
	if (answer.minutes === null) return describedAs(answer.said);
	if (answer.interval !== null && answer.qualifier === null && !Number.isInteger(answer.minutes))
		return rangeInWords(answer.interval);
	const coarse = answer.interval !== null && answer.qualifier === null && answer.interval[1] - answer.interval[0] >= 30;
	return `${answer.qualifier === null ? (coarse ? "about " : "") : BEFORE[answer.qualifier]}${minutesInWords(answer.minutes)}`;
}

function rangeInWords([from, to]: readonly [number, number]): string {
	return `${minutesInWords(from)} to ${minutesInWords(to)}`;
}

/** "the American side", "by mutual agreement". */
export function sideInWords(party: string, negated: boolean): string {
	if (party === "mutual") return "both sides, by mutual agreement";
	if (party === "scheduled") return "neither, as it had been scheduled before";
	const adjective = partyAdjective(party);
	return `${negated ? "not " : ""}the ${adjective === "" ? party : adjective} side`;
}

function oneInWords(account: Account): string {
	switch (account.question) {
		case "duration":
			return lengthInWords(account);
		case "initiator":
			return sideInWords(account.party, account.negated);
		case "topic":
			return account.answer === "declined-to-say" ? "declined to say" : account.answer;
	}
}

/** The answer that most of a group's accounts give, in words; of several the earliest. */
export function answerInWords(group: readonly Account[]): string {
	const words = group.map(oneInWords);
	const counted = [...Map.groupBy(words, (word) => word)].sort((a, b) => b[1].length - a[1].length);
	return counted[0]?.[0] ?? "";
}

const DAY = new Intl.DateTimeFormat("en-GB", {
	weekday: "long",
	day: "numeric",
	month: "long",
	year: "numeric",
	timeZone: "UTC",
});

/** "Tuesday 30 April 2019" of an ISO day. */
export function dayInWords(day: string): string {
	return DAY.format(new Date(`${day}T12:00:00Z`)).replace(",", "");
}

/** Kinds whose lead names who speaks: it need not be said of every outlet again. */
const NAMES_SPEAKER: ReadonlySet<Kind> = new Set(["same-source", "quotation", "dating"]);

function ownVoice(position: Position): Position {
	const evidence = position.evidence.map((e) => ({ ...e, credit: { ...e.credit, voice: "own" as const } }));
	return { ...position, credits: [], evidence };
}

/** The whole difference in one neutral sentence. `about`: what the accounts were asked. */
export function summaryOf(
	about: Pick<Discrepancy, "question" | "topic" | "act">,
	encounter: Pick<Encounter, "kind">,
	positions: readonly Position[],
	kind: Kind,
): string {
	const sides = positions.map(
		(position) => `${position.answer} (${NAMES_SPEAKER.has(kind) ? carriers(ownVoice(position)) : carriers(position)})`,
	);
	const asked = questionPhrase(about, encounter, "");
	return `${leadOf({ ...about, kind }, asked, positions)}: ${sides.join(", ")}.`;
}
