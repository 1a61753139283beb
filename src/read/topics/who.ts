/** Names that only say who somebody is: whose president, the minister of what. */
import type { Parse } from "../text/parse.ts";
import type { Topic } from "./words.ts";

/** "Ukraine's President Zelensky", "Iranian officials": people, no topic. */
const OFFICE_AHEAD =
	/^(?:'s)? (?:(?:deputy|vice|former|new|then|foreign|defen[cs]e|prime|top|senior) ){0,2}(?:president|prime minister|pm|cabinet|leader|leaders|chancellor|premier|minister|counterpart|ambassador|officials?|delegation|envoy|negotiators?|presidency|spokes\w+|representatives)\b/i;

/** "the Prime Minister of | Armenia", "the leaders of Chad, | Niger and Mali", "the Secretary of | Energy": the same. */
const OFFICE_OF =
	/\b(?:presidents?|prime ministers?|premiers?|leaders?|chancellors?|kings?|emir|(?:foreign |defen[cs]e )?ministers?|secretary|ministry|department|ambassadors?|counterparts?|representatives) (?:of|for) (?:the (?:Islamic |People's |Federal )?(?:Republic of )?)?(?:[A-Z][\w-]+,? (?:and |of )?){0,4}$/;

/** "the two NATO allies", "the deputy NSA", "its Nobel laureate": the same. */
const WHO_IT_IS = /\b(?:two|both|fellow) nato (?:all|memb|part)|\bdeputy nsa\b|\bnobel (?:laur|winn)/i;

/** "outside the Libyan embassy": where something was. */
const BUILDING_AHEAD = /^(?:'s)? (?:embassy|consulate|mission|airport|parliament|palace|capital)\b/i;
const WHERE_IT_WAS = /\b(?:outside|inside|near|in front of|at|in|opposite)(?: the| an?)? $/i;

/** No office stands further off, in code units. */
const NEAR = 60;

/** "told Putin that Tehran opposed it": a capital that speaks, no topic; nor is whose president somebody is. */
export function isSpeaker({ plain }: Parse, topic: Topic): boolean {
	const ahead = plain.slice(topic.end, topic.end + 40);
	const named = plain.slice(Math.max(0, topic.start - 8), topic.end + 10);
	if (WHO_IT_IS.test(named)) return true;
	if (OFFICE_AHEAD.test(ahead) || OFFICE_OF.test(plain.slice(Math.max(0, topic.start - NEAR), topic.start)))
		return true;
	if (BUILDING_AHEAD.test(ahead) && WHERE_IT_WAS.test(plain.slice(Math.max(0, topic.start - 24), topic.start)))
		return true;
	return (
		/^(?:tehran|kyiv|kiev|pyongyang|caracas|minsk)$/i.test(topic.said) &&
		/\bthat $/.test(plain.slice(Math.max(0, topic.start - 6), topic.start)) &&
		/^ [a-z]+(?:ed|s)\b/.test(plain.slice(topic.end, topic.end + 20))
	);
}
