import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { openDb } from "../../src/store/db.ts";
import { CALL, DURATION, MEDDLING, MEETING, MINOR, PUBLISHED } from "../publish/example.ts";
import { seed } from "../publish/seed.ts";
import { ask, BASE, forget } from "./ask.ts";
import { documentAt, idsAt } from "./documents.ts";
import { DOCUMENTS, SCOPED } from "./feed-paths.ts";

beforeAll(async () => {
	await seed(openDb(env.DB));
	await forget(DOCUMENTS.map(([path]) => path));
});

describe("a feed of one thing", () => {
	it.each([
		["/feeds/question/topic", [MEDDLING]],
		["/feeds/question/statement", []],
		["/feeds/topic/election-meddling", [MEDDLING]],
		["/feeds/topic/syria", []],
		["/feeds/outlet/harbour-courier", [DURATION, MEDDLING, MINOR]],
		[`/feeds/encounter/${MEETING.id}`, PUBLISHED.filter(({ encounter }) => encounter === MEETING.id)],
		["/feeds/party/CN", PUBLISHED.filter(({ encounter }) => encounter === MEETING.id)],
		["/feeds/party/EU", []],
		["/feeds/severity/minor", [MINOR]],
		["/feeds/severity/notable", [MEDDLING]],
	])("%s has all that is of it, and nothing else", async (path, expected) => {
		expect(await idsAt(`${path}.json`)).toEqual(expected.map(({ id }) => id));
	});

	it.each([
		["/feeds/topic/election-meddling.json", "Variorum: election meddling"],
		[`/feeds/encounter/${CALL.id}.json`, "Variorum: Trump–Putin call, 3 May 2019"],
		["/feeds/party/US.json", "Variorum: the United States"],
		["/feeds/outlet/morning-ledger.json", "Variorum: Morning Ledger"],
		["/feeds/severity/minor.json", "Variorum: minor differences"],
		["/feeds/question/duration.json", "Variorum: how long it lasted"],
	])("%s is named “%s”", async (path, title) => {
		expect((await documentAt(path)).title).toBe(title);
	});

	it.each([
		"/feeds/topic/no-such-topic.xml",
		"/feeds/outlet/nobody.atom",
		"/feeds/encounter/2019-05-03-nobody-call.json",
		"/feeds/party/XX.xml",
		"/feeds/severity/worst.xml",
		"/feeds/question/why.json",
		"/feeds/colour/red.xml",
	])("%s is no feed, and says where they are listed", async (path) => {
		const response = await ask(path);
		expect(response.status).toBe(404);
		expect(await response.text()).toContain(`${BASE}/feeds`);
		expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
	});

	it("of a party in small letters leads to that in capitals", async () => {
		const response = await ask("/feeds/party/us.atom");
		expect([response.status, response.headers.get("Location")]).toEqual([301, "/feeds/party/US.atom"]);
	});

	it.each(SCOPED)("%s has the same entries under the same ids as the API", async (path) => {
		const [, , kind, value] = path.split("/");
		const api: { discrepancies: { id: string }[] } = await (await ask(`/api/v1/discrepancies?${kind}=${value}`)).json();
		expect(await idsAt(`${path}.json`)).toEqual(api.discrepancies.map(({ id }) => id));
	});
});
