/** Who met whom, from the words that say so: "Orban after phone call with Putin", "Rice met with Karzai". */
import { JOINED, MET_BARE, MET_WITH, STILL_TO, THEY_TALK, TO_COUNTERPART, TOLD_OF } from "../languages/english/met.ts";
import type { Span } from "../model.ts";
import type { Mention, Parse } from "../read/text/parse.ts";
import { within } from "../spans.ts";
import { cued, matchesIn, stretchAt } from "./cues.ts";
import type { Leader } from "./leaders.ts";
import { termOn } from "./leaders.ts";
import { remembered } from "./remembered.ts";
import { isTopic, takesPart } from "./signals.ts";

/** One telling of who met whom. */
export interface Met {
	/** Whom the words name as the one met, rung or talked to. */
	readonly other: Leader;
	/** Who it may be that met them, the likeliest first; none where the words name nobody. */
	readonly subjects: readonly Leader[];
	/** "briefed him about his meeting with Aliyev": told of as news of another talk. */
	readonly reported: boolean;
	/** "I had Putin on the phone": whoever is speaking met them. */
	readonly first: boolean;
}

/** "called Trump a sociopath": what he was called. */
const NAMES = /^(?:'s)? (?:"|an? (?!hour|half|day|week|few|couple|second)|the (?:worst|best|greatest|most)\b)/;
/** Right before the words for a talk: it has not been held. */
const TO_COME =
	/\b(?:planned|upcoming|proposed|possible|potential|future|prospective|hoped-for|scheduled)(?: [\w-]+)? (?:(?:call|conversation|meeting|talks|summit|session|sit-down|encounter) (?:with )?)?$/i;
const UNDONE = new RegExp(`${STILL_TO} ?$`, "i");
const FIRST_PERSON = /\b(?:I|[Ww]e)(?:'ve|'d)?(?: [a-z]+){0,3} ?$/;

const WITH = cued(new RegExp(MET_WITH, "gi"), cued(/\b(?:with|to|from)\b/));
const BARE = cued(new RegExp(MET_BARE, "gi"));
const OWN = /\b(?:his|her|their|own)\b/i;
/** How far a name may stand from "with". */
const REACH = 90;
/** How far back somebody may be told of a talk. */
const TOLD_REACH = 140;
/** "Trump's | special envoy": he met them, and not Trump. */
const ENVOY_OF = /^'s? (?:[\w-]+ ){0,3}?(?:envoy|advis[eo]r|aide|representative|negotiator|ambassador|spokes\w+)\b/i;
/** Longer, in code units, than such words are. */
const ENVOY_LONG = 50;
/** No sentence of news names more leaders, or tells of more talks. */
const MOST = 50;

function partyOf(leader: Leader, date: string | null): string | null {
	return termOn(leader, date)?.party ?? null;
}

/** The one named right after a cue, with nothing but titles between. */
function otherAfter(parse: Parse, people: readonly Mention[], place: number, end: number): Mention | undefined {
	const next = people.find((m) => m.start >= place);
	if (next === undefined || next.start - place > REACH || next.start >= end) return undefined;
	return TO_COUNTERPART.test(parse.plain.slice(place, next.start)) ? next : undefined;
}

/** "Trump and Xi Jinping of China talked": the two who did. */
function jointIn(parse: Parse, people: readonly Mention[]): readonly Met[] {
	return people.flatMap((other, i) => {
		const last = people[i - 1];
		// "Blinken and China's top diplomat, Wang Yi": the title is his.
		const titled =
			last !== undefined &&
			partyOf(last.leader, parse.date) === partyOf(other.leader, parse.date) &&
			/^,? ?$/.test(parse.plain.slice(last.end, other.start));
		const one = titled ? people[i - 2] : last;
		if (one === undefined || partyOf(one.leader, parse.date) === partyOf(other.leader, parse.date)) return [];
		if (!JOINED.test(parse.plain.slice(one.end, (titled ? last : other).start))) return [];
		return THEY_TALK.test(parse.plain.slice(other.end, other.end + 80))
			? [{ other: other.leader, subjects: [one.leader], reported: false, first: false }]
			: [];
	});
}

/** Every telling of who met whom in a stretch of a text, in its order. */
export const metIn = remembered(findMet);

function findMet(parse: Parse, span: Span): readonly Met[] {
	const people = within(parse.mentions, span)
		.filter((m) => takesPart(m) && !isTopic(parse, m) && !ENVOY_OF.test(parse.plain.slice(m.end, m.end + ENVOY_LONG)))
		.slice(0, MOST);
	if (people.length === 0) return [];
	const joint = jointIn(parse, people);
	const stretch = stretchAt(parse.plain, span);
	const all = [...matchesIn(stretch, WITH), ...matchesIn(stretch, BARE)]
		.sort((a, b) => a.index - b.index)
		.slice(0, MOST);
	const told = all.flatMap((match): readonly Met[] => {
		const place = span.start + match.index;
		const other = otherAfter(parse, people, place + match[0].length, span.end);
		if (
			other === undefined ||
			(/\bcall(?:s|ed) $/i.test(match[0]) && NAMES.test(parse.plain.slice(other.end, other.end + 16)))
		)
			return [];
		if (TO_COME.test(parse.plain.slice(Math.max(span.start, place - 30), place + match[0].length))) return [];
		const left = parse.plain.slice(Math.max(span.start, place - TOLD_REACH), place);
		if (UNDONE.test(left)) return [];
		const reported = TOLD_OF.test(left);
		const party = partyOf(other.leader, parse.date);
		const before = people.filter((m) => m.end <= place + match[0].length && partyOf(m.leader, parse.date) !== party);
		const [first, last] = [before[0]?.leader, before.at(-1)?.leader];
		if (first === undefined || last === undefined) {
			const own = FIRST_PERSON.test(parse.plain.slice(Math.max(span.start, place - 40), place));
			return [{ other: other.leader, subjects: [], reported, first: own }];
		}
		const subjects = OWN.test(match[0]) || first.id === last.id ? [first] : [last, first];
		return [{ other: other.leader, subjects, reported, first: false }];
	});
	return [...joint, ...told];
}
