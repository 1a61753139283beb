import { TEXTS_MAX } from "../api/compare-bounds.ts";
import type { ComparedTexts, GivenText } from "../api/compare-texts.ts";
import { type Field, type FieldError, nameOf, type TypedArticle } from "./compare-form.ts";
import { Compared } from "./compared.tsx";
import { Page } from "./page.tsx";

interface CompareProps {
	readonly base: string;
	/** As typed, blank ones too. */
	readonly articles: readonly TypedArticle[];
	readonly errors: readonly FieldError[];
	/** Why nothing was compared although nothing is amiss in a field; null otherwise. */
	readonly refusal: string | null;
	/** What came of it; null: nothing was compared. */
	readonly result: { readonly given: readonly GivenText[]; readonly compared: ComparedTexts } | null;
}

const LABELS: Readonly<Record<Field, string>> = {
	outlet: "Outlet",
	published: "Date of publication",
	title: "Title",
	text: "Text",
};

interface InputProps {
	readonly index: number;
	readonly field: Field;
	readonly value: string;
	readonly error: string | undefined;
}

function Label({ index, field }: Pick<InputProps, "index" | "field">) {
	return (
		<label for={nameOf(index, field)}>
			{LABELS[field]}
			<span class="hidden"> of article {index + 1}</span>
			{field === "published" || field === "title" ? <span class="quiet"> (if known)</span> : null}
		</label>
	);
}

function Input({ index, field, value, error }: InputProps) {
	const name = nameOf(index, field);
	const marked = error === undefined ? {} : ({ "aria-invalid": "true", "aria-describedby": `${name}-error` } as const);
	const common = { id: name, name, autocomplete: "off", ...marked };
	return (
		<div class={`field field-${field}`}>
			<Label index={index} field={field} />
			{field === "text" ? (
				<textarea {...common} rows={9}>
					{value}
				</textarea>
			) : (
				<input {...common} type={field === "published" ? "date" : "text"} value={value} />
			)}
			{error === undefined ? null : (
				<p class="error" id={`${name}-error`}>
					{error}
				</p>
			)}
		</div>
	);
}

interface ArticleProps {
	readonly index: number;
	readonly article: TypedArticle;
	readonly errors: readonly FieldError[];
}

function Article({ index, article, errors }: ArticleProps) {
	const errorOf = (field: Field) => errors.find((one) => one.article === index && one.field === field)?.message;
	const input = (field: Field) => <Input index={index} field={field} value={article[field]} error={errorOf(field)} />;
	return (
		<fieldset class="card given">
			<legend>Article {index + 1}</legend>
			<div class="given-head">
				{input("outlet")}
				{input("published")}
			</div>
			{input("title")}
			{input("text")}
		</fieldset>
	);
}

function Form({ articles, errors }: Pick<CompareProps, "articles" | "errors">) {
	return (
		<form class="compare" action="/compare" method="post" enctype="multipart/form-data">
			<div class="columns">
				{articles.map((article, index) => (
					<Article index={index} article={article} errors={errors} />
				))}
			</div>
			<div class="buttons">
				<button class="button" type="submit" name="do" value="compare">
					Compare
				</button>
				{articles.length >= TEXTS_MAX ? null : (
					<button class="button plain-button" type="submit" name="do" value="add">
						Add another article
					</button>
				)}
			</div>
		</form>
	);
}

function Errors({ errors }: Pick<CompareProps, "errors">) {
	if (errors.length === 0) return null;
	return (
		<div class="notice" role="alert">
			<p class="strong">
				{errors.length === 1 ? "One field needs" : `${errors.length} fields need`} a change before the articles can be
				compared:
			</p>
			<ul class="plain">
				{errors.map(({ article, field, message }) => (
					<li>
						<a href={`#${nameOf(article, field)}`}>
							Article {article + 1}, {LABELS[field].toLowerCase()}
						</a>
						: {message}
					</li>
				))}
			</ul>
		</div>
	);
}

function Intro() {
	return (
		<>
			<p class="standfirst">
				Paste two or more articles on the same call or meeting. They are read as articles of outlets are: what each says
				is marked in its text, and where they differ is set side by side.
			</p>
			<p class="note">
				Nothing that you paste is stored, logged or passed on. <a href="/compare?example">Try it with an example</a>.
				For programs: <a href="/api/v1/docs">the API</a> does the same.
			</p>
		</>
	);
}

export function ComparePage({ base, articles, errors, refusal, result }: CompareProps) {
	const troubled = errors.length > 0 || refusal !== null;
	return (
		<Page
			title={troubled ? "Compare articles: something needs a change" : "Compare articles"}
			description="Paste two or more articles on one call or meeting, and see what each says and where they differ."
			base={base}
			path="/compare"
		>
			<div class="stack">
				<h1>Compare articles</h1>
				{result === null ? <Intro /> : null}
				<Errors errors={errors} />
				{refusal === null ? null : (
					<p class="notice" role="alert">
						{refusal}
					</p>
				)}
			</div>
			{result === null ? null : <Compared {...result} />}
			<section class="section">
				<h2>{result === null ? "The articles" : "Change the articles"}</h2>
				<Form articles={articles} errors={errors} />
			</section>
		</Page>
	);
}
