/** How the words that a pattern's matches begin with begin: read from the pattern's own source. */

/** What may have been read of a match's first word: its letters so far, and whether they stand at the word's start. */
interface Read {
	readonly letters: string;
	readonly atStart: boolean;
}

type Quantifier = "one" | "optional" | "many" | "any number";

/** Letters, lower case; a class or wildcard whose letters are too many to list is `null`. */
export type Piece =
	| { readonly kind: "letters"; readonly letters: readonly string[] | null; readonly quantifier: Quantifier }
	| { readonly kind: "gap"; readonly quantifier: Quantifier }
	| { readonly kind: "boundary"; readonly quantifier: Quantifier }
	| { readonly kind: "behind"; readonly quantifier: Quantifier }
	| { readonly kind: "nothing"; readonly quantifier: Quantifier }
	| { readonly kind: "group"; readonly choices: readonly (readonly Piece[])[]; readonly quantifier: Quantifier };

/** A pattern whose matches may begin with any word, or inside one. */
class Anything extends Error {}

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

/** Goes through a pattern's pieces, and keeps the beginnings of words that are read whole or long enough. */
class Beginnings {
	/** Those of words that may go on, and whole words. */
	readonly found = new Set<string>();
	readonly whole = new Set<string>();
	/** Does every match begin right with its first word? */
	right = true;
	readonly #longest: number;

	constructor(longest: number) {
		this.#longest = longest;
	}

	/** What may have been read after a piece, of what may have been read before it. */
	after(piece: Piece, before: readonly Read[]): readonly Read[] {
		const once = this.#once(piece, before);
		const goesOn = piece.quantifier === "many" || piece.quantifier === "any number";
		const done = goesOn ? once.filter((read) => !this.#keep(read)) : once;
		return piece.quantifier === "optional" || piece.quantifier === "any number" ? distinct([...before, ...done]) : done;
	}

	sequence(pieces: readonly Piece[], before: readonly Read[]): readonly Read[] {
		let reads = before;
		for (const piece of pieces) {
			if (reads.length === 0) break;
			reads = this.after(piece, reads);
		}
		return reads;
	}

	/** Keeps what has been read, if anything has: is there something? */
	#keep({ letters }: Read): boolean {
		if (letters !== "") this.found.add(letters);
		return letters !== "";
	}

	#once(piece: Piece, before: readonly Read[]): readonly Read[] {
		switch (piece.kind) {
			case "nothing":
				return before;
			case "gap":
				if (before.some(({ letters }) => letters === "")) this.right = false;
				return this.#ended(before);
			case "boundary":
				return this.#ended(before);
			case "behind":
				return distinct(before.map((read) => (read.letters === "" ? { letters: "", atStart: true } : read)));
			case "group":
				return distinct(piece.choices.flatMap((choice) => this.sequence(choice, before)));
			case "letters":
				return distinct(before.flatMap((read) => this.#letter(piece.letters, read)));
		}
	}

	/** Keeps the words that have been read whole; what remains is where none has begun. */
	#ended(before: readonly Read[]): readonly Read[] {
		for (const { letters } of before) if (letters !== "") this.whole.add(letters);
		return before.some(({ letters }) => letters === "") ? [{ letters: "", atStart: true }] : [];
	}

	#letter(letters: readonly string[] | null, read: Read): readonly Read[] {
		if (!read.atStart) throw new Anything();
		if (letters === null) {
			if (!this.#keep(read)) throw new Anything();
			return [];
		}
		return letters.flatMap((letter) => {
			const longer = { letters: read.letters + letter, atStart: true };
			return longer.letters.length >= this.#longest && this.#keep(longer) ? [] : [longer];
		});
	}
}

function distinct(reads: readonly Read[]): readonly Read[] {
	return reads.filter(
		(read, i) => reads.findIndex((r) => r.letters === read.letters && r.atStart === read.atStart) === i,
	);
}

/** Some words, lower case, by how they begin. */
export interface Words {
	/** The beginnings of words that may go on. */
	readonly open: ReadonlySet<string>;
	/** Whole words. */
	readonly whole: ReadonlySet<string>;
}

/** The words with which a pattern's matches begin. */
export interface WordBeginnings extends Words {
	/** Does every match begin with that word, and with nothing before it? */
	readonly right: boolean;
}

/** What a pattern may be, as far as it tells how its matches begin. */
export function piecesOf(source: string): readonly (readonly Piece[])[] {
	return new Source(source).choices();
}

/**
 * The beginnings, at most `longest` letters, of the words with which what some pieces match begins; null where that may
 * begin with any word or inside one. What stands before its first word does not count. `atStart`: is a word known not
 * to have begun before?
 */
export function beginningsOfPieces(
	choices: readonly (readonly Piece[])[],
	longest: number,
	atStart: boolean,
): WordBeginnings | null {
	const beginnings = new Beginnings(longest);
	try {
		for (const choice of choices) {
			const rest = beginnings.sequence(choice, [{ letters: "", atStart }]);
			for (const { letters } of rest) {
				if (letters === "") return null;
				beginnings.found.add(letters);
			}
		}
	} catch (error) {
		if (error instanceof Anything) return null;
		throw error;
	}
	return { open: beginnings.found, whole: beginnings.whole, right: beginnings.right };
}

/** The beginnings of the words with which a pattern's matches begin: as above. */
export function beginningsOf(source: string, longest: number): WordBeginnings | null {
	return beginningsOfPieces(piecesOf(source), longest, false);
}
