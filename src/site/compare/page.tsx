import type { ComparedTexts, GivenText } from "../../api/compare-texts.ts";
import { Page } from "../page.tsx";
import { Compared } from "./compared.tsx";
import { CompareForm, LABELS } from "./fields.tsx";
import { type FieldError, nameOf, type TypedArticle } from "./form.ts";

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
				<CompareForm articles={articles} errors={errors} />
			</section>
		</Page>
	);
}
