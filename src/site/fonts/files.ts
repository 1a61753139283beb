/**
 * The fonts that pages are set in, as files. They are subsets of one weight each: a page takes two files of 15 KB, and
 * the other two only where a name has a letter of theirs. Made with npm's subset-font (`noLayoutClosure`) from the
 * variable fonts of @fontsource-variable. Their licence is in OFL.txt.
 */
import { SANS } from "./sans.ts";
import { SANS_EXT } from "./sans-ext.ts";
import { SERIF } from "./serif.ts";
import { SERIF_EXT } from "./serif-ext.ts";

/** By path. A changed font gets another name, since these are kept for good by who has them. */
export const FONTS: Readonly<Record<string, string>> = {
	"/fonts/serif-1.woff2": SERIF,
	"/fonts/serif-ext-1.woff2": SERIF_EXT,
	"/fonts/sans-1.woff2": SANS,
	"/fonts/sans-ext-1.woff2": SANS_EXT,
};
