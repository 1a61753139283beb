/** How a verb ties a topic to an encounter, and the verbs that do. */
import {
	AGREED,
	AND_SAID,
	AVOIDED,
	DIFFERED,
	DISCUSS,
	EXCHANGED,
	IS_ABOUT,
	PUT,
	RAISE,
	TOPICS_WERE,
} from "../../languages/english/acts.ts";
import { HEADLINE_TALK, ONE_WAS, SAID_IN_READOUT, SAID_THERE } from "../../languages/english/readouts.ts";
import {
	AT_ODDS,
	LEFT_OUT,
	PUT_TO,
	SETTLED_ON,
	SUBJECT_WAS,
	TALK_TURNED,
	TALKED_OVER,
} from "../../languages/english/talked-over.ts";
import { type Cued, cued } from "../../link/cues.ts";
import type { Act } from "../../model.ts";

export interface Frame {
	readonly rule: string;
	readonly example: string;
	readonly pattern: Cued;
	readonly act: Act;
	/** Who must be the subject: both leaders or the encounter itself, one leader in an encounter, the encounter alone, nobody, or any of them in a government's own account. */
	readonly subject: "both" | "one" | "encounter" | "nobody" | "readout";
	/** The verb may as well be of something said elsewhere. */
	readonly weak?: true;
	/** Its object names a topic even in words that no row has. */
	readonly open?: true;
	/** The verb itself says that it was not raised. */
	readonly denies?: true;
	/** Denied or not, it was talked about: "failed to bridge their differences on Syria". */
	readonly always?: true;
}

/** A verb, with its topic after it. */
export const VERB_FRAMES: readonly Frame[] = [
	{
		rule: "topic/discussed",
		example: "Trump and Putin discussed North Korea",
		pattern: cued(new RegExp(`\\b(?:${DISCUSS}|${TALKED_OVER})\\b`, "gi")),
		act: "raised",
		subject: "both",
		open: true,
	},
	{
		rule: "topic/is-about",
		example: "The call was pretty much entirely on Syria",
		pattern: cued(new RegExp(`\\b(?:${IS_ABOUT})\\b`, "gi")),
		act: "raised",
		subject: "encounter",
	},
	{
		rule: "topic/exchanged",
		example: "In the call there was a long exchange on Venezuela",
		pattern: cued(new RegExp(`\\b(?:${EXCHANGED}|${TALK_TURNED})\\b`, "gi")),
		act: "raised",
		subject: "nobody",
	},
	{
		rule: "topic/topics-were",
		example: "Topics included Iran's nuclear program, Afghanistan and trade",
		pattern: cued(new RegExp(`\\b(?:${TOPICS_WERE}|${SUBJECT_WAS})\\b`, "gi")),
		act: "raised",
		subject: "nobody",
	},
	{
		rule: "topic/avoided",
		example: "The two leaders steered clear of Syria",
		pattern: cued(new RegExp(`\\b(?:${AVOIDED})\\b(?! (?:\\w+ ){0,2}(?:questions?|reporters?)\\b)`, "gi")),
		act: "raised",
		subject: "both",
		denies: true,
	},
	{
		rule: "topic/left-out",
		example: "Trump leaves out Kosovo in talks with Putin",
		pattern: cued(new RegExp(`\\b(?:${LEFT_OUT})\\b(?! (?:\\w+ ){0,2}(?:questions?|reporters?)\\b)`, "gi")),
		act: "raised",
		subject: "one",
		denies: true,
	},
	{
		rule: "topic/differed",
		example: "The two leaders found no common ground on Syria",
		pattern: cued(new RegExp(`\\b(?:${DIFFERED}|${AT_ODDS})\\b`, "gi")),
		act: "raised",
		subject: "both",
		always: true,
	},
	{
		rule: "topic/agreed",
		example: "The two leaders agreed to extend the arms control treaty",
		pattern: cued(new RegExp(`\\b(?:${AGREED}|${SETTLED_ON})\\b`, "gi")),
		act: "raised",
		subject: "both",
	},
	...RAISE.map(([act, verbs]) => ({
		rule: `topic/${act}`,
		example: `Trump ${act} Putin over election meddling`,
		pattern: cued(new RegExp(`\\b(?:${verbs})\\b`, "gi")),
		act,
		subject: "one" as const,
		...(act === "raised" ? { open: true as const } : {}),
	})),
	{
		rule: "topic/put-to",
		example: "Putin made it plain to Trump that Kosovo would get no seat",
		pattern: cued(new RegExp(`\\b(?:${PUT_TO})\\b`, "gi")),
		act: "raised",
		subject: "one",
	},
	{
		rule: "topic/put",
		example: "Xi set out China's position on Taiwan in the call with Trump",
		pattern: cued(new RegExp(`\\b(?:${PUT})\\b`, "gi")),
		act: "raised",
		subject: "one",
		weak: true,
	},
	{
		rule: "topic/and-said",
		example: "She pressed Putin on Idlib and said Britain would go on defending the rights of gay people",
		pattern: cued(new RegExp(`\\b(?:${AND_SAID})\\b`, "gi")),
		act: "raised",
		subject: "one",
		weak: true,
	},
	{
		rule: "topic/said-there",
		example: "During the call with Trump, Putin said that Syria had to stay whole",
		pattern: cued(new RegExp(`\\b(?:${SAID_THERE})`, "gi")),
		act: "raised",
		subject: "one",
	},
	{
		rule: "topic/one-was",
		example: "There were two main subjects. One was arms control",
		pattern: cued(ONE_WAS),
		act: "raised",
		subject: "nobody",
	},
	{
		rule: "topic/headline-talk",
		example: "Trump and Putin talk Syria",
		pattern: cued(HEADLINE_TALK),
		act: "raised",
		subject: "both",
	},
	{
		rule: "topic/in-readout",
		example: "Trump was clear that sanctions would stay, the White House said",
		pattern: cued(new RegExp(`\\b(?:${SAID_IN_READOUT})\\b`, "gi")),
		act: "raised",
		subject: "readout",
	},
	{
		rule: "topic/told",
		example: "Xi told Trump that dialogue remains the best way to resolve the North Korean nuclear problem",
		pattern: cued(/\b(?:told|tells?|telling|assured?|reassured?|asked|replied to|reminded|informed)\b/gi),
		act: "raised",
		subject: "one",
	},
];
