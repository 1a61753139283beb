import type { TopicRow } from "./row.ts";

/** Further places and what went on there. */
export const MORE_PLACES: readonly TopicRow[] = [
	{ slug: "golan-heights", name: "the Golan Heights", words: "golan(?: heights)?" },
	{ slug: "sahel", name: "the Sahel", words: "sahel(?: region)?" },
	{ slug: "aegean", name: "the Aegean", words: "aegean(?: (?:sea|islands|dispute|patrols))?" },
	{
		slug: "armenia",
		name: "Armenia",
		words: "armenia(?:n|'s)?(?! (?:genocide|president|prime minister|leader|foreign minister))",
	},
	{
		slug: "belt-and-road",
		name: "the Belt and Road",
		words: "(?:one )?belt,? (?:and|one) road(?: (?:initiative|projects?))?",
	},
	{ slug: "bosnia", name: "Bosnia", words: "bosnia(?:n|'s)?(?: and herzegovina)?|republika srpska|\\bdodik\\b" },
	{ slug: "montenegro", name: "Montenegro", words: "montenegro(?:'s)?" },
	{ slug: "puerto-rico", name: "Puerto Rico", words: "puerto rico" },
	{ slug: "antarctica", name: "Antarctica", words: "antarctic(?:a)?" },
	{ slug: "baltics", name: "the Baltic states", words: "baltic (?:states|countries|sea|region)" },
	{ slug: "hezbollah", name: "Hezbollah", words: "hezbollah(?:'s)?" },
];
