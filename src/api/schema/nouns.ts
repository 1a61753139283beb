/** What the API's answers are made of: each noun of the model as it is published. The document at /openapi.json is made from these. */
import * as v from "valibot";
import { ACTS, ASKED, KINDS, QUESTIONS, SEVERITIES, STATUSES } from "../../model.ts";

/** Held discrepancies are not public. */
export const PUBLIC_STATUSES = STATUSES.filter((status) => status !== "held");

const described = <const S extends v.GenericSchema>(schema: S, text: string) => v.pipe(schema, v.description(text));

export const Instant = v.pipe(v.string(), v.isoTimestamp());
export const Text = v.nullable(v.string());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Address = v.nullable(v.pipe(v.string(), v.url()));
const Party = described(v.string(), "ISO 3166-1 alpha-2 code of a state, or an organisation's short name");
const Day = described(v.string(), "ISO date, or a month or year where no article gives the day");
const Published = v.nullable(described(v.string(), "ISO date, or date and time, as the article gives it"));

export const Credit = v.strictObject({
	name: described(v.string(), "As the article names them; the outlet's name for its own voice"),
	role: Text,
	side: v.nullable(Party),
	voice: v.picklist(["quoted", "reported", "own"]),
	via: described(v.array(v.string()), "The chain between the outlet and the source, nearest to the outlet first"),
});

export const Evidence = v.strictObject({
	text: described(v.string(), "At most thirty words"),
	start: described(Count, "In UTF-16 code units of the article's text or title"),
	end: Count,
	where: v.picklist(["text", "title"]),
});

const PositionEvidence = v.strictObject({
	...Evidence.entries,
	article: v.string(),
	outlet: v.string(),
	url: Address,
	published: Published,
	credit: Credit,
	rule: v.string(),
	confidence: Share,
	origin: described(v.string(), "The article whose text it carries; its own article where that is its own"),
});

export const Position = v.strictObject({
	answer: v.string(),
	outlets: v.array(v.string()),
	credits: v.array(v.string()),
	origins: described(Count, "How many independent pieces of reporting carry it"),
	evidence: v.array(PositionEvidence),
	differing: v.exactOptional(v.array(v.strictObject({ start: Count, end: Count }))),
});

export const Encounter = v.strictObject({
	id: v.string(),
	url: v.pipe(v.string(), v.url()),
	name: v.string(),
	kind: v.picklist(["call", "meeting"]),
	parties: v.array(Party),
	leaders: v.array(v.string()),
	date: Day,
});

/** One that was found among texts somebody gave: it has no address. */
export const FoundEncounter = v.omit(Encounter, ["url"]);

/** What a discrepancy is about. */
const about = {
	question: v.picklist(ASKED),
	topic: Text,
	act: v.nullable(v.picklist(ACTS)),
	kind: v.picklist(KINDS),
	severity: v.picklist(SEVERITIES),
};

export const Discrepancy = v.strictObject({
	id: described(v.string(), "Permanent"),
	url: v.pipe(v.string(), v.url()),
	encounter: Encounter,
	...about,
	status: v.picklist(PUBLIC_STATUSES),
	reason: described(Text, "Why it was withdrawn"),
	summary: v.string(),
	positions: v.array(Position),
	revision: Count,
	createdAt: Instant,
	updatedAt: described(Instant, "Moves on a material change only"),
});

/** One that was found among texts somebody gave: without a life. */
export const FoundDiscrepancy = v.strictObject({
	id: v.string(),
	encounter: described(v.string(), "Id of one of the encounters"),
	...about,
	summary: v.string(),
	positions: v.array(Position),
});

export const Revision = v.strictObject({
	revision: Count,
	change: v.picklist(["new", "updated", "resolved", "withdrawn"]),
	status: v.picklist(PUBLIC_STATUSES),
	severity: v.picklist(SEVERITIES),
	summary: v.string(),
	positions: v.array(Position),
	at: Instant,
});

const DurationAnswer = v.strictObject({
	question: v.literal("duration"),
	interval: described(v.nullable(v.strictTuple([v.number(), v.number()])), "Minutes from and to"),
	minutes: v.nullable(v.number()),
	qualifier: v.nullable(v.picklist(["about", "nearly", "more-than", "at-least", "up-to", "vague", "derived"])),
	beyond: v.nullable(v.literal("planned")),
	said: v.string(),
});

const InitiatorAnswer = v.strictObject({
	question: v.literal("initiator"),
	party: described(v.string(), "The side that initiated it, or “mutual” or “scheduled”"),
	negated: v.boolean(),
	said: v.string(),
});

const TopicAnswer = v.strictObject({
	question: v.literal("topic"),
	topic: v.string(),
	act: v.picklist(ACTS),
	answer: v.picklist(["yes", "no", "declined-to-say"]),
	said: v.string(),
});

/** What every claim has beside its answer. */
const read = { credit: Credit, evidence: Evidence, rule: v.string(), confidence: Share };

/** A claim of each kind of answer, with `more` beside it. */
function claimWith<const More extends v.ObjectEntries>(more: More) {
	return v.variant("question", [
		v.strictObject({ ...DurationAnswer.entries, ...read, ...more }),
		v.strictObject({ ...InitiatorAnswer.entries, ...read, ...more }),
		v.strictObject({ ...TopicAnswer.entries, ...read, ...more }),
	]);
}

const ClaimedArticle = v.strictObject({
	id: v.string(),
	url: Address,
	title: Text,
	published: Published,
	revision: Count,
	origin: v.string(),
});

export const Claim = claimWith({ id: v.string(), outlet: v.string(), article: ClaimedArticle });

/** A claim of a text somebody gave. */
export const FoundClaim = claimWith({ encounter: v.string() });

export const SingleSided = v.strictObject({
	question: v.picklist(QUESTIONS),
	topic: Text,
	act: v.nullable(v.picklist(ACTS)),
	answer: v.string(),
	party: Party,
	outlets: v.array(v.string()),
});

export const Outlet = v.strictObject({ id: v.string(), name: v.string(), kind: v.picklist(["news", "readout"]) });

const Feed = v.strictObject({
	url: v.string(),
	lastPolledAt: v.nullable(Instant),
	lastOkAt: v.nullable(Instant),
	nextPollAt: v.nullable(Instant),
	failures: described(Count, "In a row"),
	reason: Text,
});

const NotedArticle = v.strictObject({
	url: Address,
	title: Text,
	state: v.picklist(["found", "read", "skipped", "failed"]),
	reason: v.string(),
});

export const OutletHealth = v.strictObject({
	...Outlet.entries,
	homepage: Address,
	feeds: v.array(Feed),
	articles: v.strictObject({ found: Count, noted: v.array(NotedArticle) }),
});

export const Topic = v.strictObject({ topic: v.string(), name: v.string(), discrepancies: Count, encounters: Count });

export const Problem = v.strictObject({
	type: v.string(),
	title: v.string(),
	status: v.pipe(v.number(), v.integer()),
	detail: described(v.string(), "What was not understood, and what to do about it"),
	instance: v.string(),
});
