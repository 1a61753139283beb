import { ENCOUNTER_NOUNS } from "../languages/english/encounters.ts";
import type { Encounter, Span } from "../model.ts";
import type { Reading } from "../read/article.ts";
import type { Parse } from "../read/text/parse.ts";
import { cued, firstIn, type Stretch } from "./cues.ts";
import type { Leader } from "./leaders.ts";
import { betweenIn, peopleIn } from "./people.ts";
import { type Pair, pairsOf } from "./ranks.ts";
import type { Signal } from "./signals.ts";

/** What linking knows of the article while it goes through its claims. */
export interface Scene {
	readonly reading: Reading;
	readonly main: Encounter;
	readonly pair: Pair;
}

const EACH = cued(
	/\b(?:calls?|conversations?|talks|meetings?|spoke|spoken|talked|met)\b[^.;]{0,60}?\bwith ([^.;]{5,200}?),? (?:each|both|all) (?:of which |of them |call |conversation )?/i,
);

/** "conversations with A, B and C, each of which lasted close to an hour": one claim of each. */
export function eachOf(parse: Parse, span: Stretch, pair: Pair): readonly Pair[] {
	const match = firstIn(span, EACH);
	const list = match?.[1];
	if (match === null || list === undefined) return [];
	const start = span.start + match.index + match[0].lastIndexOf(list);
	const others = peopleIn(parse, { start, end: start + list.length });
	const host = pair.find((p) => !others.some((o) => o.id === p.id));
	return host === undefined || others.length < 2 ? [] : others.map((other) => [host, other] as const);
}

const HIS_TALK = cued(new RegExp(`\\b(?:his|her|their own) (?:[\\w-]+ ){0,3}(?:${ENCOUNTER_NOUNS}|talk) with `, "i"));

/** "Trump briefed Zelensky on his talk with Putin": the subject and the one after "with". */
function ownTalk(parse: Parse, near: Stretch): Pair | null {
	const match = firstIn(near, HIS_TALK);
	if (match === null) return null;
	const start = near.start + match.index + match[0].length;
	const [subject] = peopleIn(parse, { start: near.start, end: start });
	const [other] = peopleIn(parse, { start, end: Math.min(near.end, start + 60) });
	return subject === undefined || other === undefined ? null : (pairsOf([subject, other], parse.date)[0] ?? null);
}

const PAIRED =
	/\b(?:between|with|and|to|met|called(?! (?:[A-Z][\w.'-]+ ){1,3}(?:an? |"))|phoned|telephoned|told|joined|hosted|received|against)\b/i;

/** "The 35-minute talks brought in two advisers": they sat with those who talked. */
const BROUGHT_IN =
	/\b(?:brought in|joined by|attended by|also attended|flanked by|accompanied by|included|in the presence of|were present|took part)\b/i;

/** The two that the words nearest to a claim name, if they are not the article's two. */
export function otherPair(parse: Parse, near: Stretch, pair: Pair, speaker: string | null): Pair | null {
	const own = ownTalk(parse, near);
	if (own !== null && !own.every((p) => pair.some((q) => q.id === p.id))) return own;
	const explicit = betweenIn(parse, near);
	if (explicit !== null) return explicit.every((p) => pair.some((q) => q.id === p.id)) ? null : explicit;
	const people = peopleIn(parse, near).filter((p) => speaker === null || !p.names.includes(speaker));
	const ids = pair.map((p) => p.id);
	const strangers = people.filter((p) => !ids.includes(p.id));
	const stranger = strangers[0];
	if (stranger === undefined || strangers.length > 2) return null;
	if (strangers.length === 2 && BROUGHT_IN.test(parse.plain.slice(near.start, near.end))) return null;
	if (strangers.length === 2 && strangers[1] !== undefined)
		return people.length === 2 ? (pairsOf(strangers, parse.date)[0] ?? null) : null;
	const known = people.filter((p) => ids.includes(p.id));
	if (known.length !== 1 || known[0] === undefined || !PAIRED.test(parse.plain.slice(near.start, near.end)))
		return null;
	return pairsOf([known[0], stranger], parse.date)[0] ?? null;
}

const PUSHED = /\b(?:pushed back|pressed|warned|urged|complained|protested|objected|raised|brought up|confronted)\b/i;

/** "Merkel and Hollande pushed back on the travel ban over the phone": each of them with the one the article is about. */
export function hostedBy({ reading, pair }: Scene, parse: Parse, near: Span, signal: Signal): readonly Pair[] {
	const text = parse.plain.slice(near.start, near.end);
	const strangers = signal.people.filter((p) => !pair.some((q) => q.id === p.id));
	if (strangers.length !== 2 || signal.people.length !== 2 || signal.kind === null || !PUSHED.test(text)) return [];
	const count = (p: Leader) => reading.parse.mentions.filter((m) => m.leader.id === p.id).length;
	const host = count(pair[0]) >= count(pair[1]) ? pair[0] : pair[1];
	return strangers.map((other) => [host, other] as const);
}
