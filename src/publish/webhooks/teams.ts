/** A message for a Teams workflow: an Adaptive Card. Outlets' words go in text runs, in which no mark-up is read. */
import { chatMessage } from "./chat.ts";
import type { Event } from "./event.ts";

/** A paragraph: words, or words with a style. */
type Paragraph = string | readonly object[];

function run(text: string, style: Readonly<Record<string, string | boolean>> = {}): object {
	return { type: "TextRun", text, ...style };
}

/** The message with one card; `summary` is what a notification says. */
export function teamsCard(summary: string, paragraphs: readonly Paragraph[], actions: readonly object[]) {
	const body = paragraphs.map((one) => ({
		type: "RichTextBlock",
		inlines: typeof one === "string" ? [run(one)] : one,
	}));
	const content = {
		$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
		type: "AdaptiveCard",
		version: "1.4",
		body,
		actions,
	};
	return {
		type: "message",
		summary,
		attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content }],
	};
}

export function teamsBody(event: Event, base: string) {
	const { title, summary, sides, note, url } = chatMessage(event, base);
	const paragraphs = [
		[run(title, { weight: "bolder", size: "medium" })],
		summary,
		...sides.map(({ answer, outlets }) => [run(`${answer}: `, { weight: "bolder" }), run(outlets)]),
		[run(note, { isSubtle: true })],
	];
	return teamsCard(title, paragraphs, [{ type: "Action.OpenUrl", title: "All accounts, with their words", url }]);
}
