/** Every case of a conditional request, at every feed and every route of the API. */
import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { api } from "../../src/api/index.tsx";
import { openDb } from "../../src/store/db.ts";
import { CALL, DURATION } from "../publish/example.ts";
import { seed } from "../publish/seed.ts";
import { ask, forget } from "./ask.ts";
import { DOCUMENTS } from "./feed-paths.ts";

/** What a route's parameter may be, by the first part of its path. */
const IDS: Readonly<Record<string, string>> = {
	discrepancies: DURATION.id,
	encounters: CALL.id,
	outlets: "morning-ledger",
};

/** An address of a route: "/encounters/:id/claims", "/discrepancies/:id{.+\\.jsonld}". */
function addressOf(route: string): string {
	const id = IDS[route.split("/")[1] ?? ""] ?? "";
	const path = route.replace(/:\w+\{\.\+\\(?<ending>[^}]+)\}/, `${id}$<ending>`).replace(/:\w+/, id);
	return `/api/v1${path === "/" ? "" : path}`;
}

/** Of each route that reads, one address. */
const ROUTES = [
	...new Set(
		api.routes.filter(({ method, path }) => method === "GET" && !path.includes("*")).map(({ path }) => addressOf(path)),
	),
];

const PATHS = [...DOCUMENTS.map(([path]) => path), "/feeds.opml", ...ROUTES];

type Conditions = Readonly<Record<string, string>>;
/** What is asked, and whether the client has it: "dated" only where there is a date to go by. */
type Case = readonly [says: string, has: boolean | "dated", headers: (etag: string, at: number) => Conditions];

function httpDate(time: number): string {
	return new Date(time).toUTCString();
}

const CASES: readonly Case[] = [
	["no condition", false, () => ({})],
	["its tag", true, (etag) => ({ "If-None-Match": etag })],
	["its tag, weak", true, (etag) => ({ "If-None-Match": `W/${etag}` })],
	["another tag", false, () => ({ "If-None-Match": '"abc"' })],
	["another tag, weak", false, () => ({ "If-None-Match": 'W/"abc"' })],
	["its tag without quotes", false, (etag) => ({ "If-None-Match": etag.replaceAll('"', "") })],
	["the first half of its tag", false, (etag) => ({ "If-None-Match": `${etag.slice(0, 17)}"` })],
	["a list with its tag", true, (etag) => ({ "If-None-Match": `"a", W/"b,c" ,${etag}` })],
	["a list with its tag, weak", true, (etag) => ({ "If-None-Match": `W/${etag}, "a"` })],
	["a list without it", false, () => ({ "If-None-Match": '"a", W/"b"' })],
	["anything", true, () => ({ "If-None-Match": "*" })],
	["a tag that is a star", false, () => ({ "If-None-Match": '"*"' })],
	["no tag at all", false, () => ({ "If-None-Match": "" })],
	["its instant", "dated", (_, at) => ({ "If-Modified-Since": httpDate(at) })],
	["a later instant", "dated", (_, at) => ({ "If-Modified-Since": httpDate(at + 86_400_000) })],
	["an earlier instant", false, (_, at) => ({ "If-Modified-Since": httpDate(at - 1000) })],
	["what is no date", false, () => ({ "If-Modified-Since": "yesterday" })],
	["a date that is no HTTP date", false, (_, at) => ({ "If-Modified-Since": new Date(at + 1000).toISOString() })],
	[
		"its tag and an earlier instant",
		true,
		(etag, at) => ({ "If-None-Match": etag, "If-Modified-Since": httpDate(at - 1000) }),
	],
	["another tag and its instant", false, (_, at) => ({ "If-None-Match": '"abc"', "If-Modified-Since": httpDate(at) })],
];

/** What an unchanged answer has to say again. */
const KEPT = ["ETag", "Last-Modified", "Cache-Control", "Vary", "Link", "Access-Control-Allow-Origin"];

function told({ headers }: Response): readonly (string | null)[] {
	return KEPT.map((name) => headers.get(name));
}

describe("conditional requests", () => {
	beforeAll(async () => {
		await seed(openDb(env.DB));
		await forget(PATHS);
	});

	it("are asked of every feed and every route", () => {
		expect(DOCUMENTS.length).toBeGreaterThanOrEqual(30);
		expect(ROUTES.length).toBeGreaterThanOrEqual(7);
		expect(ROUTES).toContain("/api/v1/discrepancies");
	});

	describe.each(PATHS)("%s", (path) => {
		for (const accepted of ["", "gzip"])
			it(`answers each as it should to who accepts ${accepted || "no compression"}`, async () => {
				const accepts = accepted === "" ? {} : { "Accept-Encoding": accepted };
				const whole = await ask(path, accepts);
				expect(whole.status).toBe(200);
				const strong = whole.headers.get("ETag")?.replace(/^W\//, "") ?? "";
				expect(whole.headers.get("ETag")).toBe(accepted === "" ? strong : `W/${strong}`);
				const date = whole.headers.get("Last-Modified");
				const at = date === null ? Date.now() : Date.parse(date);
				const body = await whole.text();
				for (const method of ["GET", "HEAD"])
					for (const [says, has, headersFor] of CASES) {
						const response = await ask(path, { ...accepts, ...headersFor(strong, at) }, method);
						const expected = (has === "dated" ? date !== null : has) ? 304 : 200;
						expect([says, method, response.status]).toEqual([says, method, expected]);
						expect([says, method, ...told(response)]).toEqual([says, method, ...told(whole)]);
						const sent = expected === 304 || method === "HEAD" ? "" : body;
						expect([says, method, (await response.text()) === sent]).toEqual([says, method, true]);
						expect(response.headers.get("Set-Cookie")).toBeNull();
					}
			});

		it("is open to every origin, and depends on what the client accepts", async () => {
			const { headers } = await ask(path, { Origin: "https://reader.test" });
			expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
			expect(headers.get("Vary")).toContain("Accept-Encoding");
			expect(headers.get("Access-Control-Expose-Headers")).toContain("ETag");
			expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
		});

		it("lets a script on another site ask with a condition", async () => {
			const preflight = {
				Origin: "https://reader.test",
				"Access-Control-Request-Method": "GET",
				"Access-Control-Request-Headers": "if-none-match",
			};
			const response = await ask(path, preflight, "OPTIONS");
			expect(response.status).toBe(204);
			expect(response.headers.get("Access-Control-Allow-Headers")?.toLowerCase()).toContain("if-none-match");
		});
	});
});
