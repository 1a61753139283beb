/** The words that entries and pages use. Neutral: they say that accounts differ, never which one is right. */
import { TOPICS } from "../languages/english/topics.ts";
import type {
	Act,
	ClaimAnswer,
	Credit,
	Discrepancy,
	Encounter,
	Kind,
	Severity,
	Status,
	StoredDiscrepancy,
} from "../model.ts";

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });
const TOPIC_NAMES: ReadonlyMap<string, string> = new Map(TOPICS.map(({ slug, name }) => [slug, name]));

/** "3 May 2019" of an ISO date or date and time; "December 2014" of a month; what is no date is given back as it is. */
export function dateWords(date: string): string {
	if (/^\d{4}-\d{2}$/.test(date)) return MONTH.format(new Date(`${date}-01T00:00:00Z`));
	const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}/.test(date) && !Number.isNaN(day.getTime()) ? DAY.format(day) : date;
}

/** "21 November 2026, 10:30 UTC" of an ISO date and time. */
export function instantWords(instant: string): string {
	return `${dateWords(instant)}, ${instant.slice(11, 16)} UTC`;
}

/** "a, b and c"; `last` stands before the last one. */
export function listed(words: readonly string[], last = " and "): string {
	const head = words.slice(0, -1).join(", ");
	return head === "" ? (words[0] ?? "") : `${head}${last}${words.at(-1)}`;
}

export function capitalised(text: string): string {
	const first = text.codePointAt(0);
	return first === undefined ? "" : String.fromCodePoint(first).toUpperCase() + text.slice(first > 0xffff ? 2 : 1);
}

function slug(word: string): string {
	return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The name a leader goes by: the words of it that the encounter's id has ("Xi" of Xi Jinping), else all of it. */
function shortName(leader: string, encounterId: string): string {
	const parts = new Set(encounterId.split("-"));
	const known = leader.split(" ").filter((word) =>
		slug(word)
			.split("-")
			.some((part) => parts.has(part)),
	);
	return known.join(" ") || leader;
}

/** "Trump–Putin call" */
export function encounterName(encounter: Encounter): string {
	const names = encounter.leaders.map((leader) => shortName(leader, encounter.id));
	const shown = names.length > 3 ? [...names.slice(0, 2), `${names.length - 2} others`] : names;
	return `${shown.join("–")} ${encounter.kind}`;
}

/** "call between Donald Trump and Vladimir Putin, 3 May 2019" */
export function encounterPhrase(encounter: Encounter): string {
	return `${encounter.kind} between ${listed(encounter.leaders)}, ${dateWords(encounter.date)}`;
}

const ACT_PHRASES: Readonly<Record<Act, (topic: string) => string>> = {
	raised: (topic) => `whether ${topic} was raised`,
	warned: (topic) => `whether there was a warning about ${topic}`,
	pressed: (topic) => `whether ${topic} was pressed`,
	condemned: (topic) => `whether ${topic} was condemned`,
	congratulated: (topic) => `whether there were congratulations on ${topic}`,
	thanked: (topic) => `whether thanks were given for ${topic}`,
	urged: (topic) => `whether there was an appeal about ${topic}`,
	offered: (topic) => `whether ${topic} was offered`,
	agreed: (topic) => `whether ${topic} was agreed`,
	complained: (topic) => `whether there was a complaint about ${topic}`,
};

/** A topic's name: "the Mueller report"; of a topic nobody named yet, its own words, with the capitals that `text` has. */
function topicWords(topic: string, text: string): string {
	const words = topic.replaceAll("-", " ");
	const at = text.toLowerCase().indexOf(words);
	return TOPIC_NAMES.get(topic) ?? (at < 0 ? words : text.slice(at, at + words.length));
}

/** What a question asks, to follow "on": "how long the call lasted". `text` may have the topic in its own words. */
export function questionPhrase(
	about: Pick<Discrepancy, "question" | "topic" | "act">,
	encounter: Pick<Encounter, "kind">,
	text: string,
): string {
	if (about.question === "duration") return `how long the ${encounter.kind} lasted`;
	if (about.question === "initiator") return `who initiated the ${encounter.kind}`;
	if (about.topic === null) return "what was discussed";
	return ACT_PHRASES[about.act ?? "raised"](topicWords(about.topic, text));
}

const LEADS: Readonly<Record<Kind, (question: string) => string>> = {
	contradiction: (question) => `Accounts differ on ${question}`,
	"sources-disagree": (question) => `Sources differ on ${question}`,
	"same-source": (question) => `One source is reported in more than one way on ${question}`,
	quotation: () => "Accounts give one quotation in different words",
	dating: () => "Accounts give one statement different days",
	revision: (question) => `An outlet changed its account of ${question}`,
};

/** How a title begins: "Accounts differ on how long the call lasted". */
export function leadWords(discrepancy: Discrepancy, encounter: Encounter): string {
	return LEADS[discrepancy.kind](questionPhrase(discrepancy, encounter, discrepancy.summary));
}

export const SEVERITY_NOTES: Readonly<Record<Severity, string>> = {
	major: "Major: the accounts cannot all be true",
	notable: "Notable: sources, words or an outlet's own account differ",
	minor: "Minor: a matter of rounding, description or wording",
};

/** Is it no longer a difference that stands? */
export function hasEnded(status: Status): boolean {
	return status === "resolved" || status === "withdrawn";
}

/** Where a discrepancy stands, in one sentence without its full stop. */
export function statusNote(discrepancy: StoredDiscrepancy): string {
	const why = discrepancy.reason === null ? "" : `: ${discrepancy.reason.replace(/[.\s]+$/u, "")}`;
	switch (discrepancy.status) {
		case "automatic":
			return "Found automatically, not yet reviewed by an editor";
		case "reviewed":
			return "Reviewed by an editor";
		case "held":
			return "Held back";
		case "resolved":
			return `Resolved${why === "" ? ": the accounts have come to agree" : why}`;
		case "withdrawn":
			return `Withdrawn${why}`;
	}
}

/** Who an outlet's article credits with an answer: "quoting Sarah Sanders (press secretary), via The Washington Post". */
export function creditWords(credit: Credit): string {
	const via = credit.via.length === 0 ? "" : `, via ${listed(credit.via)}`;
	if (credit.voice === "own") return `in its own words${via}`;
	const role = credit.role === null || credit.role === "" ? "" : ` (${credit.role})`;
	return `${credit.voice === "quoted" ? "quoting" : "crediting"} ${credit.name}${role}${via}`;
}

/** The answer of a claim as its article gives it: "nearly two hours", "not the White House", "declined to say". */
export function answerWords(claim: ClaimAnswer): string {
	if (claim.question === "topic") return claim.answer.replaceAll("-", " ");
	return claim.question === "initiator" && claim.negated ? `not ${claim.said}` : claim.said;
}
