import { ENCOUNTER_NOUNS } from "../languages/english/encounters.ts";
import { leadersIn, rolesIn } from "../link/leaders.ts";
import { partyWordsIn } from "../link/parties.ts";
import { plainText } from "./text/plain.ts";

const TALKS = new RegExp(
	`\\b(?:${ENCOUNTER_NOUNS}|visits?|hosts?|hosted|welcomes?|meets?|met|speaks?|spoke|spoken|talks?|talked|phones?|phoned|rings?|rang|calls?|called|tells?|told|warns?|warned|urges?|urged|press(?:es|ed)?|presses|confronts?|confronted|rais(?:es|ed)|discuss(?:es|ed)?|congratulat\\w+|readout|diplomacy|handshake|agree[ds]?|hours?|minutes?)\\b`,
	"i",
);

/**
 * The cheap filter before a page is fetched: can an item with this title and summary be about a call or meeting between
 * leaders? Errs towards yes: two leaders or parties, or one of them and a word of talking. An item that says nothing is read.
 */
export function mayReportEncounter(title: string | null, summary: string | null): boolean {
	const text = plainText(`${title ?? ""}. ${summary ?? ""}`);
	if (!/[A-Za-z]/.test(text)) return true;
	const leaders = new Set([...leadersIn(text, null), ...rolesIn(text, null)].map((mention) => mention.leader.id));
	const parties = new Set(partyWordsIn(text).map((word) => word.party));
	const titled =
		/\b(?:president|prime minister|chancellor|premier|king|pope|leaders?|foreign minister|secretary of state)\b/i.test(
			text,
		);
	if (leaders.size > 1) return true;
	return TALKS.test(text) && (leaders.size > 0 || titled || parties.size > 1);
}
