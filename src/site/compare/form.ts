/** The form of the page that compares: what was put into it, narrowed, and what is to be changed in it. */
import { TEXT_LENGTH, TEXTS_MAX, TEXTS_MIN, TITLE_LENGTH } from "../../api/compare-bounds.ts";
import type { GivenText } from "../../api/compare-texts.ts";

const FIELDS = ["outlet", "published", "title", "text"] as const;
export type Field = (typeof FIELDS)[number];

/** One article as typed. */
export type TypedArticle = Readonly<Record<Field, string>>;

export interface FieldError {
	/** Place of the article in the form, from 0. */
	readonly article: number;
	readonly field: Field;
	/** What to do, as a sentence. */
	readonly message: string;
}

export const BLANK: TypedArticle = { outlet: "", published: "", title: "", text: "" };

/** The form's name of a field: "text2" is the text of the second article. */
export function nameOf(article: number, field: Field): string {
	return `${field}${article + 1}`;
}

/** Submitted lines end with CR and LF; offsets into a text are easier to follow with one of them. */
function typed(value: unknown): string {
	return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "";
}

/** The articles of a submitted form, blank ones too, and at least two. */
export function articlesOf(form: Readonly<Record<string, unknown>>): readonly TypedArticle[] {
	const found: TypedArticle[] = [];
	for (let index = 0; index < TEXTS_MAX; index++) {
		if (index >= TEXTS_MIN && !FIELDS.some((field) => nameOf(index, field) in form)) break;
		const [outlet, published, title, text] = FIELDS.map((field) => typed(form[nameOf(index, field)]));
		found.push({ outlet: outlet ?? "", published: published ?? "", title: title ?? "", text: text ?? "" });
	}
	return found;
}

function isBlank(article: TypedArticle): boolean {
	return FIELDS.every((field) => article[field].trim() === "");
}

function isDate(text: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function errorsOf(article: TypedArticle, index: number): readonly FieldError[] {
	const errors: FieldError[] = [];
	const complain = (field: Field, message: string) => errors.push({ article: index, field, message });
	if (article.outlet.trim() === "") complain("outlet", "Name the outlet: accounts are told apart by who gives them.");
	if (article.outlet.length > TITLE_LENGTH) complain("outlet", `Give a name of at most ${TITLE_LENGTH} characters.`);
	if (article.published !== "" && !isDate(article.published))
		complain("published", "Give the date as year, month and day (2019-05-03), or leave it out.");
	if (article.title.length > TITLE_LENGTH) complain("title", `Give a title of at most ${TITLE_LENGTH} characters.`);
	if (article.text.trim() === "") complain("text", "Paste the article’s text.");
	if (article.text.length > TEXT_LENGTH)
		complain("text", `Paste at most ${TEXT_LENGTH.toLocaleString("en")} characters of the article.`);
	return errors;
}

/** What keeps the articles from being compared; blank ones beyond the second are left out of account. */
export function checkArticles(articles: readonly TypedArticle[]): readonly FieldError[] {
	return articles.flatMap((article, index) => (index >= TEXTS_MIN && isBlank(article) ? [] : errorsOf(article, index)));
}

/** The articles as comparing takes them; of those without an error. */
export function givenOf(articles: readonly TypedArticle[]): readonly GivenText[] {
	return articles
		.filter((article) => !isBlank(article))
		.map(({ outlet, published, title, text }) => ({
			outlet: outlet.trim(),
			published: published === "" ? null : published,
			title: title.trim() === "" ? null : title.trim(),
			text,
			url: null,
		}));
}
