import { leadersIn, termOn } from "../../link/leaders.ts";
import { partyOf } from "../../link/parties.ts";
import type { Span } from "../../model.ts";
import { at, within } from "../../spans.ts";
import type { Mention, Parse } from "../text/parse.ts";

const NAME_GAP =
	/^(?:\s|[,"]|\b(?:who|that|which|has|had|have|also|then|himself|herself|personally|later|reportedly|first|not|did|didn't|n't|earlier|side|government|administration|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|office|leader|counterpart|team|party|apparently|allegedly|abruptly|again|both|been|long|repeatedly)\b|[A-Z]\.|'s?\b|'|\)){0,40}$/i;
const AFTER_GAP =
	/^(?:\s|["(]|\b(?:the|a|an|then|US|U\.S\.|Mr|Mrs|Ms|President|Prime|Minister|leader|his|her|side|government|of|office|team|senior|officials?|from|former|newly|new|incoming|counterpart|elected|elect)\b\.?|-){0,40}$/i;

interface Party {
	readonly party: string;
	readonly said: string;
	readonly span: Span;
}

function ofMention(parse: Parse, mention: Mention): Party | null {
	const term = termOn(mention.leader, parse.date);
	return term === null ? null : { party: term.party, said: mention.text, span: mention };
}

/** Leaders who are "she": of a pronoun's two candidates one is often of the other sex. */
const WOMEN =
	/\b(?:Angela|Theresa|Hillary|Ing-wen|Geun-hye|Sanae|Giorgia|Claudia|Liz|Margaret|Condoleezza|Madeleine|Jacinda|Cristina|Dilma|Maia|Ursula|Mette|Sanna|Kaja|Hasina|Suu Kyi|Michelle|Kamala|Julia|Indira|Benazir|Dalia|Kolinda|Zuzana|Yingluck|Erna|Salome|Samia|Yulia|Helle|Federica|Magdalena)\b/;

function pronounParty(parse: Parse, place: number, sentence: Span, pronoun: string): Party | null {
	const woman = /^(?:she|her)/i.test(pronoun);
	const before = within(parse.mentions, { start: Math.max(0, sentence.start - 300), end: place }).filter(
		({ leader }) => WOMEN.test(leader.name) === woman,
	);
	const inSentence = before.find((m) => m.start >= sentence.start) ?? before.findLast((m) => m.start < sentence.start);
	return inSentence === undefined ? null : ofMention(parse, inSentence);
}

/** "The president called Putin", where only the title says which president. */
const TITLE_ONLY = /\bThe (?:president|prime minister|chancellor)(?: (?:also|then|later|on \w+day))?\s*$/;

function titleParty(parse: Parse, place: number): Party | null {
	const leader = leadersIn(parse.title ?? "", parse.date)[0];
	if (leader === undefined) return null;
	const term = termOn(leader.leader, parse.date);
	const said = /^The \w+(?: minister)?/.exec(parse.plain.slice(place, place + 20))?.[0] ?? leader.text;
	if (term === null || !said.toLowerCase().endsWith(term.title)) return null;
	return { party: term.party, said, span: { start: place, end: place + said.length } };
}

/** "Hollande, on his way back from Kazakhstan, proposed …": what stands between commas is not who did it. */
const ASIDE =
	/, (?:[^,;"]{3,60} (?:said|says|confirmed|noted|added|insisted|recalled|told [^,;"]{3,30})(?= ?,| on \w+day,| \w+day,| later,)|who (?:was|is|had|has)|after|before|on|in|at|from|while|speaking|during|following|fresh|back|with|by|through|for|despite|having|just)\b[^,;"]{0,80},\s*(?:had |has )?$/i;

/** "British officials said the prime minister had sought out Kirchner": the only one of that title whom the text names before. */
const THE_TITLE =
	/\bthe (president|prime minister|chancellor|pope|king|emir|sultan|crown prince)(?: (?:had|has|also|then|later))*\s*$/i;

/** "at the request of the King": the one whom the text named before. */
const MONARCH = /^the (king|emir|pope|sultan|crown prince|chancellor)\b(?!'| of\b| [A-Z])/i;

function onlyOfTitle(parse: Parse, place: number, title: string): Party | null {
	const named = within(parse.mentions, { start: 0, end: place }).filter(
		({ leader }) => termOn(leader, parse.date)?.title === title,
	);
	const [first] = named;
	return first !== undefined && named.every(({ leader }) => leader.id === first.leader.id)
		? ofMention(parse, first)
		: null;
}

/** Stands for the side of whoever is credited: "we asked for it". */
export const SPEAKER = "speaker";
const FIRST_PERSON =
	/\b(?:(I|[Ww]e)(?:'ve|'d)?(?:\s+(?:had|have|also|then|just|actually|personally|immediately|first|did|not|n't|ourselves|myself|in fact)){0,5}|(our|my)(?: own)?)\s*$/;

/** "Modi spoke with Trump. | The latter rang Khan": one of the two whom the sentence, or else the one before, has named. */
function oneOfTwo(parse: Parse, sentence: Span, place: number, which: string): Party | null {
	const own = within(parse.mentions, { start: sentence.start, end: place });
	const before = at(parse.sentences, sentence.start - 2);
	const two = own.length > 0 || before === null ? own : within(parse.mentions, before);
	if (new Set(two.map(({ leader }) => leader.id)).size !== 2) return null;
	const one = /^former/i.test(which) ? two[0] : two.at(-1);
	return one === undefined ? null : ofMention(parse, one);
}

const ONE_BEFORE = /\bthe (former(?= *$|'s)|latter)(?:'s| had| has| also| then| later| himself| herself){0,3}\s*$/i;

/** The party named right before a place, with nothing but helping words between. */
export function partyBefore(parse: Parse, sentence: Span, place: number): Party | null {
	const window = { start: Math.max(sentence.start, place - 130), end: place };
	const first = FIRST_PERSON.exec(parse.plain.slice(window.start, place));
	if (first !== null) {
		const said = first[1] ?? first[2] ?? "";
		const start = window.start + first.index;
		return { party: SPEAKER, said, span: { start, end: start + said.length } };
	}
	const mention = within(parse.mentions, window).at(-1);
	const word = within(parse.partyWords, window).at(-1);
	const last = mention !== undefined && (word === undefined || mention.end >= word.end) ? mention : word;
	const text = parse.plain.slice(window.start, place);
	const which = ONE_BEFORE.exec(text)?.[1];
	if (which !== undefined) return oneOfTwo(parse, sentence, place, which);
	const own =
		/\b(?:his|her)(?: own)?(?: (?:team|office|side|government|staff|aides|people|advisers)(?:,? (?:that|who|which|had|has)){0,3})?\s*$/i.exec(
			text,
		);
	if (own !== null) return pronounParty(parse, window.start + own.index, sentence, own[0]);
	const pronoun =
		/\b(he|she|they|it)(?:\s+(?:had|has|have|also|then|himself|herself|did|not|n't|who|personally|was|the one who)){0,8}\s*$/i.exec(
			text,
		);
	if (pronoun !== null && /^(?:he|she)$/i.test(pronoun[1] ?? ""))
		return pronounParty(parse, window.start + pronoun.index, sentence, pronoun[1] ?? "");
	const alone = TITLE_ONLY.exec(text);
	if (alone !== null && (last === undefined || last.end <= window.start + alone.index))
		return titleParty(parse, window.start + alone.index);
	const titled = THE_TITLE.exec(text);
	if (titled !== null && (last === undefined || last.end <= window.start + titled.index))
		return onlyOfTitle(parse, place, (titled[1] ?? "").toLowerCase());
	if (last === undefined) return null;
	const aside = ASIDE.exec(text);
	if (aside !== null && last.start > window.start + aside.index) {
		const before = within(parse.mentions, window).find((m) => m.end === window.start + aside.index);
		return before === undefined ? null : ofMention(parse, before);
	}
	const gap = parse.plain.slice(last.end, place).replace(/^\s*,[^,]{3,60},/, " ");
	if (!NAME_GAP.test(gap)) return null;
	if (last === mention && mention !== undefined) return ofMention(parse, mention);
	return word === undefined ? null : { party: word.party, said: word.text, span: word };
}

/** "Russian President" before the name it belongs to. */
const TITLE_GAP = /^(?:'s)? (?:(?!side\b)[A-Za-z][A-Za-z-]* ){0,4}$/;

/** "Chinese side for a": without what follows it. */
function upToPreposition(phrase: string): string {
	return (
		phrase.split(/ (?:for|to|in|on|at|by|with|after|before|and|that|said|was|were|had|has|who|which)\b/)[0] ?? phrase
	);
}

const ONE_AFTER = /^the (latter|former)\b(?!'| [a-z]* ?(?:president|leader))/i;

/** The party named right after a place, with nothing but titles and helping words between. */
export function partyAfter(parse: Parse, sentence: Span, place: number): Party | null {
	const window = { start: place, end: Math.min(sentence.end, place + 70) };
	const mention = within(parse.mentions, window)[0];
	const word = within(parse.partyWords, window)[0];
	const which = ONE_AFTER.exec(parse.plain.slice(place, window.end))?.[1];
	if (which !== undefined) return oneOfTwo(parse, sentence, place, which);
	const pronoun = /^\s*(?:him|her)\b/i.test(parse.plain.slice(place, window.end));
	const titled =
		mention !== undefined &&
		word !== undefined &&
		word.end <= mention.start &&
		TITLE_GAP.test(parse.plain.slice(word.end, mention.start));
	const first = mention !== undefined && (word === undefined || mention.start <= word.start || titled) ? mention : word;
	const monarch = MONARCH.exec(parse.plain.slice(place, window.end));
	if (monarch !== null && (first === undefined || first.start > place + monarch[0].length + 2))
		return onlyOfTitle(parse, place, (monarch[1] ?? "").toLowerCase());
	if (first === undefined || pronoun) return null;
	const begins = titled && word !== undefined ? word.start : first.start;
	if (!AFTER_GAP.test(parse.plain.slice(place, begins))) return null;
	if (first === mention && mention !== undefined) return ofMention(parse, mention);
	if (word === undefined) return null;
	const phrase = /^(?:[\w'.-]+ ?){1,3}/.exec(parse.plain.slice(word.start, sentence.end))?.[0] ?? word.text;
	return {
		party: partyOf(word.text) ?? word.party,
		said:
			word.kind === "demonym"
				? upToPreposition(phrase)
						.trim()
						.replace(/(?<![.,])[.,]+$/, "")
				: word.text,
		span: word,
	};
}

/** "phoned him", "rang the president": somebody, of no party that is known. */
export function themAfter(parse: Parse, sentence: Span, place: number): Party | null {
	const pronoun =
		/^(?:him|her|them|me|us|the (?:president|prime minister|chancellor|premier|king|pope|emir|sultan|crown prince)(?!'|-| of\b| [A-Z]))\b/i.exec(
			parse.plain.slice(place, sentence.end),
		)?.[0];
	return pronoun === undefined
		? null
		: { party: "", said: pronoun, span: { start: place, end: place + pronoun.length } };
}
