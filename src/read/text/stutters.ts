/** Speech as it was taken down: what somebody begins again is heard once. */

/** So many words are begun again at most, of no more than so many code units. */
const MOST_WORDS = 4;
const LONGEST = 60;
/** A word that was broken off is no longer, in code units. */
const LONGEST_CUT = 16;
const DASH = " \u2014 ";

/** How many code units at the end of `before` are said again at the beginning of `after`. */
function begunAgain(before: string, after: string): number {
	const last = before.slice(before.lastIndexOf(" ") + 1);
	if (last.length > 1 && last.length <= LONGEST_CUT && last.endsWith("-")) return last.length;
	const [said, again] = [before.split(" "), after.split(" ")];
	for (let count = Math.min(MOST_WORDS, said.length, again.length); count > 0; count--) {
		const words = said.slice(-count).join(" ");
		const next = again
			.slice(0, count)
			.join(" ")
			.replace(/[.,;:?!]{1,3}$/, "");
		if (words !== "" && words.toLowerCase() === next.toLowerCase()) return words.length;
	}
	return 0;
}

/** A transcript with blanks for what is begun again, as long as before: "it was — it was an hour" has the second only. */
export function withoutStutters(plain: string): string {
	let [out, from] = ["", 0];
	for (let place = plain.indexOf(DASH); place >= 0; place = plain.indexOf(DASH, place + 1)) {
		const after = place + DASH.length;
		const again = begunAgain(plain.slice(Math.max(from, place - LONGEST), place), plain.slice(after, after + LONGEST));
		if (again === 0) continue;
		out += plain.slice(from, place - again) + " ".repeat(again + DASH.length);
		from = after;
	}
	return out + plain.slice(from);
}
