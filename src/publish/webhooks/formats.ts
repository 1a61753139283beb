/** The formats that webhooks are told in: a file each, and a line here. */
import type { WebhookFormat } from "../../model.ts";
import type { Event } from "./event.ts";
import { slackBody } from "./slack.ts";
import { standardBody } from "./standard.ts";
import { teamsBody } from "./teams.ts";

/** By format, the body as JSON is to have it. `base`: the site's address without a slash at the end. */
export const WEBHOOK_BODIES: Readonly<Record<WebhookFormat, (event: Event, base: string) => object>> = {
	standard: standardBody,
	slack: slackBody,
	teams: teamsBody,
};
