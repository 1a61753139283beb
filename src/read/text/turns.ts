import type { Span } from "../../model.ts";

/** One speaker's turn in a transcript. */
export interface Turn extends Span {
	/** As the label names them, in title case: "Mr. Peskov"; who is not named, in ordinary letters: "senior official". */
	readonly speaker: string;
	/** The press asks. */
	readonly question: boolean;
}

const QUESTION = /^Q(?::|\.|\s+(?=["'(A-Z\u00c0-\u00dd]))/;
const LABEL =
	/^\[?((?:(?:MR|MS|MRS|DR|GEN|SEC|SECRETARY|PRESIDENT|PRIME MINISTER|SENIOR|THE)\.? )?(?:[A-Z][A-Z.'\u00c0-\u00dd-]{1,20} ?){1,5})(?:\([^)]{1,60}\))?\]?:/;
const BY = /\b[Bb]y (?:(?:a|an|the) )?(.{5,200}?)(?: on | at |,? [A-Z][a-z]+ \d|$)/;
const TRANSCRIPT =
	/\b(?:press (?:briefing|call|gaggle|conference)|background (?:press )?call|gaggle|transcript|remarks|briefing)\b/i;

/** Whoever has no name in a transcript is described, as in any article: "senior administration official". */
const UNNAMED = /\b(?:officials?|aides?|spokes(?:man|woman|person)|advis[eo]rs?|diplomats?|moderator|participant)$/;

function titleCase(label: string): string {
	const lower = label.trim().toLowerCase();
	if (UNNAMED.test(lower)) return lower;
	return lower.replace(
		/(^|[\s.'-])([a-z\u00e0-\u00ff])/g,
		(_, gap: string, letter: string) => gap + letter.toUpperCase(),
	);
}

/** Who speaks where a transcript's window begins without a label: the last one its title names. */
function speakerOfTitle(title: string | null): string | null {
	if (title === null || !TRANSCRIPT.test(title)) return null;
	const names = (BY.exec(title)?.[1] ?? "").split(/,? and |, /).filter((name) => name !== "");
	return names.at(-1)?.trim() ?? null;
}

/** Labels in ordinary letters, as the Kremlin sets them: "Question: …", "Yury Ushakov: …", or alone on a line. */
const PLAIN_LABEL =
	/^([A-Z\u00c0-\u00dd][\w.'\u00c0-\u024f-]*(?: [A-Z\u00c0-\u00dd][\w.'\u00c0-\u024f-]*){0,3} ?):(?:\s|$)/;
const ASKED = /^(?:question|journalist|reporter|remark|q)$/i;

/** The labels that a text in which somebody asks sets so; none where nobody does. */
function plainLabels(plain: string, paragraphs: readonly Span[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const { start } of paragraphs) {
		const text = plain.slice(start, start + 80);
		const label = text.includes(":") ? PLAIN_LABEL.exec(text)?.[1]?.trim() : undefined;
		if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	return [...counts.keys()].some((label) => ASKED.test(label)) ? new Set(counts.keys()) : new Set();
}

/** The turns of a transcript, by position. A text without labels and without a transcript's title has none. */
export function findTurns(plain: string, paragraphs: readonly Span[], title: string | null): readonly Turn[] {
	const turns: { start: number; end: number; speaker: string; question: boolean }[] = [];
	const first = speakerOfTitle(title);
	const labels = plainLabels(plain, paragraphs);
	for (const paragraph of paragraphs) {
		const text = plain.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
		const labelled = text.includes(":");
		const plainLabel = labelled ? PLAIN_LABEL.exec(text)?.[1]?.trim() : undefined;
		const named = plainLabel !== undefined && labels.has(plainLabel) ? plainLabel : null;
		const question = QUESTION.test(text) || (named !== null && ASKED.test(named));
		const label = question || !labelled ? null : LABEL.exec(text);
		const last = turns.at(-1);
		if (question) turns.push({ ...paragraph, speaker: "the press", question });
		else if (label?.[1] !== undefined) turns.push({ ...paragraph, speaker: titleCase(label[1]), question });
		else if (named !== null) turns.push({ ...paragraph, speaker: named, question });
		else if (last !== undefined) last.end = paragraph.end;
		else if (first !== null) turns.push({ ...paragraph, speaker: first, question: false });
	}
	return turns.length > 0 && (first !== null || turns.length > 1) ? turns : [];
}
