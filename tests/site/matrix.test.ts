import { describe, expect, it } from "vitest";
import type { ClaimAnswer, Credit, Outlet } from "../../src/model.ts";
import { type Matrix, matrixOf } from "../../src/site/encounters/matrix.ts";
import type { OutletClaim } from "../../src/store/accounts.ts";
import { CALL, DURATION } from "../publish/example.ts";

const own: Credit = { name: "", role: null, side: null, voice: "own", via: [] };
const KREMLIN: Credit = { name: "the Kremlin", role: null, side: "RU", voice: "reported", via: [] };

function length(minutes: number, interval: readonly [number, number]): ClaimAnswer {
	return { question: "duration", interval, minutes, qualifier: null, beyond: null, said: `${minutes} minutes` };
}

function topic(answer: "yes" | "no" | "declined-to-say", act: "raised" | "warned" = "raised"): ClaimAnswer {
	return { question: "topic", topic: "trade", act, answer, said: "trade" };
}

function claim(outlet: string, answer: ClaimAnswer, credit: Credit = own, kind: Outlet["kind"] = "news"): OutletClaim {
	const id = outlet.toLowerCase();
	return {
		id: `${id}-${answer.question}`,
		answer,
		credit,
		evidence: { text: answer.said, start: 120, end: 130, where: "text" },
		rule: "rule",
		confidence: 0.9,
		outlet: { id, name: outlet, kind },
		article: {
			id: `${id}-article`,
			url: null,
			title: null,
			published: "2019-05-03",
			revision: 1,
			origin: `${id}-article`,
		},
	};
}

/** Each row as "Outlet: side, side", a dash for silence and a dot for an answer that differs from none. */
function drawn({ rows }: Matrix): readonly string[] {
	return rows.map(({ outlet, answers }) => {
		const cells = answers.map((cell) => cell.map(({ side }) => side ?? ".").join("+") || "-");
		return `${outlet.name}: ${cells.join(", ")}`;
	});
}

describe("the table of an encounter", () => {
	it("gives agreeing answers one side and differing ones others, and leaves silence empty", () => {
		const claims = [
			claim("Beta", length(60, [45, 75])),
			claim("Alpha", length(90, [75, 105])),
			claim("Gamma", length(65, [60, 70])),
			claim("Delta", topic("yes")),
		];
		expect(drawn(matrixOf(CALL, claims, []))).toEqual(["Alpha: 1, -", "Beta: 0, -", "Delta: -, .", "Gamma: 0, -"]);
	});

	it("puts those that publish their own readouts first, then goes by name", () => {
		const claims = [
			claim("Alpha", topic("yes")),
			claim("White House", topic("yes"), own, "readout"),
			claim("Kremlin", topic("yes"), own, "readout"),
		];
		expect(matrixOf(CALL, claims, []).rows.map(({ outlet }) => outlet.name)).toEqual([
			"Kremlin",
			"White House",
			"Alpha",
		]);
	});

	it("takes the letters of the difference that is published of it", () => {
		const [hour, longer] = [length(60, [45, 75]), length(90, [75, 105])];
		const claims = [claim("Northern Wire", longer), claim("Morning Ledger", hour)].map((one) => ({
			...one,
			article: { ...one.article, id: `${one.outlet.name.toLowerCase().replace(" ", "-")}-article` },
		}));
		const [column] = matrixOf(CALL, claims, [DURATION]).columns;
		expect(column?.difference?.id).toBe(DURATION.id);
		expect(column?.cells.map(({ claim: { outlet }, side }) => [outlet.name, side])).toEqual([
			["Northern Wire", 1],
			["Morning Ledger", 0],
		]);
	});

	it("takes no letters of a difference that has ended", () => {
		const ended = { ...DURATION, status: "withdrawn" as const };
		expect(matrixOf(CALL, [claim("Northern Wire", length(90, [75, 105]))], [ended]).columns[0]?.difference).toBeNull();
	});

	it("sets topics on which answers differ before the others", () => {
		const claims = [
			claim("Alpha", { question: "topic", topic: "arms", act: "raised", answer: "yes", said: "arms" }),
			claim("Beta", topic("yes")),
			claim("Gamma", topic("no")),
		];
		expect(matrixOf(CALL, claims, []).columns.map((column) => [column.topic, column.sides])).toEqual([
			["trade", 2],
			["arms", 0],
		]);
	});

	it("gives what one act implies of another no column of its own", () => {
		expect(matrixOf(CALL, [claim("Alpha", topic("yes", "warned"))], []).columns.map(({ act }) => act)).toEqual([
			"warned",
		]);
	});

	it("has a declined answer differ from none", () => {
		const claims = [claim("Alpha", topic("declined-to-say")), claim("Beta", topic("yes")), claim("Gamma", topic("no"))];
		expect(drawn(matrixOf(CALL, claims, []))[0]).toBe("Alpha: .");
	});

	it("notes an answer that only one party's people are credited with", () => {
		const claims = [claim("Alpha", topic("yes"), KREMLIN), claim("Beta", topic("yes"), KREMLIN)];
		expect(matrixOf(CALL, claims, []).columns[0]?.singleSided).toMatchObject([
			{ party: "RU", outlets: ["Alpha", "Beta"] },
		]);
		expect(matrixOf(CALL, [...claims, claim("Gamma", topic("yes"))], []).columns[0]?.singleSided).toEqual([]);
	});
});
