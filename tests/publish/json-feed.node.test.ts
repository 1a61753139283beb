import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { renderJsonFeed } from "../../src/publish/json-feed.ts";
import { HOSTILE, PUBLISHED } from "./example.ts";
import { archiveOf, changesOf, currentOf } from "./example-feeds.ts";
import { JSON_FEED_SCHEMA } from "./json-feed-schema.ts";

const ajv = new Ajv({
	allErrors: true,
	strictTypes: false,
	formats: {
		uri: (value: string) => /^[a-z][a-z\d+.-]*:/.test(value) && URL.canParse(value),
		"date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
	},
});
const validate = ajv.compile(JSON_FEED_SCHEMA);

function faultsOf(document: unknown): readonly string[] {
	return validate(document)
		? []
		: (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe("a JSON Feed is one by the schema of version 1.1", () => {
	it.each([
		["the polled document", currentOf(PUBLISHED, "https://hub.test/")],
		["without entries", currentOf([])],
		["with hostile text", currentOf([HOSTILE])],
		["an archive", archiveOf(PUBLISHED)],
		["the changes, with a next page", changesOf()],
	])("%s", (_, feed) => {
		expect(faultsOf(JSON.parse(renderJsonFeed(feed)))).toEqual([]);
	});

	it("says where the next page is, and which hub tells of changes", () => {
		expect(JSON.parse(renderJsonFeed(changesOf()))).toMatchObject({
			next_url: "https://variorum.test/changes.json?after=abc",
			hubs: [{ type: "WebSub", url: "https://hub.test/" }],
		});
	});
});

describe("the schema finds", () => {
	const whole = () => JSON.parse(renderJsonFeed(currentOf(PUBLISHED)));
	const [item] = whole().items;

	it.each([
		["an earlier version", { version: "https://jsonfeed.org/version/1" }, "/version"],
		["an id that is a number", { items: [{ ...item, id: 1 }] }, "/items/0/id"],
		["an item without content", { items: [{ id: "a" }] }, "/items/0"],
		["a date that is none", { items: [{ ...item, date_modified: "today" }] }, "/items/0/date_modified"],
		["a relative address", { feed_url: "/feed.json" }, "/feed_url"],
		["a field that nobody knows", { author: { name: "A" } }, " "],
		["an extension without what it is about", { items: [{ ...item, _variorum: {} }] }, "/items/0/_variorum"],
		["tags that repeat", { items: [{ ...item, tags: ["a", "a"] }] }, "/items/0/tags"],
		["a hub without an address", { hubs: [{ type: "WebSub" }] }, "/hubs/0"],
	])("%s", (_, change, where) => {
		expect(faultsOf({ ...whole(), ...change }).some((fault) => fault.startsWith(where))).toBe(true);
	});
});
