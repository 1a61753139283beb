/** A folder with one small story, and commands run on it as a person runs them. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const LEAD = "President Donald Trump spoke with Russian President Vladimir Putin by phone on Friday.";

const ARTICLES = [
	{ file: "cnn.txt", outlet: "CNN", title: "Trump speaks with Putin", url: null, published: "2019-05-03" },
	{ file: "vox.txt", outlet: "Vox", title: "A long call", url: "https://vox.example/call", published: "2019-05-04" },
];
const TEXTS: Readonly<Record<string, string>> = {
	"cnn.txt": `${LEAD} The call lasted an hour, Sarah Sanders said. They discussed Venezuela. Trump called Putin.\n`,
	"vox.txt": `${LEAD}\r\n\r\nThe call lasted three hours. They did not discuss Venezuela. The call went on for an hour longer than planned.\n`,
};

/** Writes the story, with whatever gold, and gives the folder it is in. */
export async function writeStories(gold: Readonly<Record<string, unknown>> = {}): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), "a few stories "));
	await mkdir(join(folder, "the-call"));
	await writeFile(join(folder, "the-call", "story.json"), JSON.stringify({ articles: ARTICLES, ...gold }));
	for (const [file, text] of Object.entries(TEXTS)) await writeFile(join(folder, "the-call", file), text);
	return folder;
}

/** An article's text, exactly as written. */
export function textOf(article: string): string {
	return TEXTS[`${article}.txt`] ?? "";
}

interface Ending {
	readonly status: number | null;
	readonly out: string;
	readonly err: string;
}

/** Runs a command to its end, on the Node that runs the tests. */
export function run(command: string, ...args: readonly string[]): Promise<Ending> {
	const file = join(import.meta.dirname, `../../src/command/${command}.ts`);
	const child = spawn(process.execPath, [file, ...args], { stdio: ["ignore", "pipe", "pipe"] });
	let [out, err] = ["", ""];
	child.stdout.setEncoding("utf8").on("data", (part) => {
		out += part;
	});
	child.stderr.setEncoding("utf8").on("data", (part) => {
		err += part;
	});
	return new Promise((resolve) => child.once("close", (status) => resolve({ status, out, err })));
}

/** The lines of JSON that a command printed. */
export function jsonLines(out: string): readonly unknown[] {
	return out
		.trim()
		.split("\n")
		.map((line): unknown => JSON.parse(line));
}
