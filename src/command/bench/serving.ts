/** How many feed requests a second are answered, beside the cheapest request there is. */
import { complain } from "../run.ts";
import type { Effort } from "./effort.ts";
import type { BenchWorker } from "./local.ts";
import type { Row, Table } from "./table.ts";
import { perSecond } from "./timing.ts";

/** Requests under way at a time. */
const AT_ONCE = 8;
const CHEAPEST = "/healthz";
const FEEDS = ["/feed.xml", "/feed.atom", "/feed.json"];

interface Visit {
	readonly name: string;
	readonly path: string;
	readonly etag: string | undefined;
	readonly status: number;
}

async function visitsOf(worker: BenchWorker): Promise<readonly Visit[]> {
	const visits: Visit[] = [{ name: CHEAPEST, path: CHEAPEST, etag: undefined, status: 200 }];
	for (const path of FEEDS) {
		const { etag } = await worker.visit(path);
		visits.push({ name: path, path, etag: undefined, status: 200 });
		visits.push({ name: `${path}, not modified`, path, etag, status: 304 });
	}
	return visits;
}

function rateOf(worker: BenchWorker, { path, etag, status }: Visit, duration: number): Promise<number> {
	const request = async () => {
		const answer = await worker.visit(path, etag);
		if (answer.status !== status) complain(`${path} answered ${answer.status}, not ${status}`);
	};
	return perSecond(request, AT_ONCE, duration);
}

export async function servingTable(worker: BenchWorker, { serving }: Effort): Promise<Table> {
	const rows: Row[] = [];
	let cheapest = 0;
	for (const visit of await visitsOf(worker)) {
		await rateOf(worker, visit, serving / 4);
		const rate = await rateOf(worker, visit, serving);
		if (visit.path === CHEAPEST) cheapest = rate;
		rows.push({ name: visit.name, cells: [rate, rate / cheapest] });
	}
	return {
		name: "serving",
		title: `Requests answered a second, ${AT_ONCE} under way at a time`,
		columns: ["a second", `÷ ${CHEAPEST}`],
		rows,
		notes: [
			"through Miniflare on this machine, which asks and answers: compare only within this run",
			"feeds come from the cache, but once in half a minute",
		],
	};
}
