/** `npm run -s eval -- [--json] [--show] [FOLDER]`: how well reading and comparing do on stories with gold. */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { firmnessOf, PUBLISHING_THRESHOLD, statusAt } from "../compare/confidence.ts";
import type { Discrepancy, Question } from "../model.ts";
import { QUESTIONS } from "../model.ts";
import { accuracyFile } from "./accuracy.ts";
import { bCubed, type Clustering, type Placed } from "./b-cubed.ts";
import { goldEncounter } from "./gold-encounters.ts";
import { measuredFile, measureRules } from "./measured.ts";
import { type Pool, poolStories } from "./pool.ts";
import { comparePool } from "./reports.ts";
import { argumentsOf, givenPath, runCommand } from "./run.ts";
import { type ArticleScore, scoreArticle } from "./scoring.ts";
import { type DiscrepancyScore, scoreDiscrepancies } from "./scoring-discrepancies.ts";
import { loadStories, type Story } from "./stories.ts";
import { type Gold, goldOf } from "./stories-gold.ts";

const HELP = `npm run -s eval -- [--json] [--show] [--write] [--curve] [FOLDER]

Scores reading and comparing on the stories in FOLDER (default: corpus).
  --json   one JSON object instead of a table
  --show   also every claim missed or falsely read
  --write  keeps how often each rule is right in src/read/measured.ts, and the table in accuracy.ts (the corpus only)
  --curve  also what is published at other thresholds of confidence`;

const MEASURED_FILE = "src/read/measured.ts";
const ACCURACY_FILE = "src/read/accuracy.ts";

export interface Score {
	readonly right: number;
	readonly false: number;
	readonly missed: number;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

export interface Evaluation {
	readonly stories: number;
	readonly articles: number;
	readonly questions: Readonly<Record<Question, Score>>;
	readonly credit: { readonly right: number; readonly of: number; readonly accuracy: number };
	readonly encounter: { readonly right: number; readonly of: number; readonly accuracy: number };
	/** How claims fall into encounters, whatever those are called. */
	readonly clustering: Clustering;
	readonly traps: { readonly hit: number; readonly of: number };
	readonly discrepancies: { readonly found: number; readonly missed: number; readonly false: number };
}

function ratio(part: number, whole: number): number {
	return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
}

function scoreOf(question: Question, scores: readonly ArticleScore[]): Score {
	const scored = scores.flatMap((s) => s.scored).filter((s) => s.claim.question === question);
	const right = scored.filter((s) => s.verdict === "right").length;
	const wrong = scored.filter((s) => s.verdict === "false").length;
	const missed = scores.flatMap((s) => s.missed).filter((g) => g.question === question).length;
	const met = new Set(scored.flatMap((s) => (s.gold === null || s.gold.optional ? [] : [s.gold]))).size;
	const precision = ratio(right, right + wrong);
	const recall = ratio(met, met + missed);
	const f1 = precision + recall === 0 ? 0 : Math.round(((2 * precision * recall) / (precision + recall)) * 1000) / 1000;
	return { right, false: wrong, missed, precision, recall, f1 };
}

function share(right: number, of: number): { readonly right: number; readonly of: number; readonly accuracy: number } {
	return { right, of, accuracy: ratio(right, of) };
}

function evaluate(
	stories: readonly Story[],
	pool: Pool,
	scores: readonly ArticleScore[],
	placed: readonly Placed[],
	differences: DiscrepancyScore,
): Evaluation {
	const hits = scores.flatMap((s) => s.scored).filter((s) => s.verdict === "right");
	const questions = Object.fromEntries(QUESTIONS.map((q) => [q, scoreOf(q, scores)]));
	return {
		stories: stories.length,
		articles: pool.articles.length,
		questions: {
			duration: questions.duration ?? scoreOf("duration", []),
			initiator: questions.initiator ?? scoreOf("initiator", []),
			topic: questions.topic ?? scoreOf("topic", []),
		},
		credit: share(hits.filter((s) => s.creditRight).length, hits.length),
		encounter: share(hits.filter((s) => s.encounterRight).length, hits.length),
		clustering: bCubed(placed),
		traps: {
			hit: new Set(scores.flatMap((s) => s.scored.flatMap((c) => (c.trap === null ? [] : [c.trap])))).size,
			of: scores.reduce((sum, s) => sum + s.traps, 0),
		},
		discrepancies: {
			found: differences.found.length,
			missed: differences.missed.length,
			false: differences.false.length,
		},
	};
}

/** Reads, links and compares stories and scores what came of it. */
export function evaluateStories(stories: readonly Story[]): {
	readonly evaluation: Evaluation;
	readonly notes: readonly string[];
	/** How often each rule is right. */
	readonly measured: ReadonlyMap<string, number>;
	readonly discrepancies: readonly Discrepancy[];
	/** By story. */
	readonly golds: ReadonlyMap<string, Gold>;
} {
	const pool = poolStories(stories);
	const golds = new Map<string, Gold>(stories.map((story) => [story.story, goldOf(story)]));
	const notes: string[] = [];
	const placed: Placed[] = [];
	const scores = pool.articles.flatMap((pooled) => {
		const gold = golds.get(pooled.story);
		if (gold === undefined) return [];
		const score = scoreArticle(pooled, gold);
		const where = `${pooled.story}/${pooled.article.article}`;
		for (const g of score.missed)
			notes.push(
				`missed  ${where}  ${JSON.stringify({ ...g, article: undefined, sourceAlsoRight: undefined, optional: undefined })}`,
			);
		for (const s of score.scored) {
			const said = JSON.stringify({
				...s.claim,
				evidence: s.claim.evidence.text,
				credit: s.claim.credit.name,
				confidence: undefined,
			});
			if (s.verdict === "unlabelled") notes.push(`unlabelled  ${where}  ${said}`);
			if (s.verdict === "false") notes.push(`${s.trap === null ? "false " : "TRAP  "}  ${where}  ${said}`);
			if (s.verdict === "right" && !s.creditRight)
				notes.push(`credit  ${where}  ${s.gold?.source} <> ${s.claim.credit.name}  ${said}`);
			if (s.verdict === "right" && !s.encounterRight)
				notes.push(`encount ${where}  ${s.gold?.encounter ?? "main"} <> ${s.claim.encounter}  ${said}`);
		}
		for (const { verdict, gold: wanted, claim } of score.scored) {
			if (verdict === "right" && wanted !== null)
				placed.push({ found: claim.encounter, gold: goldEncounter(golds, pooled.story, wanted.encounter) });
		}
		return [score];
	});
	const discrepancies = comparePool(pool);
	const differences = scoreDiscrepancies(golds, discrepancies);
	for (const one of differences.missed) notes.push(`not found  ${one}`);
	for (const one of differences.false) notes.push(`found too much  ${one}`);
	const measured = measureRules(
		scores.flatMap(({ scored }) => scored),
		differences.statements,
	);
	return { golds, measured, evaluation: evaluate(stories, pool, scores, placed, differences), notes, discrepancies };
}

function table(e: Evaluation): string {
	const rows = QUESTIONS.map((q) => {
		const s = e.questions[q];
		return `${q.padEnd(10)} ${s.precision.toFixed(3)}      ${s.recall.toFixed(3)}   ${s.f1.toFixed(3)}   ${s.right} right, ${s.false} false, ${s.missed} missed`;
	});
	return [
		`${e.stories} stories, ${e.articles} articles`,
		"question   precision  recall  F1",
		...rows,
		`credit     ${e.credit.accuracy.toFixed(3)} (${e.credit.right} of ${e.credit.of})`,
		`encounter  ${e.encounter.accuracy.toFixed(3)} (${e.encounter.right} of ${e.encounter.of})`,
		`clustering ${e.clustering.precision.toFixed(3)}     ${e.clustering.recall.toFixed(3)}   ${e.clustering.f1.toFixed(3)}   (B-cubed, of claims in encounters)`,
		`traps hit  ${e.traps.hit} of ${e.traps.of}`,
		`discrepancies  ${e.discrepancies.found} found, ${e.discrepancies.missed} missed, ${e.discrepancies.false} false`,
	].join("\n");
}

/** What the publishing threshold decides: at each, how many differences are found, missed and falsely published. */
function curve(golds: ReadonlyMap<string, Gold>, discrepancies: readonly Discrepancy[]): string {
	const thresholds = [0, 0.6, 0.7, 0.75, 0.78, 0.8, 0.85, 0.9, 0.95];
	const rows = thresholds.map((threshold) => {
		const published = discrepancies.map((one) => ({ ...one, status: statusAt(firmnessOf(one.positions), threshold) }));
		const { found, missed, false: wrong } = scoreDiscrepancies(golds, published);
		const mark = threshold === PUBLISHING_THRESHOLD ? "   chosen" : "";
		return `${threshold.toFixed(2)}       ${String(found.length).padStart(5)} ${String(missed.length).padStart(7)} ${String(wrong.length).padStart(6)}${mark}`;
	});
	return ["threshold  found  missed  false", ...rows].join("\n");
}

async function main(): Promise<number> {
	const options = {
		json: { type: "boolean", default: false },
		show: { type: "boolean", default: false },
		write: { type: "boolean", default: false },
		curve: { type: "boolean", default: false },
		help: { type: "boolean", default: false },
	} as const;
	const { values, positionals } = argumentsOf(() => parseArgs({ options, allowPositionals: true }));
	if (values.help) {
		console.log(HELP);
		return 0;
	}
	const folder = positionals[0] === undefined ? "corpus" : await givenPath(positionals[0]);
	const { evaluation, notes, measured, golds, discrepancies } = evaluateStories(await loadStories(folder));
	if (values.write) {
		await writeFile(MEASURED_FILE, measuredFile(measured));
		await writeFile(ACCURACY_FILE, accuracyFile(evaluation));
	}
	if (values.show) for (const note of notes) console.error(note);
	console.log(values.json ? JSON.stringify(evaluation) : table(evaluation));
	if (values.curve) console.log(`\n${curve(golds, discrepancies)}`);
	return 0;
}

if (import.meta.main) await runCommand(main);
