/** Puts the examples into a store. */
import type { ClaimAnswer, StoredDiscrepancy } from "../../src/model.ts";
import type { Db } from "../../src/store/db.ts";
import * as tables from "../../src/store/schema.ts";
import { DURATION, ENCOUNTERS, evidence, HELD, MEDDLING, PUBLISHED } from "./example.ts";

const NOW = Date.parse("2026-11-22T08:00:00Z");
const OUTLETS = ["Morning Ledger", "Harbour Courier", "Northern Wire"] as const;

function slug(name: string): string {
	return name.toLowerCase().replaceAll(" ", "-");
}

export async function saveDiscrepancy(db: Db, discrepancy: StoredDiscrepancy): Promise<void> {
	const { encounter, createdAt, updatedAt, ...rest } = discrepancy;
	await db.insert(tables.discrepancies).values({
		...rest,
		encounterId: encounter,
		fingerprint: rest.id,
		createdAt: Date.parse(createdAt),
		updatedAt: Date.parse(updatedAt),
	});
}

async function saveOutlets(db: Db): Promise<void> {
	for (const name of OUTLETS) {
		const id = slug(name);
		const url = `https://${id}.example`;
		await db.insert(tables.outlets).values({ id, name, homepage: `${url}/`, createdAt: NOW });
		await db
			.insert(tables.feeds)
			.values({ id, outletId: id, url: `${url}/rss`, lastPolledAt: NOW, lastOkAt: NOW - 600_000, nextPollAt: NOW });
		await db.insert(tables.articles).values({
			id: `${id}-article`,
			outletId: id,
			url: `${url}/world/call`,
			title: "Leaders speak by phone",
			published: "2019-05-03",
			state: "read",
			revision: 2,
			foundAt: NOW,
			originId: `${id}-article`,
		});
	}
	await db.update(tables.feeds).set({ failures: 2, reason: "the server answered 503" });
	await db.insert(tables.articles).values({
		id: "gone",
		outletId: "northern-wire",
		url: "https://northern-wire.example/gone",
		state: "failed",
		reason: "the page answered 404",
		foundAt: NOW,
		originId: "gone",
	});
}

const HOUR: ClaimAnswer = {
	question: "duration",
	interval: [45, 75],
	minutes: 60,
	qualifier: null,
	beyond: null,
	said: "an hour",
};
const LONGER: ClaimAnswer = { ...HOUR, interval: [75, 105], minutes: 90, said: "an hour and a half" };
const RAISED: ClaimAnswer = {
	question: "topic",
	topic: "election-meddling",
	act: "raised",
	answer: "yes",
	said: "election meddling",
};

async function saveClaims(db: Db): Promise<void> {
	const accounts = [...DURATION.positions, ...MEDDLING.positions].flatMap((position) => position.evidence);
	const answers = [
		HOUR,
		HOUR,
		LONGER,
		RAISED,
		{ ...RAISED, answer: "no" as const },
		{ ...RAISED, answer: "no" as const },
	];
	for (const [index, account] of accounts.entries()) {
		const value = answers[index] ?? HOUR;
		await db.insert(tables.claims).values({
			id: `claim-${index}`,
			articleId: account.article,
			revision: 2,
			encounterId: DURATION.encounter,
			question: value.question,
			value,
			credit: account.credit,
			evidence: account.text,
			evidenceStart: account.start,
			evidenceEnd: account.end,
			evidenceWhere: account.where,
			rule: account.rule,
			confidence: account.confidence,
			createdAt: NOW,
		});
	}
	const { text, start, end, where, credit, rule, confidence } = evidence("Morning Ledger", "an old revision's words", {
		name: "Morning Ledger",
		role: null,
		side: null,
		voice: "own",
		via: [],
	});
	await db.insert(tables.claims).values({
		id: "claim-of-an-earlier-revision",
		articleId: "morning-ledger-article",
		revision: 1,
		encounterId: DURATION.encounter,
		question: "duration",
		value: HOUR,
		credit,
		evidence: text,
		evidenceStart: start,
		evidenceEnd: end,
		evidenceWhere: where,
		rule,
		confidence,
		createdAt: NOW,
	});
}

/** Every example, the held one too, into empty tables. */
export async function seed(db: Db): Promise<void> {
	await saveOutlets(db);
	for (const encounter of ENCOUNTERS)
		await db.insert(tables.encounters).values({ ...encounter, who: encounter.leaders.join("|"), claimedAt: NOW });
	for (const discrepancy of [...PUBLISHED, HELD]) await saveDiscrepancy(db, discrepancy);
	await saveClaims(db);
	const { id, positions, severity, summary } = DURATION;
	await db.insert(tables.discrepancyRevisions).values([
		{
			discrepancyId: id,
			revision: 1,
			change: "new",
			status: "automatic",
			severity,
			summary:
				"Accounts differ on how long the call lasted: about an hour (Morning Ledger), about an hour and a half (Northern Wire).",
			positions: positions.slice(0, 1),
			at: Date.parse(DURATION.createdAt),
		},
		{
			discrepancyId: id,
			revision: 2,
			change: "updated",
			status: "automatic",
			severity,
			summary,
			positions,
			at: Date.parse(DURATION.updatedAt),
		},
	]);
	await db.insert(tables.discrepancyRevisions).values({
		discrepancyId: id,
		revision: 0,
		change: "new",
		status: "held",
		severity,
		summary: "Held back: nobody may read this.",
		positions,
		at: Date.parse(DURATION.createdAt),
	});
}
