/** What the W3C feed validator asks of dates, addresses and text, by the names of its messages. */

/** The names of the messages that a value brings. */
export type Messages = readonly string[];

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const RFC_2822 =
	/^(?:(?<day>Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d\d? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d\d[03]0|UT|GMT|[ECMP][SD]T|Z)$/;
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d*)?(?:Z|[+-]\d\d:\d\d)$/;
const DAY = 86_400_000;

/** Nothing on the web was published before 1990, and nothing tomorrow. */
function plausible(time: number): Messages {
	return time < Date.UTC(1990, 0) || time > Date.now() + DAY ? ["ImplausibleDate"] : [];
}

export function rfc2822(value: string): Messages {
	const match = RFC_2822.exec(value);
	if (match === null) return [Number.isNaN(Date.parse(value)) ? "InvalidRFC2822Date" : "ProblematicalRFC822Date"];
	const time = Date.parse(value);
	const day = match.groups?.day;
	if (Number.isNaN(time)) return ["InvalidRFC2822Date"];
	return day !== undefined && DAYS[new Date(time).getUTCDay()] !== day ? ["IncorrectDOW"] : plausible(time);
}

export function rfc3339(value: string): Messages {
	if (!RFC_3339.test(value) || Number.isNaN(Date.parse(value))) return ["InvalidRFC3339Date"];
	return plausible(Date.parse(value));
}

const URI_CHARACTERS = /^[\w;/?:@&=+$.\-!~*'()%,#]*$/;
const TAG =
	/^tag:(?:[a-z0-9\-._]+@)?[a-z0-9.-]+,\d{4}(?:-\d\d(?:-\d\d)?)?:[\w;/?:@&=+$.\-!~*'()%,]*(?:#[\w;/?:@&=+$.\-!~*'()%,]*)?$/;

/** An address that is whole: with its scheme. */
export function fullUri(value: string): Messages {
	if (value.startsWith("tag:")) return TAG.test(value) ? [] : ["InvalidTAG"];
	if (!URI_CHARACTERS.test(value)) return ["InvalidUriChar"];
	if (/^(?:https?|ftp):/.test(value)) return /^\w+:\/\/[^/]/.test(value) ? [] : ["InvalidFullLink"];
	return /^[a-zA-Z][\w+.-]*:/.test(value) ? ["SchemeNotIANARegistered"] : ["InvalidFullLink"];
}

/** Escapes in capitals, none where none is needed, host and scheme in small letters, no port that goes without saying. */
export function canonicalUri(value: string): Messages {
	const escapes = [...value.matchAll(/%(?<code>[\da-fA-F]{2})/g)].map(({ groups }) => groups?.code ?? "");
	const needless = escapes.some((code) => /[\w.~-]/.test(String.fromCharCode(Number.parseInt(code, 16))));
	const shouted = escapes.some((code) => code !== code.toUpperCase());
	const broken = /%(?![\da-fA-F]{2})/.test(value);
	const web = /^https?:/i.test(value) ? new URL(value).href !== value : /^[A-Z]/.test(value);
	return needless || shouted || broken || web ? ["NonCanonicalURI"] : [];
}

const HTML_TAGS =
	/<\/(?:a|abbr|acronym|address|applet|area|article|aside|audio|b|base|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|dialog|div|dl|dt|em|embed|fieldset|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|menu|meta|nav|noscript|object|ol|option|p|param|pre|q|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr)>/i;
/** A reference that HTML would resolve: the common names, or a number. */
const REFERENCE =
	/&(?:#\w+|\d\w*|amp|lt|gt|quot|apos|nbsp|copy|reg|euro|pound|hellip|mdash|ndash|lsquo|rsquo|ldquo|rdquo)\b/;

/** Text where markup is no markup: what looks like it. `message` names it. */
export function plainText(value: string, message: "ContainsHTML" | "ContainsUndeclaredHTML"): Messages {
	if (HTML_TAGS.test(value) || REFERENCE.test(value)) return [message];
	return message === "ContainsHTML" && /<[/a-zA-Z]/.test(value) ? ["CharacterData"] : [];
}

const DECODER = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/** UTF-8 that was read as Latin-1 and written as UTF-8 again. */
function isTwiceEncoded(line: string): boolean {
	if (!/[\u00c2\u00c3][\u0080-\u00bf]/.test(line) || /[^\0-\u00ff]/.test(line)) return false;
	try {
		return DECODER.decode(Uint8Array.from(line, (character) => character.charCodeAt(0))) !== line;
	} catch {
		return false;
	}
}

export function characters(value: string): Messages {
	return /[\u0080-\u009f\ufffd]/.test(value) || value.split("\n").some(isTwiceEncoded) ? ["BadCharacters"] : [];
}

export function blank(value: string, message = "NotBlank"): Messages {
	return value.trim() === "" ? [message] : [];
}

export function spaces(value: string): Messages {
	return value === value.trim() ? [] : ["UnexpectedWhitespace"];
}

export function language(value: string): Messages {
	return /^[a-z]{2}(?:-[A-Za-z\d]+)*$/.test(value) ? [] : ["InvalidLanguage"];
}
