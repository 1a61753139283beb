/** The rules of the house, read from the imports of src. */
import { readdirSync, readFileSync } from "node:fs";
import { join, normalize } from "node:path";
import { describe, expect, it } from "vitest";

interface Import {
	readonly from: string;
	/** A file of src ("link/dates.ts"), or a package. */
	readonly to: string;
	readonly typeOnly: boolean;
}

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) =>
	/\.(?:ts|tsx|mjs)$/.test(file),
);

/** Code without comments, so that a word in one is no import and no call. */
function codeOf(file: string): string {
	return readFileSync(join("src", file), "utf8").replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

const STATEMENT = /^(?:import|export)\s+(?<type>type\s)?(?:[^"'`;]*?\sfrom\s+)?"(?<to>[^"]+)";/gm;
const CALL = /\bimport\(\s*"(?<to>[^"]+)"\s*\)/g;

function importsOf(file: string): readonly Import[] {
	const code = codeOf(file);
	return [...code.matchAll(STATEMENT), ...code.matchAll(CALL)].map(({ groups }) => {
		const to = groups?.to ?? "";
		const target = to.startsWith(".") ? normalize(join(file, "..", to)) : to;
		return { from: file, to: target, typeOnly: groups?.type !== undefined };
	});
}

const IMPORTS = FILES.flatMap(importsOf);

/** "link/dates.ts" is in the room "link", "steps.ts" in "steps". */
function roomOf(file: string): string {
	return (file.split("/")[0] ?? "").replace(/\.tsx?$/, "");
}

function isOurs({ to }: Import): boolean {
	return FILES.includes(to);
}

/** Which other rooms a room may import from. Those that bring the store and the rest together may all. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	model: [],
	env: ["model"],
	spans: ["model"],
	languages: ["model"],
	read: ["model", "spans", "languages", "link"],
	link: ["model", "spans", "languages", "read"],
	compare: ["model", "spans", "languages", "link"],
	publish: ["model", "languages"],
	gather: ["model"],
	store: ["model"],
};

/** Which packages a room may use. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
	model: [],
	env: [],
	spans: [],
	languages: [],
	read: [],
	link: ["chrono-node"],
	compare: [],
	publish: ["feedsmith", "standardwebhooks"],
	gather: ["@mozilla/readability", "feedsmith", "htmlparser2", "linkedom", "rss-parser"],
	store: ["drizzle-orm", "node:crypto"],
};

const BRING_TOGETHER = ["steps", "api", "site", "index", "command"];

function packageOf(name: string): string {
	return name
		.split("/")
		.slice(0, name.startsWith("@") ? 2 : 1)
		.join("/");
}

function shown({ from, to }: Import): string {
	return `${from} imports ${to}`;
}

describe("the house", () => {
	it("has no room that these rules do not know", () => {
		const known = [...Object.keys(MAY_IMPORT), ...BRING_TOGETHER];
		expect(FILES.filter((file) => !known.includes(roomOf(file)))).toEqual([]);
	});

	it("imports nothing of its own that is not there", () => {
		const relative = IMPORTS.filter(({ to }) => !/^[@a-z]/.test(to) || to.endsWith(".ts") || to.endsWith(".tsx"));
		expect(relative.filter((one) => !isOurs(one)).map(shown)).toEqual([]);
	});

	for (const [room, allowed] of Object.entries(MAY_IMPORT))
		it(`lets ${room} import ${allowed.join(", ") || "nothing"}`, () => {
			const out = IMPORTS.filter((one) => isOurs(one) && roomOf(one.from) === room && roomOf(one.to) !== room);
			expect(out.filter(({ to }) => !allowed.includes(roomOf(to))).map(shown)).toEqual([]);
		});

	for (const [room, allowed] of Object.entries(MAY_USE))
		it(`lets ${room} use ${allowed.join(", ") || "no package"}`, () => {
			const out = IMPORTS.filter((one) => !isOurs(one) && roomOf(one.from) === room);
			expect(out.filter(({ to }) => !allowed.includes(packageOf(to))).map(shown)).toEqual([]);
		});

	it("lets link know no more of read than its types", () => {
		const out = IMPORTS.filter(({ from, to }) => roomOf(from) === "link" && roomOf(to) === "read");
		expect(out.filter(({ typeOnly }) => !typeOnly).map(shown)).toEqual([]);
	});

	it("has rss-parser in one file, and feedsmith's parser beside it", () => {
		expect(IMPORTS.filter(({ to }) => to === "rss-parser").map(({ from }) => from)).toEqual(["gather/feeds.ts"]);
		const feedsmith = IMPORTS.filter(({ from, to }) => to === "feedsmith" && roomOf(from) === "gather");
		expect(feedsmith.map(({ from }) => from)).toEqual(["gather/feeds.ts"]);
	});

	it("brings the store together with the rest in few rooms only", () => {
		const users = IMPORTS.filter(({ from, to }) => roomOf(to) === "store" && roomOf(from) !== "store");
		expect(users.filter(({ from }) => !BRING_TOGETHER.includes(roomOf(from))).map(shown)).toEqual([]);
	});

	it("is imported by nothing where it wires", () => {
		expect(
			IMPORTS.filter(({ to }) => to === "index.ts" || to === "steps.ts")
				.map(shown)
				.sort(),
		).toEqual([
			// The Worker as the bench runs it wraps the whole of it.
			"command/bench/worker.ts imports index.ts",
			"steps/batch.ts imports steps.ts",
		]);
	});

	it("has no circle of imports", () => {
		const next = (file: string) => IMPORTS.filter((one) => one.from === file && isOurs(one)).map(({ to }) => to);
		const done = new Set<string>();
		function circle(file: string, path: readonly string[]): readonly string[] {
			if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
			if (done.has(file)) return [];
			const found = next(file)
				.map((to) => circle(to, [...path, file]))
				.find((one) => one.length > 0);
			done.add(file);
			return found ?? [];
		}
		expect(FILES.flatMap((file) => circle(file, []))).toEqual([]);
	});
});

describe("the pure rooms", () => {
	/** What asks the world outside: network, clock, chance, process, and the Worker's bindings. */
	const IMPURE =
		/\bfetch\(|\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\brandomUUID\(|\bgetRandomValues\(|\bprocess\.|\bperformance\.|\bsetTimeout\(|\bconsole\.|\benv\./;
	const ROOMS = ["model", "spans", "languages", "read", "link", "compare", "publish"];

	for (const room of ROOMS)
		it(`ask nothing of the world: ${room}`, () => {
			const files = FILES.filter((file) => roomOf(file) === room && file !== "publish/websub.ts");
			expect(files.filter((file) => IMPURE.test(codeOf(file)))).toEqual([]);
		});
});

describe("the code", () => {
	const TYPED_AWAY = /\bas any\b|: any\b|<any>/;
	const SILENCED = /biome-ignore|@ts-(?:ignore|expect-error|nocheck)/;

	it("makes no exceptions for itself", () => {
		expect(FILES.filter((file) => TYPED_AWAY.test(codeOf(file)))).toEqual([]);
		expect(FILES.filter((file) => SILENCED.test(readFileSync(join("src", file), "utf8")))).toEqual([]);
	});
});
