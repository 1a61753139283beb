/** What a site asks of robots (RFC 9309): which addresses they should leave alone. */
import { get, type Visitor } from "./http.ts";

/** The product token of our User-Agent. */
const US = "variorum";

/** RFC 9309 asks to read at least 500 KiB. */
const LIMIT = 512_000;

interface Group {
	readonly agents: string[];
	readonly rules: string[];
}

/** "Disallow: /private # comment" to ["disallow", "/private"]; null for a line that is no rule. */
function lineOf(line: string): readonly [name: string, value: string] | null {
	const rule = line.replace(/#.*/, "");
	const colon = rule.indexOf(":");
	return colon < 0 ? null : [rule.slice(0, colon).trim().toLowerCase(), rule.slice(colon + 1).trim()];
}

/** Consecutive user-agent lines open one group; the rules that follow are theirs. An empty rule forbids nothing. */
function groupsOf(text: string): readonly Group[] {
	const groups: Group[] = [];
	let naming = false;
	for (const line of text.split(/\r\n?|\n/)) {
		const [name, value] = lineOf(line) ?? [];
		if (name === "user-agent" && value !== undefined) {
			if (!naming) groups.push({ agents: [], rules: [] });
			groups.at(-1)?.agents.push(value.toLowerCase());
			naming = true;
		} else if (name === "allow" || name === "disallow") {
			if (value) groups.at(-1)?.rules.push(`${name}:${value}`);
			naming = false;
		}
	}
	return groups;
}

/** The lines of a robots.txt that concern us: those for our own token, else those for "*". One rule a line. */
export function ourRules(text: string): string {
	const groups = groupsOf(text);
	const own = groups.filter((group) => group.agents.includes(US));
	const ours = own.length > 0 ? own : groups.filter((group) => group.agents.includes("*"));
	return ours.flatMap((group) => group.rules).join("\n");
}

/** "*" stands for anything, "$" for the end; a walk from left to right, so that no pattern takes long. */
function matches(pattern: string, path: string): boolean {
	const toEnd = pattern.endsWith("$");
	const [first = "", ...parts] = (toEnd ? pattern.slice(0, -1) : pattern).split("*");
	if (!path.startsWith(first)) return false;
	let at = first.length;
	for (const part of parts) {
		const found = path.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	if (!toEnd || at === path.length) return true;
	return parts.length > 0 && path.endsWith(parts.at(-1) ?? "");
}

/** May this address be fetched under these rules (as `ourRules` gives them)? The longest pattern decides; a tie allows. */
export function mayFetch(rules: string, address: string): boolean {
	const { pathname, search } = new URL(address);
	let best = { length: -1, allowed: true };
	for (const line of rules.split("\n")) {
		const colon = line.indexOf(":");
		const [allowed, pattern] = [line.slice(0, colon) === "allow", line.slice(colon + 1)];
		if (colon < 0 || !matches(pattern, pathname + search)) continue;
		if (pattern.length > best.length || (pattern.length === best.length && allowed))
			best = { length: pattern.length, allowed };
	}
	return best.allowed;
}

/**
 * The rules of a site. One without the file (4xx) asks for nothing: empty rules. Null while it cannot be known
 * (unreachable, 5xx): until then nothing should be fetched there (RFC 9309, 2.3.1.4).
 */
export async function gatherRules(visitor: Visitor, origin: string): Promise<string | null> {
	const wanted = { url: `${origin}/robots.txt`, accept: "text/plain", limit: LIMIT, etag: null, lastModified: null };
	const answer = await get(visitor, wanted);
	if (answer.kind === "found") return ourRules(answer.text);
	return answer.kind === "failed" && answer.status !== null && answer.status < 500 && answer.status !== 429 ? "" : null;
}
