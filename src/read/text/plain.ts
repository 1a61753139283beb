/**
 * The text as the rules see it: one form of quote, dash and space, and not one code unit longer or shorter,
 * so that an offset into it is an offset into the article.
 */
const FORMS: readonly (readonly [characters: string, plain: string])[] = [
	["\u2018\u2019\u201a\u201b\u2032\u00b4\u02bc\uff07", "'"],
	["\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02", '"'],
	["\u2010\u2011\u2012\u2043\u2212", "-"],
	["\u2013\u2014\u2015", "\u2014"],
	["\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\u200b\ufeff", " "],
	["\r\u2028\u2029\u0085\v\f", "\n"],
];

const PLAIN = new Map(FORMS.flatMap(([characters, plain]) => [...characters].map((c) => [c, plain] as const)));
/** The forms by the code of what they replace. */
const BY_CODE = new Map([...PLAIN].map(([c, plain]) => [c.charCodeAt(0), plain] as const));

/** Between two lines of which the second goes on in a clause: "… a White House official | said the two had met". */
const LINE_GOES_ON = / ?\n ?(?=[a-z]+[ ,'])/g;
/** A line that breaks off in a clause, by its end: no heading is so long. */
const LINE_BREAKS_OFF = /[^\n]{38}[a-z]{2},?$/;
const LINE_END = 41;

/** Two single marks, as some papers set a double one: "\u2026 the summit,\u2019\u2019 said a source". */
const TWO_FOR_ONE: readonly (readonly [marks: RegExp, one: string])[] = [
	[/\u2018\u2018|``/g, " \u201c"],
	[/\u2019\u2019|(?<=\w[,.!?]?)''/g, "\u201d "],
];

/** A text with one double mark for two single ones, of exactly the same length. */
export function withDoubleMarks(text: string): string {
	return TWO_FOR_ONE.reduce((written, [marks, one]) => written.replace(marks, one), text);
}

/** The plain form of a text, of exactly the same length; its lines are its paragraphs, but for those that break in a clause. */
export function plainText(text: string): string {
	const plain = inPlainForms(text);
	if (!plain.includes("\n")) return plain;
	return plain.replace(LINE_GOES_ON, (joint: string, at: number) =>
		LINE_BREAKS_OFF.test(plain.slice(Math.max(0, at - LINE_END), at)) ? " ".repeat(joint.length) : joint,
	);
}

function inPlainForms(text: string): string {
	let plain = "";
	let from = 0;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		// Letters, digits and most marks; none of them has another form.
		if (code < 0x7f && code > 0x0d) continue;
		const form = BY_CODE.get(code);
		if (form === undefined) continue;
		plain += text.slice(from, i) + form;
		from = i + 1;
	}
	return from === 0 ? text : plain + text.slice(from);
}

const MAY = /\bMay\b/g;

/** A text in which Theresa May and the month do not look like the verb that makes a thing possible. As long as it was. */
export function withoutMay(text: string): string {
	return text.includes("May") ? text.replace(MAY, "M_y") : text;
}
