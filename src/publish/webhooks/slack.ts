/** A message for a Slack incoming webhook. Outlets' words are plain text there: no mark-up, no mentions, no links of theirs. */
import { chatMessage } from "./chat.ts";
import type { Event } from "./event.ts";

/** "&", "<" and ">" are the characters that Slack's own mark-up is made of, in plain text's fallback too. */
function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function plain(text: string) {
	return { type: "plain_text", text, emoji: false };
}

export function slackBody(event: Event, base: string) {
	const { title, summary, sides, note, url } = chatMessage(event, base);
	return {
		text: `${escaped(title)} ${url}`,
		unfurl_links: false,
		blocks: [
			{ type: "header", text: plain(title) },
			{ type: "section", text: plain(summary) },
			...sides.map(({ answer, outlets }) => ({ type: "section", text: plain(`${answer}: ${outlets}`) })),
			{ type: "context", elements: [plain(note), { type: "mrkdwn", text: `<${url}|All accounts, with their words>` }] },
		],
	};
}
