/** What feeds of ours are about: everything, every change, or one question, topic, outlet, encounter, party or severity. */
import type { Asked, Encounter, Severity } from "../model.ts";
import { encounterAddress } from "./address.ts";
import { titleText } from "./clean.ts";
import { tagUri } from "./entry.ts";
import { NAME, type Subject, TAGLINE } from "./feed.ts";
import { dateWords, encounterName } from "./words.ts";

export const SCOPE_KINDS = ["question", "topic", "outlet", "encounter", "party", "severity"] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

export const MAIN: Subject = { id: tagUri("feed"), path: "/feed", title: NAME, description: TAGLINE, page: "/" };

export const CHANGES: Subject = {
	id: tagUri("changes"),
	path: "/changes",
	title: `${NAME}: every change`,
	description: "One entry for each change of a difference: new, updated, resolved or withdrawn.",
	page: "/",
};

export const QUESTION_NAMES: Readonly<Record<Asked, string>> = {
	duration: "how long it lasted",
	initiator: "who initiated it",
	topic: "what came up",
	quotation: "words that are quoted",
	statement: "days of statements",
};

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
	major: "major differences",
	notable: "notable differences",
	minor: "minor differences",
};

/** Where the feed of one thing is: "/feeds/topic/election-meddling". */
export function scopePath(kind: ScopeKind, value: string): string {
	return `/feeds/${kind}/${encodeURIComponent(value)}`;
}

/** The feed of one thing by its name in words: "the Mueller report". */
export function scopeSubject(kind: ScopeKind, value: string, name: string): Subject {
	const path = scopePath(kind, value);
	return {
		id: tagUri(path.slice(1)),
		path,
		title: `${NAME}: ${titleText(name)}`,
		description: `Where news accounts of calls and meetings between leaders differ: ${titleText(name)}.`,
		page: kind === "encounter" ? encounterAddress("", value) : "/",
	};
}

/** "Trump–Putin call, 3 May 2019" */
export function encounterWords(encounter: Encounter): string {
	return `${encounterName(encounter)}, ${dateWords(encounter.date)}`;
}
