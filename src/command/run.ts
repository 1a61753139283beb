/** How every command starts and ends: what a person can put right is one line, anything else is a bug with its stack. */
import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { parseArgs } from "node:util";

const COMPLAINT = "Complaint";

/** Ends the command with a message for the person who ran it: what is wrong, and what to do. */
export function complain(message: string): never {
	const complaint = new Error(message);
	complaint.name = COMPLAINT;
	throw complaint;
}

/** Runs a command. Exit status: what `main` returns; 2 for a complaint, 1 for a bug. */
export async function runCommand(main: () => Promise<number>): Promise<void> {
	endQuietlyWhenNobodyReads();
	try {
		process.exitCode = await main();
	} catch (error) {
		const isComplaint = error instanceof Error && error.name === COMPLAINT;
		console.error(isComplaint ? `variorum: ${error.message}` : error);
		process.exitCode = isComplaint ? 2 : 1;
	}
}

/** `npm run -s read -- FOLDER | head` closes our output early: that is no failure. */
function endQuietlyWhenNobodyReads(): void {
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code !== "EPIPE") throw error;
		process.exit(0);
	});
}

/** What `read` makes of the arguments; complains of an unknown or malformed one. */
export function argumentsOf<T>(read: () => T): T {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return complain(`${error.message.split(". To specify")[0]} (--help says what there is)`);
	}
}

/** A path as the person gave it: npm runs commands in the repository, and says where it was itself run. */
export async function givenPath(path: string): Promise<string> {
	const asked = resolve(process.env.INIT_CWD ?? ".", path);
	return access(path).then(
		() => resolve(path),
		() => asked,
	);
}

/** The arguments of a command that reads one folder of stories; null where it has only printed its help. */
export async function storiesArguments(
	help: string,
): Promise<{ readonly json: boolean; readonly folder: string } | null> {
	const options = { json: { type: "boolean", default: false }, help: { type: "boolean", default: false } } as const;
	const { values, positionals } = argumentsOf(() => parseArgs({ options, allowPositionals: true }));
	if (values.help) {
		console.log(help);
		return null;
	}
	const folder = positionals[0] ?? complain(`name a folder of stories\n\n${help}`);
	return { json: values.json, folder: await givenPath(folder) };
}
