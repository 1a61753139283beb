/** Every pattern of the code: those written in it, and those that it composes from lists of words. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ESTree, parseSync, Visitor } from "vite";

export interface Written {
	/** "read/sources.ts:16" */
	readonly place: string;
	readonly source: string;
	readonly flags: string;
}

/** What the code says of patterns: the literals, and the places that compose one. */
export interface InCode {
	readonly literals: readonly Written[];
	readonly composers: readonly string[];
}

/** The patterns of a folder's files, as the compiler's parser finds them. */
export function patternsIn(folder: string): InCode {
	const literals: Written[] = [];
	const composers: string[] = [];
	const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
		/\.(?:ts|tsx|mjs)$/.test(file),
	);
	for (const file of files) {
		const code = readFileSync(join(folder, file), "utf8");
		const placeOf = (start: number) => `${file}:${code.slice(0, start).split("\n").length}`;
		const composes = (callee: ESTree.Expression | ESTree.Super, start: number) => {
			if (callee.type === "Identifier" && callee.name === "RegExp") composers.push(placeOf(start));
		};
		const { program, errors } = parseSync(file, code);
		if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
		new Visitor({
			Literal: (node) => {
				if (!("regex" in node)) return;
				const { pattern, flags } = node.regex;
				literals.push({ place: placeOf(node.start), source: pattern, flags });
			},
			NewExpression: ({ callee, start }) => composes(callee, start),
			CallExpression: ({ callee, start }) => composes(callee, start),
		}).visit(program);
	}
	return { literals, composers };
}

/** What is composed while `run` runs, by whatever code of the folder, with the place that composes it. */
export async function composedDuring(folder: string, run: () => Promise<void>): Promise<readonly Written[]> {
	const composed: Written[] = [];
	const original = globalThis.RegExp;
	const recording = new Proxy(original, {
		construct: (target, args, self) => note(Reflect.construct(target, args, self)),
		apply: (target, self, args) => note(Reflect.apply(target, self, args)),
	});
	const note = (pattern: RegExp) => {
		// The runner composes patterns too when it is asked for a stack.
		globalThis.RegExp = original;
		const place = placeOfCaller(folder);
		globalThis.RegExp = recording;
		if (place !== null) composed.push({ place, source: pattern.source, flags: pattern.flags });
		return pattern;
	};
	globalThis.RegExp = recording;
	try {
		await run();
	} finally {
		globalThis.RegExp = original;
	}
	return composed;
}

/** Where the constructor was called from, where that is in this folder: the line of the stack after this file's own. */
function placeOfCaller(folder: string): string | null {
	const lines = (new Error().stack ?? "").replaceAll("\\", "/").split("\n").slice(1);
	const caller = lines.find((line) => !line.includes("tests/linear/patterns.ts") && !line.includes("Reflect.")) ?? "";
	if (caller.includes("/node_modules/")) return null;
	const [, file, line] = new RegExp(`/${folder}/([^:?]+)[^:]*:(\\d+):\\d+\\)?$`).exec(caller) ?? [];
	return file === undefined ? null : `${file}:${line}`;
}
