/** Somebody will not say whether a topic came up: "She would not say whether Russian interference was discussed". */
import { DECLINED, DECLINED_VERB } from "../../languages/english/acts.ts";
import { DECLINED_MORE, RAISED_WORDS, TO_COME, WHETHER_IT } from "../../languages/english/answers.ts";
import { cued, firstIn, mayHold } from "../../link/cues.ts";
import type { Act } from "../../model.ts";
import { spanOf } from "../../spans.ts";
import { type Found, trimSpan } from "../found.ts";
import type { Parse } from "../text/parse.ts";
import { withoutMay } from "../text/plain.ts";
import type { Sentence } from "../text/sentences.ts";
import { undottedText } from "../text/undotted.ts";
import { anaphoric, antecedent, claim } from "./claim.ts";
import { questionTurn } from "./encounters.ts";
import { SOURCE_SILENT } from "./nouns.ts";
import { openAsked } from "./open-asked.ts";
import { headsOf, type Topic } from "./words.ts";

const DECLINING = cued(DECLINED);
const MORE = cued(DECLINED_MORE);
const RAISED = new RegExp(`\\b(?:${RAISED_WORDS}|topic|subject)\\b`, "i");

/** "oil fields in Iran": of less than of Iran, unless it is what all of it is about. */
const IN_A_PLACE =
	/\b(?!(?:war|wars|fighting|conflict|situation|crisis|violence|unrest|crackdown|events|developments|hostilities|tensions?|offensive|invasion|peace|ceasefire|truce|operations?|rights|protests?)\b)[a-z]{3,} (?:in|inside|within) (?:the )?$/;
const PLACE_REACH = 40;

/** Is only something in a place asked of, and not the place? */
function isInPlaceOnly({ plain }: Parse, { start, slug, said }: Topic): boolean {
	// Only a place is named so: "interference in the election" is its own topic.
	const place = said.toLowerCase().replace(/[^a-z]+/g, "-") === slug && /^[A-Z]/.test(said);
	return place && IN_A_PLACE.test(plain.slice(Math.max(0, start - PLACE_REACH), start));
}

/** So many topics may be asked of: "whether meddling or the Nijjar case had been raised". */
const MOST = 3;
const OR = /\b(?:or|nor|and)\b/;

/** The act that the verb after "whether" names. */
function actOf(rest: string): Act {
	if (/\b(?:whether|if)\b[^.;]{0,60}\bwarned\b/i.test(rest)) return "warned";
	return /\b(?:whether|if)\b[^.;]{0,60}\bcondemned\b/i.test(rest) ? "condemned" : "raised";
}

/** "She would not say whether Russian interference was discussed": declined, credited to whoever would not say. */
export function readDeclined(
	parse: Parse,
	sentence: Sentence,
	index: number,
	all: readonly (readonly Topic[])[],
): readonly Found[] {
	if (!mayHold(sentence.cues, DECLINING) && !mayHold(sentence.cues, MORE)) return [];
	const text = undottedText(sentence);
	const match = firstIn(sentence, DECLINING, text) ?? firstIn(sentence, MORE, text);
	if (match === null || !DECLINED_VERB.test(match[0]) || questionTurn(parse, sentence.start)) return [];
	const trigger = spanOf(match, sentence.start);
	const asked = /\b(?:whether|if|that|reports|on|about|questions?)\b/i.exec(match[0])?.index ?? 0;
	const rest = (/^[^;]*?(?=;|,? (?:but|although|though|while|whereas) |$)/.exec(text.slice(match.index + asked)) ?? [
		"",
	])[0];
	if (!RAISED.test(rest) || TO_COME.test(withoutMay(rest))) return [];
	const before = sentence.text.slice(0, match.index);
	const start = Math.max(before.lastIndexOf(",") + 1, before.lastIndexOf('"') + 1, 0);
	const speaker = trimSpan(parse.plain, { start: sentence.start + start, end: trigger.start });
	if (SOURCE_SILENT.test(parse.plain.slice(speaker.start, speaker.end))) return [];
	const found = (topic: Topic, back: boolean): Found => {
		const said = { topic, act: actOf(rest), answer: "declined-to-say" as const };
		const read = back ? anaphoric : claim;
		return { ...read(parse, sentence, said, trigger, "topic/declined"), speaker };
	};
	const named = headsOf(
		parse,
		(all[index] ?? []).filter((t) => t.start >= trigger.start && !isInPlaceOnly(parse, t)),
	);
	const asking = named.filter(
		(topic, i) => i === 0 || OR.test(parse.plain.slice(named[i - 1]?.end ?? topic.start, topic.start)),
	);
	if (asking.length > 0) return asking.slice(0, MOST).map((topic) => found(topic, false));
	if (WHETHER_IT.test(rest)) {
		const meant = antecedent(parse, all, index, trigger.start);
		return meant === null ? [] : [found(meant, true)];
	}
	const open = openAsked(parse, { start: trigger.end, end: sentence.end });
	return open === null ? [] : [found(open, false)];
}
