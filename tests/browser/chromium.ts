import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Where systems put it: Debian, other Linuxes, macOS. */
const USUAL = [
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome-stable",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
	"/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const NAMES = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** The browser that CHROMIUM_PATH names, or one where systems usually have it; null where there is none. */
export function chromiumPath(): string | null {
	const named = process.env.CHROMIUM_PATH;
	if (named !== undefined && named !== "") return isExecutable(named) ? named : null;
	const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...USUAL, ...onPath].find(isExecutable) ?? null;
}
