/// <reference types="@cloudflare/vitest-plugin/types" />
/** Before each test file in workerd that asks the database: an empty D1 with the real migrations. */
import { applyD1Migrations, type D1Migration } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { Env } from "../src/env.ts";

declare global {
	namespace Cloudflare {
		interface Env extends WorkerEnv {
			readonly TEST_MIGRATIONS: D1Migration[];
		}
		interface GlobalProps {
			readonly mainModule: typeof import("../src/index.ts");
		}
	}
}

type WorkerEnv = Env;

/** All tables and views but those that the database, or its search, keeps for itself. */
const KEPT = `
	SELECT type, name FROM sqlite_schema
	WHERE type IN ('table', 'view') AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*' AND name NOT GLOB '*_search_*'`;

// Files that share an isolate share its database, too: what the one before left is dropped.
const { results } = await env.DB.prepare(KEPT).all<{ type: string; name: string }>();
const emptying = ["PRAGMA defer_foreign_keys = on", ...results.map(({ type, name }) => `DROP ${type} "${name}"`)];
await env.DB.batch(emptying.map((sql) => env.DB.prepare(sql)));
await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
