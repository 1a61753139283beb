/// <reference types="@cloudflare/vitest-plugin/types" />
/** Before each test file in workerd: an empty D1 with the real migrations. */
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

await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
