/** Whether two credits name one source. A newsroom would not forgive two people being taken for one, so what is unsure is no. */
import { ARTICLES_AND_TITLES, ROLES_ONLY } from "../languages/english/source-roles.ts";
import type { Account, Credit } from "../model.ts";

/** "Nicolás" and "Nicolas", "Zelenskyy" and "Zelensky", "Yuri" and "Yury" are spellings of one name. */
function folded(word: string): string {
	return word
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/['’]s$/, "")
		.replace(/[^\p{L}\p{N}]+/gu, "")
		.replace(/[iy]+/g, "i");
}

/** The words of a source's name without titles: ["sarah", "sanders"]; null for one that nobody could tell from another. */
function nameWords({ name, voice }: Credit): readonly string[] | null {
	if (voice === "own" || ROLES_ONLY.test(name)) return null;
	const words = name
		.replace(ARTICLES_AND_TITLES, "")
		.split(/[\s-]+/)
		.map(folded)
		.filter((word) => word !== "");
	return words.length === 0 || !/\p{Lu}/u.test(name.replace(ARTICLES_AND_TITLES, "")) ? null : words;
}

/**
 * Do two credits name one person or institution? A surname alone is the person of that surname on the same side; what
 * has no name ("an official", "a statement") is nobody that could be found again.
 */
export function isSameSource(a: Credit, b: Credit): boolean {
	const [x, y] = [nameWords(a), nameWords(b)];
	if (x === null || y === null || x.at(-1) !== y.at(-1)) return false;
	if (a.side !== null && b.side !== null && a.side !== b.side) return false;
	const [short, long] = x.length <= y.length ? [x, y] : [y, x];
	return short.length === 1 ? long.length <= 3 : short[0] === long[0];
}

/** May two credits be of one speaker? Those of one source; and whoever has no name there may be anybody of that side. */
export function maySpeakAsOne(a: Credit, b: Credit): boolean {
	if (a.side !== null && b.side !== null && a.side !== b.side) return false;
	return isSameSource(a, b) || nameWords(a) === null || nameWords(b) === null;
}

/** What stands for a source in an id, the same for each of its names: "sanders". Empty for one without a name. */
export function sourceSlug(credit: Credit): string {
	return nameWords(credit)?.at(-1) ?? "";
}

/** The accounts or statements of each source that can be told from others, in the order of their first. */
export function bySource<T extends { readonly credit: Credit }>(all: readonly T[]): readonly (readonly T[])[] {
	const groups: T[][] = [];
	for (const one of all) {
		if (sourceSlug(one.credit) === "") continue;
		const group = groups.find((of) => of.every((other) => isSameSource(one.credit, other.credit)));
		if (group === undefined) groups.push([one]);
		else group.push(one);
	}
	return groups;
}

/**
 * The accounts without those of a source that in one article both gives an answer and takes it back: it has no position
 * there. `differ`: whether two answers are such a pair.
 */
export function withoutTakenBack(
	accounts: readonly Account[],
	differ: (a: Account, b: Account) => boolean,
): readonly Account[] {
	const byArticle = Map.groupBy(accounts, (a) => a.article);
	return accounts.filter(
		(a) =>
			!(byArticle.get(a.article) ?? []).some(
				(b) => b.credit.name === a.credit.name && b.credit.voice === a.credit.voice && differ(a, b),
			),
	);
}
