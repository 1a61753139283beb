/** One address of the API: what it may be asked, what it answers, and how. */
import type { Context } from "hono";
import type * as v from "valibot";
import type { Env } from "../env.ts";
import { siteAddress } from "../publish/address.ts";
import { answer } from "../publish/conditional.ts";
import { type Db, openDb } from "../store/db.ts";
import type { Place } from "../store/entries.ts";
import { writeCursor } from "./cursor.ts";
import { type ProblemStatus, problem } from "./problem.ts";
import { type QuerySchema, readQuery } from "./query.ts";
import { written } from "./written.ts";

export type ApiContext = Context<{ Bindings: Env }>;

/** How long an answer may be reused, in seconds. */
export const MAX_AGE = 60;

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;
/** What has the shape of a schema. */
export type Of<Schema extends v.GenericSchema> = DeepReadonly<v.InferOutput<Schema>>;

interface Asked<Query> {
	readonly c: ApiContext;
	readonly db: Db;
	/** The site's address without a slash at the end. */
	readonly base: string;
	readonly query: Query;
	/** The part of the path that names one thing; empty where there is none. */
	readonly id: string;
}

export interface Answered<Value> {
	readonly value: Value;
	/** When its content last changed, in milliseconds since 1970; null or left out: not known. */
	readonly modifiedAt?: number | null;
	/** Address of the next page. */
	readonly next?: string | null;
	/** In seconds; MAX_AGE where it is left out. */
	readonly maxAge?: number;
	readonly headers?: Readonly<Record<string, string>>;
}

/** Why there is no such answer. */
export interface Refused {
	readonly status: ProblemStatus;
	readonly detail: string;
}

export interface RouteSpec<Query extends QuerySchema, Shape extends v.GenericSchema> {
	/** As Hono has it, below /api/v1. */
	readonly path: string;
	/** Name of the operation, for who makes a client from the document. */
	readonly name: string;
	readonly summary: string;
	readonly query: Query;
	readonly shape: Shape;
	/** Media type of the answer; JSON where it is left out. */
	readonly type?: string;
	/** Answers beside 200 and the problems that any address has. */
	readonly others?: Readonly<Record<number, v.GenericSchema>>;
	readonly problems?: readonly ProblemStatus[];
	readonly answer: (asked: Asked<v.InferOutput<Query>>) => Promise<Answered<Of<Shape>> | Refused | Response>;
}

/** A route without its types: what is mounted, and documented. */
export interface Route extends Omit<RouteSpec<QuerySchema, v.GenericSchema>, "answer"> {
	readonly respond: (c: ApiContext) => Promise<Response>;
}

export function baseOf(c: ApiContext): string {
	return siteAddress(c.env.SITE_URL, c.req.url);
}

export function refused(status: ProblemStatus, detail: string): Refused {
	return { status, detail };
}

export function json<Value>(
	c: ApiContext,
	{ value, modifiedAt = null, next = null, maxAge = MAX_AGE, headers = {} }: Answered<Value>,
	type = "application/json",
): Promise<Response> {
	const link = next === null ? {} : { Link: `<${next}>; rel="next"` };
	return answer(c.req.raw, {
		body: `${written(value)}\n`,
		type: `${type}; charset=utf-8`,
		modifiedAt,
		maxAge,
		headers: { ...headers, ...link },
	});
}

/** Where the page after `last` is; null after the last page. */
export function nextPage(c: ApiContext, last: Place<string | number> | null): string | null {
	if (last === null) return null;
	const query = new URLSearchParams({ ...c.req.query(), cursor: writeCursor(last) });
	return `${baseOf(c)}${c.req.path}?${query}`;
}

/** A route that is read: its query is understood by its schema, and its answer has its shape. */
export function route<const Query extends QuerySchema, const Shape extends v.GenericSchema>(
	spec: RouteSpec<Query, Shape>,
): Route {
	const respond = async (c: ApiContext) => {
		const twice = Object.entries(c.req.queries()).find(([, values]) => values.length > 1);
		if (twice)
			return problem(c, 400, `"${twice[0]}" is given more than once: give it once; commas part several values.`);
		const read = readQuery(spec.query, c.req.query());
		if ("detail" in read) return problem(c, 400, read.detail);
		const id = c.req.param("id") ?? "";
		const found = await spec.answer({ c, db: openDb(c.env.DB), base: baseOf(c), query: read.asked, id });
		if (found instanceof Response) return found;
		return "detail" in found ? problem(c, found.status, found.detail) : json(c, found, spec.type);
	};
	return { ...spec, respond };
}
