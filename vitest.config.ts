import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Tests of pure rooms run in both: the command line reads and compares under Node, the Worker in workerd. */
const PURE = ["read", "link", "compare", "languages", "corpus"].map((room) => `tests/${room}/**/*.test.ts`);
/** These ask no database either, so that they may share one isolate. */
const WITHOUT_STORE = [...PURE, "tests/gather/**/*.test.ts", "tests/publish/**/*.test.ts", "tests/store/life.test.ts"];
const NODE_ONLY = ["tests/**/*.node.test.ts", "tests/architecture.test.ts"];
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
					exclude: [...NODE_ONLY, ...BROWSER, ...WITHOUT_STORE],
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
					name: "workerd, without store",
					include: WITHOUT_STORE,
					exclude: NODE_ONLY,
					globalSetup,
					isolate: false,
				},
			},
			// Some of these run a command in a process of its own.
			{ test: { name: "node", include: [...NODE_ONLY, ...PURE], testTimeout: 30_000 } },
			// The real Worker on the corpus, and Chromium: after all others, for they take what the machine has.
			{
				test: {
					name: "browser",
					include: BROWSER,
					globalSetup: ["tests/setup-site.ts"],
					sequence: { groupOrder: 1 },
					maxWorkers: 1,
					maxConcurrency: 3,
					// Long pages are looked at in six ways each, and the machine may be busy.
					testTimeout: 180_000,
				},
			},
		],
	},
});
