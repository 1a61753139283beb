/** One line of JSON, as Workers Logs indexes it. A failed query's own message would quote the texts it carried. */
export function logError(what: string, about: object, error: unknown): void {
	const { cause, stack } = error instanceof Error ? error : new Error(String(error));
	const message = String(cause instanceof Error ? cause.message : error).slice(0, 500);
	const frames = stack?.split("\n").filter((line) => line.startsWith("    at "));
	console.error(JSON.stringify({ level: "error", what, ...about, message, frames }));
}
