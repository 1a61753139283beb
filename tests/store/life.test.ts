import { describe, expect, it } from "vitest";
import type { Discrepancy } from "../../src/model.ts";
import { changesOf, type DiscrepancyRow, lostOf, underKnownIds } from "../../src/store/life.ts";
import { credit, evidence } from "../publish/example.ts";
import { discrepancyOf, LATER, NOW } from "./sample.ts";

const CALL = "2019-05-03-trump-putin-call";
const FOUND = discrepancyOf(CALL, { "an hour": ["A"], "two hours": ["B"] });
const WIDER = discrepancyOf(CALL, { "an hour": ["A", "C"], "two hours": ["B"] });

/** The row after its first comparison, changed as an editor would. */
function stored(more: Partial<DiscrepancyRow> = {}, found: Discrepancy = FOUND): DiscrepancyRow {
	const [first] = changesOf([], [found], NOW);
	if (first === undefined) throw new Error("Nothing was stored.");
	return { ...first.row, ...more };
}

function compared(row: DiscrepancyRow, ...found: readonly Discrepancy[]) {
	const [one] = changesOf([row], found, LATER);
	return one === undefined ? null : { change: one.change, ...one.row };
}

describe("a discrepancy that is found", () => {
	it("for the first time is new", () => {
		const [one] = changesOf([], [FOUND], NOW);
		expect(one).toMatchObject({
			change: "new",
			row: { revision: 1, status: "automatic", createdAt: NOW, updatedAt: NOW },
		});
	});

	it("again as it was changes nothing", () => {
		expect(compared(stored(), FOUND)).toBeNull();
	});

	it("again with its positions in another order changes nothing material", () => {
		const turned = { ...FOUND, positions: [...FOUND.positions].reverse() };
		expect(compared(stored(), turned)).toMatchObject({ change: null, revision: 1, updatedAt: NOW });
	});

	it("again in other words is reworded, and no more", () => {
		const reworded = compared(stored(), { ...FOUND, summary: "Accounts differ.", severity: "notable" });
		expect(reworded).toMatchObject({
			change: null,
			revision: 1,
			updatedAt: NOW,
			summary: "Accounts differ.",
			severity: "notable",
		});
	});

	it("with another outlet is updated, and keeps its age", () => {
		expect(compared(stored(), WIDER)).toMatchObject({
			change: "updated",
			revision: 2,
			createdAt: NOW,
			updatedAt: LATER,
		});
	});

	it("with another answer is updated", () => {
		const other = discrepancyOf(CALL, { "an hour": ["A"], "three hours": ["B"] });
		expect(compared(stored(), other)).toMatchObject({ change: "updated", revision: 2 });
	});
});

describe("a discrepancy that is not found any more", () => {
	it("is resolved, once", () => {
		const resolved = compared(stored());
		expect(resolved).toMatchObject({ change: "resolved", status: "resolved", revision: 2, updatedAt: LATER });
		expect(compared(stored({ status: "resolved" }))).toBeNull();
	});

	it("comes back updated when it is found again, even as it was", () => {
		const back = compared(stored({ status: "resolved", resolvedFrom: "automatic", revision: 2 }), FOUND);
		expect(back).toMatchObject({ change: "updated", status: "automatic", resolvedFrom: null, revision: 3 });
	});
});

describe("a discrepancy whose accounts are another encounter's now", () => {
	const moved = new Map([[FOUND.id, "These accounts were found to be of different calls."]]);

	it("is withdrawn, and says why: they have not come to agree", () => {
		expect(changesOf([stored()], [], LATER, moved)).toMatchObject([
			{
				change: "withdrawn",
				row: { status: "withdrawn", reason: moved.get(FOUND.id), resolvedFrom: "automatic", revision: 2 },
			},
		]);
		expect(changesOf([stored()], [{ ...FOUND, status: "held" }], LATER, moved)).toMatchObject([
			{ change: "withdrawn", row: { reason: moved.get(FOUND.id) } },
		]);
	});

	it("stays so, and comes back without the reason when it is found again", () => {
		const withdrawn = stored({ status: "withdrawn", resolvedFrom: "reviewed", reason: "Two calls.", revision: 2 });
		expect(compared(withdrawn)).toBeNull();
		expect(compared(withdrawn, FOUND)).toMatchObject({
			change: "updated",
			status: "reviewed",
			reason: null,
			resolvedFrom: null,
			revision: 3,
		});
	});

	it("is not among those that are lost once it has ended", () => {
		const row = stored();
		expect(lostOf([row], [])).toEqual([row]);
		expect(lostOf([row], [{ ...FOUND, status: "held" }])).toEqual([row]);
		expect(lostOf([row], [FOUND])).toEqual([]);
		expect(lostOf([stored({ status: "resolved" }), stored({ status: "held" })], [])).toEqual([]);
	});
});

describe("an editor's word", () => {
	it("stays when a reviewed one changes, ends and comes back", () => {
		expect(compared(stored({ status: "reviewed" }), WIDER)).toMatchObject({ change: "updated", status: "reviewed" });
		expect(compared(stored({ status: "reviewed" }))).toMatchObject({ change: "resolved", resolvedFrom: "reviewed" });
		const back = compared(stored({ status: "resolved", resolvedFrom: "reviewed" }), FOUND);
		expect(back).toMatchObject({ change: "updated", status: "reviewed" });
	});

	it("stays when one is withdrawn, whatever is found", () => {
		const withdrawn = stored({ status: "withdrawn", reason: "Misread." });
		expect(compared(withdrawn, WIDER)).toBeNull();
		expect(compared(withdrawn)).toBeNull();
	});
});

describe("a discrepancy below the publishing threshold", () => {
	const held = { ...FOUND, status: "held" } as const;

	it("is stored without a revision, and without history", () => {
		expect(changesOf([], [held], NOW)).toMatchObject([{ change: null, row: { revision: 0, status: "held" } }]);
	});

	it("ends without a word", () => {
		expect(compared(stored({}, held))).toBeNull();
	});

	it("is new on the day it is published", () => {
		expect(compared(stored({}, held), FOUND)).toMatchObject({
			change: "new",
			revision: 1,
			createdAt: LATER,
			status: "automatic",
		});
	});

	it("that was published is resolved, as nothing that is published goes back into hiding", () => {
		expect(compared(stored(), held)).toMatchObject({ change: "resolved", status: "resolved" });
		expect(compared(stored({ status: "resolved", resolvedFrom: "automatic" }), held)).toBeNull();
	});
});

describe("a discrepancy keeps the id it was published with", () => {
	it("when an outlet comes to say what only sources said before", () => {
		const row = stored({ kind: "sources-disagree", id: `${CALL}-duration-sources-disagree` });
		const [found] = underKnownIds([row], [WIDER]);
		expect(found).toMatchObject({ id: row.id, kind: "contradiction" });
		expect(changesOf([row], [found ?? WIDER], LATER)).toMatchObject([
			{ change: "updated", row: { id: row.id, kind: "contradiction", status: "automatic", revision: 2 } },
		]);
	});

	it("when an earlier account of the same words would name it otherwise", () => {
		const quotation: Discrepancy = {
			...FOUND,
			positions: FOUND.positions.map((one, i) => ({
				...one,
				evidence: [evidence(`Outlet ${i}`, "a mountain and a mouse", credit("Donald Trump", "quoted"))],
			})),
			id: `${CALL}-quotation-trump-mouse`,
			question: "quotation",
			kind: "quotation",
		};
		const row = stored({}, quotation);
		const other = { ...quotation, id: `${CALL}-quotation-trump-mountain` };
		expect(underKnownIds([row], [other]).map(({ id }) => id)).toEqual([quotation.id]);
		const apart = { ...other, positions: other.positions.map((one) => ({ ...one, evidence: [] })) };
		expect(underKnownIds([row], [apart]).map(({ id }) => id)).toEqual([other.id]);
	});

	it("and no two have one id, nor does one of another question take it", () => {
		const row = stored({ kind: "sources-disagree", id: "known" });
		const second = { ...WIDER, id: "second" };
		expect(underKnownIds([row], [WIDER, second]).map(({ id }) => id)).toEqual(["known", "second"]);
		expect(underKnownIds([row], [{ ...WIDER, question: "initiator" }]).map(({ id }) => id)).toEqual([WIDER.id]);
		expect(underKnownIds([stored()], [FOUND])).toEqual([FOUND]);
	});
});

it("changes that one comparison finds have an instant each, none of them later than it", () => {
	const found = ["one", "two", "three"].map((id) => ({ ...FOUND, id }));
	const instants = changesOf([], found, NOW).map(({ row }) => row.updatedAt);
	expect(new Set(instants).size).toBe(3);
	expect(Math.max(...instants)).toBe(NOW);
	expect(changesOf([], found, NOW).map(({ row }) => row.createdAt)).toEqual(instants);
});
