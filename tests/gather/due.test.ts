import { describe, expect, it } from "vitest";
import { nextPollAt, nextReadAt, nextTryAt, retryPollAt, retryReadAt } from "../../src/gather/due.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.UTC(2019, 4, 3, 18);

describe("a feed that answered is due again", () => {
	const cases: readonly (readonly [ttl: number | null, maxAge: number | null, minutes: number])[] = [
		[null, null, 30],
		[60, null, 60],
		[null, 3600, 60],
		[15, 3600, 60],
		[60, 300, 60],
		[1, null, 10],
		[null, 1, 10],
		[null, 0, 30],
		[100_000, null, 24 * 60],
	];
	for (const [ttl, maxAge, minutes] of cases)
		it(`after ${minutes} minutes with a ttl of ${ttl} minutes and a max-age of ${maxAge} seconds`, () => {
			expect(nextPollAt(NOW, { ttl, maxAge }) - NOW).toBe(minutes * MINUTE);
		});
});

describe("a feed that failed is due again", () => {
	it("twice as late each time, a day at the latest", () => {
		const waits = [1, 2, 3, 4, 9, 1000].map((failures) => (retryPollAt(NOW, failures, null) - NOW) / MINUTE);
		expect(waits).toEqual([10, 20, 40, 80, 1440, 1440]);
	});

	it("no sooner than it asked, a day at the latest", () => {
		expect(retryPollAt(NOW, 1, 2 * HOUR) - NOW).toBe(2 * HOUR);
		expect(retryPollAt(NOW, 1, 1000) - NOW).toBe(10 * MINUTE);
		expect(retryPollAt(NOW, 1, 100 * HOUR) - NOW).toBe(24 * HOUR);
	});
});

describe("an article that was read", () => {
	it("is due again 1, 6, 24 and 72 hours after it was found, then never", () => {
		const ages = [0, 1, 5.9, 6, 24, 71, 72, 1000];
		const next = ages.map((age) => nextReadAt(NOW + age * HOUR, NOW));
		expect(next.map((at) => (at === null ? null : (at - NOW) / HOUR))).toEqual([1, 6, 6, 24, 72, 72, null, null]);
	});
});

describe("an article that could not be fetched", () => {
	it("is tried again after 15 minutes, 1, 4 and 16 hours, then given up", () => {
		const waits = [1, 2, 3, 4, 5].map((failures) => retryReadAt(NOW, failures, null));
		expect(waits.map((at) => (at === null ? null : (at - NOW) / MINUTE))).toEqual([15, 60, 240, 960, null]);
	});

	it("is tried no sooner than its site asked", () => {
		expect(retryReadAt(NOW, 1, 5 * HOUR)).toBe(NOW + 5 * HOUR);
	});
});

describe("a delivery that failed", () => {
	it("is tried eight times, three times as late each time", () => {
		const waits = [1, 2, 3, 7, 8].map((attempts) => nextTryAt(NOW, attempts));
		expect(waits.map((at) => (at === null ? null : (at - NOW) / MINUTE))).toEqual([5, 15, 45, 3645, null]);
	});
});
