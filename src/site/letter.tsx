import { letterOf } from "./letters.ts";

/** A position's letter, in its colour where a class above it sets one. */
export function Letter({ index }: { readonly index: number }) {
	return <span class="letter">{letterOf(index)}</span>;
}
