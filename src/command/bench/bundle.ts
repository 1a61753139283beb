/** The bench's Worker, bundled as wrangler bundles it to deploy it. */
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { complain } from "../run.ts";
import { startWrangler } from "../wrangler.ts";

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));

/** Its code: one module. */
export async function bundledWorker(): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "variorum-bench-"));
	try {
		await bundleInto(folder);
		return await readFile(join(folder, "worker.js"), "utf8");
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function bundleInto(folder: string): Promise<void> {
	const child = startWrangler(["deploy", WORKER, "--dry-run", "--outdir", folder], "pipe");
	let printed = "";
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding("utf8").on("data", (part) => {
			printed += part;
		});
	await once(child, "close");
	if (child.exitCode !== 0) complain(`wrangler cannot bundle the Worker:\n${printed.trim()}`);
}
