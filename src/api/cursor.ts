/** Cursors: a place in a list, opaque to who carries it. */
import type { Place } from "../store/entries.ts";

/** `place` in characters that need no escaping in an address. */
export function writeCursor(place: Place<string | number>): string {
	const bytes = new TextEncoder().encode(`${place.key} ${place.id}`);
	return btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}

/** The place that `cursor` stands for; null for what is no cursor of ours. */
export function readCursor(cursor: string): Place<string> | null {
	if (!/^[\w-]+$/.test(cursor)) return null;
	try {
		const bytes = Uint8Array.from(atob(cursor.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
		const [, key, id] =
			/^(\S+) (.+)$/s.exec(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)) ?? [];
		return key === undefined || id === undefined ? null : { key, id };
	} catch {
		return null;
	}
}

/** The same, of a list that is ordered by an instant. */
export function readInstantCursor(cursor: string): Place<number> | null {
	const place = readCursor(cursor);
	return place !== null && /^\d{1,15}$/.test(place.key) ? { key: Number(place.key), id: place.id } : null;
}
