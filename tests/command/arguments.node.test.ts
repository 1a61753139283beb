import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

interface Ending {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs a command to its end, on the Node that runs the tests. */
function run(command: string, ...args: readonly string[]): Promise<Ending> {
	const file = join(import.meta.dirname, `../../src/command/${command}.ts`);
	const check = join(import.meta.dirname, "../../src/command/check-node.mjs");
	const child = spawn(process.execPath, ["--import", check, file, ...args], { stdio: ["ignore", "pipe", "pipe"] });
	let [out, err] = ["", ""];
	child.stdout.setEncoding("utf8").on("data", (part) => {
		out += part;
	});
	child.stderr.setEncoding("utf8").on("data", (part) => {
		err += part;
	});
	return new Promise((resolve) => child.once("close", (status) => resolve({ status, out, err })));
}

describe("npm start", () => {
	const REFUSED: readonly (readonly [args: readonly string[], complaint: RegExp])[] = [
		[["--prot", "8790"], /Unknown option '--prot' \(--help says what there is\)/],
		[["--port", "web"], /--port must be a number from 1 to 65535, not "web"/],
		[["--port", "70000"], /--port must be a number/],
		[["corpus"], /Unexpected argument 'corpus'/],
		[["--outlets", "a.opml", "--stories", "b"], /either --outlets or --stories/],
	];
	test.each(REFUSED)("%j is refused in one line", async (args, complaint) => {
		const { status, out, err } = await run("start", ...args);
		expect([status, out]).toEqual([2, ""]);
		expect(err).toMatch(complaint);
		expect(err.trim().split("\n")).toHaveLength(1);
	});

	test.each(["--port", "--outlets-port"])("on a taken port says that %s names another", async (flag) => {
		const holder = createServer();
		await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
		const address = holder.address();
		const port = typeof address === "object" && address ? String(address.port) : "";
		const { status, err } = await run("start", "--port", "8799", flag, port);
		holder.close();
		expect(status).toBe(2);
		expect(err).toContain(`port ${port} is taken: end what uses it, or name another with ${flag} N`);
	});

	test("--help says what there is, on standard output", async () => {
		const { status, out, err } = await run("start", "--help");
		expect([status, err]).toEqual([0, ""]);
		for (const flag of ["--port", "--once", "--stories", "--outlets-port", "--outlets"]) expect(out).toContain(flag);
	});
});

describe("npm run outlets", () => {
	test("needs one file, that is there, and one place", async () => {
		expect((await run("outlets")).err).toMatch(/name one OPML file/);
		expect((await run("outlets", "nowhere.opml")).err).toMatch(/cannot read .*nowhere\.opml \(ENOENT\)/);
		expect((await run("outlets", "a.opml", "--local", "--remote")).err).toMatch(/not both/);
	});
});
