import { expect, test } from "vitest";
import { goldEncounter } from "../../src/command/gold-encounters.ts";
import type { Gold } from "../../src/command/stories-gold.ts";

function gold(kind: string, date: string, ...leaders: readonly string[]): Gold {
	const encounter = { kind, parties: [], leaders, date };
	const none = { claims: [], traps: [], ambiguous: [], discrepancies: null, notDiscrepancies: [], further: [] };
	return { encounter, ...none, origins: [] };
}

const GOLDS = new Map([
	["a", gold("call", "2025-03-18", "Donald Trump", "Vladimir Putin")],
	["b", gold("call", "2025-03-18", "Vladimir Putin", "Donald Trump")],
	["c", gold("call", "2025-03-19", "Donald Trump", "Volodymyr Zelensky")],
	["d", gold("meeting", "2015-12-25", "Narendra Modi", "Nawaz Sharif")],
	["e", gold("call", "2015-12-25", "Narendra Modi", "Nawaz Sharif")],
	["f", gold("meeting", "2017-01-27", "Enrique Peña Nieto", "Donald Trump")],
]);
const of = (story: string, reference: string | null = null) => goldEncounter(GOLDS, story, reference);

test("two stories of one encounter have one key, whoever is named first", () => {
	expect(of("a")).toBe(of("b"));
	expect(of("a")).not.toBe(of("c"));
});

test("what another story names by the way is the encounter that a story is about", () => {
	expect(of("c", "trump-putin-2025-03-18")).toBe(of("a"));
	expect(of("a", "zelensky-trump-2025-03-19-call")).toBe(of("c"));
	expect(of("a", "trump-nieto-2017-01-27")).toBe(of("f"));
});

test("not where day, leaders or kind are others, or it may be either of two", () => {
	expect(of("c", "trump-putin-2025-03-17")).toBe("trump-putin-2025-03-17");
	expect(of("c", "trump-xi-2025-03-18")).toBe("trump-xi-2025-03-18");
	expect(of("c", "trump-putin-2025-03-18-meeting")).toBe("trump-putin-2025-03-18-meeting");
	expect(of("c", "trump-putin-2025-03")).toBe("trump-putin-2025-03");
	expect(of("d", "modi-sharif-2015-12-25")).toBe("modi-sharif-2015-12-25");
	expect(of("d", "modi-sharif-2015-12-25-call")).toBe(of("e"));
	expect(of("d", "modi-sharif-2015-12-25-meeting")).toBe(of("d"));
});
