/** A pattern as an automaton whose paths are the steps that a backtracking engine may take. */
import { type AST, RegExpParser } from "@eslint-community/regexpp";
import type { CharSet } from "refa";
import { Chars, type ReadonlyFlags, toUnicodeSet } from "regexp-ast-analysis";

/** One step: over a character of `chars`, or over none where `chars` is null. */
export interface Step {
	readonly from: number;
	readonly to: number;
	readonly chars: CharSet | null;
	/** An assertion on the way: whether it can hold inside a text of nothing but these characters. */
	readonly holds?: (within: CharSet) => boolean;
}

export interface Automaton {
	readonly steps: readonly Step[];
	readonly size: number;
	/** Where the engine tries the next place of the text: a loop over any character. */
	readonly scan: number;
	readonly accept: number;
	/** The quantifiers without an upper bound, by the state at which they repeat. */
	readonly loops: ReadonlyMap<number, string>;
	/** Its look-behinds without a bound, which the engine reads backwards from wherever it meets them. */
	readonly behind: readonly Automaton[];
	/** What automata cannot say: back references, and a look-ahead without a bound in a look-behind. */
	readonly beyond: readonly string[];
}

/** More states than any pattern of a sane size has; a pattern with more is not decided, and so fails. */
const MOST_STATES = 200_000;

/** The automaton of a pattern, its counted quantifiers written out, as the engine has to count them. */
export function automatonOf(source: string, flags: string): Automaton {
	const parser = new RegExpParser();
	const read = parser.parseFlags(flags);
	const unicode = { unicode: read.unicode, unicodeSets: read.unicodeSets };
	return new Builder(read, "forwards").build(parser.parsePattern(source, 0, source.length, unicode));
}

class Builder {
	readonly #flags: ReadonlyFlags;
	readonly #direction: "forwards" | "backwards";
	readonly #behind: Automaton[] = [];
	readonly #steps: Step[] = [];
	readonly #loops = new Map<number, string>();
	readonly #beyond: string[] = [];
	readonly #sets = new Map<string, CharSet>();
	#size = 0;

	constructor(flags: ReadonlyFlags, direction: "forwards" | "backwards") {
		this.#flags = flags;
		this.#direction = direction;
	}

	build(pattern: AST.Pattern | AST.LookaroundAssertion): Automaton {
		const scan = this.#state();
		this.#steps.push({ from: scan, to: scan, chars: Chars.all(this.#flags) });
		const start = this.#state();
		this.#steps.push({ from: scan, to: start, chars: null });
		const end = this.#alternatives(pattern.alternatives, start);
		// A look-behind that holds is not yet a match, so that nothing is certain from its end.
		const accept = pattern.type === "Pattern" ? end : this.#state();
		const [steps, size, loops, behind, beyond] = [this.#steps, this.#size, this.#loops, this.#behind, this.#beyond];
		return { steps, size, scan, accept, loops, behind, beyond };
	}

	#state(): number {
		this.#size += 1;
		if (this.#size > MOST_STATES) throw new Error("the pattern has too many states to decide");
		return this.#size - 1;
	}

	#alternatives(alternatives: readonly AST.Alternative[], from: number): number {
		const end = this.#state();
		for (const { elements } of alternatives) {
			// A state of its own, so that two alternatives that may both be empty are two ways.
			const begin = this.#state();
			this.#steps.push({ from, to: begin, chars: null });
			const read = this.#direction === "forwards" ? elements : elements.toReversed();
			const last = read.reduce((at, element) => this.#element(element, at), begin);
			this.#steps.push({ from: last, to: end, chars: null });
		}
		return end;
	}

	#element(element: AST.Element, from: number): number {
		switch (element.type) {
			case "Character":
			case "CharacterSet":
			case "CharacterClass":
			case "ExpressionCharacterClass":
				return this.#character(element, from);
			case "CapturingGroup":
			case "Group":
				return this.#alternatives(element.alternatives, from);
			case "Quantifier":
				return this.#quantifier(element, from);
			case "Assertion":
				return this.#assertion(element, from);
			case "Backreference":
				this.#beyond.push(element.raw);
				return from;
		}
	}

	#character(
		element: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
		from: number,
	): number {
		const to = this.#state();
		this.#steps.push({ from, to, chars: this.#setOf(element) });
		return to;
	}

	#setOf(element: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass): CharSet {
		const known = this.#sets.get(element.raw);
		if (known !== undefined) return known;
		const set = toUnicodeSet(element, this.#flags);
		if (!set.accept.isEmpty) this.#beyond.push(element.raw);
		this.#sets.set(element.raw, set.chars);
		return set.chars;
	}

	#quantifier({ element, min, max, raw }: AST.Quantifier, from: number): number {
		let at = from;
		for (let n = 0; n < min; n += 1) at = this.#element(element, at);
		const end = this.#state();
		if (max === Number.POSITIVE_INFINITY) {
			const head = this.#state();
			this.#loops.set(head, raw);
			this.#steps.push({ from: at, to: head, chars: null }, { from: head, to: end, chars: null });
			this.#steps.push({ from: this.#element(element, head), to: head, chars: null });
			return end;
		}
		for (let n = min; n < max; n += 1) {
			this.#steps.push({ from: at, to: end, chars: null });
			at = this.#element(element, at);
		}
		this.#steps.push({ from: at, to: end, chars: null });
		return end;
	}

	#assertion(assertion: AST.Assertion, from: number): number {
		const to = this.#state();
		this.#steps.push({ from, to, chars: null, holds: (within) => this.#mayHold(assertion, within) });
		if (assertion.kind === "lookahead" && this.#direction === "forwards") {
			// Its own way goes on from here and leads nowhere: what it reads is read again after it.
			const begin = this.#state();
			this.#steps.push({ from, to: begin, chars: null });
			this.#alternatives(assertion.alternatives, begin);
		}
		if (assertion.kind === "lookbehind" && hasNoBound(assertion))
			this.#behind.push(new Builder(this.#flags, "backwards").build(assertion));
		if (assertion.kind === "lookahead" && this.#direction === "backwards" && hasNoBound(assertion))
			this.#beyond.push(assertion.raw);
		return to;
	}

	/** Whether an assertion can hold with characters of this set before and after it. When in doubt, it can. */
	#mayHold(assertion: AST.Assertion, within: CharSet): boolean {
		switch (assertion.kind) {
			case "start":
			case "end":
				return this.#flags.multiline === true && !within.isDisjointWith(Chars.lineTerminator(this.#flags));
			case "word": {
				const word = Chars.word(this.#flags);
				return assertion.negate || !(within.isSubsetOf(word) || within.isDisjointWith(word));
			}
			case "lookahead":
			case "lookbehind":
				return !(assertion.negate && assertion.alternatives.some((one) => this.#isOneOf(one, within)));
		}
	}

	/** Whether any one character of the set is what the alternative asks for. */
	#isOneOf({ elements: [only, ...more] }: AST.Alternative, within: CharSet): boolean {
		if (only === undefined || more.length > 0) return false;
		const single = only.type === "Character" || only.type === "CharacterSet" || only.type === "CharacterClass";
		return single && within.isSubsetOf(this.#setOf(only));
	}
}

function hasNoBound(assertion: AST.LookaroundAssertion): boolean {
	const within = (element: AST.Element): boolean => {
		if (element.type === "Quantifier") return element.max === Number.POSITIVE_INFINITY || within(element.element);
		return "alternatives" in element && element.alternatives.some(({ elements }) => elements.some(within));
	};
	return assertion.alternatives.some(({ elements }) => elements.some(within));
}
