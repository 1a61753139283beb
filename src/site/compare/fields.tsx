/** The form of the page that compares, with what needs a change beside each field. */
import { TEXTS_MAX } from "../../api/compare-bounds.ts";
import { type Field, type FieldError, nameOf, type TypedArticle } from "./form.ts";

export const LABELS: Readonly<Record<Field, string>> = {
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

interface FormProps {
	readonly articles: readonly TypedArticle[];
	readonly errors: readonly FieldError[];
}

export function CompareForm({ articles, errors }: FormProps) {
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
