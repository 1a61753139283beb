import type { Qualifier } from "../../model.ts";
import { NUMBER } from "./numbers.ts";

/** How many hours, it does not say. */
export const SEVERAL_HOURS = "several-hours";

const H = "(?:hours?|hrs?)";
const M = "(?:minutes?|mins?)";
const GAP = "[- ]";
/** "two straight hours". */
const STRAIGHT = `(?:${GAP}(?:straight|full|whole|solid|long|intense|tense|uninterrupted|consecutive|gruell?ing|unbroken))?`;
const HALF = `(?:${GAP}(?:and${GAP})?(?:a${GAP}half|half|one-half)|${GAP}?1/2|\\u00bd)`;

/**
 * How English writes a length of time, longest form first. Named groups: `h` hours, `half`, `quarter`, `m` minutes,
 * `word` a fixed phrase. Each is tried at one place; the first that matches wins.
 */
export const LENGTHS: readonly { readonly name: string; readonly example: string; readonly pattern: string }[] = [
	{
		name: "hours-and-minutes",
		example: "1 hour and 15 minutes",
		pattern: `(?<h>${NUMBER}|an?|half an)${GAP}${H}(?:,? and |,? | - |${GAP}and${GAP}?|-)(?<m>${NUMBER})${GAP}?${M}`,
	},
	{
		name: "hours-and-minutes-left-out",
		example: "an hour and ten",
		pattern: `(?<h>${NUMBER}|an?)${GAP}${H}(?: and)? (?<m>ten|fifteen|(?:twenty|thirty|forty|fifty)(?:[- ]five)?|[1-5]\\d)(?=[.,;:!?"')]|$| (?:on the (?:phone|telephone|line)|by (?:his|her|their|our|my|the)|in all|in total)\\b)`,
	},
	{
		name: "clock",
		example: "1h 15m",
		pattern: `(?<h>\\d{1,2}) ?h(?:rs?|ours?)?\\.? ?(?<m>\\d{1,2}) ?m(?:in(?:ute)?s?)?\\b\\.?`,
	},
	{
		name: "hour-and-a-half",
		example: "an hour and a half",
		pattern: `(?:(?<h>${NUMBER}|an?)${GAP})?${H}(?<half>${GAP}and${GAP}a${GAP}half)`,
	},
	{
		name: "hour-and-a-quarter",
		example: "an hour and a quarter",
		pattern: `(?:(?<h>${NUMBER}|an?)${GAP})?${H}${GAP}and${GAP}(?<quarter>a${GAP}quarter|three${GAP}quarters)`,
	},
	{ name: "and-a-half-hours", example: "two and a half hours", pattern: `(?<h>${NUMBER})(?<half>${HALF})${GAP}?${H}` },
	{
		name: "and-three-quarter-hours",
		example: "one and three-quarter hours",
		pattern: `(?<h>${NUMBER})${GAP}and${GAP}(?<quarter>a${GAP}quarter|three${GAP}quarters?)${GAP}${H}`,
	},
	{
		name: "three-quarters",
		example: "three quarters of an hour",
		pattern: `(?<word>three${GAP}quarters? of an hour|three${GAP}quarters?${GAP}of${GAP}an${GAP}hour)`,
	},
	{
		name: "quarter",
		example: "a quarter of an hour",
		pattern: `(?<word>(?:a )?quarter(?: of an |${GAP}(?:of${GAP}an${GAP})?)hour)`,
	},
	{ name: "half", example: "half an hour", pattern: `(?<word>half${GAP}an${GAP}hour|(?:a )?half${GAP}hour)` },
	{ name: "couple", example: "a couple of hours", pattern: `(?<word>(?:a )?couple(?: of)?${GAP}hours)` },
	{
		name: "hours",
		example: "two hours",
		pattern: `(?<h>${NUMBER}|an?|a full|a whole|a solid|one full|a good)(?:-odd|-plus)?${STRAIGHT}${GAP}?${H}`,
	},
	{ name: "minutes", example: "45 minutes", pattern: `(?<m>${NUMBER})(?:-odd|-plus)?${STRAIGHT}${GAP}?${M}` },
	{
		name: "hour-long",
		example: "hour-long",
		pattern: `(?<word>hour${GAP}?long|hour(?=-plus|(?: of talks)|'s? (?:of )?(?:talks|conversation|discussion)))`,
	},
	{ name: SEVERAL_HOURS, example: "several hours", pattern: `(?<word>(?:several|many)${GAP}hours)` },
];

/** A number alone after a verb of lasting; the unit is that of a length before it. */
export const UNDERSTOOD = new RegExp(
	`(?<lead>\\b(?:lasted|ran(?: on)?(?: to| for)?|took|went(?: on)?(?: to| for)?|stretched (?:to|into)|(?:put|puts|timed|clocked) it at|it was)(?: (?:just|only|more like|close to|closer to|nearly|almost|about|around|roughly|some|more than|over|well over|at least|up to|a full|the full)){0,3} )(?<number>${NUMBER})(?=["']?(?:[.,;:)]|$)| instead\\b)`,
	"gi",
);

/** Before a length: what it does to it. The longest that matches wins. */
export const BEFORE_LENGTH: readonly (readonly [qualifier: Qualifier, pattern: string])[] = [
	[
		"nearly",
		"nearly|almost|close to|closer to|just under|a little under|slightly under|a little less than|slightly less than|less than|fewer than|just shy of|a little short of|just short of|short of|a shade under|a touch under|well under|shy of|not quite|under|approaching|the better part of|the best part of|most of",
	],
	[
		"more-than",
		"more than|over|just over|a shade over|a touch over|not much more than|well over|a little over|slightly over|slightly more than|a little more than|a bit more than|a bit over|upwards of|upward of|in excess of|longer than|north of|better than|beyond|past",
	],
	["at-least", "at least|a good|a minimum of|no less than|not less than|no fewer than|fully"],
	["up-to", "up to|as long as|at most|no more than|not more than|a maximum of|as much as|no longer than"],
	[
		"about",
		"about|around|roughly|some|approximately|approx\\.?|an estimated|estimated|circa|something like|somewhere around|in the region of|in the neighborhood of|perhaps|maybe|reportedly about|just about|a rough|~",
	],
];

/** After a length. */
export const AFTER_LENGTH: readonly (readonly [qualifier: Qualifier, pattern: string])[] = [
	["about", "or so|or thereabouts|give or take|-ish|ish|, more or less|more or less"],
	["at-least", "or more|-plus|plus|or longer"],
	["up-to", "or less|at most"],
	["more-than", "and change|-odd"],
];
