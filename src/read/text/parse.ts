import {
	holderOf,
	type Leader,
	type LeaderMention,
	leadersIn,
	type RoleMention,
	rolesIn,
	termOn,
} from "../../link/leaders.ts";
import { type PartyWord, partyOf, partyWordsIn } from "../../link/parties.ts";
import { type Word, wordsIn } from "../../link/phrases.ts";
import type { ArticleText, Party, Span } from "../../model.ts";
import { everyMatch, within } from "../../spans.ts";
import { nationalsIn } from "./nationals.ts";
import { plainText, withDoubleMarks } from "./plain.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { findParagraphs, findSentences, type Sentence } from "./sentences.ts";
import { withoutStutters } from "./stutters.ts";
import { findTurns, type Turn } from "./turns.ts";

/** Somebody who leads or speaks for a party, where a text names them or their office. */
export type Mention = LeaderMention | RoleMention;

/** A text taken apart: all that the readers of single questions look at. Spans are offsets into `plain` and into the text. */
export interface Parse {
	readonly outlet: string;
	/** The party whose own account this is: a government's readout; null for news. */
	readonly outletSide: Party | null;
	readonly title: string | null;
	/** ISO date of publication. */
	readonly date: string | null;
	readonly plain: string;
	readonly paragraphs: readonly Span[];
	readonly sentences: readonly Sentence[];
	readonly quotations: readonly Quotation[];
	readonly mentions: readonly Mention[];
	readonly partyWords: readonly PartyWord[];
	/** A transcript's turns; empty where the text is none. */
	readonly turns: readonly Turn[];
}

function byPosition(a: Span, b: Span): number {
	return a.start - b.start || b.end - a.end;
}

const TITLE_ALONE =
	/\b[Tt]he ([Pp]resident|[Pp]rime [Mm]inister|PM|[Tt]aoiseach|[Cc]hancellor|[Pp]remier|[Pp]ope|[Kk]ing|[Ee]mir|[Ss]ultan|[Cc]rown [Pp]rince|[Ss]ecretary of [Ss]tate|[Ff]oreign (?:[Mm]inister|[Ss]ecretary)|[Ss]ecretary-[Gg]eneral|Secretary)(-[Ee]lect)?\b(?!-|'s? (?:office|spokes|aide|advis)| of [A-Z]| [A-Z])/g;

/** Titles as their own offices shorten them. */
const SHORT_FOR: Readonly<Record<string, string>> = { secretary: "secretary of state", pm: "prime minister" };

/** The first holder of a title in the nearest sentence before a place that names one. */
function subjectBefore(
	plain: string,
	named: readonly Mention[],
	place: number,
	holds: (leader: Leader) => boolean,
): Leader | undefined {
	const before = within(named, { start: Math.max(0, place - 900), end: place }).filter((m) => holds(m.leader));
	const last = before.at(-1);
	if (last === undefined) return undefined;
	if (before.every((m) => m.leader.id === last.leader.id)) return last.leader;
	const sentence = Math.max(plain.lastIndexOf(". ", place), plain.lastIndexOf("\n", place));
	const others = before.filter((m) => m.start < sentence);
	const nearest = others.at(-1);
	if (nearest === undefined) return last.leader;
	const start = Math.max(plain.lastIndexOf(". ", nearest.start), plain.lastIndexOf("\n", nearest.start));
	const here = before.filter((m) => m.start >= sentence).map((m) => m.leader.id);
	return (
		others.find((m) => m.start > start && !here.includes(m.leader.id)) ??
		others.findLast((m) => !here.includes(m.leader.id))
	)?.leader;
}

const OFFICE_OF: Readonly<Record<string, "head-of-state" | "foreign-minister" | "organisation-head">> = {
	president: "head-of-state",
	king: "head-of-state",
	emir: "head-of-state",
	"secretary of state": "foreign-minister",
	"secretary-general": "organisation-head",
	"foreign minister": "foreign-minister",
	"foreign secretary": "foreign-minister",
};

function leadsOn(term: ReturnType<typeof termOn>, date: string | null): boolean {
	return term !== null && date !== null && term.from <= date && (term.to === null || date < term.to);
}

/**
 * "the President" with nothing more: in a government's own text its own, elsewhere whoever of that title was named last. "The
 * president-elect" is one whose term is still to begin.
 */
function titlesAlone(
	plain: string,
	named: readonly Mention[],
	side: Party | null,
	date: string | null,
): readonly RoleMention[] {
	return everyMatch(TITLE_ALONE, plain).flatMap((match) => {
		const said = (match[1] ?? "").toLowerCase();
		const title = SHORT_FOR[said] ?? said;
		const elect = match[2] !== undefined;
		const holds = (leader: Leader) => {
			const term = termOn(leader, date);
			return term?.title === title && (!elect || (date !== null && date < term.from));
		};
		const own =
			side === null || date === null || elect ? null : holderOf(side, OFFICE_OF[title] ?? "head-of-government", date);
		// Beside who led before, "the president" is the one who leads now.
		const present = (leader: Leader) => holds(leader) && leadsOn(termOn(leader, date), date);
		const leader =
			own !== null && holds(own)
				? own
				: (subjectBefore(plain, named, match.index, present) ?? subjectBefore(plain, named, match.index, holds));
		return leader === undefined
			? []
			: [{ text: match[0], leader, start: match.index, end: match.index + match[0].length }];
	});
}

/** ", and the " */
const LONGEST_JOINT = 10;

const PLURAL_TITLE = /^ (president|leader|prime minister|premier|foreign minister)s\b/;

const TITLE_OF = /\b(president|leader|prime minister|foreign minister)s of (?:the )?$/;

/** "the Russian and US presidents", "the leaders of France and Germany": each of the two parties' own. */
function pairedTitles(plain: string, words: readonly PartyWord[], date: string | null): readonly RoleMention[] {
	return words.flatMap((word, i) => {
		const next = words[i + 1];
		if (next === undefined || next.start - word.end > LONGEST_JOINT) return [];
		const joint = plain.slice(word.end, next.start);
		if (!/^(?:,? and |, )(?:the )?$/.test(joint)) return [];
		const listed = joint.startsWith(",") || /^(?:,| and) (?:the )?[A-Z]/.test(plain.slice(next.end, next.end + 12));
		const title =
			PLURAL_TITLE.exec(plain.slice(next.end, next.end + 20))?.[1] ??
			(listed ? undefined : TITLE_OF.exec(plain.slice(Math.max(0, word.start - 30), word.start))?.[1]);
		if (title === undefined) return [];
		return [word, next].flatMap(({ start, end, text }) => {
			const leader = rolesIn(`the ${text} ${title}`, date)[0]?.leader;
			return leader === undefined ? [] : [{ start, end, text, leader }];
		});
	});
}

/** Mentions by position, without those that another covers. */
function findMentions(
	plain: string,
	words: readonly Word[],
	partyWords: readonly PartyWord[],
	date: string | null,
	side: Party | null,
	known: ReadonlySet<string>,
): readonly Mention[] {
	const roles = [...rolesIn(plain, date, words), ...pairedTitles(plain, partyWords, date)];
	const named = [...leadersIn(plain, date, words, known), ...roles].sort(byPosition);
	const nationals = nationalsIn(plain, partyWords, named, date);
	const all = [...named, ...nationals, ...titlesAlone(plain, named, side, date)].sort(byPosition);
	return all.filter((mention, i) => i === 0 || mention.start >= (all[i - 1]?.end ?? 0));
}

/**
 * Takes a text apart. `published` dates offices: "the US president" of 2014 is not that of 2019. `known`: the ids of leaders
 * whom the article names elsewhere, so that a headline may have their surnames alone.
 */
export function parseArticle(article: ArticleText, known: ReadonlySet<string> = new Set()): Parse {
	const marked = withDoubleMarks(article.text);
	const written = plainText(marked);
	const turns = findTurns(written, findParagraphs(written), article.title);
	const plain = turns.length > 0 ? withoutStutters(written) : written;
	const outletSide = partyOf(article.outlet);
	const date = article.published?.slice(0, 10) ?? null;
	const words = wordsIn(plain);
	const partyWords = partyWordsIn(plain, words);
	const paragraphs = findParagraphs(plain);
	const quotations = findQuotations(marked, paragraphs);
	return {
		outlet: article.outlet,
		outletSide,
		title: article.title,
		date,
		plain,
		paragraphs,
		sentences: findSentences(plain, paragraphs, quotations, words),
		quotations,
		mentions: findMentions(plain, words, partyWords, date, outletSide, known),
		partyWords,
		turns,
	};
}
