/** Our own feeds: every difference, every change, and those of one thing each, as documents and archives. */
import { Hono } from "hono";
import { cors } from "hono/cors";
import type { Env } from "../../env.ts";
import type { Served } from "../../publish/conditional.ts";
import { addressOf, type EntryFeed, FRESH_MINUTES } from "../../publish/feed.ts";
import { FORMATS, type Format } from "../../publish/formats.ts";
import { OPML_TYPE, renderOpml } from "../../publish/opml.ts";
import { openDb } from "../../store/db.ts";
import { baseOf, moved, type SiteContext } from "../respond.tsx";
import { answerCached, SHARED_SECONDS } from "./cache.ts";
import { archivedFeed, currentFeed, feedPage, type Press } from "./documents.ts";
import { CHANGES_SOURCE, type FeedSource, findScope, findSource, listFeeds, MAIN_SOURCE } from "./sources.ts";

const MAX_AGE = FRESH_MINUTES * 60;
/** An archive stays as it is, but for one link. */
const ARCHIVE_MAX_AGE = 86_400;
const ARCHIVE_SHARED = 3600;

/**
 * HTTP dates are whole seconds, and a comparison that began earlier may be saved later: for so long after its newest
 * change, in milliseconds, a document has no Last-Modified, since another one might come to have the same.
 */
const SETTLED = 60_000;

function modifiedAt({ entries, updated }: EntryFeed, now: number): number | null {
	const instant = Date.parse(updated);
	const mayRecur = now >= instant && now - instant < SETTLED;
	return entries.length === 0 || mayRecur ? null : instant;
}

function pressOf(c: SiteContext): Press {
	return { db: openDb(c.env.DB), base: baseOf(c), hub: c.env.WEBSUB_HUB, now: Date.now() };
}

/** A document of a feed in one format. */
function servedFeed(feed: EntryFeed, { extension, type, render }: Format, now: number): Served {
	const self = `<${addressOf(feed.base, feed.spots.self, extension)}>; rel="self"`;
	return {
		body: render(feed),
		type: `${type}; charset=utf-8`,
		modifiedAt: modifiedAt(feed, now),
		maxAge: feed.archive ? ARCHIVE_MAX_AGE : MAX_AGE,
		sharedMaxAge: feed.archive ? ARCHIVE_SHARED : SHARED_SECONDS,
		headers: { Link: feed.hub === null ? self : `${self}, <${feed.hub}>; rel="hub"` },
	};
}

function nothing(c: SiteContext, why: string): Response {
	return c.text(`${why}\nThe feeds there are: ${baseOf(c)}/feeds\n`, 404, { "Cache-Control": "no-store" });
}

/** Answers with a feed's polled document, or with the page of it that the address asks for. */
function answerFeed(
	c: SiteContext,
	path: string,
	format: Format,
	find: (press: Press) => Promise<FeedSource | Response>,
): Promise<Response> {
	const press = pressOf(c);
	const after = c.req.query("after");
	const query = after === undefined ? "" : `?after=${encodeURIComponent(after)}`;
	const address = addressOf(press.base, { path, query }, format.extension);
	return answerCached(c, address, SHARED_SECONDS, async () => {
		const source = await find(press);
		if (source instanceof Response) return source;
		const feed = after === undefined ? await currentFeed(press, source) : await feedPage(press, source, after);
		return feed === null
			? nothing(c, '"after" is none of ours: take it from "next" in the page before, or leave it out.')
			: servedFeed(feed, format, press.now);
	});
}

function answerArchive(
	c: SiteContext,
	path: string,
	day: string,
	format: Format,
	find: (press: Press) => Promise<FeedSource | Response>,
): Promise<Response> {
	const press = pressOf(c);
	const address = addressOf(press.base, { path: `${path}/${day}`, query: "" }, format.extension);
	return answerCached(c, address, ARCHIVE_SHARED, async () => {
		const source = await find(press);
		if (source instanceof Response) return source;
		const feed = await archivedFeed(press, source, day);
		return feed === null
			? nothing(c, `There is no archive of "${day}": either nothing changed on that day, or it is not over.`)
			: servedFeed(feed, format, press.now);
	});
}

/** The feed of one thing, or the answer that there is none, or that it is elsewhere. */
async function scopeOf(c: SiteContext, { db }: Press, said: string, value: string, rest: string) {
	const kind = findScope(said);
	const found = kind && (await findSource(db, kind, value));
	if (found === null) return nothing(c, `There is no feed of the ${said} "${value}".`);
	return "movedTo" in found ? moved(c, found.movedTo + rest) : found;
}

export const entryFeeds = new Hono<{ Bindings: Env }>();

const READABLE = cors({ origin: "*", allowMethods: ["GET", "HEAD"], exposeHeaders: ["ETag", "Last-Modified", "Link"] });
const DAY = "\\d{4}-\\d{2}-\\d{2}";

for (const format of FORMATS) {
	const end = `\\${format.extension}`;
	const stemOf = (file: string) => file.slice(0, -format.extension.length);
	for (const source of [MAIN_SOURCE, CHANGES_SOURCE]) {
		const { path } = source.subject;
		const find = async () => source;
		entryFeeds.use(`${path}${format.extension}`, READABLE);
		entryFeeds.get(`${path}${format.extension}`, (c) => answerFeed(c, path, format, find));
		entryFeeds.use(`${path}/:file{${DAY}${end}}`, READABLE);
		entryFeeds.get(`${path}/:file{${DAY}${end}}`, (c) =>
			answerArchive(c, path, stemOf(c.req.param("file")), format, find),
		);
	}
	entryFeeds.use(`/feeds/:kind/:file{[^/]+${end}}`, READABLE);
	entryFeeds.get(`/feeds/:kind/:file{[^/]+${end}}`, (c) => {
		const { kind, file } = c.req.param();
		const value = stemOf(file);
		const path = `/feeds/${encodeURIComponent(kind)}/${encodeURIComponent(value)}`;
		return answerFeed(c, path, format, (press) => scopeOf(c, press, kind, value, format.extension));
	});
	entryFeeds.use(`/feeds/:kind/:value/:file{${DAY}${end}}`, READABLE);
	entryFeeds.get(`/feeds/:kind/:value/:file{${DAY}${end}}`, (c) => {
		const { kind, value, file } = c.req.param();
		const path = `/feeds/${encodeURIComponent(kind)}/${encodeURIComponent(value)}`;
		return answerArchive(c, path, stemOf(file), format, (press) => scopeOf(c, press, kind, value, `/${file}`));
	});
}

entryFeeds.use("/feeds.opml", READABLE);
entryFeeds.get("/feeds.opml", (c) => {
	const base = baseOf(c);
	return answerCached(c, `${base}/feeds.opml`, SHARED_SECONDS, async () => ({
		body: renderOpml(await listFeeds(openDb(c.env.DB)), base),
		type: `${OPML_TYPE}; charset=utf-8`,
		modifiedAt: null,
		maxAge: MAX_AGE,
		sharedMaxAge: SHARED_SECONDS,
	}));
});
