import { expect, test } from "vitest";
import { atATime } from "../../src/command/at-a-time.ts";

test("everything is worked on once, with no more than so many at a time, and answered in order", async () => {
	const all = Array.from({ length: 50 }, (_, i) => i);
	let [open, most] = [0, 0];
	const done = await atATime(all, 4, async (i) => {
		open++;
		most = Math.max(most, open);
		// The later ones are done first.
		await new Promise((resolve) => setTimeout(resolve, (i % 5 === 0 ? 5 : 0) + 1));
		open--;
		return i * 2;
	});
	expect(done).toEqual(all.map((i) => i * 2));
	expect(most).toBe(4);
});

test("nothing needs no work, and a failure is told", async () => {
	expect(await atATime([], 4, async () => 1)).toEqual([]);
	await expect(
		atATime([1, 2], 1, async (i) => {
			if (i === 2) throw new Error("broken");
		}),
	).rejects.toThrow("broken");
});
