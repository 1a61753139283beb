import type { Span } from "../../model.ts";

/** One speaker's turn in a transcript. */
export interface Turn extends Span {
	/** As the label names them, in title case: "Mr. Peskov"; who is not named, in ordinary letters: "senior official". */
	readonly speaker: string;
	/** The press asks. */
	readonly question: boolean;
}

/** "Q …", "Q2: …", and how some transcripts set whoever is not named: "- Did they speak?" */
const QUESTION = /^(?:Q\d{0,2}(?::|\.|\s+(?=["'(A-Z\u00c0-\u00dd]))|[-\u2014] [A-Z][^?]{0,600}\?)/;
/** "MS. SANDERS: …", "ANTHONY ALBANESE, PRIME MINISTER: …". */
const LABEL =
	/^\[?((?:(?:MR|MS|MRS|DR|GEN|SEC|SECRETARY|PRESIDENT|PRIME MINISTER|SENIOR|THE)\.? )?(?:[A-Z][A-Z.'\u00c0-\u00dd-]{1,20} ?){1,5})(?:\([^)]{1,60}\))?(, [A-Z][A-Z .,&'\u00c0-\u00dd-]{2,60})?\]?:(?=(.{0,60}))/;
/** Whose label one alone makes a transcript: a dateline or a headline is in capitals too. */
const TITLED =
	/^(?:MR|MS|MRS|DR)\b|\b(?:PRESIDENT|MINISTER|SEC\w{0,4}TARY|SECRETARY-GENERAL|CHANCELLOR|PREMIER|OFFICIAL|SPOKES(?:MAN|WOMAN|PERSON)|AMBASSADOR)\b/;
const BY =
	/\bby (?:(?:a|an|the) )?(.{5,200}?)(?: (?:on|at|in|with|about|after|during|regarding|concerning|following)\b|,? [A-Z][a-z]+ \d|$)/i;
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

/** A call with the press on which nobody may be named. */
const BACKGROUND = /^background (?:press )?(?:call|briefing)\b/i;

/** Labels in ordinary letters, as the Kremlin sets them: "Question: …", "Secretary General of NATO Jens Stoltenberg: …", or alone on a line. */
const PLAIN_LABEL =
	/^([A-Z\u00c0-\u00dd][\w.'\u00c0-\u024f-]*(?: (?:[A-Z\u00c0-\u00dd][\w.'\u00c0-\u024f-]*|of|the|and|for|to|de|von|van|al)){0,8} ?)(?:\([^)]{1,60}\) ?)?:(?:\s|$)/;
const ASKED = /^(?:question|journalist|reporter|remark|q)\b/i;

/** The end of what asks something. */
export const ENDS_ASKING = /\?["')\s]*$/;

/** The labels that a text in which somebody asks sets so; none where nobody does. */
function plainLabels(plain: string, paragraphs: readonly Span[]): ReadonlySet<string> {
	const labels = new Set<string>();
	const answers = new Map<string, number>();
	let [asked, questions] = [false, 0];
	for (const { start, end } of paragraphs) {
		const text = plain.slice(start, start + 120);
		if (/^Q\d{0,2}[:.]/.test(text)) asked = true;
		const label = text.includes(":") ? PLAIN_LABEL.exec(text)?.[1]?.trim() : undefined;
		if (label === undefined) continue;
		labels.add(label);
		if (ASKED.test(label)) asked = true;
		if (ENDS_ASKING.test(plain.slice(Math.max(start, end - 4), end))) questions++;
		else answers.set(label, (answers.get(label) ?? 0) + 1);
	}
	// "AFP: Did they discuss Ukraine?": a briefing in which whoever asks is named, and one answers all.
	if (questions > 1 && [...answers.values()].some((count) => count > 1)) asked = true;
	return asked ? labels : new Set();
}

/** "- …?" asks where all of the paragraph does. */
function isQuestion(plain: string, { start, end }: Span, text: string): boolean {
	return QUESTION.test(/^[-\u2014]/.test(text) ? plain.slice(start, Math.min(end, start + 610)) : text);
}

/** The turns of a transcript, by position. A text without labels and without a transcript's title has none. */
export function findTurns(plain: string, paragraphs: readonly Span[], title: string | null): readonly Turn[] {
	const turns: { start: number; end: number; speaker: string; question: boolean }[] = [];
	let titled = false;
	const first = speakerOfTitle(title) ?? (title !== null && BACKGROUND.test(title) ? "senior official" : null);
	const labels = plainLabels(plain, paragraphs);
	for (const paragraph of paragraphs) {
		const text = plain.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 120));
		const labelled = text.includes(":");
		const plainLabel = labelled ? PLAIN_LABEL.exec(text)?.[1]?.trim() : undefined;
		const named = plainLabel !== undefined && labels.has(plainLabel) ? plainLabel : null;
		const asks =
			named !== null &&
			(ASKED.test(named) || ENDS_ASKING.test(plain.slice(Math.max(paragraph.start, paragraph.end - 4), paragraph.end)));
		const question = isQuestion(plain, paragraph, text) || asks;
		const label = question || !labelled ? null : LABEL.exec(text);
		const last = turns.at(-1);
		if (label?.[1] !== undefined && /[a-z]/.test(label[3] ?? "") && TITLED.test(`${label[1]}${label[2] ?? ""}`))
			titled = true;
		if (question) turns.push({ ...paragraph, speaker: "the press", question });
		else if (label?.[1] !== undefined) turns.push({ ...paragraph, speaker: titleCase(label[1]), question });
		else if (named !== null) turns.push({ ...paragraph, speaker: named, question });
		else if (last !== undefined) last.end = paragraph.end;
		else if (first !== null) turns.push({ ...paragraph, speaker: first, question: false });
	}
	return turns.length > 0 && (first !== null || titled || turns.length > 1) ? turns : [];
}
