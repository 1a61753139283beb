/** What a reported statement says, as weights of words, so that one statement is known again in another report of it. */

import { BEFORE_WORDS, DENIES, FIRST_NAME, OF_SAYING, SAME_SENSE, TALKING } from "../languages/english/statements.ts";
import { partyWordsIn } from "../link/parties.ts";
import type { Encounter, ReportedStatement } from "../model.ts";
import { isContent, tokensOf } from "./tokens.ts";

/** Names tell statements apart better than other words, a country's less. */
export interface Content {
	readonly weights: ReadonlyMap<string, number>;
	readonly total: number;
	/** Does it deny something? "not to flee" and "out of leaving" both do. */
	readonly negated: boolean;
}

const [NAME, WORD, PARTY] = [2, 1, 1];
/** Words of other forms fall together by their first letters. */
const [STEM, NAME_STEM] = [5, 6];

/** "needs", "needed" and "need" are one; so are "deal" and "agreement". */
function stemOf(key: string): string {
	const sense = SAME_SENSE.find(([words]) => words.test(key))?.[1];
	return sense ?? key.replace(/(?:ing|ed|es|s|d)$/, (end, at: number) => (at < 3 ? end : "")).slice(0, STEM);
}

/**
 * "the Kremlin", "Moscow" and "Russia" are one; the speaker's own name, the names of those who met and that they talked, and
 * the day, say nothing of what was said: every statement about an encounter has them.
 */
export function contentOf({ evidence, credit }: ReportedStatement, { leaders }: Pick<Encounter, "leaders">): Content {
	const from = BEFORE_WORDS.exec(evidence.text)?.[0].length ?? 0;
	const text = evidence.text.slice(from);
	const parties = partyWordsIn(text);
	const known = new Set([credit.name, ...leaders].flatMap((name) => tokensOf(name).map(({ key }) => key)));
	const weights = new Map<string, number>();
	for (const { party } of parties) weights.set(`=${party}`, PARTY);
	for (const { key, start, end, gap } of tokensOf(text)) {
		if (gap || !isContent(key) || known.has(key)) continue;
		if (OF_SAYING.test(key) || TALKING.test(key) || DENIES.test(key)) continue;
		if (parties.some((word) => word.start < end && start < word.end)) continue;
		const named = start + from > 0 && /^\p{Lu}/u.test(text.slice(start));
		if (named && FIRST_NAME.test(text.slice(end))) continue;
		const stem = named ? key.slice(0, NAME_STEM) : stemOf(key);
		weights.set(stem, Math.max(weights.get(stem) ?? 0, named ? NAME : WORD));
	}
	const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
	return { weights, total, negated: DENIES.test(text) };
}

/** So much of the shorter one's content is shared by two reports of one statement, more where no name is; and so much at the least. */
const [LEAST_SHARE, UNNAMED_SHARE, LEAST_WEIGHT] = [0.5, 0.8, 5];
/** A short one, of which nearly all is shared. */
const [SHORT_SHARE, SHORT_WEIGHT] = [0.75, 4];

/** Do two statements say the same? */
export function saySame(x: Content, y: Content): boolean {
	if (x.negated !== y.negated) return false;
	const shared = [...x.weights].reduce((sum, [word, weight]) => sum + Math.min(weight, y.weights.get(word) ?? 0), 0);
	const named = [...x.weights].some(([word, weight]) => weight === NAME && y.weights.has(word));
	const share = shared / Math.min(x.total, y.total);
	// Two reports of the same words, to the last of them.
	if (shared >= SHORT_WEIGHT && shared === Math.max(x.total, y.total)) return true;
	if (named && shared >= SHORT_WEIGHT && share >= SHORT_SHARE) return true;
	return shared >= LEAST_WEIGHT && share >= (named ? LEAST_SHARE : UNNAMED_SHARE);
}
