import { describe, expect, it } from "vitest";
import { WEBHOOK_FORMATS } from "../../../src/model.ts";
import { publishedDiscrepancy } from "../../../src/publish/published.ts";
import type { Event } from "../../../src/publish/webhooks/event.ts";
import { WEBHOOK_BODIES } from "../../../src/publish/webhooks/formats.ts";
import { slackBody } from "../../../src/publish/webhooks/slack.ts";
import { standardBody } from "../../../src/publish/webhooks/standard.ts";
import { teamsBody } from "../../../src/publish/webhooks/teams.ts";
import { testBody } from "../../../src/publish/webhooks/test-message.ts";
import { ACCUSING } from "../../accusing.ts";
import { DURATION, encounterOf, HOSTILE, MEDDLING, PUBLISHED, WITHDRAWN } from "../example.ts";

const BASE = "https://variorum.test";
const PAGE = `${BASE}/discrepancies/${DURATION.id}`;

function eventOf(discrepancy: typeof DURATION, change: Event["change"] = "new"): Event {
	const at = discrepancy.updatedAt;
	return { change, at, discrepancy: publishedDiscrepancy(discrepancy), encounter: encounterOf(discrepancy) };
}

/** Every text of a value, however deep. */
function textsIn(value: unknown): readonly string[] {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe("a message in the form of Standard Webhooks", () => {
	it("has a type, the time of the change, and the discrepancy as the API gives it", () => {
		expect(standardBody(eventOf(DURATION, "updated"), BASE)).toMatchObject({
			type: "discrepancy.updated",
			timestamp: DURATION.updatedAt,
			data: { id: DURATION.id, url: PAGE, positions: DURATION.positions, encounter: { name: "Trump–Putin call" } },
		});
	});
});

describe("a message for Slack", () => {
	it("tells of the difference, each side, and where to read it", () => {
		expect(slackBody(eventOf(DURATION), BASE)).toEqual({
			text: `Accounts differ on how long the call lasted: about an hour, or about an hour and a half (Trump–Putin call, 3 May 2019) ${PAGE}`,
			unfurl_links: false,
			blocks: [
				{ type: "header", text: expect.objectContaining({ type: "plain_text" }) },
				{ type: "section", text: { type: "plain_text", text: DURATION.summary, emoji: false } },
				{
					type: "section",
					text: { type: "plain_text", text: "About an hour: Morning Ledger and Harbour Courier", emoji: false },
				},
				{
					type: "section",
					text: { type: "plain_text", text: "About an hour and a half: Northern Wire", emoji: false },
				},
				{
					type: "context",
					elements: [
						{ type: "plain_text", text: "Found automatically, not yet reviewed by an editor.", emoji: false },
						{ type: "mrkdwn", text: `<${PAGE}|All accounts, with their words>` },
					],
				},
			],
		});
	});

	it("has no mark-up of an outlet's, whatever it writes", () => {
		const { text, blocks } = slackBody(eventOf(HOSTILE), BASE);
		expect(text).not.toMatch(/[<>]/);
		const marked = JSON.stringify(blocks.flatMap((block) => ("elements" in block ? block.elements?.[1] : [])));
		expect(marked).not.toMatch(/script|alert/);
	});

	it("keeps within what Slack takes", () => {
		const { blocks } = slackBody(eventOf(HOSTILE, "updated"), BASE);
		expect(blocks.length).toBeLessThanOrEqual(50);
		const [header] = blocks;
		expect(textsIn(header).every((text) => [...text].length <= 150)).toBe(true);
		expect(textsIn(blocks).every((text) => text.length <= 3000)).toBe(true);
	});
});

describe("a message for Teams", () => {
	it("is one Adaptive Card of text runs, with one link, to us", () => {
		const { type, attachments } = teamsBody(eventOf(MEDDLING), BASE);
		expect(type).toBe("message");
		expect(attachments).toMatchObject([
			{
				contentType: "application/vnd.microsoft.card.adaptive",
				content: {
					type: "AdaptiveCard",
					actions: [{ type: "Action.OpenUrl", url: `${BASE}/discrepancies/${MEDDLING.id}` }],
				},
			},
		]);
		const blocks = attachments.flatMap(({ content }) => content.body.map((block) => block.type));
		expect(new Set(blocks)).toEqual(new Set(["RichTextBlock"]));
		expect(textsIn(attachments)).toContain(MEDDLING.summary);
	});
});

describe("every format", () => {
	it.each(WEBHOOK_FORMATS)("%s is clean, well-formed and accuses nobody", (format) => {
		for (const one of [...PUBLISHED, HOSTILE]) {
			const body = WEBHOOK_BODIES[format](eventOf(one), BASE);
			expect(JSON.stringify(body)).not.toMatch(/\\u0000|\\ud800|\u202d|javascript:/);
			if (one !== HOSTILE) expect(textsIn(body).join(" ")).not.toMatch(ACCUSING);
		}
	});

	it.each(["slack", "teams"] as const)("%s says that one is withdrawn, or was updated", (format) => {
		const withdrawn = JSON.stringify(WEBHOOK_BODIES[format](eventOf(WITHDRAWN, "withdrawn"), BASE));
		expect(withdrawn).toContain("[Withdrawn]");
		expect(withdrawn).toContain("one account is of an earlier visit");
		expect(JSON.stringify(WEBHOOK_BODIES[format](eventOf(DURATION, "updated"), BASE))).toContain(
			"Updated: Accounts differ",
		);
	});

	it.each(WEBHOOK_FORMATS)("%s can be tried out", (format) => {
		expect(JSON.stringify(testBody(format, DURATION.updatedAt))).toContain("This is a test");
	});
});
