/** What SQLite plans for the statements that are sent to D1. */
import { env } from "cloudflare:workers";

/** D1 with every statement kept. */
export function keeping(): { readonly binding: D1Database; readonly statements: Set<string> } {
	const statements = new Set<string>();
	const binding = new Proxy(env.DB, {
		get(target, name) {
			const value: unknown = Reflect.get(target, name);
			if (name === "prepare")
				return (query: string) => {
					statements.add(query);
					return target.prepare(query);
				};
			return typeof value === "function" ? value.bind(target) : value;
		},
	});
	return { binding, statements };
}

/** The steps of a statement's plan: "SCAN claims", "SEARCH articles USING INDEX …". */
export async function planOf(query: string): Promise<readonly string[]> {
	const parameters = Array.from({ length: (query.match(/\?/g) ?? []).length }, () => "[]");
	const { results } = await env.DB.prepare(`EXPLAIN QUERY PLAN ${query}`)
		.bind(...parameters)
		.all<{ readonly detail: string }>();
	return results.map(({ detail }) => detail);
}
