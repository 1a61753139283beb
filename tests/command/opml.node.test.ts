import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { outletsOfOpml } from "../../src/command/opml.ts";
import { dueSql, freeLeasesSql, registrationSql } from "../../src/command/registration.ts";

function opml(outlines: string): string {
	return `<?xml version="1.0"?><opml version="2.0"><head><title>Outlets</title></head><body>${outlines}</body></opml>`;
}

const OUTLETS = opml(`
	<outline text="News">
		<outline text="O'Brien's; DROP TABLE feeds;--" type="rss" xmlUrl="https://obrien.example/rss?a=1&amp;b=2"/>
		<outline text="World" outlet="Le Monde" xmlUrl="https://lemonde.example/world" htmlUrl="https://lemonde.example/"/>
		<outline text="Politics" outlet="Le Monde" xmlUrl="https://lemonde.example/politics"/>
	</outline>
	<outline text="Readouts" category="readout"><outline text="Кремль" xmlUrl="https://kremlin.example/feed"/></outline>
	<outline text="The White House" category="/us,/readout" xmlUrl="https://whitehouse.example/feed"/>`);

describe("an OPML file", () => {
	test("names outlets, with their kind from the category of the outline or of its group", () => {
		const found = outletsOfOpml(OUTLETS, "my.opml");
		expect(found.map(({ outlet, url }) => [outlet.id, outlet.kind, url])).toEqual([
			["o-brien-s-drop-table-feeds", "news", "https://obrien.example/rss?a=1&b=2"],
			["le-monde", "news", "https://lemonde.example/world"],
			["le-monde", "news", "https://lemonde.example/politics"],
			["кремль", "readout", "https://kremlin.example/feed"],
			["the-white-house", "readout", "https://whitehouse.example/feed"],
		]);
	});

	const FEED = '<outline text="CNN" xmlUrl="https://cnn.example/rss"/>';
	const BROKEN: readonly (readonly [what: string, text: string, complaint: RegExp])[] = [
		["is a web page", "<!DOCTYPE html><html><body>Not found</body></html>", /my\.opml is not OPML/],
		["is empty", "", /my\.opml is not OPML/],
		["names no feed", opml(""), /names no feed: add <outline/],
		["has an outline without an address", opml('<outline text="BBC"/>'), /outline "BBC" has no xmlUrl/],
		["has an address that is none", opml('<outline text="BBC" xmlUrl="bbc/rss"/>'), /must be an http or https address/],
		["has a file's address", opml('<outline text="BBC" xmlUrl="file:///etc/passwd"/>'), /must be an http or https/],
		["names a feed twice", opml(FEED + FEED), /names https:\/\/cnn\.example\/rss twice/],
		["has an unknown kind", opml('<outline text="BBC" kind="blog" xmlUrl="https://b.example/"/>'), /not "blog"/],
		[
			"makes an outlet both news and readout",
			opml(`${FEED}<outline text="CNN" kind="readout" xmlUrl="https://cnn.example/2"/>`),
			/"CNN" is both news and readout/,
		],
	];
	test.each(BROKEN)("that %s is refused with what to do", (_, text, complaint) => {
		expect(() => outletsOfOpml(text, "my.opml")).toThrow(complaint);
	});
});

describe("registering outlets", () => {
	function openDatabase(): DatabaseSync {
		const db = new DatabaseSync(":memory:");
		const folder = join(import.meta.dirname, "../../migrations");
		const files = readdirSync(folder).filter((file) => file.endsWith(".sql"));
		for (const file of files.sort()) db.exec(readFileSync(join(folder, file), "utf8"));
		return db;
	}

	test("again changes nothing, and keeps names as they are whatever is in them", () => {
		const db = openDatabase();
		const feeds = outletsOfOpml(OUTLETS, "my.opml");
		const rows = () => [
			db.prepare("SELECT * FROM outlets ORDER BY id").all(),
			db.prepare("SELECT * FROM feeds ORDER BY id").all(),
		];
		db.exec(registrationSql(feeds, 1));
		const first = rows();
		db.exec(registrationSql(feeds, 2));
		expect(rows()).toEqual(first);
		expect(first.map((table) => table.length)).toEqual([4, 5]);
		expect(db.prepare("SELECT name FROM outlets WHERE id LIKE 'o-%'").get()).toEqual({
			name: "O'Brien's; DROP TABLE feeds;--",
		});
	});

	test("keeps what was learned of a feed, until it is made due and its lease is freed", () => {
		const db = openDatabase();
		const feeds = outletsOfOpml(opml('<outline text="CNN" xmlUrl="https://cnn.example/rss"/>'), "my.opml");
		const feed = () => db.prepare("SELECT next_poll_at, leased_until, etag FROM feeds").get();
		db.exec(registrationSql(feeds, 1));
		db.exec("UPDATE feeds SET next_poll_at = 9, leased_until = 8, etag = 'x'");
		db.exec(registrationSql(feeds, 2));
		expect(feed()).toEqual({ next_poll_at: 9, leased_until: 8, etag: "x" });
		db.exec(freeLeasesSql() + dueSql(feeds));
		expect(feed()).toEqual({ next_poll_at: 0, leased_until: 0, etag: "x" });
	});
});
