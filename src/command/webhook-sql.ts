/** Webhooks as SQL for D1, and what an editor says of them, understood. */
import { ASKED, KINDS, SEVERITIES, WEBHOOK_FORMATS, type WebhookFilter, type WebhookFormat } from "../model.ts";
import { quoted } from "./registration.ts";
import { complain } from "./run.ts";

export interface NewWebhook {
	readonly id: string;
	readonly url: string;
	readonly format: WebhookFormat;
	readonly filter: WebhookFilter;
	readonly secret: string;
}

/** `now` in milliseconds since 1970. */
export function addSql({ id, url, format, filter, secret }: NewWebhook, now: number): string {
	const values = [id, url, format, JSON.stringify(filter), secret].map(quoted).join(", ");
	return `INSERT INTO webhooks (id, url, format, filter, secret, created_at) VALUES (${values}, ${now});\n`;
}

/** What is still to be sent to it is not sent any more; what was, stays on record. */
export function removeSql(id: string): string {
	return `UPDATE deliveries SET next_try_at = NULL, reason = 'The webhook was removed.'
	WHERE target = ${quoted(`webhook:${id}`)} AND next_try_at IS NOT NULL;
DELETE FROM webhooks WHERE id = ${quoted(id)};\n`;
}

export function findSql(id: string): string {
	return `SELECT id, url, format, secret FROM webhooks WHERE id = ${quoted(id)}`;
}

/** Every webhook with how its deliveries went. */
export function listSql(): string {
	const of = "FROM deliveries WHERE target = 'webhook:' || w.id";
	return `SELECT w.id, w.url, w.format, w.filter, w.reason,
	(SELECT count(*) ${of} AND delivered_at IS NOT NULL) AS delivered, (SELECT count(*) ${of}) AS told
	FROM webhooks AS w ORDER BY w.created_at`;
}

/** Its newest deliveries. */
export function logSql(id: string): string {
	return `SELECT discrepancy_id AS discrepancy, revision, attempts, status, tried_at AS triedAt, reason
	FROM deliveries WHERE target = ${quoted(`webhook:${id}`)} ORDER BY tried_at DESC LIMIT 20`;
}

/** The name of an outlet that is given by its name or id. */
export function outletSql(outlet: string): string {
	return `SELECT name FROM outlets WHERE id = ${quoted(outlet)} OR name = ${quoted(outlet)} LIMIT 1`;
}

export function formatOf(said: string | undefined): WebhookFormat {
	const format = WEBHOOK_FORMATS.find((known) => known === (said ?? "standard"));
	return format ?? complain(`--format is one of ${WEBHOOK_FORMATS.join(", ")}, not "${said}"`);
}

function amongst<T extends string>(name: string, said: readonly string[], known: readonly T[]): readonly T[] {
	return said.map(
		(one) => known.find((value) => value === one) ?? complain(`--filter ${name} is one of ${known.join(", ")}`),
	);
}

/** What `--filter name=value,value` says of one name. */
function partOf(name: string, said: readonly string[]): WebhookFilter {
	switch (name) {
		case "question":
			return { question: amongst(name, said, ASKED) };
		case "kind":
			return { kind: amongst(name, said, KINDS) };
		case "severity":
			return { severity: amongst(name, said, SEVERITIES) };
		case "topic":
			return { topic: said };
		case "outlet":
			return { outlet: said };
		case "party":
			// Codes of states are two letters; organisations go by their names.
			return { party: said.map((one) => (one.length === 2 ? one.toUpperCase() : one)) };
		default:
			return complain(`--filter knows question, kind, severity, topic, outlet and party, not "${name}"`);
	}
}

/** The filter that several `--filter name=value,value` come to. Complains of what it does not know. */
export function filterOf(said: readonly string[]): WebhookFilter {
	const parts = said.map((one) => {
		const [name = "", values = ""] = one.split(/=(.*)/s);
		const listed = values.split(",").map((value) => value.trim());
		if (listed.includes("")) complain(`--filter is NAME=VALUE or NAME=VALUE,VALUE, not "${one}"`);
		return partOf(name.trim(), listed);
	});
	let filter: WebhookFilter = {};
	for (const part of parts) filter = { ...filter, ...part };
	return filter;
}
