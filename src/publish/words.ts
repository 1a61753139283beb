/** The words that entries and pages use. Neutral: they say that accounts differ, never which one is right. */
import { capitalised } from "../languages/english/capitals.ts";
import { sharedText } from "../languages/english/carriers.ts";
import { leadOf } from "../languages/english/leads.ts";
import { listed, questionPhrase } from "../languages/english/questions.ts";
import type {
	ClaimAnswer,
	Credit,
	Discrepancy,
	Encounter,
	Position,
	PositionEvidence,
	Severity,
	Status,
	StoredDiscrepancy,
} from "../model.ts";

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** "3 May 2019" of an ISO date or date and time; "December 2014" of a month; what is no date is given back as it is. */
export function dateWords(date: string): string {
	if (/^\d{4}-\d{2}$/.test(date)) return MONTH.format(new Date(`${date}-01T00:00:00Z`));
	const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
	return /^\d{4}-\d{2}-\d{2}/.test(date) && !Number.isNaN(day.getTime()) ? DAY.format(day) : date;
}

/** A position's answer in pieces, of which some are words that other positions do not have. Its first letter is a capital. */
export function answerPieces({
	answer,
	differing = [],
}: Position): readonly { readonly text: string; readonly differs: boolean }[] {
	const words = capitalised(answer);
	const pieces: { text: string; differs: boolean }[] = [];
	let from = 0;
	for (const { start, end } of words.length === answer.length ? differing : []) {
		pieces.push({ text: words.slice(from, start), differs: false }, { text: words.slice(start, end), differs: true });
		from = end;
	}
	return [...pieces, { text: words.slice(from), differs: false }].filter(({ text }) => text !== "");
}

/** "21 November 2026, 10:30 UTC" of an ISO date and time. */
export function instantWords(instant: string): string {
	return `${dateWords(instant)}, ${instant.slice(11, 16)} UTC`;
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

/** How a title begins: "Accounts differ on how long the call lasted". */
export function leadWords(discrepancy: Discrepancy, encounter: Encounter): string {
	return leadOf(discrepancy, questionPhrase(discrepancy, encounter, discrepancy.summary), discrepancy.positions);
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
	const why = discrepancy.reason === null ? "" : `: ${discrepancy.reason.replace(/(?<![.\s])[.\s]+$/u, "")}`;
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

/** The same of an account among others: "crediting the Kremlin, in a text of Reuters"; a copy has no words of its own. */
export function accountWords(account: PositionEvidence, position: Position): string {
	const [credit, shared] = [creditWords(account.credit), sharedText(account, position)];
	if (shared === null) return credit;
	return account.credit.voice === "own" && account.credit.via.length === 0 ? shared : `${credit}, ${shared}`;
}

/** The answer of a claim as its article gives it: "nearly two hours", "not the White House", "declined to say". */
export function answerWords(claim: ClaimAnswer): string {
	if (claim.question === "topic") return claim.answer.replaceAll("-", " ");
	return claim.question === "initiator" && claim.negated ? `not ${claim.said}` : claim.said;
}
