import { describe, expect, it } from "vitest";
import type { WebhookFilter } from "../../../src/model.ts";
import { isWanted } from "../../../src/publish/webhooks/filter.ts";
import { CALL, DURATION, MEDDLING } from "../example.ts";

describe("a webhook is told of a change", () => {
	it.each<[WebhookFilter, boolean, boolean]>([
		[{}, true, true],
		[{ question: ["duration"] }, true, false],
		[{ question: ["topic", "duration"] }, true, true],
		[{ kind: ["sources-disagree"] }, false, true],
		[{ severity: ["major"] }, true, false],
		[{ topic: ["election-meddling"] }, false, true],
		[{ outlet: ["Northern Wire"] }, true, false],
		[{ outlet: ["Morning Ledger", "Nobody"] }, true, true],
		[{ party: ["RU"] }, true, true],
		[{ party: ["CN"] }, false, false],
		[{ party: ["RU"], severity: ["notable"] }, false, true],
		[{ topic: [] }, false, false],
	])("that %j lets through: %s and %s", (filter, duration, meddling) => {
		expect(isWanted(filter, DURATION, CALL)).toBe(duration);
		expect(isWanted(filter, MEDDLING, CALL)).toBe(meddling);
	});
});
