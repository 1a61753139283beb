/** `npm run edit -- webhook …`: where newsrooms are told of changes. */
import { randomBytes } from "node:crypto";
import { addressProblem } from "../gather/guard.ts";
import type { WebhookFilter } from "../model.ts";
import { testBody } from "../publish/webhooks/test-message.ts";
import { post } from "../steps/post.ts";
import { type JsonObject, numberAt, textAt, textOrNullAt } from "./json.ts";
import { complain } from "./run.ts";
import { addSql, filterOf, findSql, formatOf, listSql, logSql, outletSql, removeSql } from "./webhook-sql.ts";
import { executeSql, type Place, selectSql } from "./wrangler.ts";

export const WEBHOOK_HELP = `       npm run edit -- webhook add URL [--filter NAME=VALUE,…]… [--format standard | slack | teams]
       npm run edit -- webhook list | log ID | test ID | remove ID`;

const ID_BYTES = 6;
/** Standard Webhooks asks for 24 to 64. */
const SECRET_BYTES = 32;
const UNKNOWN = "there is no webhook with this id: npm run edit -- webhook list";

export interface WebhookOptions {
	readonly filter?: readonly string[];
	readonly format?: string;
}

/** The outlets of a filter by the names that accounts have them by. */
async function named(filter: WebhookFilter, place: Place): Promise<WebhookFilter> {
	if (filter.outlet === undefined) return filter;
	const names: string[] = [];
	for (const outlet of filter.outlet) {
		const [row] = await selectSql(outletSql(outlet), place);
		if (row === undefined) complain(`there is no outlet "${outlet}": they are listed at /api/v1/outlets`);
		names.push(textAt(row, "name"));
	}
	return { ...filter, outlet: names };
}

async function add(address: string, options: WebhookOptions, place: Place): Promise<void> {
	const problem = addressProblem(address, !place.remote);
	if (problem !== null) complain(problem);
	const url = new URL(address);
	if (place.remote && url.protocol !== "https:") complain("give an address that begins with https://");
	const format = formatOf(options.format);
	const filter = await named(filterOf(options.filter ?? []), place);
	const id = `wh_${randomBytes(ID_BYTES).toString("hex")}`;
	const secret = `whsec_${randomBytes(SECRET_BYTES).toString("base64")}`;
	await executeSql(addSql({ id, url: url.href, format, filter, secret }, Date.now()), place);
	console.log(`${id} is told of changes at ${url.href}\nIts secret, which is shown only now: ${secret}`);
}

function listed(row: JsonObject): string {
	const [url, format, filter] = [textAt(row, "url"), textAt(row, "format"), textAt(row, "filter")];
	const reason = textOrNullAt(row, "reason");
	const went = `${numberAt(row, "delivered")} of ${numberAt(row, "told")} delivered`;
	return `${textAt(row, "id")} ${url} ${format} ${filter} ${went}${reason === null ? "" : `; not in use: ${reason}`}`;
}

function logged(row: JsonObject): string {
	const tried = row.fields.triedAt;
	const when = typeof tried === "number" ? new Date(tried).toISOString() : "not tried yet";
	const status = row.fields.status ?? "no answer";
	const what = `${textAt(row, "discrepancy")} revision ${numberAt(row, "revision")}`;
	const reason = textOrNullAt(row, "reason") ?? "arrived";
	return `${when} ${what}: attempt ${numberAt(row, "attempts")}, ${status}, ${reason}`;
}

async function test(row: JsonObject, place: Place): Promise<number> {
	const [url, secret, format] = [textAt(row, "url"), textAt(row, "secret"), formatOf(textAt(row, "format"))];
	const body = JSON.stringify(testBody(format, new Date().toISOString()));
	const id = `msg_${randomBytes(ID_BYTES).toString("hex")}`;
	const { reason, status } = await post(
		{ agent: "Variorum/1.0", local: !place.remote },
		{ url, secret, id, body },
		Date.now(),
	);
	console.log(reason === null ? `It arrived (${status}).` : reason);
	return reason === null ? 0 : 1;
}

/** Does what an editor says of webhooks. Answers the command's exit status. */
export async function editWebhooks(
	verb: string | undefined,
	what: string | undefined,
	options: WebhookOptions,
	place: Place,
): Promise<number> {
	if (verb === "list") {
		for (const row of await selectSql(listSql(), place)) console.log(listed(row));
		return 0;
	}
	if (verb === "add") {
		await add(what ?? complain("give the endpoint's address"), options, place);
		return 0;
	}
	if (verb !== "log" && verb !== "test" && verb !== "remove")
		return complain("say add, list, log, test or remove: npm run edit -- --help");
	const id = what ?? complain("name a webhook by its id: npm run edit -- webhook list");
	const [row] = await selectSql(findSql(id), place);
	if (row === undefined) return complain(UNKNOWN);
	if (verb === "test") return test(row, place);
	if (verb === "log") for (const one of await selectSql(logSql(id), place)) console.log(logged(one));
	else await executeSql(removeSql(id), place);
	return 0;
}
