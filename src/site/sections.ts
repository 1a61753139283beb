/** The parts of the site, as the masthead names them. To add one: its line here. */

export type Section = readonly [href: string, name: string];

/** What is published. */
export const SECTIONS: readonly Section[] = [
	["/", "Differences"],
	["/encounters", "Encounters"],
	["/topics", "Topics"],
	["/outlets", "Outlets"],
];

/** What helps to use it. */
export const TOOLS: readonly Section[] = [
	["/search", "Search"],
	["/compare", "Compare"],
	["/feeds", "Feeds"],
	["/methodology", "Methodology"],
	["/status", "Status"],
	["/api/v1/docs", "API"],
];
