/** `npm run -s compare -- [--json] FOLDER`: where the accounts of some stories differ. */
import type { Discrepancy } from "../model.ts";
import { poolStories } from "./pool.ts";
import { comparePool } from "./reports.ts";
import { runCommand, storiesArguments } from "./run.ts";
import { loadStories } from "./stories.ts";

const HELP = `npm run -s compare -- [--json] FOLDER

Pools every article of the stories in FOLDER, finds the encounters and prints where accounts of one differ.
  --json   one line of JSON per discrepancy`;

function discrepancyJson(discrepancy: Discrepancy): object {
	const { id, encounter, question, topic, act, kind, severity, status, summary, positions } = discrepancy;
	return {
		id,
		encounter,
		question,
		...(topic === null ? {} : { topic }),
		...(act === null ? {} : { act }),
		kind,
		severity,
		status,
		summary,
		positions: positions.map(({ answer, outlets, credits, evidence }) => ({
			answer,
			outlets,
			credits,
			evidence: evidence.map((e) => {
				const [story = "", article = ""] = e.article.split("/");
				return {
					story,
					article,
					text: e.text,
					start: e.start,
					end: e.end,
					...(e.where === "text" ? {} : { where: e.where }),
				};
			}),
		})),
	};
}

function shown(discrepancy: Discrepancy): string {
	const lines = discrepancy.positions.flatMap((position) => [
		`  ${position.answer}`,
		...position.evidence.map((e) => `    ${e.outlet}: “${e.text.replace(/\s+/g, " ")}”`),
	]);
	return [
		`${discrepancy.summary}`,
		`  ${discrepancy.id}, ${discrepancy.severity}, ${discrepancy.status}`,
		...lines,
	].join("\n");
}

async function main(): Promise<number> {
	const given = await storiesArguments(HELP);
	if (given === null) return 0;
	const pool = poolStories(await loadStories(given.folder));
	const discrepancies = comparePool(pool);
	for (const discrepancy of discrepancies)
		console.log(given.json ? JSON.stringify(discrepancyJson(discrepancy)) : `${shown(discrepancy)}\n`);
	console.error(
		`${pool.articles.length} articles read, ${pool.encounters.length} encounters, ${discrepancies.length} discrepancies`,
	);
	return 0;
}

if (import.meta.main) await runCommand(main);
