/** Outlets and their feeds as SQL for D1. Registering the same again changes nothing. */
import { createHash } from "node:crypto";
import type { OutletFeed } from "./opml.ts";

/** Statements that make the feeds known; `now` in milliseconds since 1970. */
export function registrationSql(feeds: readonly OutletFeed[], now: number): string {
	return feeds.map((feed) => outletSql(feed, now) + feedSql(feed)).join("");
}

/** Statements that make the feeds due at once, whatever their last poll came to. */
export function dueSql(feeds: readonly OutletFeed[]): string {
	return feeds
		.map(({ url }) => `UPDATE feeds SET next_poll_at = 0, failures = 0 WHERE url = ${quoted(url)};\n`)
		.join("");
}

/** Statements that end every lease: for a database whose Worker, and with it its queue, was just ended. */
export function freeLeasesSql(): string {
	const leasing = ["feeds", "articles", "encounters", "deliveries"];
	return leasing.map((table) => `UPDATE ${table} SET leased_until = 0 WHERE leased_until > 0;\n`).join("");
}

function outletSql({ outlet, homepage }: OutletFeed, now: number): string {
	const values = [outlet.id, outlet.name, outlet.kind, homepage].map(quoted).join(", ");
	return `INSERT INTO outlets (id, name, kind, homepage, created_at) VALUES (${values}, ${now})
	ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = excluded.kind,
	homepage = coalesce(excluded.homepage, homepage);\n`;
}

function feedSql({ outlet, url }: OutletFeed): string {
	const id = createHash("sha256").update(url).digest("hex").slice(0, 16);
	return `INSERT INTO feeds (id, outlet_id, url) VALUES (${[id, outlet.id, url].map(quoted).join(", ")})
	ON CONFLICT (url) DO UPDATE SET outlet_id = excluded.outlet_id;\n`;
}

/** A text as an SQL literal: `d1 execute` takes no parameters. SQLite ends a statement's text at a NUL. */
export function quoted(text: string | null): string {
	return text === null ? "NULL" : `'${text.replaceAll("\0", "").replaceAll("'", "''")}'`;
}
