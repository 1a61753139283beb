/** What a revision of a discrepancy changed, against the one before it. */
import type { Position } from "../model.ts";

export type PositionChange =
	| { readonly kind: "added" | "removed"; readonly answer: string; readonly outlets: readonly string[] }
	/** The same outlets, in other words. */
	| { readonly kind: "reworded"; readonly before: string; readonly answer: string }
	| {
			readonly kind: "carried";
			readonly answer: string;
			readonly joined: readonly string[];
			readonly left: readonly string[];
	  };

function without(names: readonly string[], others: readonly string[]): readonly string[] {
	return names.filter((name) => !others.includes(name));
}

function isSameCarriers(a: Position, b: Position): boolean {
	return without(a.outlets, b.outlets).length === 0 && without(b.outlets, a.outlets).length === 0;
}

/** Which positions came, went, are given by others, or are put in other words; in the order of `after`, then of `before`. */
export function changesBetween(before: readonly Position[], after: readonly Position[]): readonly PositionChange[] {
	const gone = before.filter(({ answer }) => !after.some((position) => position.answer === answer));
	const reworded = new Set<Position>();
	const came = after.flatMap((position): readonly PositionChange[] => {
		const { answer, outlets } = position;
		const known = before.find((one) => one.answer === answer);
		if (known !== undefined) {
			const [joined, left] = [without(outlets, known.outlets), without(known.outlets, outlets)];
			return joined.length + left.length === 0 ? [] : [{ kind: "carried", answer, joined, left }];
		}
		const former = gone.find((one) => !reworded.has(one) && isSameCarriers(one, position));
		if (former === undefined) return [{ kind: "added", answer, outlets }];
		reworded.add(former);
		return [{ kind: "reworded", before: former.answer, answer }];
	});
	const removed = gone
		.filter((position) => !reworded.has(position))
		.map(({ answer, outlets }) => ({ kind: "removed", answer, outlets }) as const);
	return [...came, ...removed];
}
