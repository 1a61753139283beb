/** The local outlets over HTTP on loopback: feeds, pages and robots.txt, with validators and compression. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import { loadStories } from "../stories.ts";
import { feedOf } from "./feeds.ts";
import { type LocalOutlet, outletsOf } from "./outlets.ts";
import { articlePage, frontPage, outletsPage } from "./page.ts";

export interface LocalOutlets {
	/** "http://127.0.0.1:8788" */
	readonly address: string;
	/** As they were when the server started. */
	readonly outlets: readonly LocalOutlet[];
	readonly close: () => Promise<void>;
}

interface Answer {
	readonly type: string;
	readonly body: string;
}

const HTML = "text/html; charset=utf-8";

/**
 * Serves the stories of a folder, read anew for each request, so that an article edited there is edited here.
 * `port` 0 takes a free one. Rejects with the code EADDRINUSE where the port is taken.
 */
export async function serveLocalOutlets(folder: string, port: number): Promise<LocalOutlets> {
	const outlets = outletsOf(await loadStories(folder));
	const changes = new Map<string, Change>();
	const server = createServer(async (request, response) => {
		const base = `http://${request.headers.host ?? "127.0.0.1"}`;
		try {
			const answer = answerTo(pathOf(request), outletsOf(await loadStories(folder)), base);
			send(request, response, answer, changes);
		} catch (error) {
			response.writeHead(500).end(error instanceof Error ? error.message : undefined);
		}
	});
	const taken = await listen(server, port);
	return { address: `http://127.0.0.1:${taken}`, outlets, close: () => close(server) };
}

function answerTo(path: string, outlets: readonly LocalOutlet[], base: string): Answer | null {
	if (path === "/robots.txt") return { type: "text/plain; charset=utf-8", body: "User-agent: *\nAllow: /\n" };
	if (path === "/") return { type: HTML, body: outletsPage(outlets) };
	const outlet = outlets.find((one) => path.startsWith(one.path));
	if (!outlet) return null;
	if (path === outlet.path) return { type: HTML, body: frontPage(outlet) };
	if (path === outlet.feedPath) {
		const { type, xml } = feedOf(outlet, base);
		return { type, body: xml };
	}
	const article = outlet.articles.find((one) => one.path === path);
	return article ? { type: HTML, body: articlePage(outlet, article, base) } : null;
}

function pathOf(request: IncomingMessage): string {
	return new URL(request.url ?? "/", "http://127.0.0.1").pathname;
}

/** What an address last answered, and since when: the truth behind Last-Modified. */
interface Change {
	readonly etag: string;
	readonly since: Date;
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer | null, changes: Map<string, Change>) {
	if (request.method !== "GET" && request.method !== "HEAD")
		return response.writeHead(405, { allow: "GET, HEAD" }).end();
	if (!answer) return response.writeHead(404, { "content-type": HTML }).end("<!DOCTYPE html><title>Not found</title>");
	const { etag, since } = changeOf(pathOf(request), answer.body, changes);
	const headers = { etag, "last-modified": since.toUTCString(), vary: "accept-encoding" };
	if (isUnchanged(request, etag, since)) return response.writeHead(304, headers).end();
	const zips = /\bgzip\b/.test(request.headers["accept-encoding"]?.toString() ?? "");
	const body = zips ? gzipSync(answer.body) : Buffer.from(answer.body);
	response.writeHead(200, {
		...headers,
		"content-type": answer.type,
		"content-length": body.length,
		...(zips && { "content-encoding": "gzip" }),
	});
	return response.end(request.method === "HEAD" ? undefined : body);
}

function changeOf(path: string, body: string, changes: Map<string, Change>): Change {
	const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
	const last = changes.get(path);
	if (last?.etag === etag) return last;
	const change = { etag, since: new Date() };
	changes.set(path, change);
	return change;
}

/** RFC 9110, 13.2.2: If-Modified-Since counts only where there is no If-None-Match. */
function isUnchanged(request: IncomingMessage, etag: string, since: Date): boolean {
	const known = request.headers["if-none-match"];
	if (known !== undefined) return known.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
	const seen = Date.parse(request.headers["if-modified-since"] ?? "");
	return Math.floor(since.getTime() / 1000) <= Math.floor(seen / 1000);
}

function listen(server: Server, port: number): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, "127.0.0.1", () => {
			const address = server.address();
			resolve(typeof address === "object" && address ? address.port : port);
		});
	});
}

function close(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}
