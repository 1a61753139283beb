/** One quotation, attached to different topics: the same few words of one speaker, said of this by one outlet and of that by another. */

import { topicName } from "../languages/english/questions.ts";
import type { Discrepancy, Encounter, ReportedStatement } from "../model.ts";
import { statusOf } from "./confidence.ts";
import { inTime, statementPosition } from "./positions.ts";
import type { Reports } from "./reports.ts";
import { bySource, sourceSlug } from "./sources.ts";
import { isContent, tokensOf } from "./tokens.ts";
import { summaryOf } from "./words.ts";

type Quoted = ReportedStatement & { readonly words: string };

/** Fewer words are anybody's, and more say themselves what they are about. */
const [FEWEST, MOST] = [3, 9];

function keyOf(words: string): string {
	return ` ${tokensOf(words)
		.map(({ key, gap }) => (gap ? "…" : key))
		.join(" ")} `;
}

/** A few words that could be said of anything: "very, very briefly". */
function isPhrase(words: string): boolean {
	const tokens = tokensOf(words);
	return tokens.length >= FEWEST && tokens.length <= MOST && tokens.some(({ key }) => isContent(key));
}

function isApart(a: Quoted, b: Quoted): boolean {
	return (
		a.outlet !== b.outlet &&
		a.origin !== b.origin &&
		(a.day === null || b.day === null || a.day === b.day) &&
		!a.topics.some((topic) => b.topics.includes(topic))
	);
}

/** Every phrase of one speaker that outlets attach to topics of which they share none. Minor: it may have been said of both. */
export function findQuotationTopics(encounter: Encounter, { statements }: Reports): readonly Discrepancy[] {
	const quoted = statements.flatMap((one) =>
		one.words === null || one.topics.length === 0 ? [] : [{ ...one, words: one.words }],
	);
	return bySource([...quoted].sort(inTime)).flatMap((of) => {
		const phrases = [...new Set(of.filter(({ words }) => isPhrase(words)).map(({ words }) => keyOf(words)))];
		return phrases.flatMap((phrase): readonly Discrepancy[] => {
			const all = of.filter(({ words }) => keyOf(words).includes(phrase));
			const first = all.find(({ words }) => keyOf(words) === phrase);
			const other = first === undefined ? undefined : all.find((one) => isApart(first, one));
			if (first === undefined || other === undefined) return [];
			const sides = [first, other].map(({ topics }) => topics);
			// An account that attaches it to topics of both sides has it said of both.
			if (all.some(({ topics }) => sides.every((side) => side.some((topic) => topics.includes(topic))))) return [];
			const words = first.words.replace(/[.,;:]{1,3}$/, "");
			const groups = sides.map((side) => all.filter(({ topics }) => topics.some((topic) => side.includes(topic))));
			const positions = groups.map((group, i) =>
				statementPosition(`“${words}”, of ${(sides[i] ?? []).map(topicName).join(" and ")}`, group),
			);
			const topic = first.topics[0] ?? null;
			const about = { question: "quotation", topic, act: null } as const;
			return [
				{
					id: `${encounter.id}-quotation-of-${sourceSlug(first.credit)}-${phrase.trim().replaceAll(" ", "-")}`,
					encounter: encounter.id,
					...about,
					kind: "quotation",
					severity: "minor",
					status: statusOf(groups),
					summary: summaryOf(about, encounter, positions, "quotation"),
					positions,
				},
			];
		});
	});
}
