/** Which leader is speaking at a place of a transcript. */
import type { Parse } from "../read/text/parse.ts";
import { at } from "../spans.ts";
import { type Leader, leadersIn } from "./leaders.ts";

/** "SECRETARY POMPEO: Good afternoon": one speaker's remarks, whose label stands once, at their beginning. */
const ONLY_LABEL = /^\W{0,5}([A-Z][A-Z.' -]{4,40}):\s/;

/** The leader whose turn a place of a text stands in; null where that is nobody's, or no leader's. */
export function speakerAt({ turns, plain, date }: Parse, place: number): Leader | null {
	const speaker = turns.length > 0 ? at(turns, place)?.speaker : ONLY_LABEL.exec(plain)?.[1];
	if (speaker === undefined) return null;
	const name = speaker.toLowerCase().replace(/(^|[\s.'-])(\p{L})/gu, (word) => word.toUpperCase());
	return leadersIn(name, date)[0]?.leader ?? null;
}
