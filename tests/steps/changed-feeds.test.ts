import { env } from "cloudflare:workers";
import { beforeAll, expect, it } from "vitest";
import { changedFeeds } from "../../src/steps/changed-feeds.ts";
import { openDb } from "../../src/store/db.ts";
import { discrepancyRevisions } from "../../src/store/schema.ts";
import { CALL, DURATION, MINOR } from "../publish/example.ts";
import { seed } from "../publish/seed.ts";
import { ask } from "../site/ask.ts";

const db = openDb(env.DB);

beforeAll(async () => {
	await seed(db);
	const { id: discrepancyId, severity, summary, positions } = MINOR;
	await db.insert(discrepancyRevisions).values({
		discrepancyId,
		revision: 1,
		change: "new",
		status: "automatic",
		severity,
		summary,
		positions,
		at: Date.parse(MINOR.createdAt),
	});
});

it("a change is in the main feed, that of changes, and those of all that it is about", async () => {
	expect(await changedFeeds(db, { discrepancy: DURATION.id, revision: 2 })).toEqual([
		"/feed",
		"/changes",
		"/feeds/severity/major",
		"/feeds/question/duration",
		`/feeds/encounter/${CALL.id}`,
		"/feeds/party/US",
		"/feeds/party/RU",
		"/feeds/outlet/harbour-courier",
		"/feeds/outlet/morning-ledger",
		"/feeds/outlet/northern-wire",
	]);
});

it("each of them is there, and has it", async () => {
	for (const path of await changedFeeds(db, { discrepancy: DURATION.id, revision: 2 }))
		expect([path, await (await ask(`${path}.json`)).text()]).toEqual([path, expect.stringContaining(DURATION.id)]);
});

it("a minor one is not in the main feed", async () => {
	expect(await changedFeeds(db, { discrepancy: MINOR.id, revision: 1 })).not.toContain("/feed");
});

it("one that is not known any more is told of as a change of the main feed", async () => {
	expect(await changedFeeds(db, { discrepancy: "none", revision: 1 })).toEqual(["/feed"]);
});
