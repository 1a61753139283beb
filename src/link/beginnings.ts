/** How the words that a pattern's matches begin with begin: read from the pattern's own source. */

import { type Piece, piecesOf } from "./pieces.ts";

/** What may have been read of a match's first word: its letters so far, and whether they stand at the word's start. */
interface Read {
	readonly letters: string;
	readonly atStart: boolean;
}

/** A pattern whose matches may begin with any word, or inside one. */
class Anything extends Error {}

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
