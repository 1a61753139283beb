/** A message by which an editor sees that an endpoint answers. */
import type { WebhookFormat } from "../../model.ts";
import { NAME } from "../feed.ts";
import { teamsCard } from "./teams.ts";

const WORDS = `${NAME} can reach you here. This is a test: nothing has changed.`;

/** `at`: ISO 8601 in UTC. */
export function testBody(format: WebhookFormat, at: string): object {
	switch (format) {
		case "standard":
			return { type: "webhook.test", timestamp: at, data: { message: WORDS } };
		case "slack":
			return { text: WORDS };
		case "teams":
			return teamsCard(WORDS, [WORDS], []);
	}
}
