import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { complain } from "./run.ts";

/** What a start that was just ended may still need to let go of its ports. */
const PATIENCE = 3000;

/** Complains, naming the flag that sets another, when a port of this machine stays taken. */
export async function complainOfTakenPort(port: number, flag: string): Promise<void> {
	for (const since = Date.now(); ; await wait(250)) {
		const code = await tryPort(port);
		if (code === null) return;
		if (code === "EADDRINUSE" && Date.now() - since < PATIENCE) continue;
		const why = code === "EADDRINUSE" ? "taken" : `not to be had (${code})`;
		complain(`port ${port} is ${why}: end what uses it, or name another with ${flag} N`);
	}
}

/** Null when the port is free on 127.0.0.1, else the error's code. */
function tryPort(port: number): Promise<string | null> {
	const server = createServer();
	return new Promise((resolve) => {
		server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
		server.listen(port, "127.0.0.1", () => server.close(() => resolve(null)));
	});
}
