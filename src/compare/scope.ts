/** A denial of something narrower than what others say was raised: that the Blackwell chip did not come up is nothing said of chips. */
import { partyOf } from "../link/parties.ts";
import type { Account, Encounter } from "../model.ts";
import type { Group } from "./positions.ts";

/** The name in front of a common noun, which says which of them is meant: "Blackwell" of "the Blackwell chip"; null without one. */
function narrowerOf(account: Account): string | null {
	if (account.question !== "topic") return null;
	const { said } = account;
	const { text } = account.evidence;
	const before = text.slice(0, Math.max(0, text.indexOf(said))).trimEnd();
	// What opens a sentence has a capital of its own.
	if (!/[\p{L}\p{N},'\u2019]$/u.test(before)) return null;
	const own = /^(\p{Lu}[\p{L}\p{N}-]+)(?: \p{Lu}[\p{L}\p{N}-]+)* \p{Ll}+$/u.exec(said)?.[1];
	if (own !== undefined) return own;
	const last = before.split(/\s/).at(-1) ?? "";
	return /^\p{Ll}/u.test(said) && /^\p{Lu}[\p{L}\p{N}-]*$/u.test(last) && last !== before ? last : null;
}

/** Does every denial name one that nobody names who says that it was raised? "Russian meddling" is, between the two, any. */
export function deniesNarrower(groups: readonly Group[], { parties }: Pick<Encounter, "parties">): boolean {
	const all = groups.flat();
	const [yes, no] = (["yes", "no"] as const).map((answer) =>
		all.filter((a) => a.question === "topic" && a.answer === answer),
	);
	if (yes === undefined || no === undefined || yes.length === 0 || no.length === 0) return false;
	return no.every((account) => {
		const name = narrowerOf(account);
		if (name === null || parties.includes(partyOf(name) ?? "")) return false;
		return !yes.some(({ evidence }) => evidence.text.includes(name));
	});
}
