/** The API's OpenAPI 3.1 document, made from the schemas by which requests are understood and answers are shaped. */
import { type ConversionConfig, type JsonSchema, toJsonSchema, toJsonSchemaDefs } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { NAME, RIGHTS, TAGLINE } from "../publish/feed.ts";
import { PROBLEM_TYPE, type ProblemStatus, TITLES } from "./problem.ts";
import type { QuerySchema } from "./query.ts";
import type { Route } from "./route.ts";
import { COMPARE } from "./routes/compare.ts";
import { ROUTES } from "./routes/index.ts";
import * as answers from "./schema/answers.ts";
import * as nouns from "./schema/nouns.ts";

/** Named in the document; everything else is written where it is used. */
const DEFINITIONS = {
	Claim: nouns.Claim,
	Credit: nouns.Credit,
	Discrepancy: nouns.Discrepancy,
	Encounter: nouns.Encounter,
	Evidence: nouns.Evidence,
	FoundClaim: nouns.FoundClaim,
	FoundDiscrepancy: nouns.FoundDiscrepancy,
	OutletHealth: nouns.OutletHealth,
	Position: nouns.Position,
	Problem: nouns.Problem,
	Revision: nouns.Revision,
	SingleSided: nouns.SingleSided,
};

const CONFIG: ConversionConfig = {
	target: "draft-2020-12",
	overrideRef: ({ referenceId }) => `#/components/schemas/${referenceId}`,
	/** What only a program can check is said in the descriptions. */
	ignoreActions: ["trim"],
	typeMode: "input",
};

function schemaOf(schema: v.GenericSchema): JsonSchema {
	const { $schema: _, $defs: __, ...made } = toJsonSchema(schema, { ...CONFIG, definitions: DEFINITIONS });
	return made;
}

/** A schema's definition for the components, which have no dialect of their own. */
function definitions() {
	return Object.fromEntries(
		Object.entries(toJsonSchemaDefs(DEFINITIONS, CONFIG)).map(([name, { $schema: _, ...schema }]) => [name, schema]),
	);
}

/** "/encounters/:id/claims" → "/encounters/{id}/claims"; a pattern behind a name is what follows it. */
function documentPath(path: string): string {
	return path.replace(/:(\w+)\{\.\+\\(\.\w+)\}/, "{$1}$2").replace(/:(\w+)/g, "{$1}");
}

function queryParameters(query: QuerySchema) {
	return Object.entries(query.entries).map(([name, entry]) => {
		const { description = "", ...schema } = schemaOf(entry.wrapped);
		const list = schema.type === "array" ? { style: "form", explode: false } : {};
		return { name, in: "query", required: false, description, schema, ...list };
	});
}

function pathParameters(path: string) {
	return [...documentPath(path).matchAll(/\{(\w+)\}/g)].map(([, name]) => {
		return { name, in: "path", required: true, schema: { type: "string" } };
	});
}

const HEADERS = {
	ETag: { description: "Send it back in If-None-Match", schema: { type: "string" } },
	"Last-Modified": { description: "Where it is known", schema: { type: "string" } },
	Link: { description: "Where the next page is, with rel=next", schema: { type: "string" } },
};

function content(type: string, schema: v.GenericSchema) {
	return { [type]: { schema: schemaOf(schema) } };
}

function problems(statuses: readonly ProblemStatus[]) {
	const made = statuses.map((status) => {
		const headers = status === 429 ? { "Retry-After": { description: "In seconds", schema: { type: "integer" } } } : {};
		return [status, { description: TITLES[status], headers, content: content(PROBLEM_TYPE, nouns.Problem) }] as const;
	});
	return Object.fromEntries(made);
}

function readingOf({ path, name, summary, query, shape, type, others, problems: own = [] }: Route) {
	const moved = Object.entries(others ?? {}).map(([status, schema]) => {
		return [status, { description: "It is at another address", content: content("application/json", schema) }] as const;
	});
	const found = { description: "Found", headers: HEADERS, content: content(type ?? "application/json", shape) };
	const linked = name === "getDiscrepancy" ? content("application/ld+json", answers.JsonLdDocument) : {};
	return {
		operationId: name,
		summary,
		parameters: [...pathParameters(path), ...queryParameters(query)],
		responses: {
			200: { ...found, content: { ...found.content, ...linked } },
			304: { description: "What you have is still so", headers: HEADERS },
			...Object.fromEntries(moved),
			...problems([400, ...own, 429, 500]),
		},
	};
}

function comparing() {
	return {
		operationId: COMPARE.name,
		summary: COMPARE.summary,
		requestBody: { required: true, content: content("application/json", COMPARE.body) },
		responses: {
			200: { description: "Compared", content: content("application/json", COMPARE.shape) },
			...problems([400, ...COMPARE.problems, 429, 500]),
		},
	};
}

/** `base`: the site's address without a slash at the end. */
export function openApiDocument(base: string) {
	return {
		openapi: "3.1.0",
		info: {
			title: `${NAME} API`,
			version: "1",
			summary: TAGLINE,
			description: `${RIGHTS} Every address answers GET and HEAD, to every origin; only comparing texts is a POST. Evidence offsets count UTF-16 code units.`,
			license: { name: "CC BY 4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
		},
		servers: [{ url: `${base}/api/v1` }],
		paths: {
			...Object.fromEntries(ROUTES.map((route) => [documentPath(route.path), { get: readingOf(route) }])),
			[COMPARE.path]: { post: comparing() },
		},
		components: { schemas: definitions() },
	};
}

export type OpenApiDocument = ReturnType<typeof openApiDocument>;
