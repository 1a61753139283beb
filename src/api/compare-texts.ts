/** Some article texts compared with each other: what each says, of which encounters, and where they differ. Nothing is stored. */
import { compareEncounter } from "../compare/encounter.ts";
import { findSingleSided, type SingleSided } from "../compare/single-sided.ts";
import type { Claim, Discrepancy, Encounter, OutletKind } from "../model.ts";
import { poolTexts, reportsIn } from "./pool.ts";

/** An article as somebody pasted it. */
export interface GivenText {
	readonly outlet: string;
	readonly kind?: OutletKind;
	readonly title: string | null;
	readonly text: string;
	/** ISO date, or date and time, of publication; null where it is not known. */
	readonly published: string | null;
	readonly url: string | null;
}

export interface ComparedTexts {
	/** In the order in which the texts were given. Offsets of evidence are UTF-16 code units into them. */
	readonly claims: readonly (readonly Claim[])[];
	/** Those of which there is a claim, a statement or a difference. */
	readonly encounters: readonly Encounter[];
	/** Without what would be held. In evidence, `article` and `origin` are places among the texts, from "0". */
	readonly discrepancies: readonly Discrepancy[];
	/** By encounter, the answers that only one party's people are credited with. */
	readonly singleSided: ReadonlyMap<string, readonly SingleSided[]>;
}

/** Pure: the same texts always come to the same. */
export function compareTexts(given: readonly GivenText[]): ComparedTexts {
	const pool = poolTexts(given.map((text, index) => ({ kind: "news" as const, ...text, key: String(index) })));
	const reports = reportsIn(pool.texts);
	const encounters = pool.encounters.filter(({ id }) => reports.has(id));
	const found = encounters.flatMap((encounter) => {
		const of = reports.get(encounter.id);
		return of === undefined ? [] : [{ encounter, of }];
	});
	return {
		claims: pool.texts.map(({ linked }) => linked.claims),
		encounters,
		discrepancies: found
			.flatMap(({ encounter, of }) => compareEncounter(encounter, of))
			.filter(({ status }) => status !== "held"),
		singleSided: new Map(
			found.map(({ encounter, of }) => [encounter.id, findSingleSided(encounter, of.accounts)] as const),
		),
	};
}
