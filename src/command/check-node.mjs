// Loaded before a command (`node --import`), and so in plain JavaScript that any Node understands:
// without it, an older one only says that it does not know the extension ".ts".
import { existsSync } from "node:fs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const brings = "npm ci brings one of its own, unless told to leave optional dependencies out";

if (major < 22 || (major === 22 && minor < 18)) {
	console.error(
		`variorum: needs Node 22.18 or newer, and this is ${process.versions.node}.\n` +
			`Run "npm ci" and start with "npm start" (${brings}), or install a newer Node.`,
	);
	process.exit(2);
}
if (!existsSync(new URL("../../node_modules/wrangler", import.meta.url))) {
	console.error('variorum: its packages are not installed. Run "npm ci" first.');
	process.exit(2);
}
