/** What a message in a chat says of a change, before it has a format. */
import { capitalised } from "../../languages/english/capitals.ts";
import { listed } from "../../languages/english/questions.ts";
import { discrepancyAddress } from "../address.ts";
import { shorten } from "../clean.ts";
import { entryTitle } from "../entry.ts";
import { statusNote } from "../words.ts";
import type { Event } from "./event.ts";

/** The most sides that a message lists; the page lists all. */
const SIDES = 8;
/** A chat is for a glance: longer sentences and answers are cut. In characters. */
const SENTENCE = 600;
const ANSWER = 120;

export interface ChatMessage {
	/** At most 148 characters. */
	readonly title: string;
	readonly summary: string;
	readonly sides: readonly { readonly answer: string; readonly outlets: string }[];
	readonly note: string;
	readonly url: string;
}

export function chatMessage({ change, discrepancy, encounter }: Event, base: string): ChatMessage {
	const title = entryTitle(discrepancy, encounter);
	return {
		// Of what was resolved or withdrawn the title says so itself.
		title: change === "updated" ? `Updated: ${title}` : title,
		summary: shorten(discrepancy.summary, SENTENCE),
		sides: discrepancy.positions.slice(0, SIDES).map(({ answer, outlets }) => ({
			answer: shorten(capitalised(answer), ANSWER),
			outlets: shorten(listed(outlets), SENTENCE),
		})),
		note: shorten(`${statusNote(discrepancy)}.`, SENTENCE),
		url: discrepancyAddress(base, discrepancy.id),
	};
}
