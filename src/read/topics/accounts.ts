/** Another account of a topic that was just said to have come up, or not: "The White House said it had not. The Kremlin said it had." */
import { OF_THE_LEADER, OF_THE_TOPIC, OTHER_ACCOUNT, SAYS_NO } from "../../languages/english/answers.ts";
import { within } from "../../spans.ts";
import type { Found } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { undotted } from "../text/undotted.ts";
import { accountsOf } from "./answers.ts";
import { anaphoric } from "./claim.ts";

/** Rules whose subject is the topic: "sanctions were discussed". */
const OF_TOPIC = /^topic\/(?:was-raised|it-was-raised|answered|asked-answered|nor-was|absent|listed)$/;

/** What the claims of one sentence are given another account of in the rest of it, or in the next. */
function accountsAfter(parse: Parse, sentence: Sentence, found: readonly Found[]): readonly Found[] {
	const next = parse.sentences[sentence.index + 1];
	const near = next !== undefined && next.paragraph - sentence.paragraph <= 1 ? accountsOf(next) : [];
	const last = Math.max(...found.map((f) => f.trigger.end));
	const parts = [...accountsOf(sentence).filter((part) => part.start > last), ...near];
	for (const part of parts) {
		const match = OTHER_ACCOUNT.exec(undotted(parse.plain.slice(part.start, part.end)));
		const words = match?.[1];
		if (match === null || words === undefined) continue;
		const start = part.start + match.index + match[0].lastIndexOf(words);
		// "Biden raised hacking. Putin said it did not": what one of the two said of it there.
		const leads = within(parse.mentions, { start: part.start, end: start }).some((m) =>
			m.leader.terms.some(({ office }) => office !== "spokesperson" && office !== "other"),
		);
		const of = found.filter((f) =>
			OF_TOPIC.test(f.rule) ? OF_THE_TOPIC.test(words) : !leads && OF_THE_LEADER.test(words),
		);
		const here = part.start >= sentence.end ? next : sentence;
		if (of.length === 0 || here === undefined) continue;
		const answer = SAYS_NO.test(words) ? "no" : "yes";
		return of.flatMap((f) => {
			if (f.answer.question !== "topic" || f.answer.answer === answer) return [];
			const topic = { slug: f.answer.topic, said: f.answer.said, start: f.trigger.start, end: f.trigger.end };
			const trigger = { start, end: start + words.length };
			return [anaphoric(parse, here, { topic, act: f.answer.act, answer }, trigger, "topic/other-account")];
		});
	}
	return [];
}

/** The accounts that others give of what `found` says, where these are only "they were" or "he did not". */
export function readOtherAccounts(parse: Parse, found: readonly Found[]): readonly Found[] {
	return parse.sentences.flatMap((sentence) => {
		const here = found.filter(
			(f) =>
				f.answer.question === "topic" &&
				f.answer.answer !== "declined-to-say" &&
				f.trigger.start >= sentence.start &&
				f.trigger.start < sentence.end,
		);
		return here.length === 0 || parse.turns.length > 0 ? [] : accountsAfter(parse, sentence, here);
	});
}
