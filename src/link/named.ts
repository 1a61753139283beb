/** Which encounter a stretch of words names by itself. */
import { ANY_TALK } from "../languages/english/taken-up.ts";
import type { Encounter, Question, Span } from "../model.ts";
import type { Parse } from "../read/text/parse.ts";
import { at } from "../spans.ts";
import type { Stretch } from "./cues.ts";
import { sameDay } from "./dates.ts";
import {
	ALSO,
	before,
	dated,
	dayOfLast,
	daysBefore,
	isEarlier,
	LONG_BEFORE,
	laterThan,
	relativeDate,
	THEN,
} from "./days.ts";
import { hePlus, metAt, metBefore, metOfOneParty } from "./elsewhere.ts";
import { encounterOf } from "./encounters.ts";
import { pairThen } from "./in-office.ts";
import {
	ANOTHER_CLOSE,
	FIRST_ONE,
	gapTo,
	IN_ANOTHER,
	isOfAnothers,
	isOfOtherKind,
	isOwnedBy,
	isWithLesser,
	strangersIn,
	WITH_SOMEBODY,
	withoutTelling,
} from "./not-ours.ts";
import { eachOf, hostedBy, otherPair, type Scene } from "./pairs.ts";
import { signalIn } from "./signals.ts";
import { dayOfMeal, isWithMany, jointOf, pairBeforeCut, pairOfTheirs, pairWithHim, severalOf } from "./taken-up.ts";
import { kindBehind, kindOfTheirs } from "./their-kind.ts";

/** Which encounters some words are about: those they name; [] for one that cannot be named; null where they name none. */
export type About = readonly Encounter[] | null;

export const NOBODY: About = [];

/** "On Saturday the two sat by themselves again", "On Tuesday they had talked for two hours". */
const ANOTHER_DAY =
	/\bagain\b|^\W*\w+day's (?!call|meeting|talks|conversation|summit)|^\W*on \w+day,? (?:they|he|she|the two(?: \w+)?|both|[A-Z]\w+ and [A-Z]\w+) had\b/i;

/** "Trump and Xi - who met a month ago - discussed Taiwan": the day of what is told in passing, before the claim. */
function isAside({ plain }: Parse, near: Span, date: Span, place: Span): boolean {
	if (date.end > place.start) return false;
	return (
		/ (?:-|\u2014|--) (?:who|which) [^;"]{2,120}$/.test(plain.slice(near.start, date.start)) &&
		/^[^;"]{0,60} (?:-|\u2014|--) /.test(plain.slice(date.end, place.start + 1))
	);
}

/** The encounter that a stretch names by itself: by other leaders, another date, another kind on the same day. */
export function namedIn(
	scene: Scene,
	parse: Parse,
	near: Stretch,
	place: Span,
	speaker: string | null,
	question: Question | null,
): About {
	const isLength = question === "duration";
	const { main, pair } = scene;
	const published = scene.reading.parse.date;
	const signal = signalIn(parse, near);
	const text = parse.plain.slice(near.start, near.end);
	const past = signal.dates.filter(
		(d) => (published === null || d.date <= published) && !isAside(parse, near, d, place),
	);
	const relative = (isLength ? daysBefore(scene, parse, place) : null) ?? relativeDate(scene, near);
	const dates =
		question === "topic"
			? past.filter((d) => d.start < place.end || !isOwnedBy(parse, d))
			: past.length > 0
				? past
				: signal.dates;
	const behind = isLength ? kindBehind(parse, place) : null;
	const kind = behind ?? signal.kind ?? main.kind;
	const several = isLength ? severalOf(parse, near, place) : null;
	if (several !== null)
		return several.length === 0 ? NOBODY : [encounterOf(several, kind, dated(relative ?? dates[0]?.date, main))];
	const joint = jointOf(parse, near);
	if (joint.length > 0) return [encounterOf(joint, kind, dated(relative ?? dates[0]?.date, main))];
	if (isLength && (isWithMany(parse, near, place, pair) || isOfAnothers(scene, parse, place))) return NOBODY;
	const each = eachOf(parse, near, pair);
	if (each.length > 0) return each.map((two) => encounterOf(two, "call", dated(dates[0]?.date, main)));
	const hosted = hostedBy(scene, parse, near, signal);
	if (hosted.length > 0) return hosted.map((two) => encounterOf(two, kind, dated(relative ?? dates[0]?.date, main)));
	const met = metAt(parse, near, pair, speaker);
	const others =
		pairWithHim(parse, near, pair) ??
		(met === "ours"
			? null
			: (met ??
				otherPair(parse, near, pair, speaker) ??
				pairOfTheirs(parse, near, pair) ??
				pairBeforeCut(parse, near, pair)));
	if (others !== null) {
		if (isLength && isWithLesser(others, scene)) return NOBODY;
		const date = relative ?? dates.at(-1)?.date ?? laterThan(parse, near);
		const theirs = behind ?? kindOfTheirs(scene, parse, near, others);
		if (date !== undefined && date !== null) return [encounterOf(others, theirs, { date, stated: true })];
		const shares =
			others.some((p) => pair.some((q) => q.id === p.id)) &&
			(signal.strength > 1 || isLength) &&
			!ANY_TALK.test(parse.plain.slice(Math.max(0, place.start - 16), place.start));
		return signal.another || LONG_BEFORE.test(text) || !(shares || THEN.test(text))
			? NOBODY
			: [encounterOf(others, theirs, main)];
	}
	if (isLength && metOfOneParty(parse, near, pair)) return NOBODY;
	const strangers = signal.people.filter((p) => !pair.some((q) => q.id === p.id));
	if (strangers.length > 0 && strangers.length === signal.people.length && WITH_SOMEBODY.test(withoutTelling(text))) {
		const [other, more] = strangers;
		const two = isLength && other !== undefined && more === undefined ? hePlus(parse, near, pair, other) : null;
		const date = relative ?? dates.at(-1)?.date;
		if (two !== null && date === undefined && (ALSO.test(before(parse, near)) || THEN.test(text)))
			return [encounterOf(two, kind, main)];
		return two === null || date === undefined ? NOBODY : [encounterOf(two, kind, { date, stated: true })];
	}
	const meal = relative === null && dates.length === 0 && isLength ? dayOfMeal(parse, near) : null;
	if (meal !== null && meal !== main.date) return [encounterOf(pair, kind, { date: meal, stated: true })];
	// The next day is another one there.
	const again = main.stated && ANOTHER_DAY.test(text);
	const two =
		signal.people.length === 0 ? (metBefore(parse, at(parse.sentences, near.start)?.index ?? -1, pair) ?? pair) : pair;
	const elsewhere = dates.find((d) => (again ? d.date !== main.date : !sameDay(d.date, main.date)));
	const here = dates.find((d) => d.date === main.date) ?? (elsewhere === undefined ? dates[0] : undefined);
	if (here === undefined && relative !== null && signal.strength > 0)
		return [encounterOf(pair, kind, { date: relative, stated: main.stated })];
	if (
		here === undefined &&
		elsewhere !== undefined &&
		(signal.strength > 0 || isLength) &&
		gapTo(place, elsewhere) < 110
	) {
		const then = pairThen(two, published, elsewhere.date, signal.people, text);
		return then === null ? NOBODY : [encounterOf(then, kind, { date: elsewhere.date, stated: true })];
	}
	if (here === undefined && signal.another && ANOTHER_CLOSE.test(text)) return NOBODY;
	if (here === undefined && isLength && FIRST_ONE.test(text)) {
		const last = dayOfLast(parse, near);
		return last === null ? NOBODY : [encounterOf(pair, kind, { date: last, stated: true })];
	}
	const earlier = isLength ? dates.find((d) => isEarlier(d, main, published, signal.kind)) : undefined;
	if (earlier !== undefined)
		return signal.kind === null || signal.kind === main.kind
			? NOBODY
			: [encounterOf(pair, kind, { date: earlier.date, stated: true })];
	const withOthers = strangersIn(scene, parse, near);
	if (withOthers && signal.strength > 1 && signal.people.length < 2) return NOBODY;
	const ours = signal.strength > 1 && signal.people.length > 0 && !signal.another;
	if ((question !== "topic" || IN_ANOTHER.test(text)) && isOfOtherKind(scene, parse, near, place, isLength)) {
		// "A telephone conversation earlier in the week": no more than its month is known, and that it is another.
		const coarse = dates.find((d) => d.date.length < 10);
		return coarse === undefined ? NOBODY : [encounterOf(pair, kind, { date: coarse.date, stated: true })];
	}
	return here !== undefined || signal.people.length > 1 || ours ? [main] : null;
}
