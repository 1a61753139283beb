/** `npm run -s read -- [--json] FOLDER`: what each article of some stories says. */
import type { Claim } from "../model.ts";
import { type PooledArticle, poolStories } from "./pool.ts";
import { runCommand, storiesArguments } from "./run.ts";
import { loadStories } from "./stories.ts";

const HELP = `npm run -s read -- [--json] FOLDER

Reads every article of the stories in FOLDER and prints its claims.
  --json   one line of JSON per article`;

/** A claim as a line of JSON gives it: only the fields that its question has. */
export function claimJson(claim: Claim): object {
	const { credit, encounter, evidence, rule, confidence } = claim;
	const shown = { ...evidence, ...(evidence.where === "text" ? {} : { where: evidence.where }) };
	const rest = {
		credit,
		encounter,
		evidence: evidence.where === "text" ? { text: evidence.text, start: evidence.start, end: evidence.end } : shown,
		rule,
		confidence,
	};
	switch (claim.question) {
		case "duration": {
			const { question, interval, minutes, qualifier, beyond, said } = claim;
			return { question, interval, minutes, qualifier, ...(beyond === null ? {} : { beyond }), said, ...rest };
		}
		case "initiator": {
			const { question, party, negated, said } = claim;
			return { question, party, negated, said, ...rest };
		}
		case "topic": {
			const { question, topic, act, answer, said } = claim;
			return { question, topic, act, answer, said, ...rest };
		}
	}
}

function answerText(claim: Claim): string {
	switch (claim.question) {
		case "duration":
			return `${claim.said}${claim.interval === null ? "" : ` [${claim.interval.join("–")} min]`}`;
		case "initiator":
			return `${claim.negated ? "not " : ""}${claim.party}`;
		case "topic":
			return `${claim.topic} ${claim.act}: ${claim.answer}`;
	}
}

function table({ story, article, linked }: PooledArticle): string {
	const lines = linked.claims.map((claim) => {
		const credit = claim.credit.voice === "own" ? `${claim.credit.name} (own voice)` : claim.credit.name;
		return `  ${claim.question.padEnd(9)}  ${answerText(claim)}\n             ${credit}: “${claim.evidence.text.replace(/\s+/g, " ")}”\n             ${claim.encounter}, ${claim.rule}, ${claim.confidence}`;
	});
	return [
		`${story} / ${article.outlet} (${article.article}): ${linked.main ?? "no encounter"}`,
		...(lines.length > 0 ? lines : ["  no claims"]),
	].join("\n");
}

async function main(): Promise<number> {
	const given = await storiesArguments(HELP);
	if (given === null) return 0;
	const pool = poolStories(await loadStories(given.folder));
	for (const pooled of pool.articles) {
		const { story, article, linked } = pooled;
		if (!given.json) console.log(`${table(pooled)}\n`);
		else
			console.log(
				JSON.stringify({
					story,
					article: article.article,
					outlet: article.outlet,
					encounter: linked.main,
					claims: linked.claims.map(claimJson),
				}),
			);
	}
	console.error(`${pool.articles.length} articles read, ${pool.encounters.length} encounters`);
	return 0;
}

if (import.meta.main) await runCommand(main);
