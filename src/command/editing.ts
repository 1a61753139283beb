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
