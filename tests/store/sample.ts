/** Nouns to store: small, valid, and each as its arguments say. */
import type { Discrepancy, DurationAnswer, Encounter, Position } from "../../src/model.ts";
import type { FoundArticle } from "../../src/store/articles.ts";
import type { SightedClaim } from "../../src/store/claims.ts";

export const NOW = Date.UTC(2019, 4, 3, 18);
export const LATER = NOW + 900_000;

/** A call that no article has told of before, published on a day, as it is to be saved. */
export function seenOn(date: string) {
	const who = "Donald Trump|Vladimir Putin";
	const encounter: Encounter & { readonly who: string } = {
		id: `${date}-trump-putin-call`,
		kind: "call",
		parties: ["US", "RU"],
		leaders: ["Donald Trump", "Vladimir Putin"],
		date,
		stated: false,
		who,
	};
	const { id: encounterId, kind, stated } = encounter;
	const sighting = { id: `${encounterId}/published`, encounterId, kind, who, date, stated };
	return { encounters: [encounter], sightings: [sighting], apart: [], touched: [], sighting };
}

export function claimOf(minutes: number, encounter: string): SightedClaim {
	const answer: DurationAnswer = {
		question: "duration",
		interval: [minutes - 15, minutes + 15],
		minutes,
		qualifier: null,
		beyond: null,
		said: `${minutes} minutes`,
	};
	const credit = { name: "The Outlet", role: null, side: null, voice: "own", via: [] } as const;
	const evidence = { text: `${minutes} minutes`, start: 16, end: 26, where: "text" } as const;
	return {
		...answer,
		credit,
		evidence,
		encounter,
		sighting: `${encounter}/published`,
		rule: "duration-lasted",
		confidence: 0.9,
	};
}

function positionOf(answer: string, outlets: readonly string[]): Position {
	return { answer, outlets, credits: [], origins: outlets.length, evidence: [] };
}

/** Carried positions by answer: `{ "an hour": ["A"], "two hours": ["B"] }`. */
export function discrepancyOf(
	encounter: string,
	positions: Readonly<Record<string, readonly string[]>>,
	more: Partial<Discrepancy> = {},
): Discrepancy {
	return {
		id: `${encounter}-duration`,
		encounter,
		question: "duration",
		topic: null,
		act: null,
		kind: "contradiction",
		severity: "major",
		status: "automatic",
		summary: "Accounts differ on how long the call lasted.",
		positions: Object.entries(positions).map(([answer, outlets]) => positionOf(answer, outlets)),
		...more,
	};
}

export function foundAt(url: string, more: Partial<FoundArticle> = {}): FoundArticle {
	const title = "Trump and Putin speak";
	return { guid: url, url, title, summary: null, feedText: null, published: "2019-05-03", skip: null, ...more };
}
