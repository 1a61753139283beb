/** What an editor decides of a discrepancy, as SQL for D1. History is added to, never rewritten. */
import { quoted } from "./registration.ts";

/** Adds the row's newest revision to its history, if that was made at `now`. */
function historySql(id: string, change: "new" | "withdrawn", now: number): string {
	return `INSERT INTO discrepancy_revisions (discrepancy_id, revision, change, status, severity, summary, positions, at)
	SELECT id, revision, '${change}', status, severity, summary, positions, updated_at FROM discrepancies
	WHERE id = ${quoted(id)} AND updated_at = ${now} ON CONFLICT DO NOTHING;\n`;
}

/** Withdraws a published discrepancy for good: comparing never brings it back. `now` in milliseconds since 1970. */
export function withdrawalSql(id: string, reason: string, now: number): string {
	return `UPDATE discrepancies SET status = 'withdrawn', reason = ${quoted(reason)}, resolved_from = NULL,
	revision = revision + 1, updated_at = ${now}
	WHERE id = ${quoted(id)} AND status <> 'held' AND (status <> 'withdrawn' OR resolved_from IS NOT NULL);
${historySql(id, "withdrawn", now)}`;
}

/** Marks a discrepancy as seen by an editor; one that was held is published by that. */
export function reviewSql(id: string, now: number): string {
	return `UPDATE discrepancies SET status = 'reviewed', revision = revision + 1, created_at = ${now}, updated_at = ${now}
	WHERE id = ${quoted(id)} AND status = 'held';
${historySql(id, "new", now)}UPDATE discrepancies SET status = 'reviewed' WHERE id = ${quoted(id)} AND status = 'automatic';\n`;
}

export function statusSql(id: string): string {
	return `SELECT status, reason, revision, summary FROM discrepancies WHERE id = ${quoted(id)}`;
}

/** The outlets that a discrepancy names, in all that was ever published of it. */
export function outletsSql(id: string): string {
	return `SELECT DISTINCT carrier.value AS outlet FROM (
	SELECT positions FROM discrepancies WHERE id = ${quoted(id)} AND status <> 'held'
	UNION ALL SELECT positions FROM discrepancy_revisions WHERE discrepancy_id = ${quoted(id)} AND status <> 'held'
) AS told, json_each(told.positions) AS position, json_each(position.value, '$.outlets') AS carrier ORDER BY outlet`;
}

/** What an outlet replies to a discrepancy that names it, in its own words. */
export interface EnteredReply {
	readonly outlet: string;
	readonly text: string;
	/** Where the outlet published it; null: nowhere. */
	readonly url: string | null;
}

/** Adds a reply to a published discrepancy; those entered before stay. `now` in milliseconds since 1970. */
export function replySql(id: string, { outlet, text, url }: EnteredReply, now: number): string {
	const values = [id, outlet, text, url].map(quoted).join(", ");
	return `INSERT INTO replies (discrepancy_id, outlet, text, url, at) SELECT ${values}, ${now}
	WHERE EXISTS (SELECT 1 FROM discrepancies WHERE id = ${quoted(id)} AND status <> 'held');\n`;
}
