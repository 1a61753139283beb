/** Which encounter gold means, so that one has one key whichever story names it, and however. */
import type { Gold } from "./stories-gold.ts";

const DATE = /\d{4}(?:-\d\d){0,2}/;
const KINDS = ["call", "meeting"];

function folded(name: string): string {
	return name
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z ]/g, "");
}

/** What a story's encounter is, so that two stories of one encounter have one. */
function keyOf({ encounter }: Gold, story: string): string {
	if (encounter === null) return story;
	return `${encounter.date} ${[...encounter.leaders].sort().join(", ")} ${encounter.kind ?? ""}`;
}

/** "trump-putin-2025-03-18", or with "-call" behind: does it name the encounter that a story is about? */
function names(reference: string, { encounter }: Gold): boolean {
	if (encounter === null || DATE.exec(reference)?.[0] !== encounter.date) return false;
	const words = reference.replace(DATE, "").split("-").filter(Boolean);
	const leaders = encounter.leaders.map((leader) => folded(leader).split(" "));
	return words.every((word) =>
		KINDS.includes(word) ? word === encounter.kind : leaders.some((leader) => leader.includes(word)),
	);
}

/**
 * The key of the encounter that a claim of a story's gold is about: of one that another story is about, that story's.
 * `reference`: as the gold names it; null: the story's own.
 */
export function goldEncounter(golds: ReadonlyMap<string, Gold>, story: string, reference: string | null): string {
	const own = golds.get(story);
	if (reference === null) return own === undefined ? story : keyOf(own, story);
	const keys = new Set([...golds].flatMap(([name, gold]) => (names(reference, gold) ? [keyOf(gold, name)] : [])));
	const [only] = keys;
	return keys.size === 1 && only !== undefined ? only : reference;
}
