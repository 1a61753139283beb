import { INITIATED, NEGATED, NOT_DENIED, NOT_SAID, RUMOURED } from "../languages/english/initiative.ts";
import { matchesIn, mayHold } from "../link/cues.ts";
import type { InitiatorAnswer } from "../model.ts";
import { at } from "../spans.ts";
import { clauseAround, type Found, shortened } from "./found.ts";
import { readAnswers } from "./initiators/answers.ts";
import { isNoCall, isRung } from "./initiators/objects.ts";
import { partyAfter, partyBefore, SPEAKER } from "./initiators/parties.ts";
import { FRONT, FRONTED, type Hit, type InitiatorRule, NOUN, OTHER_DEED, TALKED } from "./initiators/rule.ts";
import { INITIATOR_RULES } from "./initiators/rules.ts";
import type { Parse } from "./text/parse.ts";
import { withoutMay } from "./text/plain.ts";
import type { Sentence } from "./text/sentences.ts";
import { undottedText } from "./text/undotted.ts";

const NOT = new RegExp(`${NEGATED}[^.;,]{0,40}$`, "i");
const UNSAID = new RegExp(NOT_SAID, "i");

function isQuestion(parse: Parse, sentence: Sentence): boolean {
	return sentence.text.trimEnd().endsWith("?") || at(parse.turns, sentence.start)?.question === true;
}

/** The words that govern a verb: from the last joint before it. */
function governing(text: string): string {
	return text.split(/[,;:"\u2014]|\b(?:but|and|that|because|since|said|when|while|after|before)\b/i).at(-1) ?? text;
}

/** "It was Moscow that proposed Monday": not the call. */
const IT_WAS_CALL = new RegExp(
	`^\\s*(?:called(?! (?:[A-Z][\\w.]+ ){1,3}(?:an? |"|very |so ))|phoned|rang|dialed|dialled|telephoned|reached out|made the call|placed the call|(?:made|placed) [^.,;]{0,40}\\b${NOUN}|picked up the phone|took the initiative(?! (?:in|on|of))|approached (?=[A-Z]|him\\b|her\\b)(?![^.;,]{0,60}\\b(?:for|about|with) (?:an? )?(?:job|loan|idea|offer))|(?:asked (?:for|to)|requested|initiated|proposed|sought|wanted)(?:[.,;]| (?:to )?(?:it|speak|talk|meet|see (?:him|her|[A-Z])|come(?=[.,;]))\\b| [^.,;]{0,40}\\b${NOUN}))`,
	"i",
);

/** "Hollande, who rang him", "the Russian president who placed it": no question, who it was. */
const RELATIVE_WHO = /(?:,|\b(?:it|that) (?:was(?:n't| not)?|is|had been) [^,;]{2,60}) who(?=\s)/gi;

/** "He did not dispute that": nothing is denied. */
function undenied(text: string): string {
	return text.replace(NOT_DENIED, (denied) => " ".repeat(denied.length));
}

/** "He had not asked for it": for the talk, where that is what the sentences are about. */
const ASKED_FOR_IT = /\basked? for it$/i;

/** "The call lasted eight minutes. Modi had made it": the call. */
const MADE_IT = /\bhad (?:made|placed) it$/i;
const HERE_IS_WHY = /\b(?:this|that|which|here)(?:'s| is| was)(?: \w+ly| also)? why\b/gi;

/** "It was the French side's idea": the call, where the sentence before is about it. */
const ITS_IDEA = /^(?:it|this|that)\b/i;
const ABOUT_TALK = new RegExp(`^\\W*(?:the|that|this|his|her|their|an?) (?:[\\w'-]+ ){0,4}?(?:${NOUN})\\b`, "i");

const BROUGHT_ABOUT = `(?:,? (?:that|which))?(?: (?:was|were|had been|has been|being|is|are))?(?: \\w+ly)? (?:${INITIATED})\\b[^.;]{0,30}$`;

/** "Putin backed the talks initiated by Trump": what they spoke about. */
const SPOKEN_ABOUT = new RegExp(
	`\\b(?:back\\w*|support\\w*|prais\\w+|hail\\w*|welcom\\w+|discuss\\w*|about|touch\\w* (?:up)?on|address\\w*|rais\\w+|regarding|endors\\w+|continu\\w+|resum\\w+|mediat\\w+|join\\w*|criticis\\w+|favou?r\\w*) (?:the |these |those |any |all )?(?:[\\w-]+ ){0,2}(?:${NOUN})${BROUGHT_ABOUT}`,
	"i",
);
/** "the peace conference that was initiated by Turkey": no call. */
const OTHER_THING = new RegExp(
	`\\b(?:plan|conference|process|initiative|deal|agreement|accord|truce|cease-?fire|war|project|program(?:me)?|format|forum|campaign|operation|investigation|inquiry|probe|proceedings|reforms?|sanctions|tariffs|hostilities|attack|aggression|resolution|bill|group|platform|mechanism|scheme|corridor|movement|coalition)${BROUGHT_ABOUT}`,
	"i",
);

const OF_CALL = /^\W*(?:the|that|this|his|her|their) (?:\w+ ){0,2}?call\b/i;

function speaksOfTalk(parse: Parse, { index, text }: Sentence): boolean {
	return SPEAKS_OF_TALK.test(`${parse.sentences[index - 1]?.text ?? ""} ${text}`);
}

const SPEAKS_OF_TALK = new RegExp(`\\b(?:${NOUN}|spoke|speak|talked|talk|met|meet|phoned|rang)\\b`, "i");

function unsaid(parse: Parse, sentence: Sentence, text: string, hit: Hit): boolean {
	const all = undenied(text.slice(0, hit.trigger.start - sentence.start)).replace(HERE_IS_WHY, "");
	const left = governing(all.replace(RELATIVE_WHO, (who) => who.replace(/ who$/i, " ")));
	if (
		/\b(?:further|another|second|additional|follow-up)\b/i.test(parse.plain.slice(hit.trigger.start, hit.trigger.end))
	)
		return true;
	if (RUMOURED.test(all)) return true;
	if (ASKED_FOR_IT.test(parse.plain.slice(hit.trigger.start, hit.trigger.end)) && !speaksOfTalk(parse, sentence))
		return true;
	if (
		MADE_IT.test(parse.plain.slice(hit.trigger.start, hit.trigger.end)) &&
		!OF_CALL.test(parse.sentences[sentence.index - 1]?.text ?? "")
	)
		return true;
	const words = parse.plain.slice(hit.trigger.start, hit.trigger.end);
	if (hit.rule === "initiator/initiated-by" && (SPOKEN_ABOUT.test(all + words) || OTHER_THING.test(words))) return true;
	if (hit.rule === "initiator/s-idea" && ITS_IDEA.test(words))
		return !ABOUT_TALK.test(parse.sentences[sentence.index - 1]?.text ?? "");
	if (hit.rule === "initiator/it-was" && !IT_WAS_CALL.test(parse.plain.slice(hit.trigger.start, sentence.end)))
		return true;
	if (hit.rule === "initiator/it-was") return /\b(?:whether|if|unclear)\b/i.test(left);
	const soft = hit.rule.includes("request") || hit.fixed !== undefined;
	if (soft) return /\b(?:who|whether|if|unclear|which side)\b/i.test(left);
	return (
		UNSAID.test(withoutMay(left)) ||
		/\b(?:unclear|not clear|whether|asked if|asked who|asked when)\b[^.;]{0,40}$/i.test(all)
	);
}

function answerOf(
	parse: Parse,
	sentence: Sentence,
	text: string,
	rule: InitiatorRule,
	hit: Hit,
): InitiatorAnswer | null {
	const lead = undenied(text.slice(0, hit.trigger.end - sentence.start));
	const left = lead.slice(0, hit.trigger.start - sentence.start);
	const denied = /\b(?:denied|denies|denying|rejected|disputed)(?: \w+){0,3} (?:that )?(?:[^,;.]{0,40})$/i.test(left);
	const negated =
		denied ||
		NOT.test(governing(left)) ||
		/\b(?:was|were|had|did|has)(?:n't| not)\b[^,;]{0,40}$/i.test(governing(lead));
	const right = text.slice(hit.trigger.end - sentence.start);
	if (isNoCall(parse.plain.slice(hit.trigger.start, hit.trigger.end), left, right, negated)) return null;
	if (hit.fixed !== undefined)
		return negated
			? null
			: {
					question: "initiator",
					party: hit.fixed,
					negated: false,
					said: parse.plain.slice(hit.trigger.start, hit.trigger.end).trim(),
				};
	const party =
		hit.party.side === "before"
			? partyBefore(parse, sentence, hit.party.place)
			: partyAfter(parse, sentence, hit.party.place);
	if (party === null) return null;
	const rung =
		hit.party.side === "before" && TO_WHOM.test(right) ? partyAfter(parse, sentence, hit.trigger.end + 4) : null;
	if (rung?.party === party.party) return null;
	if (rule.needsObject === true && !isRung(parse, sentence, text, hit.trigger, party.party)) return null;
	return { question: "initiator", party: party.party, negated, said: party.said };
}

/** "The president placed a call to Zelensky": nobody rings himself, whoever was taken for the president. */
const TO_WHOM = /^ to (?=[A-Z]|the )/;

/** "Putin rang me": whoever tells of it did not do it. */
const TO_ME = /^(?:me|us)\b/i;

function mayRead({ needs, pattern }: InitiatorRule, { cues }: Sentence): boolean {
	return (needs === undefined || mayHold(cues, needs)) && mayHold(cues, pattern);
}

function hitsOf(rule: InitiatorRule, sentence: Sentence, text: string): readonly Hit[] {
	return matchesIn(sentence, rule.pattern, text).flatMap((match) => {
		const start = sentence.start + match.index;
		const end = start + match[0].length;
		if (rule.after !== undefined && !rule.after.test(text.slice(Math.max(0, match.index - 110), match.index)))
			return [];
		if (rule.needsEncounter === true) {
			const before = text.slice(Math.max(0, match.index - 140), match.index);
			const fronted =
				(match.index < 12 || FRONT.test(before)) && FRONTED.test(text.slice(match.index + match[0].length));
			if (!fronted && (!TALKED.test(`${before} ${match[0]}`) || OTHER_DEED.test(before.slice(-70)))) return [];
		}
		const place =
			rule.side === "after"
				? end
				: rule.name.endsWith("s-idea")
					? end -
						(/(?:'s? (?:own )?| )(?:idea|initiative|suggestion|proposal|request)$/i.exec(match[0])?.[0].length ?? 0)
					: rule.name.endsWith("invited")
						? end - (/ (?:invited|tweeted)$/i.exec(match[0])?.[0].length ?? 0)
						: start;
		const hit = { rule: rule.name, trigger: { start, end }, party: { side: rule.side, place } };
		return [rule.fixed === undefined ? hit : { ...hit, fixed: rule.fixed }];
	});
}

function readRule(parse: Parse, sentence: Sentence, text: string, rule: InitiatorRule): readonly Found[] {
	return hitsOf(rule, sentence, text).flatMap((hit) => {
		if (unsaid(parse, sentence, text, hit)) return [];
		const answer = answerOf(parse, sentence, text, rule, hit);
		if (answer === null) return [];
		const evidence = shortened(parse.plain, clauseAround(parse.plain, sentence, hit.trigger), hit.trigger);
		const found = { answer, trigger: hit.trigger, evidence, rule: rule.name };
		if (answer.party === SPEAKER) return [{ ...found, ofSpeaker: true }];
		return [
			TO_ME.test(parse.plain.slice(hit.trigger.end, hit.trigger.end + 4)) ? { ...found, ofSpeaker: false } : found,
		];
	});
}

/** A word without which no rule reads anything: most sentences have none. */
const DEED =
	/initiat|request|behest|insist|instigat|suggest|phon|\bcall|\brang\b|\brung\b|\bring|reach|dial|\bask|propos|s(?:ought|eek)|plac|arrang|schedul|agree|mutual|jointly|accord|\bidea|both sides|invited|tweeted|the one|wanted|invitation|made the|made it|approach|trigger|lobb|push|press|angl|clamo|contact|got in touch|sounded|messag|heard from|learn|word|bidding|prompting|convened|initiative|mutual|prompted|set up|set in motion/i;

/** Who initiated an encounter, wherever a text says so; of several rules at one place the first counts. */
export function readInitiators(parse: Parse): readonly Found[] {
	return parse.sentences.flatMap((sentence) => {
		if (isQuestion(parse, sentence)) return [];
		const text = undottedText(sentence);
		const rules = INITIATOR_RULES.filter((rule) => mayRead(rule, sentence));
		if (rules.length === 0 || !DEED.test(sentence.text)) return readAnswers(parse, sentence, text);
		const found: Found[] = [];
		for (const rule of rules) {
			for (const hit of readRule(parse, sentence, text, rule)) {
				const taken = found.some(
					(f) => f.trigger.start < hit.trigger.end + 30 && hit.trigger.start < f.trigger.end + 30,
				);
				if (!taken) found.push(hit);
			}
		}
		return found.length > 0 ? found : readAnswers(parse, sentence, text);
	});
}
