/** Which encounters the live feed finds, in whatever order articles come to it. */
import { eq, ne } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { take } from "../../src/steps.ts";
import { findEncounter, listEncounters } from "../../src/store/entries.ts";
import { countProgress } from "../../src/store/progress.ts";
import {
	articles,
	claims,
	discrepancies,
	discrepancyRevisions,
	encounters,
	revisions,
	sightings,
	toldApart,
} from "../../src/store/schema.ts";
import { deskAt } from "../desk.ts";
import { ask } from "../site/ask.ts";
import { ABE, db, forget, NOW, PUTIN, publish, read, rewrite, type Told } from "./told.ts";

const HOUR = 3_600_000;

/** What is public, without ids: those depend on what came first. Claims by their outlet. */
async function found() {
	const all = (await listEncounters(db, {}, 100)).map(({ encounter }) => encounter);
	const rows = await Promise.all(
		all.map(async ({ id, leaders, date, stated }) => {
			const about = await db
				.select({ outlet: articles.outletId, claim: claims.evidence })
				.from(claims)
				.innerJoin(articles, eq(articles.id, claims.articleId))
				.where(eq(claims.encounterId, id));
			const differing = await db.select().from(discrepancies).where(eq(discrepancies.encounterId, id));
			return {
				with: leaders[1],
				date,
				stated,
				claims: about.map(({ outlet: by, claim }) => `${by}: ${claim}`).sort(),
				differences: differing
					.filter(({ status }) => status === "automatic")
					.map(({ summary }) => summary)
					.sort(),
			};
		}),
	);
	return rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

async function withdrawn() {
	return db.select().from(discrepancies).where(ne(discrepancies.status, "automatic")).orderBy(discrepancies.id);
}

function* ordersOf(names: readonly string[]): Generator<readonly string[]> {
	if (names.length === 0) yield [];
	for (const name of names) for (const rest of ordersOf(names.filter((one) => one !== name))) yield [name, ...rest];
}

beforeEach(forget);

describe("five articles, in any order,", () => {
	const cases: Readonly<
		Record<string, { readonly told: Readonly<Record<string, Told>>; readonly dates: readonly string[] }>
	> = {
		"of two calls on two days are of two calls": {
			told: {
				a: { with: PUTIN, when: "Friday", published: "2019-05-03", length: "about an hour" },
				b: { with: PUTIN, when: "", published: "2019-05-03", length: "about three hours" },
				c: { with: PUTIN, when: "Saturday", published: "2019-05-04", length: "about two hours" },
				d: { with: PUTIN, when: "", published: "2019-05-04", length: "about four hours" },
				e: { with: PUTIN, when: "", published: "2019-05-05", length: "about two hours" },
			},
			dates: ["2019-05-03", "2019-05-04"],
		},
		"of one night in Washington and Tokyo are of one call": {
			told: {
				a: { with: ABE, when: "Friday", published: "2019-05-03", length: "about an hour" },
				b: { with: ABE, when: "", published: "2019-05-03", length: "about three hours" },
				c: { with: ABE, when: "Saturday", published: "2019-05-04", length: "about two hours" },
				d: { with: ABE, when: "", published: "2019-05-04", length: "about an hour" },
				e: { with: ABE, when: "", published: "2019-05-05", length: "about two hours" },
			},
			dates: ["2019-05-03"],
		},
	};
	for (const [what, { told, dates }] of Object.entries(cases))
		it(`${what}, with the same claims and differences`, { timeout: 120_000 }, async () => {
			const desk = deskAt(NOW);
			const messages = await publish(desk, told);
			const results = new Map<string, readonly string[]>();
			const orders = [...ordersOf(Object.keys(told))].filter((_, n) => n % 8 === 0);
			for (const order of orders) {
				await forget();
				await read(desk, messages, ...order);
				results.set(JSON.stringify(await found()), order);
				for (const one of await withdrawn())
					expect(one).toMatchObject({ status: "withdrawn", reason: expect.any(String) });
				for (const { id } of await db.select().from(encounters)) {
					const present = await findEncounter(db, id);
					expect((await db.$count(claims, eq(claims.encounterId, id))) > 0).toBe(present?.id === id);
				}
			}
			expect([...results.keys()]).toHaveLength(1);
			const [result] = [...results.keys()].map((one): Awaited<ReturnType<typeof found>> => JSON.parse(one));
			expect(result?.map(({ date, stated }) => [date, stated])).toEqual(dates.map((date) => [date, true]));
			for (const { differences } of result ?? []) expect(differences).toHaveLength(1);
			expect(await countProgress(db)).toMatchObject({ encounters: dates.length });
		});
});

describe("two calls that turn out to be one", () => {
	const told: Readonly<Record<string, Told>> = {
		a: { with: PUTIN, when: "", published: "2019-05-04", length: "about an hour" },
		b: { with: PUTIN, when: "", published: "2019-05-03", length: "about an hour" },
		c: { with: PUTIN, when: "", published: "2019-05-05", length: "about an hour" },
		d: { with: PUTIN, when: "", published: "2019-05-05", length: "about three hours" },
		e: { with: PUTIN, when: "Saturday", published: "2019-05-05", length: "about three hours" },
	};

	it("keep one address, to which the other leads, and a difference there is withdrawn, not resolved", async () => {
		const desk = deskAt(NOW);
		const messages = await publish(desk, told);
		await read(desk, messages, "a", "b", "c", "d");
		const [gone, kept] = ["2019-05-05-trump-putin-call", "2019-05-04-trump-putin-call"];
		const [before] = await db.select().from(discrepancies);
		expect(before).toMatchObject({ encounterId: gone, status: "automatic" });
		await read(desk, messages, "e");

		expect((await listEncounters(db, {}, 10)).map(({ encounter }) => [encounter.id, encounter.date])).toEqual([
			[kept, "2019-05-04"],
			["2019-05-03-trump-putin-call", "2019-05-03"],
		]);
		expect(await withdrawn()).toMatchObject([
			{
				id: before?.id,
				encounterId: gone,
				status: "withdrawn",
				revision: 2,
				reason:
					"This call was found to be the same as the call between Donald Trump and Vladimir Putin, 4 May 2019; see there.",
				resolvedFrom: "automatic",
				positions: before?.positions,
			},
		]);
		expect((await found()).flatMap(({ differences }) => differences)).toHaveLength(1);

		const page = await ask(`/encounters/${gone}`);
		expect([page.status, page.headers.get("Location")]).toEqual([301, `/encounters/${kept}`]);
		const json = await ask(`/api/v1/encounters/${gone}`);
		const url = json.headers.get("Location");
		expect([json.status, await json.json()]).toEqual([301, { id: kept, url }]);
		expect(url).toMatch(new RegExp(`/api/v1/encounters/${kept}$`));
		expect((await ask(`/encounters/${kept}`)).status).toBe(200);
		const entry = await (await ask(`/discrepancies/${before?.id}`)).text();
		expect(entry).toContain("was found to be the same as the call between");
	});
});

describe("a call that turns out to be two", () => {
	const told: Readonly<Record<string, Told>> = {
		a: { with: PUTIN, when: "", published: "2019-05-04", length: "about an hour" },
		b: { with: PUTIN, when: "Friday", published: "2019-05-04", length: "about three hours" },
		c: { with: PUTIN, when: "Saturday", published: "2019-05-04", length: "about an hour" },
		d: { with: PUTIN, when: "Friday", published: "2019-05-03", length: "about three hours" },
	};

	it("withdraws a difference between the two, with its history, and nothing moves when all is read again", async () => {
		const desk = deskAt(NOW);
		const messages = await publish(desk, told);
		await read(desk, messages, "a", "b");
		expect(await db.select().from(encounters)).toMatchObject([
			{ id: "2019-05-04-trump-putin-call", date: "2019-05-03" },
		]);
		expect(await db.select().from(discrepancies)).toMatchObject([{ status: "automatic", revision: 1 }]);
		await read(desk, messages, "c", "d");
		expect(await found()).toMatchObject([
			{ date: "2019-05-03", claims: [expect.stringMatching(/^b/), expect.stringMatching(/^d/)], differences: [] },
			{ date: "2019-05-04", claims: [expect.stringMatching(/^a/), expect.stringMatching(/^c/)], differences: [] },
		]);
		expect(await withdrawn()).toMatchObject([
			{ status: "withdrawn", revision: 2, reason: "These accounts were found to be of different calls." },
		]);
		const history = await db.select().from(discrepancyRevisions).orderBy(discrepancyRevisions.revision);
		expect(history.map(({ change }) => change)).toEqual(["new", "withdrawn"]);

		const before = [await found(), await withdrawn(), await db.select().from(sightings)];
		await db.update(articles).set({ nextReadAt: 0 });
		await db.update(revisions).set({ textHash: "another" });
		await read(desk, messages, "d", "c", "b", "a");
		const after = [await found(), await withdrawn(), await db.select().from(sightings)];
		expect(after.slice(1)).toEqual(before.slice(1));
	});

	it("has its difference back when it was one call after all", async () => {
		const desk = deskAt(NOW);
		const messages = await publish(desk, {
			f: { with: ABE, when: "Friday", published: "2019-05-03", length: "about an hour" },
			g: { with: ABE, when: "Saturday", published: "2019-05-04", length: "about three hours" },
			h: {
				with: ABE,
				when: "Saturday",
				published: "2019-05-04",
				length: "about three hours",
				more: "Their call the day before lasted about an hour.",
			},
		});
		await read(desk, messages, "f", "g");
		expect(await db.select().from(discrepancies)).toMatchObject([{ status: "automatic" }]);
		await read(desk, messages, "h");
		expect((await found()).map(({ date, differences }) => [date, differences])).toEqual([
			["2019-05-03", []],
			["2019-05-04", []],
		]);
		expect(await withdrawn()).toMatchObject([{ status: "withdrawn", resolvedFrom: "automatic" }]);
		await db.delete(toldApart);
		await rewrite("h", { with: ABE, when: "", published: "2019-05-07", length: "about four hours" });
		desk.wait(HOUR);
		await read(desk, messages, "h");
		const [back] = await db.select().from(discrepancies);
		expect(back).toMatchObject({ status: "automatic", reason: null, resolvedFrom: null, revision: 3 });
	});

	it("leaves an editor's withdrawal alone", async () => {
		const desk = deskAt(NOW);
		const messages = await publish(desk, told);
		await read(desk, messages, "a", "b");
		await db.update(discrepancies).set({ status: "withdrawn", reason: "Misread." });
		await read(desk, messages, "c", "d");
		expect(await withdrawn()).toMatchObject([{ reason: "Misread.", revision: 1, resolvedFrom: null }]);
	});
});

describe("articles read at once", () => {
	it("come to the same as one after another", async () => {
		const desk = deskAt(NOW);
		const messages = await publish(desk, {
			i: { with: PUTIN, when: "", published: "2019-05-04", length: "about an hour" },
			j: { with: PUTIN, when: "Friday", published: "2019-05-04", length: "about three hours" },
			k: { with: PUTIN, when: "Saturday", published: "2019-05-04", length: "about an hour" },
			l: { with: PUTIN, when: "", published: "2019-05-03", length: "about three hours" },
		});
		await Promise.all(Object.values(messages).map((message) => take(desk, message)));
		await desk.drain();
		const atOnce = await found();
		await forget();
		await read(desk, messages, "l", "k", "j", "i");
		expect(atOnce).toEqual(await found());
		expect(atOnce).toHaveLength(2);
	});
});
