/** Every answer of every address, errors too, against the document that the API gives of itself. */
import { env } from "cloudflare:workers";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import { openDb } from "../../src/store/db.ts";
import { sightings } from "../../src/store/schema.ts";
import { CALL, DURATION, HOSTILE, MEETING, RESOLVED, WITHDRAWN } from "../publish/example.ts";
import { saveDiscrepancy, seed } from "../publish/seed.ts";
import { ask, BASE } from "../site/ask.ts";
import { TEXTS } from "./texts.ts";

const API = "/api/v1";

interface Described {
	readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}
interface Operation {
	readonly operationId: string;
	readonly responses: Readonly<Record<string, Described>>;
	readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: object }[];
	readonly requestBody?: Required<Described>;
}
interface Document {
	readonly openapi: string;
	readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
	readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, keywords: ["components"] });
addFormats(ajv);
let document: Document;
const covered = new Set<string>();

beforeAll(async () => {
	const db = openDb(env.DB);
	await seed(db);
	await saveDiscrepancy(db, HOSTILE);
	// An encounter that is part of another one now.
	const { kind, date, stated } = MEETING;
	const merged = { id: `${MEETING.id}/stated`, encounterId: CALL.id, kind, who: "-", date, stated };
	await db.insert(sightings).values(merged);
	document = await (await ask(`${API}/openapi.json`)).json();
});

function compiled(schema: object) {
	return ajv.compile({ ...schema, components: document.components });
}

/** The operation of the document that an address is one of. */
function operationOf(path: string, method: string): Operation | undefined {
	const found = Object.entries(document.paths).find(([template]) => {
		const pattern = template.replace(/[.]/g, "\\.").replace(/\{\w+\}/g, "[^/]+");
		return new RegExp(`^${pattern}$`).test(path);
	});
	return found?.[1][method.toLowerCase()];
}

async function check(response: Response, path: string, method: string): Promise<void> {
	const operation = operationOf(path.split("?")[0] || "/", method);
	const described = operation?.responses[response.status];
	expect([path, response.status, described === undefined]).toEqual([path, response.status, false]);
	covered.add(`${operation?.operationId} ${response.status}`);
	if (described?.content === undefined) return expect(await response.text()).toBe("");
	const type = response.headers.get("Content-Type")?.split(";")[0] ?? "";
	const schema = described.content[type]?.schema;
	expect([path, type, Object.keys(described.content)]).toEqual([path, type, expect.arrayContaining([type])]);
	const validate = compiled(schema ?? { not: {} });
	validate(await response.json());
	expect([path, validate.errors]).toEqual([path, null]);
}

const HOSTILE_ID = encodeURIComponent(HOSTILE.id);

describe("as the document says, GET", () => {
	it.each([
		"",
		"/discrepancies",
		"/discrepancies?limit=1",
		"/discrepancies?question=topic,duration&severity=major&text=trump",
		"/discrepancies?severity=huge",
		"/discrepancies?cursor=none!",
		`/discrepancies/${DURATION.id}`,
		`/discrepancies/${WITHDRAWN.id}`,
		`/discrepancies/${RESOLVED.id}`,
		`/discrepancies/${HOSTILE_ID}`,
		"/discrepancies/none",
		`/discrepancies/${DURATION.id}?x=1`,
		`/discrepancies/${DURATION.id}.jsonld`,
		`/discrepancies/${HOSTILE_ID}.jsonld`,
		"/discrepancies/none.jsonld",
		"/encounters",
		"/encounters?text=trump&party=US",
		"/encounters?limit=0",
		`/encounters/${CALL.id}`,
		`/encounters/${MEETING.id}`,
		"/encounters/none",
		`/encounters/${CALL.id}/claims`,
		`/encounters/${CALL.id}/claims?limit=1&question=topic`,
		`/encounters/${MEETING.id}/claims`,
		"/encounters/none/claims",
		`/encounters/${CALL.id}/claims?limit=x`,
		"/outlets",
		"/outlets?x=1",
		"/outlets/northern-wire",
		"/outlets/none",
		"/topics",
		"/changes",
		"/changes?limit=1",
		"/changes?since=2026-11-21",
		"/changes?since=now",
		`/changes?cursor=${btoa("9999 none/1")}`,
		"/status",
	])("%s", async (path) => check(await ask(API + path), path, "GET"));

	it.each(["/discrepancies", `/discrepancies/${DURATION.id}`, "/changes"])("%s again", async (path) => {
		const etag = (await ask(API + path)).headers.get("ETag") ?? "";
		await check(await ask(API + path, { "If-None-Match": etag }), path, "GET");
	});

	it("a discrepancy as JSON-LD", async () => {
		const path = `/discrepancies/${DURATION.id}`;
		await check(await ask(API + path, { Accept: "application/ld+json" }), path, "GET");
	});

	it("too often", async () => {
		let response = await ask(`${API}/status`);
		for (let asked = 0; asked < 700 && response.status !== 429; asked++)
			response = await ask(`${API}/status?x=1`, { "CF-Connecting-IP": "192.0.2.9" });
		await check(response, "/status", "GET");
	});
});

describe("as the document says, POST", () => {
	const compare = (body: BodyInit, type = "application/json") =>
		ask(`${API}/compare`, { "Content-Type": type }, "POST", body);

	it.each([
		["texts that differ", JSON.stringify({ texts: TEXTS })],
		["texts that say nothing", JSON.stringify({ texts: [TEXTS[0], TEXTS[0]].map((one) => ({ ...one, text: "x" })) })],
		["one text", JSON.stringify({ texts: TEXTS.slice(0, 1) })],
		["no JSON", "{"],
		["too much", " ".repeat(600_000)],
	])("%s", async (_, body) => check(await compare(body), "/compare", "POST"));

	it("what is no JSON", async () => check(await compare("{}", "text/plain"), "/compare", "POST"));

	it("takes bodies that are as it says they are, and no others", () => {
		const validate = compiled(operationOf("/compare", "POST")?.requestBody?.content["application/json"]?.schema ?? {});
		expect(validate({ texts: TEXTS })).toBe(true);
		for (const wrong of [{}, { texts: [] }, { texts: TEXTS, more: 1 }, { texts: [{ outlet: "A" }, { outlet: "B" }] }])
			expect(validate(wrong)).toBe(false);
	});
});

describe("the document", () => {
	it("tells of every answer that was given here, and of no address that was not asked", () => {
		const all = Object.values(document.paths).flatMap((methods) =>
			Object.values(methods).flatMap(({ operationId, responses }) =>
				Object.keys(responses).map((status) => `${operationId} ${status}`),
			),
		);
		expect([...covered].filter((one) => !all.includes(one))).toEqual([]);
		for (const [operation, statuses] of Map.groupBy(all, (one) => one.split(" ")[0]))
			expect([operation, statuses.some((one) => covered.has(one))]).toEqual([operation, true]);
		expect(covered.size).toBeGreaterThan(30);
	});

	it("refuses an answer that has what it does not name", () => {
		const validate = compiled(document.components.schemas.Encounter ?? {});
		const { stated: _, ...call } = CALL;
		const encounter = { ...call, url: `${BASE}/encounters/${CALL.id}`, name: "Trump–Putin call" };
		expect(validate(encounter)).toBe(true);
		expect(validate({ ...encounter, text: "an article" })).toBe(false);
		expect(validate({ ...encounter, id: null })).toBe(false);
	});

	it("tells of what breaks on our side, which says nothing of how", async () => {
		await env.DB.prepare("DROP TABLE discrepancy_search").run();
		const response = await ask(`${API}/discrepancies?text=trump`);
		expect(response.status).toBe(500);
		expect(await response.clone().text()).not.toMatch(/select|discrepancy_search|SQLITE/i);
		await check(response, "/discrepancies", "GET");
	});

	it("says nothing of what is held", () => {
		expect(JSON.stringify(document)).not.toContain('"held"');
	});
});
