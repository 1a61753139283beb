/** A request's query, narrowed by its schema: what is asked for, or a sentence that says what to change. */
import * as v from "valibot";
import type { DiscrepancyFilter, EncounterFilter, Place } from "../store/entries.ts";
import { DiscrepancyQuery, type EncounterQuery, LIMIT } from "./schema/questions.ts";
import { searchTermsOf } from "./search-terms.ts";

/** Parameters by name, as the address has them. */
export type Query = Readonly<Record<string, string>>;
export type QuerySchema = v.StrictObjectSchema<
	Readonly<Record<string, v.ExactOptionalSchema<v.GenericSchema, undefined>>>,
	undefined
>;

export type Understood<T> = { readonly asked: T } | { readonly detail: string };

/** A parameter's text in the type that its schema has: several values have commas between them. */
function typed(schema: v.GenericSchema | undefined, text: string): unknown {
	if (schema?.type === "array") return text.split(",").map((part) => part.trim());
	return schema?.type === "number" && text.trim() !== "" ? Number(text) : text;
}

/** What is wrong with a parameter, and what to do about it. */
function detailOf(schema: QuerySchema, query: Query, issue: v.GenericIssue): string {
	const name = String(issue.path?.[0]?.key ?? "");
	const known = Object.keys(schema.entries);
	if (known.includes(name)) return `"${name}" is "${query[name]}": ${issue.message}.`;
	return `There is no parameter "${name}". Known here: ${known.join(", ") || "none"}.`;
}

/** A query by its schema. */
export function readQuery<const Schema extends QuerySchema>(
	schema: Schema,
	query: Query,
): Understood<v.InferOutput<Schema>> {
	const empty = Object.keys(schema.entries).find((name) => query[name]?.trim() === "");
	if (empty !== undefined) return { detail: `"${empty}" is empty: give a value, or leave it out.` };
	const values = Object.entries(query).map(([name, text]) => [name, typed(schema.entries[name]?.wrapped, text)]);
	const parsed = v.safeParse(schema, Object.fromEntries(values));
	return parsed.success ? { asked: parsed.output } : { detail: detailOf(schema, query, parsed.issues[0]) };
}

/** Which discrepancies are asked for. */
export function filterOf(asked: v.InferOutput<typeof DiscrepancyQuery>): DiscrepancyFilter {
	const { question, kind, severity, status, topic, encounter, outlet, party, since, until, text } = asked;
	return {
		...(question && { questions: question }),
		...(kind && { kinds: kind }),
		...(severity && { severities: severity }),
		...(status && { statuses: status }),
		...(topic !== undefined && { topic }),
		...(encounter !== undefined && { encounter }),
		...(outlet !== undefined && { outlet }),
		...(party !== undefined && { party: party.toUpperCase() }),
		...(since !== undefined && { since: Date.parse(since) }),
		...(until !== undefined && { until: Date.parse(until) }),
		...(text !== undefined && { text: searchTermsOf(text) }),
	};
}

/** The same from an address. */
export function readFilter(query: Query): Understood<DiscrepancyFilter> {
	const read = readQuery(DiscrepancyQuery, query);
	return "detail" in read ? read : { asked: filterOf(read.asked) };
}

/** Which encounters are asked for. */
export function encounterFilterOf({ party, text }: v.InferOutput<typeof EncounterQuery>): EncounterFilter {
	return {
		...(party !== undefined && { party: party.toUpperCase() }),
		...(text !== undefined && { text: searchTermsOf(text) }),
	};
}

export interface Page<Key extends string | number> {
	readonly limit: number;
	readonly after: Place<Key> | null;
}

/** Which page is asked for, of a list whose cursors `read` understands. */
export function pageOf<Key extends string | number>(
	{ limit, cursor }: { readonly limit?: number; readonly cursor?: string },
	read: (cursor: string) => Place<Key> | null,
): Understood<Page<Key>> {
	if (cursor === undefined) return { asked: { limit: limit ?? LIMIT, after: null } };
	const after = read(cursor);
	if (after === null)
		return { detail: '"cursor" is none of ours: take it from the answer before, or leave it out to start anew.' };
	return { asked: { limit: limit ?? LIMIT, after } };
}
