/** A message for a Teams workflow: an Adaptive Card. Outlets' words go in text runs, in which no mark-up is read. */
import { chatMessage } from "./chat.ts";
import type { Event } from "./event.ts";

function run(text: string, style: Readonly<Record<string, string | boolean>> = {}) {
	return { type: "TextRun", text, ...style };
}

function paragraph(...inlines: readonly ReturnType<typeof run>[]) {
	return { type: "RichTextBlock", inlines };
}

export function teamsBody(event: Event, base: string) {
	const { title, summary, sides, note, url } = chatMessage(event, base);
	const card = {
		$schema: "http://adaptivecards.io/schemas/adaptive-card.json",
		type: "AdaptiveCard",
		version: "1.4",
		body: [
			paragraph(run(title, { weight: "bolder", size: "medium" })),
			paragraph(run(summary)),
			...sides.map(({ answer, outlets }) => paragraph(run(`${answer}: `, { weight: "bolder" }), run(outlets))),
			paragraph(run(note, { isSubtle: true })),
		],
		actions: [{ type: "Action.OpenUrl", title: "All accounts, with their words", url }],
	};
	return {
		type: "message",
		summary: title,
		attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", contentUrl: null, content: card }],
	};
}
