import { describe, expect, it } from "vitest";
import { toEntry } from "../../src/publish/entry.ts";
import { ACCUSING } from "../accusing.ts";
import { CALL, DURATION, encounterOf, HOSTILE, MEDDLING, PUBLISHED, RESOLVED, WITHDRAWN } from "./example.ts";

const BASE = "https://variorum.test";

describe("an entry's title", () => {
	it.each([
		[
			"Accounts differ on how long the call lasted: about an hour, or about an hour and a half (Trump–Putin call, 3 May 2019)",
			DURATION,
		],
		[
			"Sources differ on whether election meddling came up in the call: yes, or no (Trump–Putin call, 3 May 2019)",
			MEDDLING,
		],
		["[Resolved] Accounts differ on how long the meeting lasted (Xi–Putin meeting, 20 March 2023)", RESOLVED],
		[
			"[Withdrawn] Accounts differ on who initiated the meeting: the Chinese side, or the Russian side (Xi–Putin meeting, 20 March 2023)",
			WITHDRAWN,
		],
	])("%s", (title, discrepancy) => {
		expect(toEntry(discrepancy, encounterOf(discrepancy), BASE).title).toBe(title);
	});

	it("stays under 140 characters, whatever the outlets' words are", () => {
		const topic = "x".repeat(10_000);
		const entry = toEntry({ ...HOSTILE, question: "topic", topic, act: "raised" }, CALL, BASE);
		expect([...entry.title].length).toBeLessThan(140);
		expect([...toEntry(HOSTILE, CALL, BASE).title].length).toBeLessThan(140);
	});
});

describe("an entry's id", () => {
	it("does not depend on where the site is", () => {
		const here = toEntry(DURATION, CALL, BASE);
		const there = toEntry(DURATION, CALL, "http://localhost:8787");
		expect(here.id).toBe("tag:variorum.example,2026:discrepancy/2019-05-03-trump-putin-call-duration-contradiction");
		expect(there.id).toBe(here.id);
		expect(there.url).toBe("http://localhost:8787/discrepancies/2019-05-03-trump-putin-call-duration-contradiction");
	});

	it("is a URI also where the discrepancy's id is not", () => {
		expect(toEntry(HOSTILE, CALL, BASE).id).toMatch(/^tag:variorum\.example,2026:discrepancy\/[\w%.'-]+$/);
	});
});

describe.each(["html", "text"] as const)("an entry's %s with a copy", (form) => {
	const [first, ...rest] = DURATION.positions;
	const evidence = (first?.evidence ?? []).map((one) => ({ ...one, origin: "harbour-courier-article" }));
	const positions = first === undefined ? [] : [{ ...first, evidence }, ...rest];
	const entry = toEntry({ ...DURATION, positions }, CALL, BASE);

	it("says whose text it is in, and not that the words are its own", () => {
		expect(entry[form]).toContain(", 3 May 2019, in the same text as Harbour Courier:");
		expect(entry[form].match(/in its own words/g)).toHaveLength(1);
	});
});

describe.each(["html", "text"] as const)("an entry's %s", (form) => {
	const entry = toEntry(DURATION, CALL, BASE);

	it.each([
		"how long the call lasted",
		"call between Donald Trump and Vladimir Putin, 3 May 2019",
		"About an hour and a half",
		"their hour-long talk by phone",
		"Harbour Courier",
		"4 May 2019",
		"crediting the Russian Embassy, via The Evening Dispatch",
		"https://northern-wire.example/world/call",
		"Major: the accounts cannot all be true",
		"Found automatically",
		entry.url,
	])("tells “%s”", (words) => {
		expect(entry[form]).toContain(words);
	});

	it("says first that it was withdrawn, and why", () => {
		const withdrawn = toEntry(WITHDRAWN, encounterOf(WITHDRAWN), BASE)[form];
		expect(withdrawn.indexOf("Withdrawn: one account is of an earlier visit.")).toBeLessThan(25);
		expect(withdrawn.indexOf("Withdrawn: one account is of an earlier visit.")).toBeGreaterThanOrEqual(0);
	});

	it("accuses nobody", () => {
		for (const discrepancy of PUBLISHED)
			expect(toEntry(discrepancy, encounterOf(discrepancy), BASE)[form]).not.toMatch(ACCUSING);
	});
});

describe("hostile text in an entry", () => {
	const { html, title, text, discrepancy } = toEntry(HOSTILE, CALL, BASE);

	it("is text, and makes no element, attribute or link", () => {
		expect(
			html
				.match(/<[^>]+>/g)
				?.filter((tag) => !/^<\/?(p|h3|ul|li|blockquote|strong|a)( href="https?:[^"<>]*")?>$/.test(tag)),
		).toEqual([]);
		expect(html).not.toContain("javascript:");
	});

	it.each([
		["title", title],
		["html", html],
		["text", text],
	])("leaves no control character or lone surrogate in the %s", (_, value) => {
		expect(value).not.toMatch(/(?![\t\n])\p{Cc}|\p{Bidi_Control}|[\ufffe\uffff]/u);
		expect(value.isWellFormed()).toBe(true);
	});

	it("does not make the evidence longer than thirty words", () => {
		const shown = discrepancy.positions.flatMap((position) => position.evidence);
		for (const { text: words } of shown) expect(words.split(/\s+/).length).toBeLessThanOrEqual(30);
		expect(html).not.toContain("end</p>");
	});
});
