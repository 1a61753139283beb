/**
 * The cheap filter before a page is fetched: can an item with this title and summary be about a call or
 * meeting between leaders? Errs towards yes.
 */
export function mayReportEncounter(title: string | null, summary: string | null): boolean {
	return `${title ?? ""} ${summary ?? ""}`.trim() !== "";
}
