import { generateAtomFeed } from "feedsmith";
import { clean } from "./clean.ts";
import { type EntryFeed, NAME, type PublishedEntry, RIGHTS } from "./feed.ts";

function atomEntry(entry: PublishedEntry) {
	return {
		id: entry.id,
		title: { value: entry.title, type: "text" },
		links: [{ href: entry.url, rel: "alternate", type: "text/html" }],
		published: entry.published,
		updated: entry.updated,
		categories: entry.tags.map((term) => ({ term })),
		summary: { value: entry.discrepancy.summary, type: "text" },
		content: { value: entry.html, type: "html" },
	};
}

/** Atom 1.0 (RFC 4287). */
export function renderAtom(feed: EntryFeed): string {
	return generateAtomFeed({
		id: feed.id,
		title: { value: clean(feed.title), type: "text" },
		subtitle: { value: clean(feed.description), type: "text" },
		updated: feed.updated,
		authors: [{ name: NAME, uri: `${feed.base}/` }],
		rights: { value: RIGHTS, type: "text" },
		icon: `${feed.base}/favicon.svg`,
		links: [
			{ href: `${feed.address}.atom`, rel: "self", type: "application/atom+xml" },
			{ href: `${feed.base}/`, rel: "alternate", type: "text/html" },
			...(feed.hub === null ? [] : [{ href: feed.hub, rel: "hub" }]),
		],
		xml: { lang: "en" },
		entries: feed.entries.map(atomEntry),
	});
}
