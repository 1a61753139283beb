import type { Counted, Facets } from "../../store/facets.ts";
import { type Choice, FILTER_NAMES, type FilterName, pathOf, valueWords, withChosen } from "./filter.ts";

interface FiltersProps {
	readonly choice: Choice;
	readonly facets: Facets;
}

interface Value extends Pick<Counted<string>, "value"> {
	/** Left out: not told. */
	readonly count?: number;
}

interface RowProps extends Pick<FiltersProps, "choice"> {
	readonly name: FilterName;
	readonly values: readonly Value[];
}

function ValueChip({ choice, name, value, count }: Pick<RowProps, "choice" | "name"> & Value) {
	const current = choice[name] === value ? ({ "aria-current": "true" } as const) : {};
	return (
		<li>
			<a class="chip" href={pathOf(withChosen(choice, name, value))} {...current}>
				{valueWords(name, value)}
				{count === undefined ? null : (
					<>
						{" "}
						<span class="count">{count}</span>
					</>
				)}
			</a>
		</li>
	);
}

function AllChip({ choice, name }: Pick<RowProps, "choice" | "name">) {
	const current = choice[name] === undefined ? ({ "aria-current": "true" } as const) : {};
	return (
		<li>
			<a class="chip" href={pathOf(withChosen(choice, name, null))} {...current}>
				All
			</a>
		</li>
	);
}

/** A filter of few values: all in one row. */
function OpenRow({ choice, name, values }: RowProps) {
	return (
		<div class="filter">
			<h3 class="label">{FILTER_NAMES[name]}</h3>
			<ul class="chips">
				<AllChip choice={choice} name={name} />
				{values.map((one) => (
					<ValueChip choice={choice} name={name} {...one} />
				))}
			</ul>
		</div>
	);
}

/** A filter of many values: what is chosen, and the rest in a fold. */
function FoldedRow({ choice, name, values }: RowProps) {
	const chosen = choice[name];
	return (
		<details class="filter-fold">
			<summary>
				{FILTER_NAMES[name]}: {chosen === undefined ? "all" : valueWords(name, chosen)}
			</summary>
			<ul class="chips">
				<AllChip choice={choice} name={name} />
				{values.map((one) => (
					<ValueChip choice={choice} name={name} {...one} />
				))}
			</ul>
		</details>
	);
}

/** What the newest differences can be filtered by, as links: every combination has an address of its own. */
export function Filters({ choice, facets }: FiltersProps) {
	if (facets.questions.length === 0) return null;
	return (
		<section class="filters" aria-labelledby="filters">
			<h2 id="filters" class="hidden">
				Filter
			</h2>
			<OpenRow choice={choice} name="question" values={facets.questions} />
			<OpenRow choice={choice} name="severity" values={facets.severities} />
			<div class="folds">
				<FoldedRow choice={choice} name="topic" values={facets.topics} />
				<FoldedRow choice={choice} name="party" values={facets.parties} />
				<FoldedRow choice={choice} name="outlet" values={facets.outlets.map((value) => ({ value }))} />
			</div>
		</section>
	);
}
