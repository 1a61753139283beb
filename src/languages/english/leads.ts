import type { Discrepancy, Position } from "../../model.ts";
import { capitalised } from "./capitals.ts";
import { sourceInWords } from "./carriers.ts";

/** The one source that all positions are credited to, in words; null where there is none. */
function speakerOf(positions: readonly Position[]): string | null {
	const longest = positions.flatMap(({ credits }) => credits).sort((a, b) => b.length - a.length)[0];
	return longest === undefined ? null : sourceInWords(longest);
}

/** How a difference is announced: "Accounts differ on how long the call lasted". `asked`: what the question asks, to follow "on". */
export function leadOf(
	about: Pick<Discrepancy, "kind" | "topic">,
	asked: string,
	positions: readonly Position[],
): string {
	const speaker = speakerOf(positions);
	switch (about.kind) {
		case "contradiction":
			return `Accounts differ on ${asked}`;
		case "sources-disagree":
			return `Sources differ on ${asked}`;
		case "same-source":
			return `${capitalised(speaker ?? "one source")} is reported in more than one way on ${asked}`;
		case "quotation":
			return about.topic === null
				? `Accounts quote ${speaker ?? "one speaker"} in different words`
				: `Accounts attach words of ${speaker ?? "one speaker"} to different topics`;
		case "dating":
			return `Accounts give a statement by ${speaker ?? "one speaker"} different days`;
		case "revision":
			return `${positions[0]?.outlets[0] ?? "An outlet"} changed its account of ${asked}`;
	}
}
