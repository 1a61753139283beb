/** `npm run edit -- review|withdraw ID`: what an editor decides of a discrepancy; and `webhook …`. */
import { parseArgs } from "node:util";
import { reviewSql, statusSql, withdrawalSql } from "./editing.ts";
import { numberAt, textAt, textOrNullAt } from "./json.ts";
import { argumentsOf, complain, runCommand } from "./run.ts";
import { editWebhooks, WEBHOOK_HELP } from "./webhooks.ts";
import { applyMigrations, executeSql, placeOf, selectSql } from "./wrangler.ts";

const HELP = `Usage: npm run edit -- review ID [--local | --remote]
       npm run edit -- withdraw ID --reason TEXT [--local | --remote]
${WEBHOOK_HELP}

Marks a discrepancy as seen by an editor (one that was held is published by that), or withdraws a published one for
good: it stays at its address, says so, and says why. Its history keeps both. A webhook is told of every change that
its filter lets through; its secret is shown once.

  --reason  why it is withdrawn, in neutral words, as the page and the feeds will show it
  --filter  for a webhook: question, kind, severity, topic, outlet or party, with its values; all that are given must hold
  --format  for a webhook: standard (Standard Webhooks, the default), slack or teams
  --local   in the local database that npm start runs on (the default)
  --remote  in the database of your Cloudflare account
  --help    this text
`;

async function main(): Promise<number> {
	const { values, positionals } = argumentsOf(() =>
		parseArgs({
			allowPositionals: true,
			options: {
				reason: { type: "string" },
				filter: { type: "string", multiple: true },
				format: { type: "string" },
				local: { type: "boolean" },
				remote: { type: "boolean" },
				help: { type: "boolean" },
			},
		}),
	);
	if (values.help) {
		process.stdout.write(HELP);
		return 0;
	}
	const [decision, id, ...more] = positionals;
	if (decision === "webhook") {
		const place = placeOf(values);
		if (!place.remote) await applyMigrations(place);
		return editWebhooks(id, more[0], values, place);
	}
	if (decision !== "review" && decision !== "withdraw")
		return complain("say review, withdraw or webhook: npm run edit -- --help");
	if (id === undefined || more.length > 0)
		return complain("name one discrepancy by its id: they are listed at /api/v1/discrepancies");
	const reason = values.reason?.trim() ?? "";
	if (decision === "withdraw" && reason === "") complain("say why it is withdrawn: --reason TEXT");
	if (decision === "review" && reason !== "") complain("only a withdrawal has a reason");
	const place = placeOf(values);
	if (!place.remote) await applyMigrations(place);
	const [before] = await selectSql(statusSql(id), place);
	if (before === undefined)
		return complain("there is no discrepancy with this id: they are listed at /api/v1/discrepancies");
	if (decision === "withdraw" && textAt(before, "status") === "held")
		complain("it is held: nobody has seen it, so there is nothing to withdraw");
	await executeSql(decision === "review" ? reviewSql(id, Date.now()) : withdrawalSql(id, reason, Date.now()), place);
	const [after] = await selectSql(statusSql(id), place);
	if (after === undefined) return complain("it is gone");
	const why = textOrNullAt(after, "reason");
	console.log(
		`${id}: ${textAt(after, "status")}, revision ${numberAt(after, "revision")}${why === null ? "" : `: ${why}`}`,
	);
	return 0;
}

await runCommand(main);
