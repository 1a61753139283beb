import { describe, expect, it } from "vitest";
import { answer, isUnchanged, type Served } from "../../src/publish/conditional.ts";

const ETAG = '"abc"';
const MODIFIED = Date.parse("2026-11-21T10:30:00.700Z");
const AT = "Sat, 21 Nov 2026 10:30:00 GMT";
const BEFORE = "Sat, 21 Nov 2026 10:29:59 GMT";

describe("the client has it already", () => {
	it.each<readonly [says: string, unchanged: boolean, headers: Readonly<Record<string, string>>]>([
		["no condition", false, {}],
		["the tag", true, { "If-None-Match": ETAG }],
		["the tag, weak", true, { "If-None-Match": `W/${ETAG}` }],
		["another tag", false, { "If-None-Match": '"abd"' }],
		["a part of the tag", false, { "If-None-Match": '"ab"' }],
		["the tag without its quotes", false, { "If-None-Match": "abc" }],
		["a list with the tag", true, { "If-None-Match": `"x", W/"y" ,${ETAG}` }],
		["a list without it", false, { "If-None-Match": '"x", W/"y"' }],
		["a tag with a comma in it, then ours", true, { "If-None-Match": `"x,y", ${ETAG}` }],
		["anything", true, { "If-None-Match": "*" }],
		["a star that is a tag", false, { "If-None-Match": '"*"' }],
		["nothing in If-None-Match", false, { "If-None-Match": "", "If-Modified-Since": AT }],
		["the instant", true, { "If-Modified-Since": AT }],
		["a later instant", true, { "If-Modified-Since": "Sun, 22 Nov 2026 00:00:00 GMT" }],
		["an earlier instant", false, { "If-Modified-Since": BEFORE }],
		["the instant as RFC 850 has it", true, { "If-Modified-Since": "Saturday, 21-Nov-26 10:30:00 GMT" }],
		["no HTTP date", false, { "If-Modified-Since": "2026-11-22" }],
		["no date at all", false, { "If-Modified-Since": "yesterday" }],
		["another tag, and the instant", false, { "If-None-Match": '"x"', "If-Modified-Since": AT }],
		["the tag, and an earlier instant", true, { "If-None-Match": ETAG, "If-Modified-Since": BEFORE }],
	])("%s: %s", (_, unchanged, headers) => {
		expect(isUnchanged(new Headers(headers), ETAG, MODIFIED)).toBe(unchanged);
	});

	it("an instant says nothing of what has none", () => {
		expect(isUnchanged(new Headers({ "If-Modified-Since": AT }), ETAG, null)).toBe(false);
	});
});

describe("answer", () => {
	const served: Served = {
		body: "words",
		type: "text/plain; charset=utf-8",
		modifiedAt: MODIFIED,
		maxAge: 300,
		headers: { Link: '<https://variorum.test/feed>; rel="self"' },
	};
	const ask = (headers: Record<string, string> = {}, method = "GET") =>
		answer(new Request("https://variorum.test/feed", { method, headers }), served);

	it("sends the whole with its validators", async () => {
		const response = await ask();
		expect(response.status).toBe(200);
		expect(await response.text()).toBe("words");
		expect(response.headers.get("ETag")).toMatch(/^"[0-9a-f]{32}"$/);
		expect(response.headers.get("Last-Modified")).toBe(AT);
		expect(response.headers.get("Cache-Control")).toBe("public, max-age=300");
		expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
	});

	it("sends no body, and every other header again, to who has it", async () => {
		const whole = await ask();
		const again = await ask({ "If-None-Match": whole.headers.get("ETag") ?? "" });
		expect(again.status).toBe(304);
		expect(await again.text()).toBe("");
		for (const name of ["ETag", "Last-Modified", "Cache-Control", "Link"])
			expect(again.headers.get(name)).toBe(whole.headers.get(name));
		expect(again.headers.get("Content-Type")).toBeNull();
	});

	it.each([
		["gzip", "gzip, deflate, br"],
		["gzip", "br;q=0.5, gzip"],
		["br", "br"],
		["br", "gzip;q=0, *"],
		["gzip", "GZIP;q=0.1"],
		[null, "identity"],
		[null, "deflate"],
		[null, "gzip;q=0"],
		[null, "gzip;q=0.5, identity"],
		[null, ""],
	])("comes as %s to who accepts “%s”, and says that it depends on that", async (coding, accepted) => {
		const [plain, coded] = [await ask(), await ask({ "Accept-Encoding": accepted })];
		const etag = plain.headers.get("ETag") ?? "";
		expect(coded.headers.get("Content-Encoding")).toBe(coding);
		expect(coded.headers.get("Vary")).toBe("Accept-Encoding");
		expect(coded.headers.get("ETag")).toBe(coding === null ? etag : `W/${etag}`);
		const again = await ask({ "Accept-Encoding": accepted, "If-None-Match": coded.headers.get("ETag") ?? "" });
		expect([again.status, again.headers.get("Content-Encoding")]).toEqual([304, null]);
	});

	it("goes by what the client accepts where somebody in between accepts more", async () => {
		const between = new Request("https://variorum.test/feed", {
			headers: { "Accept-Encoding": "br, gzip" },
			cf: { clientAcceptEncoding: "deflate" },
		});
		expect((await answer(between, served)).headers.get("Content-Encoding")).toBeNull();
	});

	it("tells caches that many share another time than clients", async () => {
		const request = new Request("https://variorum.test/feed");
		const shared = await answer(request, { ...served, sharedMaxAge: 30 });
		expect(shared.headers.get("Cache-Control")).toBe("public, max-age=300, s-maxage=30");
	});

	it("answers HEAD with the headers of GET", async () => {
		const [get, head] = [await ask(), await ask({}, "HEAD")];
		expect(await head.text()).toBe("");
		expect([...head.headers]).toEqual([...get.headers]);
	});

	it("gives another body another tag", async () => {
		const other = await answer(new Request("https://variorum.test/"), { ...served, body: "other words" });
		expect(other.headers.get("ETag")).not.toBe((await ask()).headers.get("ETag"));
	});

	it("never calls an error unchanged", async () => {
		const request = new Request("https://variorum.test/", { headers: { "If-None-Match": "*" } });
		expect((await answer(request, { ...served, status: 404 })).status).toBe(404);
	});
});
