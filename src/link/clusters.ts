/** Which accounts are of one encounter. Pure, and the same whatever the order in which the accounts came. */
import type { Encounter, LinkedArticle } from "../model.ts";
import { daysBetween, plusDays } from "./dates.ts";
import { whoKey } from "./encounters.ts";
import { areFarApart } from "./parties/offsets.ts";

/** An encounter as some articles see it: who, what, and when they say or were published. */
export type Sighting = Encounter;

/** What one article tells of as two encounters, by the ids that they have there. */
export type Apart = readonly [id: string, other: string];

/** The sightings that are one encounter, the one that dates it first. */
export type Cluster = readonly [Sighting, ...Sighting[]];

/** A day that is stated and one of publication are two sightings, even if they are the same day. */
export function sightingId({ id, stated }: Sighting): string {
	return `${id}/${stated ? "stated" : "published"}`;
}

/** Days between the first and the last day that may be one encounter's: two stated ones, and the next one's papers. */
const WIDEST = 2;

/** What an article tells of as two encounters, however others date them. Of a month or a year that is not said. */
export function apartIn({ encounters }: LinkedArticle): readonly Apart[] {
	return encounters.flatMap((one, i) =>
		encounters
			.slice(i + 1)
			.filter((two) => one.id !== two.id && isAlike(one, two) && Math.abs(daysBetween(one.date, two.date)) <= WIDEST)
			.map((two) => [one.id, two.id] as const),
	);
}

function isAlike(a: Sighting, b: Sighting): boolean {
	return a.kind === b.kind && whoKey(a) === whoKey(b);
}

function isDay({ date }: Sighting): boolean {
	return date.length === 10;
}

/** One encounter in the making; its days are those that articles state, or the first of publication. */
interface Group {
	readonly first: Sighting;
	readonly days: Set<string>;
	readonly members: Sighting[];
}

function groupOf(first: Sighting): Group {
	return { first, days: new Set([first.date]), members: [first] };
}

/** Earlier dates first, and of one date the stated one. */
function inOrder(a: Sighting, b: Sighting): number {
	const key = (one: Sighting) => `${one.date} ${one.stated ? 0 : 1} ${one.id}`;
	return key(a) < key(b) ? -1 : 1;
}

type MayJoin = (sighting: Sighting, group: Group) => boolean;

/** "Friday" and "Saturday" of a call between far capitals are one night; a meeting is in one place, with one date. */
function mayBeOneNight({ kind, parties }: Sighting): boolean {
	return kind === "call" && areFarApart(parties);
}

/** Two stated days are two encounters, but for one night. */
function groupStated(stated: readonly Sighting[], mayJoin: MayJoin): Group[] {
	const groups: Group[] = [];
	for (const sighting of stated) {
		const eve = mayBeOneNight(sighting) ? plusDays(sighting.date, -1) : null;
		const near = groups.find(
			(group) => (group.days.has(sighting.date) || group.first.date === eve) && mayJoin(sighting, group),
		);
		if (near === undefined) groups.push(groupOf(sighting));
		else {
			near.days.add(sighting.date);
			near.members.push(sighting);
		}
	}
	return groups;
}

/** Days of publication within a day of the first of them are one encounter's; not in chains, or daily talks would be one. */
function groupPublished(published: readonly Sighting[], mayJoin: MayJoin): Group[] {
	const groups: Group[] = [];
	for (const sighting of published) {
		const eve = plusDays(sighting.date, -1);
		const near = groups.find((group) => [eve, sighting.date].includes(group.first.date) && mayJoin(sighting, group));
		if (near === undefined) groups.push(groupOf(sighting));
		else near.members.push(sighting);
	}
	return groups;
}

/** Within so many days before, an encounter must be the only one for an article that comes two days later to be about it. */
const LATELY = 7;

/**
 * The encounter that an article published on a day is about: of that day, else of its eve, else of the day before that
 * if there was no other that week. Nobody reports what is to come.
 */
function reported(sighting: Sighting, stated: readonly Group[], mayJoin: MayJoin): Group | null {
	const on = (day: string) => stated.find((group) => group.days.has(day) && mayJoin(sighting, group));
	const near = on(sighting.date) ?? on(plusDays(sighting.date, -1));
	if (near !== undefined) return near;
	const lately = stated.filter(({ days }) =>
		[...days].some((day) => day <= sighting.date && plusDays(day, LATELY) >= sighting.date),
	);
	return lately.length === 1 ? (on(plusDays(sighting.date, -2)) ?? null) : null;
}

/** Those of the same people and kind. */
function groupAlike(sightings: readonly Sighting[], mayJoin: MayJoin): readonly Group[] {
	const days = sightings.filter(isDay);
	const stated = groupStated(
		days.filter((one) => one.stated),
		mayJoin,
	);
	const alone: Sighting[] = [];
	for (const sighting of days.filter((one) => !one.stated)) {
		const group = reported(sighting, stated, mayJoin);
		if (group === null) alone.push(sighting);
		else group.members.push(sighting);
	}
	const groups = [...stated, ...groupPublished(alone, mayJoin)];
	return [...groups, ...groupVague(sightings, groups)];
}

/** A month is the one encounter's of that time, if there is only one; the rest, and a year, each by itself. */
function groupVague(sightings: readonly Sighting[], groups: readonly Group[]): readonly Group[] {
	const rest = new Map<string, Group>();
	for (const sighting of sightings.filter((one) => !isDay(one))) {
		const [only, another] =
			sighting.date.length < 7 ? [] : groups.filter(({ first }) => first.date.startsWith(sighting.date));
		const group = only !== undefined && another === undefined ? only : rest.get(sighting.date);
		if (group === undefined) rest.set(sighting.date, groupOf(sighting));
		else group.members.push(sighting);
	}
	return [...rest.values()];
}

/**
 * The encounters that some sightings are of: two stated days are two encounters, except a day apart where time zones
 * explain it; a day of publication goes with the stated day that it can report. `apart`: what articles see as two.
 */
export function clustersOf(sightings: readonly Sighting[], apart: readonly Apart[]): readonly Cluster[] {
	const sorted = [...new Map(sightings.map((one) => [sightingId(one), one])).values()].sort(inOrder);
	const pairs = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
	const mayJoin: MayJoin = (sighting, { members }) =>
		!members.some((member) => pairs.has(`${member.id} ${sighting.id}`));
	const alike = Map.groupBy(sorted, (one) => `${one.kind} ${whoKey(one)}`);
	const groups = [...alike.values()].flatMap((some) => groupAlike(some, mayJoin));
	return groups.map(({ first, members }) => [first, ...members.filter((one) => one !== first)]);
}
