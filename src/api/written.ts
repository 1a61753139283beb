import { clean } from "../publish/clean.ts";

/** A value as JSON. Whoever wrote a text in it, what would break a document or turn its direction does not get out. */
export function written(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) => (typeof part === "string" ? clean(part) : part));
}
