import { rm } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { jsonLines, run, textOf, writeStories } from "./stories-folder.ts";

let folder = "";
beforeAll(async () => {
	folder = await writeStories();
});
afterAll(() => rm(folder, { recursive: true }));

function evidenceOf(article: string, text: string) {
	const start = textOf(article).indexOf(text);
	return { story: "the-call", article, text, start, end: start + text.length };
}

describe("npm run compare -- --json", () => {
	test("prints one line per discrepancy with exactly the documented fields", async () => {
		const { status, out, err } = await run("compare", "--json", folder);
		expect([status, err]).toEqual([0, "2 articles read, 1 encounters, 2 discrepancies\n"]);
		expect(jsonLines(out)).toEqual([
			{
				id: "2019-05-03-trump-putin-call-duration-contradiction",
				encounter: "2019-05-03-trump-putin-call",
				question: "duration",
				kind: "contradiction",
				severity: "major",
				status: "automatic",
				summary:
					"Accounts differ on how long the call lasted: about an hour (CNN, crediting Sarah Sanders), about three hours (Vox).",
				positions: [
					{
						answer: "about an hour",
						outlets: ["CNN"],
						credits: ["Sarah Sanders"],
						evidence: [evidenceOf("cnn", "The call lasted an hour, Sarah Sanders said.")],
					},
					{
						answer: "about three hours",
						outlets: ["Vox"],
						credits: [],
						evidence: [evidenceOf("vox", "The call lasted three hours.")],
					},
				],
			},
			{
				id: "2019-05-03-trump-putin-call-venezuela-raised-contradiction",
				encounter: "2019-05-03-trump-putin-call",
				question: "topic",
				topic: "venezuela",
				act: "raised",
				kind: "contradiction",
				severity: "major",
				status: "automatic",
				summary: "Accounts differ on whether Venezuela came up in the call: yes (CNN), no (Vox).",
				positions: [
					{
						answer: "yes",
						outlets: ["CNN"],
						credits: [],
						evidence: [evidenceOf("cnn", "They discussed Venezuela.")],
					},
					{
						answer: "no",
						outlets: ["Vox"],
						credits: [],
						evidence: [evidenceOf("vox", "They did not discuss Venezuela.")],
					},
				],
			},
		]);
	});
});

describe("npm run compare", () => {
	test("prints each discrepancy as a sentence with the words under it", async () => {
		const { status, out } = await run("compare", folder);
		expect(status).toBe(0);
		expect(out).toContain("Accounts differ on how long the call lasted: about an hour (CNN");
		expect(out).toContain("    Vox: “The call lasted three hours.”");
	});
});
