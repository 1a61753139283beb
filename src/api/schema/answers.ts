/** What each address of the API answers with. */
import * as v from "valibot";
import { ACTS, QUESTIONS } from "../../model.ts";
import {
	Claim,
	Discrepancy,
	Encounter,
	FoundClaim,
	FoundDiscrepancy,
	FoundEncounter,
	Instant,
	Outlet,
	OutletHealth,
	Revision,
	SingleSided,
	Text,
	Topic,
} from "./nouns.ts";

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Next = v.pipe(Text, v.description("Address of the next page; null on the last one"));

export const Root = v.record(v.string(), v.pipe(v.string(), v.url()));

export const DiscrepancyPage = v.strictObject({ discrepancies: v.array(Discrepancy), next: Next });

export const DiscrepancyWithHistory = v.strictObject({
	...Discrepancy.entries,
	history: v.pipe(v.array(Revision), v.description("Newest first; never rewritten")),
});

export const EncounterPage = v.strictObject({
	encounters: v.array(v.strictObject({ ...Encounter.entries, discrepancies: Count, claims: Count })),
	next: Next,
});

/** A question with what each outlet answers to it. */
const MatrixRow = v.strictObject({
	question: v.picklist(QUESTIONS),
	topic: Text,
	act: v.nullable(v.picklist(ACTS)),
	asks: v.pipe(v.string(), v.description("What the question asks, to follow “on”")),
	outlets: v.array(
		v.strictObject({
			outlet: v.string(),
			answers: v.array(v.strictObject({ answer: v.string(), claim: v.string() })),
		}),
	),
});

export const EncounterWithAll = v.strictObject({
	...Encounter.entries,
	outlets: v.array(Outlet),
	matrix: v.pipe(v.array(MatrixRow), v.description("Every question by every outlet that answers it")),
	claims: v.array(Claim),
	singleSided: v.array(SingleSided),
	discrepancies: v.array(Discrepancy),
});

export const Moved = v.strictObject({ id: v.string(), url: v.pipe(v.string(), v.url()) });

export const ClaimPage = v.strictObject({ claims: v.array(Claim), next: Next });

export const Outlets = v.strictObject({ outlets: v.array(OutletHealth) });

export const Topics = v.strictObject({ topics: v.array(Topic) });

export const ChangePage = v.strictObject({
	changes: v.array(
		v.strictObject({
			change: Revision.entries.change,
			at: Instant,
			discrepancy: v.pipe(Discrepancy, v.description("As it became by the change")),
		}),
	),
	cursor: v.pipe(v.string(), v.description("Where to go on from next time, also when there is no change now")),
	next: Next,
});

export const Status = v.strictObject({
	feeds: Count,
	feedsPolled: Count,
	articles: v.strictObject({ found: Count, read: Count, skipped: Count, failed: Count }),
	claims: Count,
	encounters: Count,
	discrepancies: Count,
	waiting: Count,
});

export const Comparison = v.strictObject({
	texts: v.pipe(
		v.array(
			v.strictObject({ outlet: v.string(), title: Text, published: Text, url: Text, claims: v.array(FoundClaim) }),
		),
		v.description("In the order in which they were given"),
	),
	encounters: v.array(v.strictObject({ ...FoundEncounter.entries, singleSided: v.array(SingleSided) })),
	discrepancies: v.array(FoundDiscrepancy),
});

/** schema.org in JSON-LD; what of it is there is for its own readers to say. */
export const JsonLdDocument = v.looseObject({
	"@context": v.literal("https://schema.org"),
	"@type": v.literal("CreativeWork"),
	"@id": v.pipe(v.string(), v.url()),
	hasPart: v.array(v.looseObject({ "@type": v.literal("Claim"), name: v.string() })),
});
