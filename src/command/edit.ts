/** `npm run edit -- review|withdraw|reply ID`: what an editor decides of a discrepancy, and what an outlet replies; `webhook …`. */
import { parseArgs } from "node:util";
import { webAddress } from "../publish/address.ts";
import { type EnteredReply, outletsSql, replySql, reviewSql, statusSql, withdrawalSql } from "./editing.ts";
import { numberAt, textAt, textOrNullAt } from "./json.ts";
import { argumentsOf, complain, runCommand } from "./run.ts";
import { editWebhooks, WEBHOOK_HELP } from "./webhooks.ts";
import { applyMigrations, executeSql, type Place, placeOf, selectSql } from "./wrangler.ts";

const HELP = `Usage: npm run edit -- review ID [--local | --remote]
       npm run edit -- withdraw ID --reason TEXT [--local | --remote]
       npm run edit -- reply ID --outlet NAME --text TEXT [--url ADDRESS] [--local | --remote]
${WEBHOOK_HELP}

Marks a discrepancy as seen by an editor (one that was held is published by that), or withdraws a published one for
good: it stays at its address, says so, and says why. Its history keeps both. Or adds what an outlet that it names
replies, to be shown on its page. A webhook is told of every change that its filter lets through; its secret is shown once.

  --reason  why it is withdrawn, in neutral words, as the page and the feeds will show it
  --outlet  who replies, by the name that the discrepancy has
  --text    the reply, in the outlet's own words; an empty line begins a paragraph
  --url     where the outlet published it
  --filter  for a webhook: question, kind, severity, topic, outlet or party, with its values; all that are given must hold
  --format  for a webhook: standard (Standard Webhooks, the default), slack or teams
  --local   in the local database that npm start runs on (the default)
  --remote  in the database of your Cloudflare account
  --help    this text
`;

/** The longest reply, in characters: what a page can set beside the accounts. */
const REPLY_LENGTH = 2000;
const UNKNOWN = "there is no discrepancy with this id: they are listed at /api/v1/discrepancies";

interface Said {
	readonly reason: string;
	readonly outlet: string;
	readonly text: string;
	readonly url: string | null;
}

async function findStatus(id: string, place: Place): Promise<string | null> {
	const [row] = await selectSql(statusSql(id), place);
	return row === undefined ? null : textAt(row, "status");
}

async function review(id: string, said: Said, place: Place): Promise<void> {
	if (said.reason !== "") complain("only a withdrawal has a reason");
	if ((await findStatus(id, place)) === null) complain(UNKNOWN);
	await executeSql(reviewSql(id, Date.now()), place);
}

async function withdraw(id: string, { reason }: Said, place: Place): Promise<void> {
	if (reason === "") complain("say why it is withdrawn: --reason TEXT");
	const status = await findStatus(id, place);
	if (status === null) complain(UNKNOWN);
	if (status === "held") complain("it is held: nobody has seen it, so there is nothing to withdraw");
	await executeSql(withdrawalSql(id, reason, Date.now()), place);
}

function replyOf({ outlet, text, url }: Said): EnteredReply {
	if (outlet === "" || text === "") complain("say who replies, and what: --outlet NAME --text TEXT");
	if (text.length > REPLY_LENGTH) complain(`the reply has ${text.length} characters: ${REPLY_LENGTH} at most`);
	if (url !== null && webAddress(url) === null) complain(`--url must be an address of http or https, not "${url}"`);
	return { outlet, text, url: webAddress(url) };
}

async function reply(id: string, said: Said, place: Place): Promise<void> {
	const entered = replyOf(said);
	const outlets = (await selectSql(outletsSql(id), place)).map((row) => textAt(row, "outlet"));
	if (outlets.length === 0) complain(UNKNOWN);
	if (!outlets.includes(entered.outlet)) complain(`it does not name "${entered.outlet}", but ${outlets.join(", ")}`);
	await executeSql(replySql(id, entered, Date.now()), place);
}

const DECISIONS: ReadonlyMap<string, (id: string, said: Said, place: Place) => Promise<void>> = new Map([
	["review", review],
	["withdraw", withdraw],
	["reply", reply],
]);

async function main(): Promise<number> {
	const text = { type: "string" } as const;
	const texts = { type: "string", multiple: true } as const;
	const flag = { type: "boolean" } as const;
	const flags = { local: flag, remote: flag, help: flag };
	const { values, positionals } = argumentsOf(() =>
		parseArgs({
			allowPositionals: true,
			options: { reason: text, outlet: text, text, url: text, filter: texts, format: text, ...flags },
		}),
	);
	if (values.help) {
		process.stdout.write(HELP);
		return 0;
	}
	const [decision = "", id, ...more] = positionals;
	if (decision === "webhook") {
		const place = placeOf(values);
		if (!place.remote) await applyMigrations(place);
		return editWebhooks(id, more[0], values, place);
	}
	const decide = DECISIONS.get(decision) ?? complain("say review, withdraw, reply or webhook: npm run edit -- --help");
	if (id === undefined || more.length > 0)
		return complain("name one discrepancy by its id: they are listed at /api/v1/discrepancies");
	const place = placeOf(values);
	if (!place.remote) await applyMigrations(place);
	const said = { reason: values.reason ?? "", outlet: values.outlet ?? "", text: values.text ?? "" };
	await decide(
		id,
		{ reason: said.reason.trim(), outlet: said.outlet.trim(), text: said.text.trim(), url: values.url ?? null },
		place,
	);
	const [after] = await selectSql(statusSql(id), place);
	if (after === undefined) return complain("it is gone");
	const why = textOrNullAt(after, "reason");
	console.log(
		`${id}: ${textAt(after, "status")}, revision ${numberAt(after, "revision")}${why === null ? "" : `: ${why}`}`,
	);
	return 0;
}

await runCommand(main);
