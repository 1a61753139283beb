/** How long reading and linking take, beside libraries that do some of it, and as texts get longer. */
import { linkArticle } from "../../link/article.ts";
import type { ArticleText } from "../../model.ts";
import { readArticle } from "../../read/article.ts";
import type { Effort } from "./effort.ts";
import { type Reader, recognizersReader, winkReader } from "./others.ts";
import type { Row, Table } from "./table.ts";
import { articleOfLength, sampleOf, sentenceOfLength, sizeOf } from "./texts.ts";
import { shortest } from "./timing.ts";

/** Text to linked claims: the whole of it. */
export const readWhole: Reader = (article) => {
	linkArticle(readArticle(article));
};

function all(read: Reader, articles: readonly ArticleText[]): () => void {
	return () => articles.forEach(read);
}

function sentencesIn(articles: readonly ArticleText[]): number {
	return articles.reduce((sum, article) => sum + readArticle(article).parse.sentences.length, 0);
}

/** `ours`: how long we take for the same articles. */
function rowOf(name: string, articles: readonly ArticleText[], time: number, ours: number): Row {
	const [sentences, size] = [sentencesIn(articles), sizeOf(articles)];
	return { name, cells: [articles.length, (time * 1000) / sentences, (time * 1024) / size, ours / time] };
}

/** Microseconds a sentence and milliseconds a KB, beside the others on the same texts. */
export function readingTable(articles: readonly ArticleText[], { passes, sample }: Effort): Table {
	const few = sampleOf(articles, sample);
	const [ours = 0, wink = 0] = shortest(passes, [all(readWhole, articles), all(winkReader(), articles)]);
	const [oursOfFew = 0, recognizers = 0] = shortest(2, [all(readWhole, few), all(recognizersReader(), few)]);
	return {
		name: "reading",
		title: `Reading ${articles.length} articles: ${sentencesIn(articles)} sentences, ${sizeOf(articles)} characters`,
		columns: ["articles", "µs/sentence", "ms/KB", "ours ÷ its"],
		rows: [
			rowOf("reading and linking", articles, ours, ours),
			rowOf("wink-nlp: tokens, sentences, parts of speech", articles, wink, ours),
			rowOf("Recognizers-Text: dates and durations", few, recognizers, oursOfFew),
		],
		notes: [`KB: 1024 characters; Recognizers-Text reads ${few.length} of the articles, and is compared on those`],
	};
}

/** `times` how many times as long the text is as that of the row before, and its reading takes. 1: linear. */
function lengthRow(name: string, article: ArticleText, time: number, before: [size: number, time: number] | null): Row {
	const size = article.text.length;
	const growth = before === null ? null : time / before[1] / (size / before[0]);
	return { name, cells: [size, time, (time * 1024) / size, growth] };
}

function lengthRows(what: string, articles: readonly [ArticleText, ArticleText]): readonly Row[] {
	const [short, long] = articles;
	const [shortTime = 0, longTime = 0] = shortest(3, [() => readWhole(short), () => readWhole(long)]);
	return [
		lengthRow(`short ${what}`, short, shortTime, null),
		lengthRow(`long ${what}`, long, longTime, [short.text.length, shortTime]),
	];
}

/** Whether the time grows as the text does. */
export function lengthTable(articles: readonly ArticleText[], effort: Effort): Table {
	const [shortArticle, longArticle] = effort.articles;
	const [shortSentence, longSentence] = effort.sentences;
	return {
		name: "length",
		title: "Reading one long article, and one long sentence",
		columns: ["characters", "ms", "ms/KB", "time ÷ length"],
		rows: [
			...lengthRows("article", [articleOfLength(articles, shortArticle), articleOfLength(articles, longArticle)]),
			...lengthRows("sentence", [sentenceOfLength(articles, shortSentence), sentenceOfLength(articles, longSentence)]),
		],
		notes: ["time ÷ length: how many times longer it takes, by how many times longer it is; 1 is linear"],
	};
}
