/** Who speaks in a transcript: whom a turn's label names, and whom the title of a page without turns. */
import { holderOf, leadersIn, rolesIn, termOn } from "../../link/leaders.ts";
import type { Party, Span } from "../../model.ts";
import { at } from "../../spans.ts";
import type { Mention, Parse } from "../text/parse.ts";
import { type Source, sourceOf, sourceOfLeader } from "./sources.ts";

/** "The President", "Prime Minister": the text's own. */
const OFFICE_ALONE = /^(?:The )?(?:(President)|Prime Minister|(Secretary|Foreign (?:Minister|Secretary)))$/;

function holderOfOffice({ outletSide, date }: Parse, label: string) {
	const match = OFFICE_ALONE.exec(label);
	if (match === null || outletSide === null || date === null) return null;
	// Elsewhere than in London a foreign secretary is the minister's first official.
	if (match[2] === "Foreign Secretary" && outletSide !== "GB") return null;
	const office =
		match[2] === undefined ? (match[1] === undefined ? "head-of-government" : "head-of-state") : "foreign-minister";
	return holderOf(outletSide, office, date);
}

/** The source of a turn's label: "Mr. Peskov", "Secretary Kerry", "The President". */
export function speakerOfTurn(parse: Parse, speaker: string): Source {
	const label = speaker.replace(/^(?:Mr|Ms|Mrs|Dr)\.? /, "");
	const mention = parse.mentions.find((m) => m.leader.names.some((name) => name.endsWith(label)));
	if (mention !== undefined) {
		const source = sourceOf(parse, mention);
		if (source !== null) return source;
	}
	const known = new Set(parse.mentions.map((m) => m.leader.id));
	const leader = leadersIn(label, parse.date, undefined, known).at(-1)?.leader ?? holderOfOffice(parse, label);
	return leader === null
		? { name: label, role: null, side: parse.outletSide, kind: "person" }
		: { ...sourceOfLeader(parse, leader), leads: false };
}

/** What a title calls words that somebody speaks. */
const SPOKEN =
	/\b(?:remarks|speech|doorstep|interview|roundtable|round table|transcript|full text|comments|address|briefing|statement|press (?:conference|point|availability|occasion|encounter))\b/i;
/** Two speak, or the words are about somebody. */
const OF_SEVERAL = /\bjoint\b/i;
const ABOUT =
	/\b(?:with|to|on|about|of|following|after|meeting|call|between|against)(?: (?:the|his|her|new|US|U\.S\.|Russian|[A-Z]\w+n))? (?:(?:President|Prime Minister|Minister|Chancellor) )?$/;

function named(text: string, { date }: Parse): readonly Mention[] {
	return [...leadersIn(text, date), ...rolesIn(text, date)].sort((a, b) => a.start - b.start);
}

function isOf(side: Party | null, { leader }: Mention, date: string | null): boolean {
	return side === null || termOn(leader, date)?.party === side;
}

/** The one whose remarks a page gives, by its title ("Remarks by …"), else by whose page it is ("Prime Minister of Australia"). */
export function findFirstPerson(parse: Parse): Source | null {
	const { title, outlet, outletSide, date } = parse;
	if (title !== null && SPOKEN.test(title) && !OF_SEVERAL.test(title)) {
		const all = named(title, parse).filter((m) => isOf(outletSide, m, date));
		const speakers = all.filter((m) => !ABOUT.test(title.slice(0, m.start)));
		const [first] = speakers;
		const alone = first !== undefined && speakers.every((m) => m.leader.id === first.leader.id);
		const paired = first !== undefined && /^,? and (?!the\b)/.test(title.slice(first.end));
		if (alone && !paired && (outletSide !== null || all.length === 1)) return sourceOfLeader(parse, first.leader);
		if (speakers.length > 0) return null;
	}
	const [owner] = outletSide === null ? [] : named(outlet, parse);
	return owner === undefined || owner.end - owner.start < outlet.length - 5
		? null
		: sourceOfLeader(parse, owner.leader);
}

/** Somebody speaks of themselves: "I raised it", "we also discussed". */
const FIRST = /\b(?:I|[Mm]y|[Ww]e|[Oo]ur)\b/;

/** Is the sentence at a place told in the first person? */
export function isFirstPerson(parse: Parse, place: number): boolean {
	const sentence: Span | null = at(parse.sentences, place);
	return sentence !== null && FIRST.test(parse.plain.slice(sentence.start, sentence.end));
}
