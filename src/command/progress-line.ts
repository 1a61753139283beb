/** Progress on one line of standard error: rewritten in place on a terminal, one line per change elsewhere. */
import type { Progress } from "../store/progress.ts";

export function showProgress(progress: Progress): void {
	const { articles } = progress;
	const line = [
		`feeds ${progress.feedsPolled}/${progress.feeds}`,
		`articles ${articles.read} read, ${articles.found} to read, ${articles.skipped} skipped, ${articles.failed} failed`,
		`claims ${progress.claims}`,
		`encounters ${progress.encounters}`,
		`discrepancies ${progress.discrepancies}`,
		`${progress.waiting} waiting`,
	].join(" · ");
	process.stderr.write(process.stderr.isTTY ? `\r\x1b[2K${line.slice(0, process.stderr.columns - 1)}` : `${line}\n`);
}

/** Leaves the last progress standing. */
export function endProgress(): void {
	if (process.stderr.isTTY) process.stderr.write("\n");
}
