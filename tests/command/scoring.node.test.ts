import { describe, expect, test } from "vitest";
import type { PooledArticle } from "../../src/command/pool.ts";
import { sameAnswer, sameSource, scoreArticle } from "../../src/command/scoring.ts";
import { scoreDiscrepancies } from "../../src/command/scoring-discrepancies.ts";
import type { Gold, GoldClaim, GoldMinutes } from "../../src/command/stories-gold.ts";
import type { Claim, Discrepancy, DurationAnswer, InitiatorAnswer, TopicAnswer } from "../../src/model.ts";

const TEXT = "Trump spoke with Putin. The call lasted an hour. Later he said an hour again. The flight took an hour.";
const ID = "2019-05-03-trump-putin-call";

const HOUR: DurationAnswer = {
	question: "duration",
	interval: [45, 75],
	minutes: 60,
	qualifier: null,
	beyond: null,
	said: "an hour",
};

function claim(answer: DurationAnswer | InitiatorAnswer | TopicAnswer, words: string, credited = "CNN"): Claim {
	const start = TEXT.indexOf(words);
	return {
		...answer,
		credit: { name: credited, role: null, side: null, voice: "own", via: [] },
		evidence: { text: words, start, end: start + words.length, where: "text" },
		encounter: ID,
		rule: "rule",
		confidence: 1,
	};
}

const PLACE = { article: "cnn", source: "outlet", sourceAlsoRight: [], encounter: null, optional: false } as const;

function goldLength(minutes: GoldMinutes, evidence = "The call lasted an hour."): GoldClaim {
	return { ...PLACE, question: "duration", minutes, qualifier: null, beyond: null, evidence };
}

function topic(slug: string, answer: TopicAnswer["answer"], act: TopicAnswer["act"] = "raised"): TopicAnswer {
	return { question: "topic", topic: slug, act, answer, said: slug };
}

function goldTopic(slug: string, answer: string, act: string, alsoRight: readonly string[] = []): GoldClaim {
	return { ...PLACE, question: "topic", topic: slug, alsoRight, act, answer, evidence: "The call lasted an hour." };
}

const GOLD: Gold = {
	encounter: { kind: "call", parties: ["US", "RU"], leaders: ["Donald Trump", "Vladimir Putin"], date: "2019-05-03" },
	claims: [goldLength(60)],
	traps: [{ article: "cnn", text: "The flight took an hour.", why: null }],
	ambiguous: [{ article: "cnn", text: "Trump spoke with Putin.", why: null }],
	discrepancies: [],
	notDiscrepancies: [],
	further: [],
	origins: [],
};

function pooled(...claims: readonly Claim[]): PooledArticle {
	const article = {
		article: "cnn",
		outlet: "CNN",
		title: null,
		url: null,
		published: null,
		kind: "news",
		text: TEXT,
	} as const;
	return {
		story: "the-call",
		article,
		origin: "the-call/cnn",
		linked: { main: ID, encounters: [], claims, statements: [] },
	};
}

describe("an answer is the gold's", () => {
	const SAME: readonly (readonly [
		what: string,
		same: boolean,
		answer: DurationAnswer | TopicAnswer,
		gold: GoldClaim,
	])[] = [
		["minutes within two", true, HOUR, goldLength(62)],
		["minutes further off", false, HOUR, goldLength(63)],
		["an interval within two", true, HOUR, goldLength([45, 77])],
		["an interval open at one end", true, HOUR, goldLength([45, null])],
		["another interval", false, HOUR, goldLength([60, 75])],
		["a description without minutes", true, { ...HOUR, minutes: null }, goldLength(null)],
		["a topic", true, topic("trade", "yes"), goldTopic("trade", "yes", "raised")],
		["a topic by another name", true, topic("trade", "yes"), goldTopic("commerce", "yes", "raised", ["trade"])],
		["a topic by a known alias", true, topic("nuclear-arms", "yes"), goldTopic("denuclearization", "yes", "raised")],
		["another topic", false, topic("syria", "yes"), goldTopic("trade", "yes", "raised")],
		["another answer", false, topic("trade", "no"), goldTopic("trade", "yes", "raised")],
		["raised where the gold says warned", true, topic("trade", "yes"), goldTopic("trade", "yes", "warned")],
		["warned where the gold says raised", true, topic("trade", "yes", "warned"), goldTopic("trade", "yes", "raised")],
		[
			"not warned where the gold says not raised",
			false,
			topic("trade", "no", "warned"),
			goldTopic("trade", "no", "raised"),
		],
		["of another question", false, topic("trade", "yes"), goldLength(60)],
	];
	test.each(SAME)("%s: %s", (_, same, answer, gold) => {
		expect(sameAnswer(claim(answer, "The call lasted an hour."), gold)).toBe(same);
	});
});

describe("a credited name is the gold's", () => {
	const NAMES: readonly (readonly [name: string, right: readonly string[], same: boolean])[] = [
		["Sarah Sanders", ["Sarah Sanders"], true],
		["Sanders", ["Sarah Sanders"], true],
		["Sarah Huckabee Sanders", ["Sarah Sanders"], true],
		["the White House", ["White House"], true],
		["Erdogan", ["Erdoğan"], true],
		["CNN", ["outlet"], true],
		["Dmitry Peskov", ["Sarah Sanders", "Peskov"], true],
		["Dmitry Peskov", ["Sarah Sanders"], false],
	];
	test.each(NAMES)("%s of %j: %s", (name, right, same) => {
		expect(sameSource(name, right, "CNN")).toBe(same);
	});
});

describe("a claim that was read is", () => {
	const VERDICTS: readonly (readonly [verdict: string, why: string, claim: Claim])[] = [
		["right", "the gold has it there", claim(HOUR, "The call lasted an hour.")],
		["repeat", "the gold has it elsewhere", claim(HOUR, "Later he said an hour again.")],
		["false", "the gold has another answer", claim({ ...HOUR, minutes: 90 }, "The call lasted an hour.")],
		["false", "it fell into a trap", claim(HOUR, "The flight took an hour.")],
		["unscored", "the place is ambiguous", claim({ ...HOUR, minutes: 90 }, "Trump spoke with Putin.")],
		["unlabelled", "the gold names no such topic", claim(topic("trade", "yes"), "The call lasted an hour.")],
	];
	test.each(VERDICTS)("%s where %s", (verdict, _, one) => {
		expect(scoreArticle(pooled(one), GOLD).scored.map((s) => s.verdict)).toEqual([verdict]);
	});

	test("wrongly credited where the gold credits another, though right", () => {
		const [scored] = scoreArticle(pooled(claim(HOUR, "The call lasted an hour.", "Peskov")), GOLD).scored;
		expect([scored?.verdict, scored?.creditRight, scored?.encounterRight]).toEqual(["right", false, true]);
	});

	test("missed where nothing read it, unless it is optional", () => {
		expect(scoreArticle(pooled(), GOLD).missed).toEqual(GOLD.claims);
		const optional = { ...goldLength(60), optional: true };
		expect(scoreArticle(pooled(), { ...GOLD, claims: [optional] }).missed).toEqual([]);
	});
});

describe("a discrepancy that was found", () => {
	const WANTED = {
		question: "duration",
		topic: null,
		act: null,
		kind: null,
		also: [],
		positions: [
			{ value: "an hour", outlets: ["CNN"], sources: [] },
			{ value: "two hours", outlets: ["Vox"], sources: [] },
		],
	};
	function between(a: string, b: string, more: Partial<Discrepancy> = {}): Discrepancy {
		const position = (outlet: string) => {
			const { credit, evidence, rule, confidence } = claim(HOUR, "an hour");
			const one = {
				...evidence,
				article: "the-call/x",
				outlet,
				url: null,
				published: null,
				credit,
				rule,
				confidence,
				origin: outlet,
			};
			return { answer: "an hour", outlets: [outlet], credits: [], origins: 1, evidence: [one] };
		};
		return {
			id: "id",
			encounter: ID,
			question: "duration",
			topic: null,
			act: null,
			kind: "contradiction",
			severity: "major",
			status: "automatic",
			summary: "Accounts differ.",
			positions: [position(a), position(b)],
			...more,
		};
	}
	function scores(gold: Gold, found: Discrepancy) {
		const score = scoreDiscrepancies(new Map([["the-call", gold]]), [found]);
		return [score.found.length, score.missed.length, score.false.length];
	}

	const gold = { ...GOLD, discrepancies: [WANTED] };
	const CASES: readonly (readonly [what: string, found: Discrepancy, counts: readonly number[]])[] = [
		["counts as found between the gold's outlets", between("CNN", "Vox"), [1, 0, 0]],
		["counts as false between others", between("CNN", "Bild"), [0, 1, 1]],
		["counts as false of another question", between("CNN", "Vox", { question: "initiator" }), [0, 1, 1]],
		["counts for nothing when it is held", between("CNN", "Vox", { status: "held" }), [0, 1, 0]],
		["counts for nothing when it is minor", between("CNN", "Vox", { severity: "minor" }), [0, 1, 0]],
	];
	test.each(CASES)("%s", (_, found, counts) => {
		expect(scores(gold, found)).toEqual(counts);
	});

	test("is not scored where the story does not say what there is to find", () => {
		expect(scores({ ...GOLD, discrepancies: null }, between("CNN", "Vox"))).toEqual([0, 0, 0]);
	});
});
