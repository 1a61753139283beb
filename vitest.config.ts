import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";

/** Tests of pure rooms run in both: the command line reads and compares under Node, the Worker in workerd. */
const PURE = ["read", "link", "compare", "languages", "corpus"].map((room) => `tests/${room}/**/*.test.ts`);
const NODE_ONLY = ["tests/**/*.node.test.ts", "tests/architecture.test.ts"];

export default defineConfig({
	test: {
		projects: [
			{
				plugins: [
					cloudflareTest(async () => ({
						wrangler: { configPath: "./wrangler.toml" },
						miniflare: {
							bindings: { LOCAL_OUTLETS: "true", TEST_MIGRATIONS: await readD1Migrations("./migrations") },
						},
					})),
				],
				test: {
					name: "workerd",
					include: ["tests/**/*.test.{ts,tsx}"],
					exclude: NODE_ONLY,
					setupFiles: ["tests/setup.ts"],
					// The queue waits a second for a batch to fill, and the flow has three steps.
					testTimeout: 20_000,
					hookTimeout: 30_000,
					globalSetup: ["tests/setup-outlet.ts"],
				},
			},
			{ test: { name: "node", include: [...NODE_ONLY, ...PURE] } },
		],
	},
});
