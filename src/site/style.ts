/**
 * The one style sheet, served at /style.css. What outlets and we say is set in the serif; what is said about it (who,
 * when, how many) in the sans. Either font has one weight: emphasis is made by size, ink and rules, never by bold.
 * Colours tell positions apart, with a letter beside them; never outlets, never right from wrong.
 *
 * The building blocks:
 *   page      .frame (the measure of a page), .stack (space between children), .prose (running text with h2, h3, lists),
 *             .section (a part of a page, with a rule over its h2), .columns (equal columns that wrap),
 *             .with-aside (a main column and an aside of 18rem)
 *   text      .kicker (over a heading), .standfirst (under an h1), .meta and .note and .label (small, sans, soft),
 *             .strong and .quiet (ink), .sans, .numbers (figures of one width), .hidden (for screen readers alone)
 *   blocks    .card (a tinted box), .list (rows with rules), .plain (a bare list), .facts (a dl of names and values),
 *             .notice (what must be known first), .empty (nothing here yet), .fold (details that stay small),
 *             .table (in .scroll with tabindex=0, role=region and a name; .number for figures), .pager
 *   controls  .chips with .chip (aria-current marks the chosen one; .count in it), .field (label over its input) with
 *             .hint, .button
 *   positions .side with .side-a to .side-h (sets --side), .letter, .answer, .sides, .differs, mark, .quote, .credit
 */
import { BASE } from "./style/base.ts";
import { BLOCKS } from "./style/blocks.ts";
import { COMPARE } from "./style/compare.ts";
import { DIFFERENCE } from "./style/difference.ts";
import { FIGURES } from "./style/figures.ts";
import { FRAME } from "./style/frame.ts";
import { HOME } from "./style/home.ts";
import { MATRIX } from "./style/matrix.ts";
import { PRINT } from "./style/print.ts";
import { REFERENCE } from "./style/reference.ts";
import { TOKENS } from "./style/tokens.ts";

export const STYLE = [TOKENS, BASE, FRAME, BLOCKS, DIFFERENCE, FIGURES, HOME, MATRIX, REFERENCE, COMPARE, PRINT]
	.join("")
	.replaceAll("\t", "")
	.replaceAll(/\n{2,}/g, "\n");

/** FNV-1a: the sheet's address changes with what is in it, so that it may be kept for good. */
function fingerprint(text: string): string {
	let hash = 0x811c9dc5;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	return (hash >>> 0).toString(36);
}

export const STYLE_PATH = `/style.css?v=${fingerprint(STYLE)}`;
