/** The feeds of one question, topic, outlet, encounter, party or severity: which there are, and what is in them. */

import { topicName } from "../../languages/english/questions.ts";
import { TOPICS } from "../../languages/english/topics.ts";
import { findParty, partyName } from "../../link/parties/display.ts";
import { ASKED, SEVERITIES } from "../../model.ts";
import type { Subject } from "../../publish/feed.ts";
import type { FeedGroup } from "../../publish/opml.ts";
import {
	CHANGES,
	encounterWords,
	MAIN,
	QUESTION_NAMES,
	SCOPE_KINDS,
	type ScopeKind,
	SEVERITY_NAMES,
	scopePath,
	scopeSubject,
} from "../../publish/scopes.ts";
import type { Db } from "../../store/db.ts";
import { type DiscrepancyFilter, findEncounter } from "../../store/entries.ts";
import { findOutlet, hasTopic, listFeedSubjects } from "../../store/feed-list.ts";

/** A feed, with what is to be looked up for it. */
export interface FeedSource {
	readonly subject: Subject;
	readonly filter: DiscrepancyFilter;
	/** An entry for each discrepancy as it is, or for each revision of one. */
	readonly each: "discrepancy" | "revision";
}

/** It is at another path now, the extension left out. */
interface Moved {
	readonly movedTo: string;
}

export const MAIN_SOURCE: FeedSource = {
	subject: MAIN,
	filter: { severities: ["major", "notable"] },
	each: "discrepancy",
};
export const CHANGES_SOURCE: FeedSource = { subject: CHANGES, filter: {}, each: "revision" };

function sourceOf(kind: ScopeKind, value: string, name: string, filter: DiscrepancyFilter): FeedSource {
	return { subject: scopeSubject(kind, value, name), filter, each: "discrepancy" };
}

const KNOWN_TOPICS: ReadonlySet<string> = new Set(TOPICS.map(({ slug }) => slug));

/** By kind: the feed of a value, where it is now, or null where there is no such thing. */
const FIND: Readonly<Record<ScopeKind, (db: Db, value: string) => Promise<FeedSource | Moved | null>>> = {
	async question(_, value) {
		const question = ASKED.find((one) => one === value);
		return question ? sourceOf("question", question, QUESTION_NAMES[question], { questions: [question] }) : null;
	},
	async topic(db, topic) {
		const isKnown = KNOWN_TOPICS.has(topic) || (await hasTopic(db, topic));
		return isKnown ? sourceOf("topic", topic, topicName(topic), { topic }) : null;
	},
	async outlet(db, id) {
		const outlet = await findOutlet(db, id);
		return outlet && sourceOf("outlet", id, outlet.name, { outlet: id });
	},
	async encounter(db, id) {
		const encounter = await findEncounter(db, id);
		if (encounter === null) return null;
		if (encounter.id !== id) return { movedTo: scopePath("encounter", encounter.id) };
		return sourceOf("encounter", id, encounterWords(encounter), { encounter: id });
	},
	async party(_, said) {
		const party = findParty(said);
		if (party === null) return null;
		return party === said
			? sourceOf("party", party, partyName(party), { party })
			: { movedTo: scopePath("party", party) };
	},
	async severity(_, value) {
		const severity = SEVERITIES.find((one) => one === value);
		return severity ? sourceOf("severity", severity, SEVERITY_NAMES[severity], { severities: [severity] }) : null;
	},
};

export function findScope(said: string): ScopeKind | null {
	return SCOPE_KINDS.find((kind) => kind === said) ?? null;
}

/** The feed of one thing; null where there is no such thing. */
export function findSource(db: Db, kind: ScopeKind, value: string): Promise<FeedSource | Moved | null> {
	return FIND[kind](db, value);
}

/** Every feed there is, for a reader to choose from: the main ones, and one of everything that has an entry. */
export async function listFeeds(db: Db): Promise<readonly FeedGroup[]> {
	const { topics, parties, outlets, encounters } = await listFeedSubjects(db);
	return [
		{ name: "All differences", feeds: [MAIN, CHANGES] },
		{ name: "By severity", feeds: SEVERITIES.map((one) => scopeSubject("severity", one, SEVERITY_NAMES[one])) },
		{ name: "By question", feeds: ASKED.map((one) => scopeSubject("question", one, QUESTION_NAMES[one])) },
		{ name: "By topic", feeds: topics.map((topic) => scopeSubject("topic", topic, topicName(topic))) },
		{ name: "By party", feeds: parties.map((party) => scopeSubject("party", party, partyName(party))) },
		{ name: "By outlet", feeds: outlets.map(({ id, name }) => scopeSubject("outlet", id, name)) },
		{ name: "By encounter", feeds: encounters.map((one) => scopeSubject("encounter", one.id, encounterWords(one))) },
	];
}
