/** Words that tell of a talk of others than the article's two, or of another of theirs. */
import { HAD_DONE } from "../languages/english/taken-up.ts";
import type { Span } from "../model.ts";
import type { Parse } from "../read/text/parse.ts";
import { at, within } from "../spans.ts";
import { cued, holds, type Stretch } from "./cues.ts";
import type { Scene } from "./pairs.ts";
import { type Pair, partyOfLeader, rankOf } from "./ranks.ts";
import { kindOf } from "./signals.ts";

/** "Zelensky met the Vatican's foreign minister": a visitor's talk with somebody beside his host. */
export function isWithLesser(others: Pair, { main, pair, reading }: Scene): boolean {
	const { date } = reading.parse;
	if (pair.some((p) => rankOf(p, date) > 0) || !others.some((p) => pair.some((q) => q.id === p.id))) return false;
	return others.some((p) => rankOf(p, date) > 0 && main.parties.includes(partyOfLeader(p, date) ?? ""));
}

/** "the truce Kyiv had signed up to in Jeddah after eight hours of talks": theirs, not the article's two's. */
export function isOfAnothers({ main }: Scene, parse: Parse, place: Span): boolean {
	const start = Math.max(at(parse.sentences, place.start)?.start ?? 0, place.start - 90);
	const word = within(parse.partyWords, { start, end: place.start }).at(-1);
	return (
		word !== undefined &&
		!main.parties.includes(word.party) &&
		within(parse.mentions, { start: word.start, end: place.start }).length === 0 &&
		HAD_DONE.test(parse.plain.slice(word.end, place.start))
	);
}

/** "The Busan meeting lasted 100 minutes", well below the news of a call; "a telephone conversation", below that of a meeting: another encounter. */
export function isOfOtherKind({ main }: Scene, parse: Parse, near: Stretch, place: Span, isLength: boolean): boolean {
	const kind = kindOf(near);
	const paragraph = at(parse.sentences, place.start)?.paragraph ?? 0;
	const apart = main.kind === "call" || (isLength && /\b(?:(?:tele)?phone|calls?)\b/i.test(near.text));
	return kind !== null && kind !== main.kind && (paragraph > 1 || (isLength && THE_CALL.test(near.text))) && apart;
}

/** "The call that brought it about lasted eight minutes", where the news is of a meeting. */
const THE_CALL = /^\W*the (?:(?:tele)?phone )?call (?:that|which|had|took|lasted|before)\b/i;

/** "he is said to have talked for 60 minutes with Zelensky": with somebody who is not of the two. */
export const WITH_SOMEBODY =
	/\b(?:with|phoned|called|rang|telephoned|met|meeting|hosting|calling|phoning|receiving|calls?(?: on \w+day| earlier| later)? from|told|spoke to|spoken to|talked to|speaking to)\b(?: \w+){0,4} [A-Z](?![\w.'-]{0,20}(?: [A-Z][\w.'-]{1,20}){0,3} (?:joining|present|listening|looking on|beside|at (?:his|her) side))/;

/** "In a briefing with Jewish groups, an aide said | the two discussed it": the words that tell of a talk, without whom they were told. */
const TOLD_OF = /\b(?:said|says|told [a-z]{1,20})(?: that)? (?=the (?:two|pair|leaders|presidents)\b|both\b)/;

export function withoutTelling(text: string): string {
	return text.slice(Math.max(0, text.search(TOLD_OF)));
}

const WITH_OTHERS = cued(
	/\b(?:with|phoned|called|telephoned|rang|briefed|met|hosted|received)\b[^.;]{0,40}\b(?:leaders|presidents|prime ministers|counterparts|allies|ministers) of\b/i,
);

/** "Biden phoned the leaders of Britain, France and Germany": talk with others than the two. */
export function strangersIn({ main }: Scene, parse: Parse, near: Stretch): boolean {
	if (!holds(near, WITH_OTHERS)) return false;
	return within(parse.partyWords, near).some((word) => !main.parties.includes(word.party));
}

/** "It was their second call in a month; the first call ran 90 minutes": another of theirs, whose day nobody gives. */
export const FIRST_ONE =
	/^\W*(?:and )?(?:the|their) (?:first|second|third|earlier|previous|prior|other|last) (?:(?:phone|telephone|video) )?(?:calls?|conversations?|meetings?|one|session|talk|talks|round|encounter)\b(?! (?:between|with|since|in|of|as|to)\b)/i;

export const ANOTHER_CLOSE =
	/\b(?:last (?:spoke|talked|met|time)|(?:previous|earlier|prior|past|last) (?:[\w-]+ )?(?:calls?|conversations?|meetings?|talks|summits?|one)|when they (?:last )?(?:met|spoke|talked)|the (?:last|first|previous|earlier) one|earlier in the (?:week|month|year))\b/i;

export function gapTo(place: Span, date: Span): number {
	return date.start >= place.end ? date.start - place.end : place.start - date.end;
}

/** "on his election in June". */
const OWN_DAY =
	/\b(?:election|re-election|victory|win|referendum|vote|attacks?|bombing|summit|war|crash|coup|earthquake)(?: in| on| of)? ?$/i;

/** "raised last summer's war": the day of what was raised, not of the talk. */
export function isOwnedBy({ plain }: Parse, date: Span): boolean {
	return (
		/^'s?\b/.test(plain.slice(date.end, date.end + 3)) ||
		/'s?$/.test(plain.slice(date.start, date.end)) ||
		OWN_DAY.test(plain.slice(Math.max(0, date.start - 24), date.start))
	);
}

/** Of a topic only such words say that it was raised in a talk of another kind: "looked ahead to the summit" does not. */
export const IN_ANOTHER =
	/\b(?:in|at|during|over|after|by) (?:an?|the|their|that|this|his|her|last|video|phone|telephone)(?: [\w'-]+){0,3} (?:meetings?|summit|calls?|talks|conversations?|dinner|lunch|session|discussions?)\b/i;
