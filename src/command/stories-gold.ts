/** What must come of a story, as a careful reader wrote it down. Never used for reading: scoring alone may ask for it. */
import { isTrueAt, type JsonObject, listAt, objectOrNullAt, objectsAt, textAt, textOrNullAt, textsAt } from "./json.ts";
import { complain } from "./run.ts";
import type { Story } from "./stories.ts";

/** Minutes; `null`: open on that side. */
export type GoldMinutes = number | readonly [from: number | null, to: number | null] | null;

interface GoldDuration {
	readonly question: "duration";
	readonly minutes: GoldMinutes;
	/** One of the model's qualifiers; null: plainly said. */
	readonly qualifier: string | null;
	readonly beyond: string | null;
}

interface GoldInitiator {
	readonly question: "initiator";
	readonly party: string;
	readonly negated: boolean;
	/** As said. */
	readonly name: string | null;
}

interface GoldTopic {
	readonly question: "topic";
	readonly topic: string;
	/** Other names that are right for the topic. */
	readonly alsoRight: readonly string[];
	readonly act: string;
	readonly answer: string;
}

export type GoldClaim = (GoldDuration | GoldInitiator | GoldTopic) & {
	readonly article: string;
	/** Who is credited: the outlet's own name for its own voice. */
	readonly source: string;
	readonly sourceAlsoRight: readonly string[];
	/** An exact substring of the text, or of the title. */
	readonly evidence: string;
	/** The encounter it is about, where that is not the story's. */
	readonly encounter: string | null;
	/** Right if read, no miss if not. */
	readonly optional: boolean;
};

interface GoldEncounter {
	readonly kind: string | null;
	readonly parties: readonly string[];
	readonly leaders: readonly string[];
	readonly date: string;
}

/** Text that must yield no claim of the kind it tempts to. */
interface GoldTrap {
	readonly article: string;
	readonly text: string;
	readonly why: string | null;
}

interface GoldPosition {
	readonly value: string;
	readonly outlets: readonly string[];
	readonly sources: readonly string[];
}

export interface GoldDiscrepancy {
	readonly question: string;
	readonly topic: string | null;
	readonly act: string | null;
	readonly kind: string | null;
	/** Other kinds that may be found on the same question, which are right but need not be. */
	readonly also: readonly string[];
	readonly positions: readonly GoldPosition[];
}

interface GoldAgreement {
	/** Null for a difference of words or days that is none. */
	readonly question: string | null;
	readonly topic: string | null;
	readonly act: string | null;
	readonly why: string | null;
}

/** A difference beyond the three questions: a quotation's wording, a statement's day. */
export interface GoldFurther {
	readonly kind: string;
	readonly speaker: string | null;
	readonly statement: string | null;
	/** Article and words, per reading. */
	readonly variants: readonly (readonly [article: string, words: string])[];
}

export interface Gold {
	readonly encounter: GoldEncounter | null;
	readonly claims: readonly GoldClaim[];
	readonly traps: readonly GoldTrap[];
	/** Not scored either way. */
	readonly ambiguous: readonly GoldTrap[];
	/** Null where the story does not say what comparing must find; empty where it must find nothing. */
	readonly discrepancies: readonly GoldDiscrepancy[] | null;
	readonly notDiscrepancies: readonly GoldAgreement[];
	readonly further: readonly GoldFurther[];
	/** Articles that carry one text, by their names; a story that does not say has none. */
	readonly origins: readonly (readonly string[])[];
}

/** The gold of a story; complains, naming the place, of gold that is broken. */
export function goldOf({ json }: Story): Gold {
	const encounter = objectOrNullAt(json, "encounter");
	return {
		encounter: encounter && readEncounter(encounter),
		claims: objectsAt(json, "claims").map(readClaim),
		traps: objectsAt(json, "traps").map(readTrap),
		ambiguous: objectsAt(json, "ambiguous").map(readTrap),
		discrepancies: "discrepancies" in json.fields ? objectsAt(json, "discrepancies").map(readDiscrepancy) : null,
		notDiscrepancies: objectsAt(json, "notDiscrepancies").map(readAgreement),
		further: objectsAt(json, "further").map(readFurther),
		origins: listAt(json, "origins").map((names) =>
			Array.isArray(names) ? names.filter((name) => typeof name === "string") : [],
		),
	};
}

function readEncounter(json: JsonObject): GoldEncounter {
	return {
		kind: textOrNullAt(json, "kind"),
		parties: textsAt(json, "parties"),
		leaders: textsAt(json, "leaders"),
		date: textAt(json, "date"),
	};
}

function readClaim(json: JsonObject): GoldClaim {
	return {
		...readAnswer(json),
		article: textAt(json, "article"),
		source: textAt(json, "source"),
		sourceAlsoRight: textsAt(json, "sourceAlsoRight"),
		evidence: textAt(json, "evidence"),
		encounter: textOrNullAt(json, "encounter"),
		optional: isTrueAt(json, "optional"),
	};
}

function readAnswer(json: JsonObject): GoldDuration | GoldInitiator | GoldTopic {
	const question = textAt(json, "question");
	switch (question) {
		case "duration":
			return {
				question,
				minutes: readMinutes(json),
				qualifier: textOrNullAt(json, "qualifier"),
				beyond: textOrNullAt(json, "beyond"),
			};
		case "initiator":
			return {
				question,
				party: textAt(json, "party"),
				negated: isTrueAt(json, "negated"),
				name: textOrNullAt(json, "name"),
			};
		case "topic":
			return {
				question,
				topic: textAt(json, "topic"),
				alsoRight: textsAt(json, "alsoRight"),
				act: textAt(json, "act"),
				answer: textAt(json, "answer"),
			};
		default:
			return complain(`${json.where} "question" must be duration, initiator or topic, not "${question}"`);
	}
}

function readMinutes(json: JsonObject): GoldMinutes {
	const minutes = json.fields.minutes ?? null;
	if (minutes === null || typeof minutes === "number") return minutes;
	const [from = null, to = null] = listAt(json, "minutes");
	const isBound = (bound: unknown): bound is number | null => bound === null || typeof bound === "number";
	return isBound(from) && isBound(to) ? [from, to] : complain(`${json.where} "minutes" must be a number or [from, to]`);
}

function readTrap(json: JsonObject): GoldTrap {
	return { article: textAt(json, "article"), text: textAt(json, "text"), why: textOrNullAt(json, "why") };
}

function readDiscrepancy(json: JsonObject): GoldDiscrepancy {
	return {
		...readSubject(json),
		kind: textOrNullAt(json, "kind"),
		also: Object.keys(objectOrNullAt(json, "also")?.fields ?? {}),
		positions: objectsAt(json, "positions").map((position) => ({
			value: textAt(position, "value"),
			outlets: textsAt(position, "outlets"),
			sources: textsAt(position, "sources"),
		})),
	};
}

function readAgreement(json: JsonObject): GoldAgreement {
	return {
		question: textOrNullAt(json, "question"),
		topic: textOrNullAt(json, "topic"),
		act: textOrNullAt(json, "act"),
		why: textOrNullAt(json, "why"),
	};
}

function readSubject(json: JsonObject) {
	return { question: textAt(json, "question"), topic: textOrNullAt(json, "topic"), act: textOrNullAt(json, "act") };
}

function readFurther(json: JsonObject): GoldFurther {
	return {
		kind: textAt(json, "kind"),
		speaker: textOrNullAt(json, "speaker"),
		statement: textOrNullAt(json, "statement"),
		variants: listAt(json, "variants").flatMap((variant) => {
			const [article, words] = Array.isArray(variant) ? variant : [];
			return typeof article === "string" && typeof words === "string" ? [[article, words] as const] : [];
		}),
	};
}
