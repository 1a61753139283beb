import { generateAtomFeed } from "feedsmith";
import { withAtomExtensions } from "./extensions.ts";
import { documentLinks, type EntryFeed, LICENSE, NAME, type PublishedEntry, RIGHTS } from "./feed.ts";
import { escapeHtml } from "./html.ts";

const TYPE = "application/atom+xml";

function atomEntry(entry: PublishedEntry) {
	return {
		id: entry.id,
		title: { value: entry.title, type: "text" },
		links: [{ href: entry.url, rel: "alternate", type: "text/html" }],
		published: entry.published,
		updated: entry.updated,
		categories: entry.tags.map((term) => ({ term })),
		// Text that speaks of markup reads as markup to some: as HTML there is no doubt.
		summary: { value: escapeHtml(entry.discrepancy.summary), type: "html" },
		content: { value: entry.html, type: "html" },
	};
}

/** Atom 1.0 (RFC 4287). */
export function renderAtom(feed: EntryFeed): string {
	const { subject, base, hub } = feed;
	const xml = generateAtomFeed({
		id: subject.id,
		title: { value: subject.title, type: "text" },
		subtitle: { value: subject.description, type: "text" },
		updated: feed.updated,
		authors: [{ name: NAME, uri: `${base}/` }],
		rights: { value: RIGHTS, type: "text" },
		icon: `${base}/favicon.svg`,
		logo: `${base}/logo-wide.png`,
		links: [
			...documentLinks(feed, ".atom", TYPE),
			{ href: `${base}${subject.page}`, rel: "alternate", type: "text/html" },
			{ href: LICENSE, rel: "license", type: "text/html" },
			...(hub === null ? [] : [{ href: hub, rel: "hub" }]),
		],
		xml: { lang: "en" },
		entries: feed.entries.map(atomEntry),
	});
	return withAtomExtensions(xml, feed);
}
