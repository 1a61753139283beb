import { AFFAIRS } from "./topics/affairs.ts";
import { BODIES } from "./topics/bodies.ts";
import { CASES } from "./topics/cases.ts";
import { DEALINGS } from "./topics/dealings.ts";
import { DIPLOMACY } from "./topics/diplomacy.ts";
import { DISPUTES } from "./topics/disputes.ts";
import { GOODS } from "./topics/goods.ts";
import { MATTERS } from "./topics/matters.ts";
import { MORE_PLACES } from "./topics/more-places.ts";
import { PEOPLE } from "./topics/people.ts";
import { PLACES } from "./topics/places.ts";
import { REGIONS } from "./topics/regions.ts";
import { RIGHTS } from "./topics/rights.ts";
import type { TopicRow } from "./topics/row.ts";
import { SECTORS } from "./topics/sectors.ts";
import { SOCIETY } from "./topics/society.ts";
import { TRADES } from "./topics/trades.ts";

/** Topics that are places: "Iran's presence in Syria" is about Iran as well. */
export const PLACE_SLUGS: ReadonlySet<string> = new Set(
	[...PLACES, ...REGIONS, ...MORE_PLACES].map(({ slug }) => slug),
);

/** The topics that accounts are compared on. Of several that fit a text's words, the one of most words wins, then the first. */
export const TOPICS: readonly TopicRow[] = [
	...AFFAIRS,
	...PLACES,
	...MATTERS,
	...CASES,
	...PEOPLE,
	...REGIONS,
	...DEALINGS,
	...SOCIETY,
	...DISPUTES,
	...TRADES,
	...RIGHTS,
	...MORE_PLACES,
	...GOODS,
	...SECTORS,
	...BODIES,
	...DIPLOMACY,
];
