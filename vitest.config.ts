import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Tests of pure rooms run in both: the command line reads and compares under Node, the Worker in workerd. */
const PURE = ["read", "link", "compare", "languages", "corpus"].map((room) => `tests/${room}/**/*.test.ts`);
/** These ask no database either, so that they may share one isolate. */
const WITHOUT_STORE = [...PURE, "tests/gather/**/*.test.ts", "tests/publish/**/*.test.ts", "tests/store/life.test.ts"];
/** These ask a database that nothing else writes to while they do, so that they may share one, emptied between them. */
const ONE_BY_ONE = ["api", "site", "store"].map((room) => `tests/${room}/**/*.test.{ts,tsx}`);
const NODE_ONLY = ["tests/**/*.node.test.ts", "tests/architecture.test.ts"];
/** It records what the code composes while it is loaded, so that nothing may have loaded it before. */
const ALONE = ["tests/linear.node.test.ts"];
const BROWSER = ["tests/browser/*.browser.test.ts"];

const worker = cloudflareTest(async () => ({
	wrangler: { configPath: "./wrangler.toml" },
	miniflare: { bindings: { LOCAL_OUTLETS: "true", TEST_MIGRATIONS: await readD1Migrations("./migrations") } },
}));
const globalSetup = ["tests/setup-outlet.ts"];

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [worker],
				test: {
					name: "workerd",
					include: ["tests/**/*.test.{ts,tsx}"],
					exclude: [...NODE_ONLY, ...BROWSER, ...WITHOUT_STORE, ...ONE_BY_ONE],
					setupFiles: ["tests/setup.ts"],
					globalSetup,
					// The queue waits a second for a batch to fill, and the flow has three steps.
					testTimeout: 20_000,
					hookTimeout: 30_000,
				},
			},
			{
				plugins: [worker],
				test: {
					name: "workerd, one store",
					include: ONE_BY_ONE,
					exclude: [...NODE_ONLY, ...WITHOUT_STORE],
					setupFiles: ["tests/setup.ts"],
					globalSetup,
					isolate: false,
					fileParallelism: false,
				},
			},
			{
				plugins: [worker],
				test: {
					name: "workerd, without store",
					include: WITHOUT_STORE,
					exclude: NODE_ONLY,
					globalSetup,
					isolate: false,
				},
			},
			{
				test: {
					name: "node",
					include: [...NODE_ONLY, ...PURE],
					exclude: ALONE,
					// They share what they have loaded, which takes longer than they do.
					isolate: false,
					// Some of these run a command in a process of its own.
					testTimeout: 30_000,
				},
			},
			{ test: { name: "node, alone", include: ALONE, testTimeout: 30_000 } },
			// The real Worker on the corpus, and Chromium: after all others, one file after another, two pages at a time.
			{
				test: {
					name: "browser",
					include: BROWSER,
					globalSetup: ["tests/setup-site.ts"],
					fileParallelism: false,
					maxConcurrency: 2,
					// Long pages are looked at in six ways each, and the machine may be busy.
					testTimeout: 120_000,
				},
			},
		],
	},
});
