import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { openDb } from "../../src/store/db.ts";
import {
	CALL,
	DURATION,
	HELD,
	HOSTILE,
	MEDDLING,
	MEETING,
	MINOR,
	PUBLISHED,
	RESOLVED,
	WITHDRAWN,
} from "../publish/example.ts";
import { saveDiscrepancy, seed } from "../publish/seed.ts";
import { ask, BASE } from "../site/ask.ts";

const API = "/api/v1";

beforeAll(() => seed(openDb(env.DB)));

async function get<T>(path: string): Promise<T> {
	const response = await ask(API + path);
	expect([path, response.status]).toEqual([path, 200]);
	expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
	return response.json();
}

interface Listed {
	readonly discrepancies: readonly { readonly id: string }[];
	readonly next: string | null;
}

async function idsOf(query: string): Promise<readonly string[]> {
	return (await get<Listed>(`/discrepancies${query}`)).discrepancies.map(({ id }) => id);
}

/** Whether the date is stated is for linking alone. */
const { stated: _, ...SHOWN } = CALL;

describe("/discrepancies", () => {
	it("lists all that is published, newest change first", async () => {
		expect(await idsOf("")).toEqual(PUBLISHED.map(({ id }) => id));
	});

	it("gives a discrepancy with its encounter, positions and evidence", async () => {
		const [first] = (await get<Listed>("/discrepancies?severity=major&encounter=2019-05-03-trump-putin-call"))
			.discrepancies;
		expect(first).toEqual({
			...DURATION,
			url: `${BASE}/discrepancies/${DURATION.id}`,
			encounter: { ...SHOWN, url: `${BASE}/encounters/${CALL.id}`, name: "Trump–Putin call" },
		});
	});

	it.each([
		["?question=topic", [MEDDLING]],
		["?question=topic,initiator", [WITHDRAWN, MEDDLING]],
		["?topic=election-meddling", [MEDDLING]],
		["?kind=sources-disagree", [MEDDLING]],
		["?severity=minor", [MINOR]],
		["?severity=notable,minor", [MEDDLING, MINOR]],
		["?status=withdrawn,resolved", [WITHDRAWN, RESOLVED]],
		[`?encounter=${MEETING.id}`, [WITHDRAWN, RESOLVED, MINOR]],
		["?outlet=harbour-courier", [DURATION, MEDDLING, MINOR]],
		["?outlet=Harbour%20Courier", [DURATION, MEDDLING, MINOR]],
		["?party=US", [DURATION, MEDDLING]],
		["?party=cn", [WITHDRAWN, RESOLVED, MINOR]],
		["?party=RU&question=duration&status=automatic", [DURATION, MINOR]],
		["?party=FR", []],
		["?text=sarah%20sanders", [MEDDLING]],
		["?text=nobody%20may%20read", []],
		["?text=%22%20OR%20*", []],
		["?since=2026-11-21", [WITHDRAWN, DURATION]],
		["?since=2026-11-21T10:30:00Z&until=2026-11-22", [DURATION]],
		["?until=2026-11-19T12:00:00%2B00:00", [MINOR]],
	])("%s", async (query, expected) => {
		expect(await idsOf(query)).toEqual(expected.map(({ id }) => id));
	});

	it("gives every one on one page, also when many share an instant", async () => {
		const db = openDb(env.DB);
		for (let index = 0; index < 12; index++)
			await saveDiscrepancy(db, { ...DURATION, id: `same-instant-${index}`, topic: "paging" });
		const seen: string[] = [];
		let next: string | null = `${BASE}${API}/discrepancies?limit=5&topic=paging`;
		for (let page = 0; next !== null; page++) {
			const response: Response = await ask(next.slice(BASE.length));
			const listed: Listed = await response.json();
			expect(response.headers.get("Link")).toBe(listed.next === null ? null : `<${listed.next}>; rel="next"`);
			expect(page).toBeLessThan(3);
			seen.push(...listed.discrepancies.map(({ id }) => id));
			next = listed.next;
		}
		expect(seen).toHaveLength(12);
		expect(new Set(seen).size).toBe(12);
	});
});

describe("/discrepancies/:id", () => {
	it("tells its history, newest first, without what was held", async () => {
		const { history } = await get<{ history: readonly object[] }>(`/discrepancies/${DURATION.id}`);
		expect(history).toMatchObject([
			{ revision: 2, change: "updated", at: DURATION.updatedAt, summary: DURATION.summary },
			{ revision: 1, change: "new", at: DURATION.createdAt },
		]);
	});

	it("gives a withdrawn one with its reason", async () => {
		expect(await get(`/discrepancies/${WITHDRAWN.id}`)).toMatchObject({
			status: "withdrawn",
			reason: WITHDRAWN.reason,
		});
	});

	it("was last modified when it was updated", async () => {
		const response = await ask(`${API}/discrepancies/${DURATION.id}`);
		expect(response.headers.get("Last-Modified")).toBe("Sat, 21 Nov 2026 10:30:00 GMT");
	});

	it("gives no more than thirty words of evidence, and no address that runs", async () => {
		await saveDiscrepancy(openDb(env.DB), { ...HOSTILE, id: "hostile" });
		const { positions } = await get<typeof HOSTILE>("/discrepancies/hostile");
		for (const evidence of positions.flatMap((position) => position.evidence)) {
			expect(evidence.text.split(/\s+/).length).toBeLessThanOrEqual(30);
			expect(evidence.url ?? "https://").toMatch(/^https?:/);
		}
	});
});

it("/encounters lists them, newest first, with how many differences each has", async () => {
	const { encounters } = await get<{ encounters: readonly object[] }>("/encounters");
	expect(encounters).toMatchObject([
		{ id: MEETING.id, name: "Xi–Putin meeting", discrepancies: 3, claims: 0 },
		{ id: CALL.id, name: "Trump–Putin call", claims: 7 },
	]);
});

it("/encounters gives pages too", async () => {
	const first = await get<{ encounters: readonly { id: string }[]; next: string }>("/encounters?limit=1");
	const second = await get<{ encounters: readonly { id: string }[]; next: null }>(
		first.next.slice((BASE + API).length),
	);
	expect([...first.encounters, ...second.encounters].map(({ id }) => id)).toEqual([MEETING.id, CALL.id]);
	expect(second.next).toBeNull();
});

describe("/encounters/:id", () => {
	interface Detail {
		readonly leaders: readonly string[];
		readonly outlets: readonly object[];
		readonly claims: readonly { readonly evidence: { readonly text: string } }[];
		readonly discrepancies: readonly { readonly id: string }[];
	}

	it("gives its claims with their evidence, by the newest revisions, and their outlets", async () => {
		const { leaders, outlets, claims } = await get<Detail>(`/encounters/${CALL.id}`);
		expect(leaders).toEqual(CALL.leaders);
		expect(outlets).toHaveLength(3);
		expect(claims).toHaveLength(6);
		expect(claims).toContainEqual({
			id: "claim-2",
			question: "duration",
			interval: [75, 105],
			minutes: 90,
			qualifier: null,
			beyond: null,
			said: "an hour and a half",
			outlet: "northern-wire",
			credit: DURATION.positions[1]?.evidence[0]?.credit,
			evidence: { text: "the embassy put the conversation at an hour and a half", start: 120, end: 174, where: "text" },
			rule: "duration/lasted",
			confidence: 0.95,
			article: {
				id: "northern-wire-article",
				url: "https://northern-wire.example/world/call",
				title: "Leaders speak by phone",
				published: "2019-05-03",
				revision: 2,
				origin: "northern-wire-article",
			},
		});
		expect(claims.map(({ evidence }) => evidence.text)).not.toContain("an old revision's words");
	});

	it("gives its discrepancies, without what is held", async () => {
		const { discrepancies } = await get<Detail>(`/encounters/${MEETING.id}`);
		expect(discrepancies.map(({ id }) => id)).toEqual([WITHDRAWN.id, RESOLVED.id, MINOR.id]);
	});
});

it("/outlets tells how each feed goes, and which articles have a note", async () => {
	const { outlets } = await get<{ outlets: readonly object[] }>("/outlets");
	expect(outlets).toHaveLength(3);
	expect(outlets).toContainEqual({
		id: "northern-wire",
		name: "Northern Wire",
		kind: "news",
		homepage: "https://northern-wire.example/",
		feeds: [
			{
				url: "https://northern-wire.example/rss",
				lastPolledAt: "2026-11-22T08:00:00.000Z",
				lastOkAt: "2026-11-22T07:50:00.000Z",
				nextPollAt: "2026-11-22T08:00:00.000Z",
				failures: 2,
				reason: "the server answered 503",
			},
		],
		articles: {
			found: 2,
			noted: [
				{ url: "https://northern-wire.example/gone", title: null, state: "failed", reason: "the page answered 404" },
			],
		},
	});
});

it("/status counts how far the flow has come", async () => {
	expect(await get("/status")).toMatchObject({ feeds: 3, encounters: 2, articles: { read: 3, failed: 1 } });
});

it("the root leads to everything", async () => {
	for (const url of Object.values(await get<Record<string, string>>("")))
		expect([url, (await ask(url.slice(BASE.length))).status]).toEqual([url, 200]);
});

describe("an error", () => {
	it.each([
		["GET", "/discrepancies?question=age", 400, /"question" is "age": give one or more of duration, initiator, topic/],
		["GET", "/discrepancies?status=held", 400, /give one or more of automatic, reviewed, resolved, withdrawn/],
		["GET", "/discrepancies?severity=major,", 400, /"severity" is "major,"/],
		["GET", "/discrepancies?outlet=", 400, /"outlet" is empty/],
		["GET", "/discrepancies?outlets=cnn", 400, /no parameter "outlets"\. Known here: question, kind/],
		["GET", "/discrepancies?limit=101", 400, /a whole number from 1 to 100/],
		["GET", "/discrepancies?limit=some", 400, /a whole number from 1 to 100/],
		["GET", "/discrepancies?cursor=%00", 400, /"cursor" is none of ours/],
		["GET", "/encounters?cursor=abc", 400, /"cursor" is none of ours/],
		["GET", "/encounters?question=topic", 400, /no parameter "question"/],
		["GET", "/discrepancies/none", 404, /list them at \/api\/v1\/discrepancies/],
		["GET", `/discrepancies/${HELD.id}`, 404, /no discrepancy with this id/],
		["GET", "/encounters/none", 404, /list them at \/api\/v1\/encounters/],
		["GET", "/nothing", 404, /listed at \/api\/v1/],
		["POST", "/discrepancies", 405, /use GET instead of POST/],
		["DELETE", "/outlets/cnn", 405, /use GET instead of DELETE/],
		["GET", "/compare", 405, /use POST instead of GET/],
		["HEAD", "/compare", 405, null],
		["DELETE", "/nothing", 404, /listed at \/api\/v1/],
		["GET", "/discrepancies?text=", 400, /"text" is empty/],
		["GET", `/discrepancies?text=${"a".repeat(201)}`, 400, /give at most 200 characters/],
		["GET", "/discrepancies?since=yesterday", 400, /"since" is "yesterday": give a date such as/],
		["GET", "/discrepancies?until=2019-13-01", 400, /"until" is "2019-13-01": give a date/],
		["GET", "/discrepancies?since=2019-02-31", 400, /"since" is "2019-02-31": give a date/],
		["GET", "/discrepancies?question=topic&question=duration", 400, /"question" is given more than once/],
		["GET", "/encounters?text=a&outlet=b", 400, /no parameter "outlet"/],
		["GET", `/encounters/${CALL.id}/claims?question=quotation`, 400, /give one or more of duration, initiator, topic/],
		["GET", "/encounters/none/claims", 404, /list them at \/api\/v1\/encounters/],
		["GET", "/outlets/none", 404, /list them at \/api\/v1\/outlets/],
		["GET", "/outlets?x=", 400, /no parameter "x"\. Known here: none/],
		["GET", "/changes?cursor=none!", 400, /"cursor" is none of ours/],
		["GET", `/discrepancies/${HELD.id}.jsonld`, 404, /no discrepancy with this id/],
	])("%s %s is %i, as problem details that say what to do", async (method, path, status, detail) => {
		const response = await ask(API + path, {}, method);
		expect(response.status).toBe(status);
		expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
		expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
		if (detail === null) return expect(await response.text()).toBe("");
		expect(await response.json()).toEqual({
			type: "about:blank",
			title: expect.any(String),
			status,
			detail: expect.stringMatching(detail),
			instance: (API + path).split("?")[0],
		});
	});

	it("of method says which ones there are", async () => {
		expect((await ask(`${API}/outlets`, {}, "PUT")).headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
		expect((await ask(`${API}/compare`, {}, "PUT")).headers.get("Allow")).toBe("POST, OPTIONS");
	});
});

describe("/discrepancies/:id as JSON-LD", () => {
	it.each([
		[`/discrepancies/${DURATION.id}.jsonld`, {}],
		[`/discrepancies/${DURATION.id}`, { Accept: "application/ld+json" }],
		[`/discrepancies/${DURATION.id}`, { Accept: "application/json;q=0.5, application/ld+json" }],
	])("%s %j", async (path, headers) => {
		const response = await ask(API + path, headers);
		expect(response.headers.get("Content-Type")).toBe("application/ld+json; charset=utf-8");
		expect(await response.json()).toMatchObject({ "@id": `${BASE}/discrepancies/${DURATION.id}` });
	});

	it("is not given to who did not ask for it", async () => {
		for (const accept of ["*/*", "application/json", "text/html"]) {
			const response = await ask(`${API}/discrepancies/${DURATION.id}`, { Accept: accept });
			expect(response.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
			expect(response.headers.get("Vary")).toMatch(/\bAccept\b/);
		}
	});
});

describe("/encounters/:id/claims", () => {
	interface Claims {
		readonly claims: readonly { readonly id: string; readonly question: string }[];
		readonly next: string | null;
	}

	it("gives each once, page by page, without those of earlier revisions", async () => {
		const seen: string[] = [];
		let next: string | null = `/encounters/${CALL.id}/claims?limit=4`;
		for (let page = 0; next !== null && page < 5; page++) {
			const { claims, next: more }: Claims = await get<Claims>(next);
			seen.push(...claims.map(({ id }) => id));
			next = more === null ? null : more.slice((BASE + API).length);
		}
		expect(seen).toEqual(["claim-0", "claim-1", "claim-2", "claim-3", "claim-4", "claim-5"]);
	});

	it("gives only those of a question", async () => {
		const { claims } = await get<Claims>(`/encounters/${CALL.id}/claims?question=topic`);
		expect(claims.map(({ question }) => question)).toEqual(["topic", "topic", "topic"]);
	});
});

it("/encounters/:id has every question by every outlet", async () => {
	const { matrix } = await get<{ matrix: readonly { question: string }[] }>(`/encounters/${CALL.id}`);
	expect(matrix).toHaveLength(2);
	expect(matrix[0]).toEqual({
		question: "duration",
		topic: null,
		act: null,
		asks: "how long the call lasted",
		outlets: [
			{ outlet: "harbour-courier", answers: [{ answer: "an hour", claim: "claim-1" }] },
			{ outlet: "morning-ledger", answers: [{ answer: "an hour", claim: "claim-0" }] },
			{ outlet: "northern-wire", answers: [{ answer: "an hour and a half", claim: "claim-2" }] },
		],
	});
});

it("/encounters is filtered by who took part and by words", async () => {
	for (const query of ["?party=us", "?text=trump", "?text=united%20states%20call"]) {
		const { encounters } = await get<{ encounters: readonly object[] }>(`/encounters${query}`);
		expect(encounters).toMatchObject([{ id: CALL.id }]);
	}
});

it("/outlets/:id is one of /outlets", async () => {
	const { outlets } = await get<{ outlets: readonly { id: string }[] }>("/outlets");
	for (const outlet of outlets) expect(await get(`/outlets/${outlet.id}`)).toEqual(outlet);
});

it("/topics counts what is published", async () => {
	expect((await get<{ topics: readonly object[] }>("/topics")).topics).toContainEqual({
		topic: "election-meddling",
		name: expect.any(String),
		discrepancies: 1,
		encounters: 1,
	});
});

it("a browser elsewhere may read, and compare texts", async () => {
	for (const [path, method] of [
		["/discrepancies", "GET"],
		["/compare", "POST"],
	] as const) {
		const headers = { Origin: "https://elsewhere.example", "Access-Control-Request-Method": method };
		const response = await ask(API + path, headers, "OPTIONS");
		expect(response.status).toBe(204);
		expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
		expect(response.headers.get("Access-Control-Allow-Methods")).toContain(method);
		expect(response.headers.get("Access-Control-Allow-Headers")).toContain("Content-Type");
	}
});

it("who asks too often is told how long to wait, and nobody else is", async () => {
	const from = (address: string) => ask(API, { "CF-Connecting-IP": address }, "HEAD");
	let last = await from("192.0.2.1");
	for (let asked = 0; asked < 700 && last.status !== 429; asked++) last = await from("192.0.2.1");
	expect(last.status).toBe(429);
	expect(last.headers.get("Retry-After")).toBe("60");
	expect(last.headers.get("Access-Control-Allow-Origin")).toBe("*");
	expect((await from("192.0.2.2")).status).toBe(200);
});

describe("the page of the API", () => {
	it("tells of every address, and runs nothing", async () => {
		const response = await ask(`${API}/docs`);
		const html = await response.text();
		expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
		expect(html).not.toContain("<script");
		const { paths } = await get<{ paths: object }>("/openapi.json");
		for (const path of Object.keys(paths)) expect(html).toContain(path);
	});
});

describe.each([
	"",
	"/discrepancies",
	"/discrepancies?limit=1&text=trump",
	`/discrepancies/${DURATION.id}`,
	`/discrepancies/${DURATION.id}.jsonld`,
	"/encounters",
	`/encounters/${CALL.id}`,
	`/encounters/${CALL.id}/claims`,
	"/outlets",
	"/outlets/northern-wire",
	"/topics",
	"/changes",
	"/status",
	"/openapi.json",
])("%s", (path) => {
	it("answers HEAD like GET, without the body", async () => {
		const [got, head] = [await ask(API + path), await ask(API + path, {}, "HEAD")];
		expect(head.status).toBe(200);
		expect(await head.text()).toBe("");
		for (const name of ["ETag", "Content-Type", "Last-Modified", "Cache-Control", "Link"])
			expect(head.headers.get(name)).toBe(got.headers.get(name));
	});

	it("is not sent twice to who has it", async () => {
		const whole = await ask(API + path);
		const etag = whole.headers.get("ETag") ?? "";
		const again = await ask(API + path, { "If-None-Match": `"a", W/${etag}` });
		expect(again.status).toBe(304);
		for (const name of ["ETag", "Last-Modified", "Cache-Control", "Link", "Access-Control-Allow-Origin"])
			expect(again.headers.get(name)).toBe(whole.headers.get(name));
	});

	it("gives no article's text and nothing that is held", async () => {
		const text = await (await ask(API + path)).text();
		expect(text).not.toContain(HELD.id);
		expect(text).not.toContain("nobody may read this");
		expect(text).not.toMatch(/feed_?text/i);
	});
});
