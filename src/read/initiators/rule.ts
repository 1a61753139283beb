/** What a rule of initiative is, and the words that all of them share. */
import { CALL_NOUNS, EITHER_NOUNS, MEETING_NOUNS } from "../../languages/english/encounters.ts";
import type { Cued } from "../../link/cues.ts";
import type { Span } from "../../model.ts";

export const NOUN = `(?:${CALL_NOUNS}|${EITHER_NOUNS}|${MEETING_NOUNS}|contacts?)`;
export const TALKED = new RegExp(
	`\\b(?:${NOUN}|spoke|spoken|speak|speaking|talked|talk|talking|met|meet|it|took place|came(?! up)|come about|happened|occurred|visit|rung|rang|phoned|telephoned)\\b`,
	"i",
);
export const OTHER_DEED =
	/\b(?:arrest\w*|extradit\w*|detain\w*|deport\w*|sent|deploy\w*|released?|investigat\w*|proceedings|adjourn\w*|postpon\w*|cancel\w*|delay\w*|convey\w*|remov\w*|impos\w*|appoint\w*)\b/i;

/** What stands before such a phrase, where the sentence begins with it: "At Germany's", "On Friday, at Berlin's". */
export const FRONT =
	/^\W*(?:[^,]{3,40}, )?(?:(?:initiated|held|arranged|made|placed|organi[sz]ed|set up|requested|convened|conducted) )?(?:(?:at|on|upon) [^,]{2,40})?$/i;

/** "At the initiative of the German side, Putin had a telephone conversation …" */
export const FRONTED =
	/^[^,]{0,60}?(?:,| (?=(?:was held|took place|there (?:was|has been)|an? (?:telephone|phone) )))(?:(?!, (?:and|but|while|when|as|after|before)\b|\b(?:Council|[Pp]arliament|[Cc]abinet|[Ee]xperts|[Dd]elegations|[Oo]fficials|[Ll]awmakers|[Aa]mbassadors)\b)[^.;]){0,170}?\b(?:was held|there was|(?<=^, )(?:the|their|this) (?:[\w-]+ )?(?:call|conversation|meeting|talks)\b|telephone conversation|phone conversation|spoke|talked|held|had|took place|met|phoned|telephoned|conversed|received)\b/i;

/** What one pattern says at one place of a sentence. Offsets are into the sentence. */
export interface Hit {
	readonly rule: string;
	readonly trigger: Span;
	/** Where the initiator is named: before this place, or after it. */
	readonly party: { readonly side: "before" | "after" | "none"; readonly place: number };
	readonly fixed?: "mutual" | "scheduled";
}

export interface InitiatorRule {
	readonly name: string;
	readonly example: string;
	readonly pattern: Cued;
	/** Words of which the sentence must hold one, where those that the pattern begins with are common. */
	readonly needs?: Cued;
	readonly side: "before" | "after" | "none";
	readonly fixed?: "mutual" | "scheduled";
	/** The sentence must speak of an encounter before the phrase. */
	readonly needsEncounter?: boolean;
	/** What must stand before the phrase. */
	readonly after?: RegExp;
	/** The one it is done to must be a leader or a party too. */
	readonly needsObject?: boolean;
}
