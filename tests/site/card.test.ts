import { env } from "cloudflare:workers";
import { beforeAll, describe, expect, it } from "vitest";
import { publishedDiscrepancy } from "../../src/publish/published.ts";
import { cardPath, cardWords, drawCard } from "../../src/site/card/card.ts";
import { widthOf, wrapped } from "../../src/site/card/glyphs.ts";
import { openDb } from "../../src/store/db.ts";
import { CALL, DURATION, HELD, HOSTILE, WITHDRAWN } from "../publish/example.ts";
import { seed } from "../publish/seed.ts";
import { ask } from "./ask.ts";

interface Picture {
	readonly width: number;
	readonly height: number;
	/** One byte a pixel, after each row's filter byte. */
	readonly rows: Uint8Array;
	readonly colours: number;
}

/** Reads what a PNG with a palette holds; the platform checks the checksum of its compressed data. */
async function decoded(png: Uint8Array<ArrayBuffer>): Promise<Picture> {
	expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
	const view = new DataView(png.buffer, png.byteOffset);
	const chunks = new Map<string, Uint8Array<ArrayBuffer>>();
	for (let at = 8; at < png.length; ) {
		const length = view.getUint32(at);
		chunks.set(new TextDecoder().decode(png.subarray(at + 4, at + 8)), png.slice(at + 8, at + 8 + length));
		at += length + 12;
	}
	expect([...chunks.keys()]).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
	const header = new DataView((chunks.get("IHDR") ?? new Uint8Array(13)).buffer);
	const inflated = new Blob([chunks.get("IDAT") ?? ""]).stream().pipeThrough(new DecompressionStream("deflate"));
	return {
		width: header.getUint32(0),
		height: header.getUint32(4),
		rows: new Uint8Array(await new Response(inflated).arrayBuffer()),
		colours: (chunks.get("PLTE") ?? []).length / 3,
	};
}

describe("a card", () => {
	it("is a PNG of 1200 by 630 pixels, whose pixels are all of its palette", async () => {
		const { width, height, rows, colours } = await decoded(await drawCard(DURATION, CALL));
		expect([width, height, rows.length]).toEqual([1200, 630, 1201 * 630]);
		expect(rows.every((index) => index < colours)).toBe(true);
		const inked = rows.filter((index) => index > 0).length / rows.length;
		expect(inked).toBeGreaterThan(0.04);
		expect(inked).toBeLessThan(0.3);
	});

	it("is the same each time, and another one for another difference", async () => {
		const [one, again, other] = await Promise.all([
			drawCard(DURATION, CALL),
			drawCard(DURATION, CALL),
			drawCard(WITHDRAWN, CALL),
		]);
		expect(one).toEqual(again);
		expect(one).not.toEqual(other);
	});

	it("leaves its margins free, whatever it has to hold", async () => {
		for (const discrepancy of [publishedDiscrepancy(HOSTILE), DURATION]) {
			const { rows } = await decoded(await drawCard(discrepancy, CALL));
			for (let row = 20; row < 630; row++) {
				const right = rows.subarray(row * 1201 + 1 + 1150, (row + 1) * 1201);
				expect([row, right.every((index) => index === 0)]).toEqual([row, true]);
			}
		}
	});

	it("says in words what it shows, and that it has ended", () => {
		expect(cardWords(DURATION, CALL)).toContain("A: About an hour (");
		expect(cardWords(WITHDRAWN, CALL)).toContain("Withdrawn: Accounts differ");
		const many = {
			...DURATION,
			positions: Array.from({ length: 8 }, () => DURATION.positions)
				.flat()
				.slice(0, 8),
		};
		expect(cardWords(many, CALL)).toContain("6 other answers");
	});
});

describe("text on a card", () => {
	it("is broken between words, within its width", () => {
		const lines = wrapped("Accounts differ on how long the call lasted", 300, 40, 5);
		expect(lines.join(" ")).toBe("Accounts differ on how long the call lasted");
		for (const line of lines) expect(widthOf(line, 40)).toBeLessThanOrEqual(300);
	});

	it.each([["many words that do not fit here at all"], ["Onewordthatislongerthanthewholeofthelineitself"]])(
		"that does not fit ends in an ellipsis: %s",
		(text) => {
			const lines = wrapped(text, 160, 40, 2);
			expect(lines.length).toBeLessThanOrEqual(2);
			expect(lines.at(-1)).toMatch(/…$/);
			for (const line of lines) expect(widthOf(line, 40)).toBeLessThanOrEqual(160);
		},
	);

	it("has a width for letters that the font has not, too", () => {
		expect(widthOf("Erdoğan 習近平", 40)).toBeGreaterThan(widthOf("Erdogan", 40));
	});
});

describe("the address of a card", () => {
	beforeAll(() => seed(openDb(env.DB)));

	it("gives it for good where it names the revision, and for an hour where it does not", async () => {
		const dated = await ask(cardPath(DURATION));
		expect([dated.status, dated.headers.get("Content-Type")]).toEqual([200, "image/png"]);
		expect(dated.headers.get("Cache-Control")).toContain("immutable");
		const newest = await ask(`/discrepancies/${DURATION.id}/card.png`);
		expect(newest.headers.get("Cache-Control")).toBe("public, max-age=3600");
		expect(await newest.arrayBuffer()).toEqual(await dated.arrayBuffer());
	});

	it.each([HELD.id, "none"])("has none of %s", async (id) => {
		expect((await ask(`/discrepancies/${id}/card.png`)).status).toBe(404);
	});
});
