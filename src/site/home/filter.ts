/** The filters of the home page: what an address asks for, and the address that asks for it. */

import { readFilter, type Understood } from "../../api/query.ts";
import { capitalised } from "../../languages/english/capitals.ts";
import { topicName } from "../../languages/english/questions.ts";
import { partyName } from "../../link/parties.ts";
import type { Asked, Outlet } from "../../model.ts";
import type { Subject } from "../../publish/feed.ts";
import { scopeSubject } from "../../publish/scopes.ts";
import type { DiscrepancyFilter } from "../../store/entries.ts";

/** In the order in which addresses have them, so that one choice has one address. */
export const FILTERS = ["question", "severity", "topic", "outlet", "party"] as const;
export type FilterName = (typeof FILTERS)[number];

/** What is chosen: a value for some of the filters. */
export type Choice = Readonly<Partial<Record<FilterName, string>>>;

/** A request's parameters that are filters; others, as readers' apps add them, are let be. */
export function choiceOf(query: Readonly<Record<string, string>>): Choice {
	return Object.fromEntries(FILTERS.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));
}

/** The discrepancies that are chosen, or why there can be none. */
export function filterOf(choice: Choice): Understood<DiscrepancyFilter> {
	return readFilter(Object.fromEntries(Object.entries(choice)));
}

/** Path of the home page with this choice; `after`: a cursor. */
export function pathOf(choice: Choice, after: string | null = null): string {
	const chosen = FILTERS.flatMap((name) => (choice[name] === undefined ? [] : [[name, choice[name]]]));
	const query = new URLSearchParams([...chosen, ...(after === null ? [] : [["after", after]])]).toString();
	return query === "" ? "/" : `/?${query}`;
}

/**
 * The feed of what is chosen; null where nothing is, or more than a feed is about. `outlet`: the chosen one, whose feed
 * has its id where the filter has its name.
 */
export function feedOf(choice: Choice, outlet: Pick<Outlet, "id" | "name"> | null): Subject | null {
	const [only, ...others] = FILTERS.filter((name) => choice[name] !== undefined);
	const value = only && choice[only];
	if (only === undefined || !value || others.length > 0) return null;
	if (only === "outlet") return outlet && scopeSubject(only, outlet.id, outlet.name);
	return scopeSubject(only, value, valueWords(only, value));
}

/** The choice with another value for one filter; null: with none. */
export function withChosen(choice: Choice, name: FilterName, value: string | null): Choice {
	const { [name]: _, ...others } = choice;
	return value === null ? others : { ...others, [name]: value };
}

const QUESTIONS: Readonly<Record<Asked, string>> = {
	duration: "How long",
	initiator: "Who initiated it",
	topic: "What came up",
	quotation: "Quotations",
	statement: "Days of statements",
};

export const FILTER_NAMES: Readonly<Record<FilterName, string>> = {
	question: "Question",
	severity: "Severity",
	topic: "Topic",
	outlet: "Outlet",
	party: "Party",
};

function isAsked(value: string): value is Asked {
	return value in QUESTIONS;
}

/** A value in words: "How long", "The Mueller report", "Russia". */
export function valueWords(name: FilterName, value: string): string {
	if (name === "question") return isAsked(value) ? QUESTIONS[value] : value;
	if (name === "topic") return capitalised(topicName(value));
	if (name === "party") return capitalised(partyName(value.toUpperCase()));
	return name === "severity" ? capitalised(value) : value;
}
