/** Progress on one line of standard error: rewritten in place on a terminal, one line per change elsewhere. */
import type { Progress } from "../store/progress.ts";

export function showProgress(progress: Progress): void {
	const { articles } = progress;
	const parts: readonly (readonly [count: number | string, what: string])[] = [
		[progress.waiting, "waiting"],
		[`${progress.feedsPolled}/${progress.feeds}`, "feeds"],
		[articles.read, "articles read"],
		[articles.skipped, "skipped"],
		[articles.failed, "failed"],
		[progress.claims, "claims"],
		[progress.encounters, "encounters"],
		[progress.discrepancies, "discrepancies"],
	];
	const told = parts.filter(([count], index) => index === 0 || count !== 0);
	const line = told.map(([count, what]) => `${count} ${what}`).join(" · ");
	process.stderr.write(process.stderr.isTTY ? `\r\x1b[2K${line.slice(0, process.stderr.columns - 1)}` : `${line}\n`);
}

/** Leaves the last progress standing. */
export function endProgress(): void {
	if (process.stderr.isTTY) process.stderr.write("\n");
}
