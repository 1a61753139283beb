/** "The Russian also brought up the embassies": a leader named by whose country it is. */
import { type LeaderMention, type RoleMention, termOn } from "../../link/leaders.ts";
import type { PartyWord } from "../../link/parties.ts";
import { within } from "../../spans.ts";

/** What follows somebody, and not what the word only describes: a verb, a mark or a joint. */
const ALONE =
	/^(?:'s (?:reply|answer|complaint|account|version|words)|[.;:"?!]|,(?! (?:[A-Z]|and )|[^.;]{0,40} and [A-Z])| (?:had|has|was|is|did|would|also|then|again|said|says|told|tells|replied|answered|asked|raised|complained|brought|broached|spoke|mentioned|warned|pressed|wanted|rang|called|phoned|telephoned|agreed|refused|insisted|offered|thanked|rejected|denied|who|to|in|on|that|about|over|for|and (?:said|asked|told))\b(?! (?:side|government)))/;
const WORD =
	/^(?!.*(?:s|ese|British|French|Dutch|Irish|English|Spanish|Polish|Turkish)$)[A-Z][a-z]+$|^(?:Chinese|Japanese|Frenchman|Briton|Turk|Pole|Spaniard|Dane|Swede|Finn)$/;
/** How far back, in code units, the leader must have been named. */
const NEAR = 1500;

/** The leaders named so: a demonym alone with "the", of whose party somebody who leads it was named not long before. */
export function nationalsIn(
	plain: string,
	words: readonly PartyWord[],
	named: readonly (LeaderMention | RoleMention)[],
	date: string | null,
): readonly RoleMention[] {
	return words.flatMap((word) => {
		if (word.kind !== "demonym" || !WORD.test(word.text) || !ALONE.test(plain.slice(word.end, word.end + 60)))
			return [];
		const start = word.start - 4;
		if (!/(?<!\band )[Tt]he $/.test(plain.slice(Math.max(0, start - 4), word.start))) return [];
		const leader = within(named, { start: Math.max(0, start - NEAR), end: start }).findLast(({ leader: { terms } }) =>
			terms.some((t) => t.party === word.party && /^head-of/.test(t.office)),
		)?.leader;
		if (leader === undefined || termOn(leader, date)?.party !== word.party) return [];
		return [{ text: plain.slice(start, word.end), leader, start, end: word.end }];
	});
}
