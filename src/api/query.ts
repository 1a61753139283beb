/** A request's query, narrowed: what is asked for, or a sentence that says what to change. */
import { ASKED, KINDS, SEVERITIES, STATUSES } from "../model.ts";
import type { DiscrepancyFilter, Place } from "../store/entries.ts";
import { readCursor, readInstantCursor } from "./cursor.ts";

const LIMIT = 20;
const LIMIT_MAX = 100;
const PUBLIC_STATUSES = STATUSES.filter((status) => status !== "held");
const LISTS = { question: ASKED, kind: KINDS, severity: SEVERITIES, status: PUBLIC_STATUSES } as const;
const TEXTS = ["topic", "encounter", "outlet", "party"] as const;
const PAGING = ["limit", "cursor"] as const;

/** Parameters by name, as the address has them. */
type Query = Readonly<Record<string, string>>;

export interface Page<Key extends string | number> {
	readonly limit: number;
	readonly after: Place<Key> | null;
}

export type Understood<T> = { readonly asked: T } | { readonly detail: string };

function unknownName(query: Query, known: readonly string[]): string | null {
	const unknown = Object.keys(query).find((name) => !known.includes(name));
	return unknown === undefined ? null : `There is no parameter "${unknown}". Known here: ${known.join(", ")}.`;
}

/** The one of `allowed` that each comma-separated part is, or null where one is none of them. */
function partsOf<T extends string>(text: string, allowed: readonly T[]): readonly T[] | null {
	const parts = text.split(",").map((part) => allowed.find((value) => value === part.trim()) ?? null);
	const known = parts.filter((part) => part !== null);
	return known.length === parts.length ? known : null;
}

function unknownValue(query: Query): string | null {
	for (const [name, allowed] of Object.entries(LISTS)) {
		const text = query[name];
		if (text === undefined || partsOf<string>(text, allowed) !== null) continue;
		return `"${name}" is "${text}": give one or more of ${allowed.join(", ")}, with commas between them.`;
	}
	const empty = TEXTS.find((name) => query[name]?.trim() === "");
	return empty === undefined ? null : `"${empty}" is empty: give a value, or leave it out.`;
}

function asked<T extends string>(text: string | undefined, allowed: readonly T[]): readonly T[] | null {
	return text === undefined ? null : partsOf(text, allowed);
}

/** Which discrepancies are asked for. */
export function readFilter(query: Query): Understood<DiscrepancyFilter> {
	const detail = unknownName(query, [...Object.keys(LISTS), ...TEXTS, ...PAGING]) ?? unknownValue(query);
	if (detail !== null) return { detail };
	const questions = asked(query.question, LISTS.question);
	const kinds = asked(query.kind, LISTS.kind);
	const severities = asked(query.severity, LISTS.severity);
	const statuses = asked(query.status, LISTS.status);
	const { topic, encounter, outlet, party } = query;
	return {
		asked: {
			...(questions && { questions }),
			...(kinds && { kinds }),
			...(severities && { severities }),
			...(statuses && { statuses }),
			...(topic !== undefined && { topic }),
			...(encounter !== undefined && { encounter }),
			...(outlet !== undefined && { outlet }),
			...(party !== undefined && { party: party.toUpperCase() }),
		},
	};
}

function readPage<Key extends string | number>(
	query: Query,
	read: (cursor: string) => Place<Key> | null,
): Understood<Page<Key>> {
	const limit = Number(query.limit ?? LIMIT);
	if (!Number.isInteger(limit) || limit < 1 || limit > LIMIT_MAX)
		return { detail: `"limit" is "${query.limit}": give a whole number from 1 to ${LIMIT_MAX}.` };
	const cursor = query.cursor;
	if (cursor === undefined) return { asked: { limit, after: null } };
	const after = read(cursor);
	return after === null
		? { detail: '"cursor" is none of ours: take it from "next" in the page before, or leave it out to start anew.' }
		: { asked: { limit, after } };
}

/** Which page of a list that is ordered by an instant. */
export function readInstantPage(query: Query): Understood<Page<number>> {
	return readPage(query, readInstantCursor);
}

/** Which page of a list that is ordered by a date, and that takes no filter. */
export function readDatePage(query: Query): Understood<Page<string>> {
	const detail = unknownName(query, PAGING);
	return detail === null ? readPage(query, readCursor) : { detail };
}
