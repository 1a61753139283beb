/** A pattern taken apart into pieces: as much of it as tells which words its matches are made of. */

type Quantifier = "one" | "optional" | "many" | "any number";

/** Letters, lower case; a class or wildcard whose letters are too many to list is `null`. */
export type Piece =
	| { readonly kind: "letters"; readonly letters: readonly string[] | null; readonly quantifier: Quantifier }
	| { readonly kind: "gap"; readonly quantifier: Quantifier }
	| { readonly kind: "boundary"; readonly quantifier: Quantifier }
	| { readonly kind: "behind"; readonly quantifier: Quantifier }
	| { readonly kind: "nothing"; readonly quantifier: Quantifier }
	| { readonly kind: "group"; readonly choices: readonly (readonly Piece[])[]; readonly quantifier: Quantifier };

const LETTER = /[0-9A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;
const FEW = 12;

/** Reads the little of the syntax of patterns that tells how a match begins. */
class Source {
	#at = 0;
	readonly #source: string;

	constructor(source: string) {
		this.#source = source;
	}

	choices(): readonly (readonly Piece[])[] {
		const choices: Piece[][] = [[]];
		while (this.#at < this.#source.length && this.#source[this.#at] !== ")") {
			if (this.#source[this.#at] === "|") {
				this.#at++;
				choices.push([]);
			} else choices.at(-1)?.push(this.#piece());
		}
		return choices;
	}

	#piece(): Piece {
		const character = this.#source[this.#at++] ?? "";
		switch (character) {
			case "(":
				return this.#group();
			case "[":
				return this.#class();
			case "\\":
				return this.#escape();
			case ".":
				return this.#letters(null);
			case "^":
				return { kind: "boundary", quantifier: "one" };
			case "$":
				return { kind: "nothing", quantifier: "one" };
			default:
				return LETTER.test(character)
					? this.#letters([character.toLowerCase()])
					: { kind: "gap", quantifier: this.#quantifier() };
		}
	}

	#letters(letters: readonly string[] | null): Piece {
		return { kind: "letters", letters, quantifier: this.#quantifier() };
	}

	#group(): Piece {
		const opening = /^\?(?:<?[=!]|<\w+>|:)/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] ?? "";
		this.#at += opening.length;
		const choices = this.choices();
		this.#at++;
		const quantifier = this.#quantifier();
		if (opening.startsWith("?<=") || opening.startsWith("?<!")) return { kind: "behind", quantifier };
		return /^\?[=!]/.test(opening) ? { kind: "nothing", quantifier } : { kind: "group", choices, quantifier };
	}

	/** Of a class only single letters are listed; ranges and escapes are anything, unless none of them is a letter. */
	#class(): Piece {
		const from = this.#at;
		while (this.#at < this.#source.length && this.#source[this.#at] !== "]")
			this.#at += this.#source[this.#at] === "\\" ? 2 : 1;
		const body = this.#source.slice(from, this.#at++);
		const quantifier = this.#quantifier();
		const members = body.replace(/\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[^wdWDSpP]/gi, (escaped) =>
			/^\\[ux]/.test(escaped) ? String.fromCharCode(Number.parseInt(escaped.slice(2), 16)) : " ",
		);
		if (members.startsWith("^") || /\\|\w-\w/.test(members)) return { kind: "letters", letters: null, quantifier };
		const letters = [...members].filter((c) => LETTER.test(c));
		if (letters.length === 0) return { kind: "gap", quantifier };
		const listed = letters.length === members.length && letters.length <= FEW;
		return { kind: "letters", letters: listed ? letters.map((c) => c.toLowerCase()) : null, quantifier };
	}

	#escape(): Piece {
		const character = this.#source[this.#at++] ?? "";
		if (character === "b") return { kind: "boundary", quantifier: "one" };
		if (character === "d") return this.#letters([..."0123456789"]);
		if (character === "u" || character === "x") {
			const digits = character === "u" ? 4 : 2;
			const written = String.fromCharCode(Number.parseInt(this.#source.slice(this.#at, this.#at + digits), 16));
			this.#at += digits;
			return LETTER.test(written)
				? this.#letters([written.toLowerCase()])
				: { kind: "gap", quantifier: this.#quantifier() };
		}
		if (/[wWDSBpPk1-9]/.test(character)) return this.#letters(null);
		return { kind: "gap", quantifier: this.#quantifier() };
	}

	#quantifier(): Quantifier {
		const written = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
		if (written === null) return "one";
		this.#at += written[0].length;
		if (written[0].startsWith("?")) return "optional";
		if (written[0].startsWith("*")) return "any number";
		if (written[0].startsWith("+")) return "many";
		if (written[1] === "0") return written[2] === "1" ? "optional" : "any number";
		return "many";
	}
}

/** What a pattern may be, as far as it tells how its matches begin. */
export function piecesOf(source: string): readonly (readonly Piece[])[] {
	return new Source(source).choices();
}
