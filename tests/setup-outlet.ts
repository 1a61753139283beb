/**
 * A loopback server that plays outlets: what is PUT at an address is what GET answers there. The headers `x-status`,
 * `x-type`, `x-etag`, `x-location`, `x-late` and `x-wait` (milliseconds before the answer, and before its body) shape
 * the answer; GET /asked?PATH answers how often a path was asked for and with which headers, and as `:body` what was
 * POSTed there.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		/** "http://127.0.0.1:12345" */
		readonly outlet: string;
	}
}

interface Kept {
	readonly body: Buffer;
	readonly headers: IncomingMessage["headers"];
}

const kept = new Map<string, Kept>();
const asked = new Map<string, IncomingMessage["headers"][]>();

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(Buffer.from(chunk));
	return Buffer.concat(chunks);
}

async function keep(request: IncomingMessage, path: string): Promise<void> {
	kept.set(path, { body: await bodyOf(request), headers: request.headers });
}

/** Nobody waits for it when all else has ended. */
function after(time: number): Promise<void> {
	return time === 0 ? Promise.resolve() : new Promise((done) => setTimeout(done, time).unref());
}

async function serve(request: IncomingMessage, path: string, response: ServerResponse): Promise<void> {
	const posted = request.method === "POST" ? { ":body": (await bodyOf(request)).toString() } : {};
	asked.set(path, [...(asked.get(path) ?? []), { ...request.headers, ...posted }]);
	const found = kept.get(path);
	if (found === undefined) return void response.writeHead(404).end("not here");
	const { "x-status": status, "x-type": type, "x-etag": etag, "x-location": location, "x-wait": wait } = found.headers;
	await after(Number(found.headers["x-late"] ?? 0));
	const headers: Record<string, string> = { "Content-Type": String(type ?? "text/html; charset=utf-8") };
	if (etag) headers.ETag = String(etag);
	if (location) headers.Location = String(location);
	for (const [name, value] of Object.entries(found.headers))
		if (name.startsWith("x-send-")) headers[name.slice("x-send-".length)] = String(value);
	if (etag && request.headers["if-none-match"] === etag) return void response.writeHead(304, headers).end();
	response.writeHead(Number(status ?? 200), headers);
	response.flushHeaders();
	await after(Number(wait ?? 0));
	response.end(found.body);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
	const { pathname, search } = new URL(request.url ?? "/", "http://outlet");
	if (request.method === "PUT") {
		await keep(request, pathname + search);
		return void response.end();
	}
	if (pathname !== "/asked") return serve(request, pathname + search, response);
	response.end(JSON.stringify(asked.get(decodeURIComponent(search.slice(1))) ?? []));
}

export default async function setup(project: TestProject): Promise<() => void> {
	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	if (address === null || typeof address === "string") throw new Error("The loopback outlet has no port.");
	project.provide("outlet", `http://127.0.0.1:${address.port}`);
	return () => {
		server.closeAllConnections();
		server.close();
	};
}
