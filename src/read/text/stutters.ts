/** Speech as it was taken down: what somebody begins again is heard once. */

/** So many words are begun again at most, of no more than so many code units. */
const MOST_WORDS = 4;
const LONGEST = 60;
const DASH = " \u2014 ";

/** How many code units at the end of `before` are said again at the beginning of `after`. */
function begunAgain(before: string, after: string): number {
	const cut = /(?:^| )([\w']{1,15}- ?)$/.exec(before)?.[1];
	if (cut !== undefined) return cut.length;
	const [said, again] = [before.split(" "), after.split(" ")];
	for (let count = Math.min(MOST_WORDS, said.length, again.length); count > 0; count--) {
		const words = said.slice(-count).join(" ");
		const next = again
			.slice(0, count)
			.join(" ")
			.replace(/[.,;:?!]+$/, "");
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
