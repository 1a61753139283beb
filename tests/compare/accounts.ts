import fc from "fast-check";
import type { Reports } from "../../src/compare/reports.ts";
import type {
	Account,
	Credit,
	DurationAnswer,
	Encounter,
	InitiatorAnswer,
	ReportedStatement,
	TopicAnswer,
} from "../../src/model.ts";
import { findLengths } from "../../src/read/durations/lengths.ts";

export const ENCOUNTER: Encounter = {
	id: "2019-05-03-trump-putin-call",
	kind: "call",
	parties: ["US", "RU"],
	leaders: ["Donald Trump", "Vladimir Putin"],
	date: "2019-05-03",
	stated: true,
};

/** The answer that a length in words is: "more than an hour". */
export function duration(said: string): DurationAnswer {
	const [length] = findLengths(said, { start: 0, end: said.length });
	if (length === undefined) throw new Error(`no length: ${said}`);
	const { interval, minutes, qualifier } = length;
	return { question: "duration", interval, minutes, qualifier, beyond: null, said };
}

export const BRIEF: DurationAnswer = {
	question: "duration",
	interval: [0, 45],
	minutes: null,
	qualifier: "vague",
	beyond: null,
	said: "had a brief call",
};

export function initiator(party: string, negated = false): InitiatorAnswer {
	return { question: "initiator", party, negated, said: party };
}

export function topic(answer: TopicAnswer["answer"], act: TopicAnswer["act"] = "raised", slug = "trade"): TopicAnswer {
	return { question: "topic", topic: slug, act, answer, said: slug };
}

function own(outlet: string): Credit {
	return { name: outlet, role: null, side: null, voice: "own", via: [] };
}

function source(name: string): Credit {
	return { name, role: null, side: null, voice: "reported", via: [] };
}

/** An account of the call in an outlet's own article, in its own voice where nobody is credited. */
export function account(
	outlet: string,
	answer: DurationAnswer | InitiatorAnswer | TopicAnswer,
	credited: string | null = null,
	more: Partial<Pick<Account, "article" | "origin" | "published" | "confidence" | "evidence">> = {},
): Account {
	return {
		...answer,
		credit: credited === null ? own(outlet) : source(credited),
		evidence: { text: answer.said, start: 0, end: answer.said.length, where: "text" },
		encounter: ENCOUNTER.id,
		rule: "rule",
		confidence: 0.9,
		article: outlet.toLowerCase(),
		outlet,
		url: null,
		title: null,
		published: "2019-05-04",
		origin: outlet.toLowerCase(),
		...more,
	};
}

const LENGTHS = [
	"an hour",
	"an hour and a half",
	"90 minutes",
	"more than an hour",
	"nearly two hours",
	"two hours",
	"about an hour",
	"1 hour and 15 minutes",
	"45 minutes",
	"at least two hours",
	"up to an hour",
	"60 to 90 minutes",
];

export const ANSWERS: fc.Arbitrary<DurationAnswer | InitiatorAnswer | TopicAnswer> = fc.oneof(
	fc.constantFrom(...LENGTHS, "three hours").map(duration),
	fc.constant(BRIEF),
	fc.tuple(fc.constantFrom("US", "RU", "mutual", "scheduled"), fc.boolean()).map(([party, no]) => initiator(party, no)),
	fc
		.tuple(
			fc.constantFrom("yes" as const, "no" as const, "declined-to-say" as const),
			fc.constantFrom("raised" as const, "warned" as const, "condemned" as const, "congratulated" as const),
			fc.constantFrom("trade", "venezuela"),
		)
		.map(([answer, act, slug]) => topic(answer, act, slug)),
);

/** Accounts of a few outlets and sources, each in an article of its own. */
export const ACCOUNTS: fc.Arbitrary<readonly Account[]> = fc
	.array(
		fc.tuple(
			fc.constantFrom("CNN", "BBC News", "Reuters", "Kommersant"),
			ANSWERS,
			fc.constantFrom(null, "Dmitry Peskov", "Sarah Sanders", "The White House"),
			fc.constantFrom("2019-05-03", "2019-05-04", null),
		),
		{ maxLength: 9 },
	)
	.map((rows) =>
		rows.map(([outlet, answer, credited, published], i) =>
			account(outlet, answer, credited, { article: `article-${i}`, origin: `article-${i}`, published }),
		),
	);

/** Those accounts and nothing else. */
export function reports(...accounts: readonly Account[]): Reports {
	return { accounts, statements: [], former: [] };
}

/** Words of a speaker as an outlet quotes them in an article of its own. */
export function quoted(
	outlet: string,
	words: string,
	speaker = "Donald Trump",
	more: Partial<Omit<ReportedStatement, "evidence" | "words">> = {},
): ReportedStatement {
	return {
		words,
		day: null,
		topics: [],
		rule: "statement/quoted",
		confidence: 0.9,
		credit: { name: speaker, role: null, side: "US", voice: "quoted", via: [] },
		evidence: { text: words, start: 0, end: words.length, where: "text" },
		encounter: ENCOUNTER.id,
		article: outlet.toLowerCase(),
		outlet,
		url: null,
		title: null,
		published: "2019-05-04",
		origin: outlet.toLowerCase(),
		...more,
	};
}

/** What a speaker is reported to have said on a day. */
export function told(outlet: string, day: string, clause: string, speaker = "Mike Pompeo"): ReportedStatement {
	const evidence = { text: clause, start: 0, end: clause.length, where: "text" } as const;
	return { ...quoted(outlet, "", speaker), words: null, day, evidence };
}
