import {
	AIDE_VERBS,
	DECLINING,
	DOCUMENT,
	MEASURING_VERBS,
	SPEECH_PARTICIPLE,
	SPEECH_VERBS,
} from "../../languages/english/speech.ts";
import { cued, matchesIn } from "../../link/cues.ts";
import { spanOf, within } from "../../spans.ts";
import type { Parse } from "../text/parse.ts";
import type { Sentence } from "../text/sentences.ts";
import { findAccounts } from "./accounts.ts";
import type { Attribution } from "./attribution.ts";
import { fromCiting } from "./citing.ts";
import { fromHeadline } from "./headlines.ts";
import { goesOnTelling, hasSpokenPublicly, isInside, isSide } from "./inside.ts";
import { helpersOf, isReporting } from "./reporting.ts";
import { clipped, scopeOf } from "./scopes.ts";
import { charBefore, subjectAfter, subjectBefore, subjectOfClause } from "./subjects.ts";

const VERB = cued(new RegExp(`\\b(?:(?<!United )(?:${SPEECH_VERBS})|${AIDE_VERBS}|${MEASURING_VERBS})\\b`, "gi"));
/** The beginnings of those verbs that only report where no leader is their subject. */
const NOT_OF_LEADERS =
	/^(?:stress|emphasi|underl|underscor|point|suggest|hint|mention|make|made|call|spoke|let|count|understand|believe|convey|relay|counter|observ)/i;
/** "said to Mr. Moon". */
const TO_LEADER = /^ to (?:(?:the|President|Mr\.?|Mrs\.?|Ms\.?|Chancellor|Premier|Prime Minister) ){0,2}$/;
/** "told him", "replied that": a leader says it to the other. */
const TO_HIM =
	/^ (?:him|her|them)(?= (?:that|he|she|it|they|in|on|the|about|to|of|during|by|how|what)\b|,)|^ (?:his|her) (?:\w+ )?(?:counterpart|host|guest|colleague)\b/i;
/** "confirmed their commitment to": done in the encounter, not told of it. */
const OWN_STAND =
	/^ (?:his|her|its|their) (?:\w+ ){0,2}(?:commitment|readiness|support|opposition|willingness|intention)\b/;
/** "says sorry to him": done, and not told of. */
const GREETING = /^ (?:sorry|hello|goodbye|farewell|thank|thanks|welcome)\b/i;
/** "Contrary to what the White House had said, …": what follows is somebody else's. */
const CONTRARY_TO = /\b(?:contrary|counter) to (?:what|everything|anything)\b[^,;.]{2,60}$/i;
/** More than those words take up. */
const NEAR = 200;
/** "told media after Modi left": whoever is named is not the one told. */
const TO_OTHERS =
	/[,"]|\b(?:that|reporters?|journalists?|media|press|lawmakers|parliament|aides|after|before|following|during|when|while|about)\b/;
const NEVER_ALONE = /^(?:show|shows|showed|post|shared|related|report|reports|estimated)$/i;

function fromVerb(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const clause = clipped(parse, sentence, verb.start);
	const left = parse.plain.slice(clause.start, verb.start);
	const near = left.slice(-NEAR);
	if (CONTRARY_TO.test(near)) return null;
	if (!isReporting(near, parse.plain.slice(verb.end, verb.end + 14))) return null;
	if (/^says?$|^said$/i.test(match[0]) && GREETING.test(parse.plain.slice(verb.end, verb.end + 14))) return null;
	if (/^confirm/i.test(match[0]) && OWN_STAND.test(parse.plain.slice(verb.end, verb.end + 60))) return null;
	const told = /^(?:told|tells|telling)$/i.test(match[0]);
	const addressee = within(parse.mentions, { start: verb.end, end: Math.min(clause.end, verb.end + 60) }).find(
		(m) => m.start - verb.end < 25,
	);
	if (
		told &&
		addressee !== undefined &&
		!TO_OTHERS.test(parse.plain.slice(verb.end, addressee.start)) &&
		isLeader(addressee.leader.terms)
	)
		return null;
	const last = previous.findLast((a) => a.verb.start >= clause.start && a.verb.start < verb.start);
	// "despite Pompeo asserting on Wednesday that …" has a subject of its own, as a finite verb has.
	const ownSubject = within(parse.mentions, { start: verb.start - NEAR, end: verb.start }).some(
		(m) => m.end === verb.start - 1,
	);
	if (SPEECH_PARTICIPLE.test(match[0]) && !ownSubject) {
		const subject = last?.source ?? subjectOfClause(parse, clause, verb.start, previous);
		if (
			subject === null ||
			(!AFTER_PAPER.test(left) && !/[,"\u2014]\s*(?:\w+ly )?$|\bbefore $|\band $|\b(?:point of|by) $/.test(left))
		)
			return null;
		return { source: subject, scope: { start: verb.end, end: clause.end }, verb };
	}
	const before = charBefore(parse.plain, verb.start, clause.start);
	const inverted =
		before === '"' || before === "," || before === ":" || left.trim() === ""
			? subjectAfter(parse, clause, verb, previous)
			: null;
	if (inverted !== null) {
		const start = clause.start === verb.start ? sentence.start : clause.start;
		const after = parse.plain.slice(inverted.start, clause.end);
		const goesOn = before === "," && /^[^;:"()]{3,120}[:;] ?\S/.test(after);
		return {
			source: inverted.source,
			scope: { start, end: goesOn ? clause.end : verb.start },
			verb,
			inside: isInside(parse, inverted.source, sentence, verb),
		};
	}
	const subject = subjectBefore(parse, clause, verb.start - helpersOf(near), previous);
	if (subject === null) return null;
	if (NEVER_ALONE.test(match[0]) && subject.source.kind === "person") return null;
	const inside = isInside(parse, subject.source, sentence, verb);
	if (subject.source.leads === true) {
		if (inside && NOT_OF_LEADERS.test(match[0])) return null;
		if (
			inside &&
			/^s?he\b/i.test(parse.plain.slice(subject.start, subject.start + 4)) &&
			goesOnTelling(parse, sentence) &&
			!hasSpokenPublicly(subject.source, sentence, previous)
		)
			return null;
		if (
			within(parse.mentions, { start: verb.end, end: verb.end + 60 }).some((m) =>
				TO_LEADER.test(parse.plain.slice(verb.end, m.start)),
			)
		)
			return null;
		if (told && TO_HIM.test(parse.plain.slice(verb.end, verb.end + 40))) return null;
	}
	if (NOT_OF_LEADERS.test(match[0]) && isSide(subject.source)) return null;
	const scope = scopeOf(parse, clause, subject.start, verb);
	const aside = subject.source.leads === true ? AFTER_TALKS.exec(parse.plain.slice(scope.start, scope.end)) : null;
	const end = aside === null ? scope.end : scope.start + aside.index;
	const described = /^descri|^character/.test(match[0])
		? (DESCRIBED_AS.exec(parse.plain.slice(verb.end, end))?.[0].length ?? 0)
		: 0;
	const start = described > 0 && scope.start === verb.end ? verb.end + described : scope.start;
	return { source: subject.source, scope: { start, end }, verb, inside };
}

/** "Mr. Trump described | the hour-and-a-half call as | “very good”": what it is called is theirs, and not how long it was. */
const DESCRIBED_AS = /^ (?:the|their|his|her|its|this|that|an?|[A-Z][\w.]*'s) [^";]{0,90}? as(?= |:)/;

/** Where a leader said a thing, the outlet itself adds after what: "Trump said he would cut tariffs after two hours of talks with Xi". */
const AFTER_TALKS =
	/(?<=[\w"]) (?:after|following) (?:(?:an?|the|his|her|their|more than|nearly|about|almost|over|some|\w+ (?:hours?|minutes?)) (?:[^.;"]{0,60} )?(?:call|talks|meeting|conversation|summit)\b(?![^;"]{0,80} that )|(?:the (?:two|pair|leaders|presidents)|he|she|they)\b[^.;"]{0,30}? (?:spoke|talked|met|held|had|sat down)\b)[^;"]{0,120}$/;

/** "released a statement saying", "in a statement on Friday saying". */
const AFTER_PAPER = new RegExp(
	`${DOCUMENT.source}(?: (?:on |late |early )?[A-Z]\\w+| of the call| after the call)? $`,
	"i",
);

/** "She declined to say whether …": credited to whoever will not say. */
function fromDeclining(
	parse: Parse,
	sentence: Sentence,
	match: RegExpMatchArray,
	previous: readonly Attribution[],
): Attribution | null {
	const verb = spanOf(match, sentence.start);
	const clause = clipped(parse, sentence, verb.start);
	const subject = subjectBefore(parse, clause, verb.start, previous);
	if (subject === null || subject.source.kind === "outlet") return null;
	const led = charBefore(parse.plain, subject.start, clause.start) === ",";
	return { source: subject.source, scope: { start: led ? clause.start : verb.start, end: clause.end }, verb };
}

const DECLINES = cued(new RegExp(`\\b${DECLINING}\\b`, "gi"));

function isLeader(terms: readonly { readonly office: string }[]): boolean {
	return terms.some((term) => term.office !== "spokesperson" && term.office !== "other");
}

/** How many of the last attributions a pronoun may take up. */
const RECENT = 40;

/** "Putin denied that …; it was also discussed, Macron said": what stands on either side of the mark is another's. */
function apart(parse: Parse, sentence: Sentence, found: readonly Attribution[]): readonly Attribution[] {
	const last = found.at(-1);
	const first = found[0];
	const mark = parse.plain.lastIndexOf(";", last?.verb.start ?? 0);
	if (first === undefined || last === undefined || mark < sentence.start) return found;
	const trails = last.scope.end <= last.verb.start && last.scope.start < mark;
	if (!trails || first.verb.end > mark || first.source.name === last.source.name) return found;
	return found.map((a) =>
		a === last
			? { ...a, scope: { start: mark + 1, end: a.scope.end } }
			: a.verb.end <= mark && a.scope.start >= a.verb.end && a.scope.end > mark
				? { ...a, scope: { start: a.scope.start, end: mark } }
				: a,
	);
}

/** "He said it went well and | described the hourlong call as": of what he describes only what he calls it is his. */
function untilDescribed(parse: Parse, found: readonly Attribution[]): readonly Attribution[] {
	return found.map((a) => {
		const described = found.find(
			(d) =>
				d !== a &&
				d.source.name === a.source.name &&
				d.verb.start > a.verb.end &&
				d.verb.start < a.scope.end &&
				d.scope.start > d.verb.end &&
				/^descri|^character/.test(parse.plain.slice(d.verb.start, d.verb.end)),
		);
		return described === undefined ? a : { ...a, scope: { start: a.scope.start, end: described.verb.start } };
	});
}

function byVerb(a: Attribution, b: Attribution): number {
	return a.verb.start - b.verb.start;
}

/** Every attribution of a text, by position of its verb. */
export function findAttributions(parse: Parse): readonly Attribution[] {
	const found: Attribution[] = [];
	for (const sentence of parse.sentences) {
		const here: Attribution[] = [];
		const headline = fromHeadline(parse, sentence);
		if (headline !== null) here.push(headline);
		here.push(...findAccounts(parse, sentence, found.slice(-RECENT)));
		for (const match of matchesIn(sentence, DECLINES)) {
			const attribution = fromDeclining(parse, sentence, match, [...found.slice(-RECENT), ...here]);
			if (attribution !== null) here.push(attribution);
		}
		for (const match of matchesIn(sentence, VERB)) {
			const attribution = fromVerb(parse, sentence, match, [...found.slice(-RECENT), ...here]);
			if (attribution !== null) here.push(attribution);
		}
		here.push(...fromCiting(parse, sentence, here.toSorted(byVerb), [...found.slice(-RECENT), ...here]));
		found.push(...apart(parse, sentence, untilDescribed(parse, here.sort(byVerb))));
	}
	return found;
}
