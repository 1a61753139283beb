/** An OPML file, as feed readers write them, to the outlets and feeds it names. */
import { type Opml, parseOpml } from "feedsmith";
import type { Outlet, OutletKind } from "../model.ts";
import { outletId } from "./outlet-id.ts";
import { complain } from "./run.ts";

export interface OutletFeed {
	readonly outlet: Outlet;
	readonly homepage: string | null;
	/** The feed's address. */
	readonly url: string;
}

/** Beyond OPML 2.0: `outlet` names the publisher where one has several feeds, `kind` says "readout" or "news". */
const ATTRIBUTES = ["outlet", "kind"] as const;
type Outline = Opml.Outline<string, typeof ATTRIBUTES>;

/**
 * The outlets of an OPML document, in its order, groups flattened. An outline is a readout's when its `kind` or its
 * `category`, or its group's, is "readout". `file` names the document in complaints: of one that is not OPML, of an
 * outline without a feed's address, of an address that comes twice, of an outlet that is of two kinds.
 */
export function outletsOfOpml(opml: string, file: string): readonly OutletFeed[] {
	const outlines = outlinesOf(opml, file);
	const found = outlines.flatMap((outline) => feedsOf(outline, "news", file));
	if (found.length === 0) complain(`${file} names no feed: add <outline text="…" xmlUrl="https://…"/> to its body`);
	complainOfDoubles(found, file);
	return found;
}

function outlinesOf(opml: string, file: string): readonly Outline[] {
	try {
		return parseOpml(opml, { extraOutlineAttributes: ATTRIBUTES }).body?.outlines ?? [];
	} catch (error) {
		const why = error instanceof Error ? ` (${error.message})` : "";
		return complain(`${file} is not OPML${why}: feed readers export such files, as "OPML" or "subscriptions"`);
	}
}

function feedsOf(outline: Outline, groupKind: OutletKind, file: string): readonly OutletFeed[] {
	const kind = kindOf(outline, groupKind, file);
	if (outline.xmlUrl === undefined && outline.outlines) {
		return outline.outlines.flatMap((inner) => feedsOf(inner, kind, file));
	}
	const url = addressOf(outline, file);
	const publisher = typeof outline.outlet === "string" ? outline.outlet : null;
	const name = publisher ?? outline.title ?? outline.text ?? new URL(url).hostname;
	return [{ outlet: { id: outletId(name), name, kind }, homepage: outline.htmlUrl ?? null, url }];
}

function kindOf(outline: Outline, groupKind: OutletKind, file: string): OutletKind {
	if (outline.kind === "readout" || outline.kind === "news") return outline.kind;
	if (outline.kind) complain(`${file}: the kind of "${outline.text}" must be readout or news, not "${outline.kind}"`);
	const categories = outline.category?.split(/[,/]/).map((category) => category.trim()) ?? [];
	return categories.includes("readout") ? "readout" : groupKind;
}

function addressOf(outline: Outline, file: string): string {
	const named = outline.text ?? outline.title ?? "without a text";
	if (!outline.xmlUrl) return complain(`${file}: the outline "${named}" has no xmlUrl: add its feed's address`);
	const url = URL.canParse(outline.xmlUrl) ? new URL(outline.xmlUrl) : null;
	if (url?.protocol === "http:" || url?.protocol === "https:") return url.href;
	return complain(`${file}: the xmlUrl of "${named}" must be an http or https address, not "${outline.xmlUrl}"`);
}

function complainOfDoubles(found: readonly OutletFeed[], file: string): void {
	for (const [index, one] of found.entries()) {
		const before = found.slice(0, index);
		if (before.some(({ url }) => url === one.url)) complain(`${file} names ${one.url} twice: remove one`);
		const other = before.find(({ outlet }) => outlet.id === one.outlet.id && outlet.kind !== one.outlet.kind);
		if (other) complain(`${file}: "${one.outlet.name}" is both news and readout: make its feeds of one kind`);
	}
}
