/** Sightings as tests write them: "stated 2019-05-03", "published 2019-05-04". */
import fc from "fast-check";
import type { Sighting } from "../../src/link/clusters.ts";
import { plusDays } from "../../src/link/dates.ts";
import { encounterOf } from "../../src/link/encounters.ts";
import { PEOPLE } from "../../src/link/leaders/rows.ts";
import type { EncounterKind, LinkedArticle } from "../../src/model.ts";

export function seen(words: string, kind: EncounterKind = "call", leaders = "trump putin"): Sighting {
	const [how, date = ""] = words.split(" ");
	const people = leaders.split(" ").flatMap((id) => PEOPLE.find((person) => person.id === id) ?? []);
	return encounterOf(people, kind, { date, stated: how === "stated" });
}

export function words({ date, stated }: Sighting): string {
	return `${stated ? "stated" : "published"} ${date}`;
}

/** An article that tells of these. */
export function articleOf(encounters: readonly Sighting[]): LinkedArticle {
	return { main: encounters[0]?.id ?? null, encounters, claims: [], statements: [] };
}

const day = fc.integer({ min: 0, max: 9 }).map((days) => plusDays("2018-12-27", days));
const date = fc.oneof({ weight: 6, arbitrary: day }, fc.constantFrom("2018-12", "2019-01", "2018", "2019"));

/** Around a new year, so that months and years count too; one pair of leaders is near each other, one far apart. */
export const anySighting = fc
	.tuple(
		fc.constantFrom("stated", "published"),
		date,
		fc.constantFrom<EncounterKind>("call", "meeting"),
		fc.constantFrom("trump putin", "trump abe"),
	)
	.map(([how, on, kind, leaders]) => seen(`${how} ${on}`, kind, leaders));
