/** Numbers as words, up to the minutes and hours people spend in talks. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
	["a", 1],
	["an", 1],
	["one", 1],
	["two", 2],
	["three", 3],
	["four", 4],
	["five", 5],
	["six", 6],
	["seven", 7],
	["eight", 8],
	["nine", 9],
	["ten", 10],
	["eleven", 11],
	["twelve", 12],
	["thirteen", 13],
	["fourteen", 14],
	["fifteen", 15],
	["sixteen", 16],
	["seventeen", 17],
	["eighteen", 18],
	["nineteen", 19],
	["twenty", 20],
	["thirty", 30],
	["forty", 40],
	["fifty", 50],
	["sixty", 60],
	["seventy", 70],
	["eighty", 80],
	["ninety", 90],
]);

const TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
const UNITS = "one|two|three|four|five|six|seven|eight|nine";

/** A number in figures or words, without a capturing group. */
export const NUMBER = `(?:\\d{1,3}(?:\\.\\d{1,2})?|(?:${TENS})(?:[- ](?:${UNITS}))?|${[...NUMBERS.keys()].filter((w) => w.length > 2).join("|")})`;

/** The value of what NUMBER matched; null for anything else. */
export function numberOf(words: string): number | null {
	const text = words.trim().toLowerCase();
	if (/^\d/.test(text)) return Number.parseFloat(text);
	const parts = text.split(/[- ]/).map((word) => NUMBERS.get(word) ?? null);
	return parts.includes(null) ? null : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}
