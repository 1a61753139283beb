import { afterEach, expect, it, vi } from "vitest";
import { pingHub } from "../../src/publish/websub.ts";

const HUB = "https://hub.test/";
const FEEDS = ["https://variorum.test/feed", "https://variorum.test/feeds/party/US"];

afterEach(() => vi.restoreAllMocks());

it("a hub is told of each feed in each of its formats, by one form", async () => {
	const fetched = vi.spyOn(globalThis, "fetch").mockResolvedValue(new Response(null, { status: 204 }));
	expect(await pingHub(HUB, FEEDS, "Variorum/1.0")).toBeNull();
	const [url, sent] = fetched.mock.calls[0] ?? [];
	expect([url, sent?.method]).toEqual([HUB, "POST"]);
	const form = new URLSearchParams(String(sent?.body));
	expect(form.getAll("hub.mode")).toEqual(["publish"]);
	expect(form.getAll("hub.url")).toEqual(
		FEEDS.flatMap((feed) => [".xml", ".atom", ".json"].map((extension) => feed + extension)),
	);
});

it.each([
	["The hub answered 500 Sorry", () => Promise.resolve(new Response("", { status: 500, statusText: "Sorry" }))],
	["The hub cannot be reached: no route", () => Promise.reject(new Error("no route"))],
])("says why it was not: %s", async (reason, answer) => {
	vi.spyOn(globalThis, "fetch").mockImplementation(answer);
	expect(await pingHub(HUB, FEEDS, "Variorum/1.0")).toBe(reason);
});
