import {
	holderOf,
	type Leader,
	type LeaderMention,
	leadersIn,
	type RoleMention,
	rolesIn,
	termOn,
} from "../link/leaders.ts";
import { type PartyWord, partyOf, partyWordsIn } from "../link/parties.ts";
import type { ArticleText, Party, Span } from "../model.ts";
import { plainText } from "./plain.ts";
import { findQuotations, type Quotation } from "./quotations.ts";
import { findParagraphs, findSentences, type Sentence } from "./sentences.ts";
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
	/\b[Tt]he ([Pp]resident|[Pp]rime [Mm]inister|[Cc]hancellor|[Pp]remier|[Pp]ope)\b(?!'s? (?:office|spokes|aide|advis)| of [A-Z]| [A-Z])/g;

/** "the President" with nothing more: in a government's own text its own, elsewhere whoever of that title was named last. */
function titlesAlone(
	plain: string,
	named: readonly Mention[],
	side: Party | null,
	date: string | null,
): readonly RoleMention[] {
	let next = 0;
	return [...plain.matchAll(TITLE_ALONE)].flatMap((match) => {
		const title = (match[1] ?? "").toLowerCase();
		while (next < named.length && (named[next]?.start ?? 0) < match.index) next++;
		const holds = (leader: Leader) => termOn(leader, date)?.title === title;
		const own =
			side === null || date === null
				? null
				: holderOf(side, title === "president" ? "head-of-state" : "head-of-government", date);
		const leader =
			own !== null && holds(own)
				? own
				: named.slice(Math.max(0, next - 12), next).findLast((m) => holds(m.leader))?.leader;
		return leader === undefined
			? []
			: [{ text: match[0], leader, start: match.index, end: match.index + match[0].length }];
	});
}

/** Mentions by position, without those that another covers. */
function findMentions(plain: string, date: string | null, side: Party | null): readonly Mention[] {
	const named = [...leadersIn(plain, date), ...rolesIn(plain, date)].sort(byPosition);
	const all = [...named, ...titlesAlone(plain, named, side, date)].sort(byPosition);
	return all.filter((mention, i) => i === 0 || mention.start >= (all[i - 1]?.end ?? 0));
}

/** Takes a text apart. `published` dates offices: "the US president" of 2014 is not that of 2019. */
export function parseArticle(article: ArticleText): Parse {
	const plain = plainText(article.text);
	const outletSide = partyOf(article.outlet);
	const date = article.published?.slice(0, 10) ?? null;
	const paragraphs = findParagraphs(plain);
	const quotations = findQuotations(article.text, paragraphs);
	return {
		outlet: article.outlet,
		outletSide,
		title: article.title,
		date,
		plain,
		paragraphs,
		sentences: findSentences(plain, paragraphs, quotations),
		quotations,
		mentions: findMentions(plain, date, outletSide),
		partyWords: partyWordsIn(plain),
		turns: findTurns(plain, paragraphs, article.title),
	};
}
