/** What a pass came to, for the person who started it. */
import { FORMATS } from "../publish/formats.ts";
import type { Pass } from "./first-pass.ts";
import { type JsonObject, numberAt, objectOrNullAt, objectsAt, textAt, textOrNullAt } from "./json.ts";
import type { LocalWorker } from "./local-worker.ts";
import type { OutletSource } from "./outlet-source.ts";
import { complain } from "./run.ts";

export interface Report {
	readonly text: string;
	/** How many of the source's feeds answered when they were last polled. */
	readonly feedsPolled: number;
}

/** Asks the Worker's API what came of the pass, as anyone may. */
export async function reportOn(
	worker: LocalWorker,
	source: OutletSource,
	pass: Pass,
	signal: AbortSignal,
): Promise<Report> {
	const outlets = await askAll(worker, "outlets", signal);
	const addresses = new Set(source.feeds.map(({ url }) => url));
	const feeds = outlets.flatMap((outlet) => objectsAt(outlet, "feeds")).filter((f) => addresses.has(textAt(f, "url")));
	const failed = feeds.filter((feed) => !hasAnswered(feed));
	const parts = [
		countsOf(pass, feeds.length - failed.length, feeds.length),
		listOf("Not polled:", failed.map(troubleOf)),
		listOf("Articles not read:", outlets.flatMap(failedArticles).map(troubleOf)),
		differencesOf(await askAll(worker, "discrepancies", signal)),
		addressesOf(worker, source),
	];
	return { text: `${parts.filter((part) => part !== "").join("\n\n")}\n`, feedsPolled: feeds.length - failed.length };
}

/** All of a list of the API's, page by page. */
async function askAll(worker: LocalWorker, name: string, signal: AbortSignal): Promise<readonly JsonObject[]> {
	const found: JsonObject[] = [];
	for (let path: string | null = `/api/v1/${name}`; path !== null; ) {
		const page: JsonObject = (await worker.ask(path, signal)) ?? complain(`the Worker does not answer at ${path}`);
		found.push(...objectsAt(page, name));
		const next = textOrNullAt(page, "next");
		path = next && new URL(next).pathname + new URL(next).search;
	}
	return found;
}

function hasAnswered(feed: JsonObject): boolean {
	return textOrNullAt(feed, "lastOkAt") !== null && numberAt(feed, "failures") === 0;
}

function failedArticles(outlet: JsonObject): readonly JsonObject[] {
	const articles = objectOrNullAt(outlet, "articles");
	const noted = articles === null ? [] : objectsAt(articles, "noted");
	return noted.filter((article) => textAt(article, "state") === "failed");
}

function troubleOf(one: JsonObject): string {
	return `${textOrNullAt(one, "url") ?? "without an address"}: ${textOrNullAt(one, "reason") ?? "not tried yet"}`;
}

function countsOf({ progress, finished }: Pass, answered: number, feeds: number): string {
	const { articles, claims, encounters, waiting } = progress;
	const counts = [
		`${answered} of ${feeds} feeds polled`,
		`${articles.read} articles read`,
		`${articles.skipped} skipped`,
		`${articles.failed} failed`,
		`${claims} claims about ${encounters} encounters`,
	].join(", ");
	return finished ? `${counts}.` : `${counts}. Not finished: ${waiting} still waiting.`;
}

/** The discrepancies as sentences, under the encounter each is about. */
function differencesOf(discrepancies: readonly JsonObject[]): string {
	if (discrepancies.length === 0) return "Accounts differ nowhere.";
	const encounters = Object.entries(Object.groupBy(discrepancies, encounterOf)).sort();
	const lines = encounters.flatMap(([name, own = []]) => [name, ...own.map((one) => `  ${sentenceOf(one)}`)]);
	return listOf(`Discrepancies: ${discrepancies.length}, encounters: ${encounters.length}`, lines);
}

function encounterOf(discrepancy: JsonObject): string {
	const encounter = objectOrNullAt(discrepancy, "encounter");
	return encounter === null ? "" : `${textAt(encounter, "date")}  ${textAt(encounter, "name")}`;
}

function sentenceOf(discrepancy: JsonObject): string {
	const status = textAt(discrepancy, "status");
	const life = status === "resolved" || status === "withdrawn" ? ` (${status})` : "";
	return `${textAt(discrepancy, "severity").padEnd(8)} ${textAt(discrepancy, "summary")}${life}`;
}

function addressesOf(worker: LocalWorker, source: OutletSource): string {
	const addresses: readonly (readonly [name: string, address: string])[] = [
		["Site", `${worker.address}/`],
		...FORMATS.map(({ name, extension }) => [name, `${worker.address}/feed${extension}`] as const),
		["API", `${worker.address}/api/v1`],
		...(source.address === null ? [] : [["Outlets", `${source.address}/`] as const]),
	];
	return addresses.map(([name, address]) => `${name.padEnd(10)} ${address}`).join("\n");
}

function listOf(heading: string, lines: readonly string[]): string {
	return lines.length === 0 ? "" : [heading, ...lines.map((line) => `  ${line}`)].join("\n");
}
