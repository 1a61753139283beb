import { describe, expect, inject, it } from "vitest";
import { get } from "../../src/gather/http.ts";
import { asked, put } from "../outlet.ts";

const visitor = { agent: "Variorum/1.0 (+https://variorum.example)", local: true };
const outlet = inject("outlet");

function ask(path: string, more: { etag?: string; limit?: number; timeout?: number; lastModified?: string } = {}) {
	const wanted = { accept: "*/*", limit: 1000, etag: null, lastModified: null, ...more };
	return get(visitor, { url: outlet + path, ...wanted });
}

describe("a GET", () => {
	it("says who asks, and sends validators back as they came", async () => {
		await put("/http/plain", "hello", {
			"x-etag": 'W/"odd; one"',
			"x-send-last-modified": "Fri, 03 May 2019 10:00:00 GMT",
		});
		expect(await ask("/http/plain")).toMatchObject({
			kind: "found",
			text: "hello",
			etag: 'W/"odd; one"',
			lastModified: "Fri, 03 May 2019 10:00:00 GMT",
		});
		expect(await ask("/http/plain", { etag: 'W/"odd; one"', lastModified: "whenever" })).toMatchObject({
			kind: "unchanged",
		});
		const [first, second] = await asked("/http/plain");
		expect(first).toMatchObject({ "user-agent": visitor.agent });
		expect(first).not.toHaveProperty("if-none-match");
		expect(first).not.toHaveProperty("cookie");
		expect(second).toMatchObject({ "if-none-match": 'W/"odd; one"', "if-modified-since": "whenever" });
	});

	it("reads no more than it may", async () => {
		await put("/http/large", "x".repeat(5000));
		expect(await ask("/http/large")).toMatchObject({
			kind: "failed",
			passing: false,
			reason: expect.stringContaining("larger"),
		});
	});

	it("waits no longer than it may, for the body neither", async () => {
		await put("/http/slow", "late", { "x-wait": "5000" });
		const started = Date.now();
		expect(await ask("/http/slow", { timeout: 300 })).toMatchObject({
			kind: "failed",
			passing: true,
			reason: expect.stringContaining("within 0.3 seconds"),
		});
		expect(Date.now() - started).toBeLessThan(2000);
	});

	it("says what status it met, and when to come again", async () => {
		await put("/http/busy", "", { "x-status": "429", "x-send-retry-after": "120" });
		expect(await ask("/http/busy")).toMatchObject({ status: 429, passing: true, retryAfter: 120_000 });
		await put("/http/gone", "", { "x-status": "410" });
		expect(await ask("/http/gone")).toMatchObject({
			status: 410,
			passing: false,
			reason: "The address answered 410 Gone.",
		});
	});

	it("says that an address cannot be reached", async () => {
		const wanted = { url: "http://127.0.0.1:1/", accept: "*/*", limit: 1000, etag: null, lastModified: null };
		expect(await get(visitor, wanted)).toMatchObject({ kind: "failed", status: null, passing: true });
	});

	it("tells what max-age it met", async () => {
		await put("/http/aged", "x", { "x-send-cache-control": "public, max-age=3600" });
		expect(await ask("/http/aged")).toMatchObject({ maxAge: 3600 });
	});
});

describe("a redirect", () => {
	it("for good tells the new address, one for now does not", async () => {
		await put("/http/new", "here");
		await put("/http/moved", "", { "x-status": "301", "x-location": "/http/new" });
		await put("/http/away", "", { "x-status": "302", "x-location": "/http/new" });
		await put("/http/both", "", { "x-status": "308", "x-location": "/http/away" });
		const moved = `${outlet}/http/new`;
		expect(await ask("/http/moved")).toMatchObject({ text: "here", url: moved, moved });
		expect(await ask("/http/away")).toMatchObject({ text: "here", url: moved, moved: null });
		expect(await ask("/http/both")).toMatchObject({ text: "here", url: moved, moved: null });
	});

	it("without end is given up", async () => {
		await put("/http/loop", "", { "x-status": "302", "x-location": "/http/loop" });
		expect(await ask("/http/loop")).toMatchObject({
			kind: "failed",
			reason: expect.stringContaining("redirects more than"),
		});
		expect((await asked("/http/loop")).length).toBe(6);
	});

	it("to something else than the web is not followed", async () => {
		await put("/http/trap", "", { "x-status": "302", "x-location": "file:///etc/passwd" });
		expect(await ask("/http/trap")).toMatchObject({ kind: "failed", passing: false });
	});

	it("into the own network is not followed by one who comes from outside", async () => {
		const wanted = { url: `${outlet}/http/plain`, accept: "*/*", limit: 1000, etag: null, lastModified: null };
		expect(await get({ ...visitor, local: false }, wanted)).toMatchObject({
			kind: "failed",
			reason: expect.stringContaining("port"),
		});
	});
});

describe("text", () => {
	const bytes = (...codes: number[]) => new Uint8Array(codes);

	it("is decoded by the header's charset", async () => {
		await put("/http/latin", bytes(0x4d, 0xfc, 0x6c, 0x6c), { "x-type": "text/html; charset=ISO-8859-1" });
		expect(await ask("/http/latin")).toMatchObject({ text: "Müll" });
	});

	it("is decoded by the page's own, where the header names none", async () => {
		const page = [...new TextEncoder().encode('<meta charset="windows-1252">'), 0x93, 0x68, 0x69, 0x94];
		await put("/http/meta", bytes(...page), { "x-type": "text/html" });
		expect(await ask("/http/meta")).toMatchObject({ text: expect.stringContaining("“hi”") });
		const xml = [
			...new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?>'),
			0xcf,
			0xf3,
			0xf2,
			0xe8,
			0xed,
		];
		await put("/http/xml", bytes(...xml), { "x-type": "application/xml" });
		expect(await ask("/http/xml")).toMatchObject({ text: expect.stringContaining("Путин") });
	});

	it("is decoded by its byte-order mark before all", async () => {
		await put("/http/bom", bytes(0xff, 0xfe, 0x68, 0x00, 0x69, 0x00), { "x-type": "text/html; charset=utf-8" });
		expect(await ask("/http/bom")).toMatchObject({ text: "hi" });
	});

	it("is UTF-8 where the charset named is none", async () => {
		await put("/http/odd", "Müll", { "x-type": "text/html; charset=klingon" });
		expect(await ask("/http/odd")).toMatchObject({ text: "Müll" });
	});
});
