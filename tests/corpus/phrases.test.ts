/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from "vitest";
import type { ClaimAnswer, Question } from "../../src/model.ts";
import { readArticle } from "../../src/read/article.ts";

/** Phrases that mean one value, or nothing to their file's question. */
interface Group {
	readonly phrases: readonly string[];
	/** The day on which they are read, so that their leaders are in office. */
	readonly published: string;
	readonly nothing?: true;
	readonly why?: string;
	readonly value?: Readonly<Record<string, unknown>>;
}

const FILES: Readonly<Record<string, readonly Group[]>> = import.meta.glob("/corpus/phrases/*.json", {
	import: "default",
	eager: true,
});

function answersTo(question: Question, text: string, published: string): readonly ClaimAnswer[] {
	const { claims } = readArticle({ outlet: "The Outlet", title: null, text, published });
	return claims.map(({ answer }) => answer).filter((answer) => answer.question === question);
}

/** A topic's acts but "raised" say more than its phrases' gold does, which counts any act as raising. */
function shown(answer: ClaimAnswer): Readonly<Record<string, unknown>> {
	switch (answer.question) {
		case "duration":
			return { interval: answer.interval };
		case "initiator":
			return { party: answer.party, negated: answer.negated };
		case "topic":
			return { topic: answer.topic, answer: answer.answer };
	}
}

function wanted(question: Question, value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
	if (question === "initiator") return { party: value.party, negated: value.negated ?? false };
	return question === "topic" ? { topic: value.topic, answer: value.answer } : { interval: value.interval };
}

describe.each(["duration", "initiator", "topic"] as const)("phrases about the %s", (question) => {
	const groups = FILES[`/corpus/phrases/${question}.json`] ?? [];
	const cases = groups.flatMap((group) => group.phrases.map((phrase) => ({ phrase, ...group })));
	const meaning = cases.filter(({ value }) => value !== undefined);
	const nothing = cases.filter((one) => one.nothing === true);

	it("are many", () => {
		expect(meaning.length).toBeGreaterThan(40);
		expect(nothing.length).toBeGreaterThan(30);
	});

	it.each(meaning)("$phrase", ({ phrase, published, value = {} }) => {
		const answers = answersTo(question, phrase, published).map(shown);
		expect(answers).toContainEqual(wanted(question, value));
		if (question !== "topic") expect(answers).toHaveLength(1);
	});

	it.each(nothing)("$phrase says nothing ($why)", ({ phrase, published }) => {
		expect(answersTo(question, phrase, published)).toEqual([]);
	});
});
