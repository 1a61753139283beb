/** Differences to publish, made up for the tests: the outlets, their addresses and their words are nobody's. */
import type { Credit, Encounter, Position, PositionEvidence, StoredDiscrepancy } from "../../src/model.ts";

export const CALL: Encounter = {
	id: "2019-05-03-trump-putin-call",
	kind: "call",
	parties: ["US", "RU"],
	leaders: ["Donald Trump", "Vladimir Putin"],
	date: "2019-05-03",
	stated: true,
};

export const MEETING: Encounter = {
	id: "2023-03-20-xi-putin-meeting",
	kind: "meeting",
	parties: ["CN", "RU"],
	leaders: ["Xi Jinping", "Vladimir Putin"],
	date: "2023-03-20",
	stated: true,
};

export function credit(
	name: string,
	voice: Credit["voice"],
	role: string | null = null,
	via: readonly string[] = [],
): Credit {
	return { name, role, side: null, voice, via };
}

export function evidence(
	outlet: string,
	text: string,
	by: Credit,
	published: string | null = "2019-05-03",
): PositionEvidence {
	const slug = outlet.toLowerCase().replaceAll(" ", "-");
	return {
		text,
		start: 120,
		end: 120 + text.length,
		where: "text",
		article: `${slug}-article`,
		outlet,
		url: `https://${slug}.example/world/call`,
		published,
		credit: by,
		rule: "duration/lasted",
		confidence: 0.95,
		origin: `${slug}-article`,
	};
}

function position(answer: string, ...accounts: readonly PositionEvidence[]): Position {
	const sources = accounts.filter((account) => account.credit.voice !== "own");
	return {
		answer,
		outlets: [...new Set(accounts.map((account) => account.outlet))],
		credits: [...new Set(sources.map((account) => account.credit.name))],
		origins: accounts.length,
		evidence: accounts,
	};
}

const OWN = { ledger: credit("Morning Ledger", "own"), courier: credit("Harbour Courier", "own") };
const SECRETARY = credit("Sarah Sanders", "quoted", "press secretary");
const EMBASSY = credit("the Russian Embassy", "reported", null, ["The Evening Dispatch"]);

export const DURATION: StoredDiscrepancy = {
	id: "2019-05-03-trump-putin-call-duration-contradiction",
	encounter: CALL.id,
	question: "duration",
	topic: null,
	act: null,
	kind: "contradiction",
	severity: "major",
	status: "automatic",
	summary:
		"Accounts differ on how long the call lasted: about an hour (Morning Ledger, Harbour Courier), about an hour and a half (Northern Wire, crediting the Russian Embassy).",
	positions: [
		position(
			"about an hour",
			evidence("Morning Ledger", "their hour-long talk by phone", OWN.ledger),
			evidence("Harbour Courier", "a call of an hour on Friday", OWN.courier, "2019-05-04T08:15:00Z"),
		),
		position(
			"about an hour and a half",
			evidence("Northern Wire", "the embassy put the conversation at an hour and a half", EMBASSY, "2019-05-05"),
		),
	],
	revision: 2,
	createdAt: "2026-11-20T09:00:00.000Z",
	updatedAt: "2026-11-21T10:30:00.000Z",
	reason: null,
};

export const MEDDLING: StoredDiscrepancy = {
	...DURATION,
	id: "2019-05-03-trump-putin-call-topic-election-meddling-raised-sources-disagree",
	question: "topic",
	topic: "election-meddling",
	act: "raised",
	kind: "sources-disagree",
	severity: "notable",
	status: "reviewed",
	summary:
		"Sources differ on whether election meddling came up in the call: yes (Harbour Courier, quoting Sarah Sanders), no (Morning Ledger, Harbour Courier, quoting Donald Trump).",
	positions: [
		position("yes", evidence("Harbour Courier", "“it came up, and only in passing”", SECRETARY)),
		position(
			"no",
			evidence(
				"Morning Ledger",
				"the president told reporters that it had not come up",
				credit("Donald Trump", "reported"),
			),
			evidence("Harbour Courier", "“We did not talk about it”", credit("Donald Trump", "quoted")),
		),
	],
	revision: 1,
	createdAt: "2026-11-20T09:00:00.000Z",
	updatedAt: "2026-11-20T09:00:00.000Z",
};

export const WITHDRAWN: StoredDiscrepancy = {
	...DURATION,
	id: "2023-03-20-xi-putin-meeting-initiator-contradiction",
	encounter: MEETING.id,
	question: "initiator",
	status: "withdrawn",
	summary:
		"Accounts differ on who initiated the meeting: the Chinese side (Morning Ledger), the Russian side (Northern Wire).",
	positions: [
		position(
			"the Chinese side",
			evidence("Morning Ledger", "Beijing had asked for the talks", OWN.ledger, "2023-03-21"),
		),
		position("the Russian side", evidence("Northern Wire", "at Moscow’s invitation", EMBASSY, "2023-03-21")),
	],
	revision: 2,
	createdAt: "2026-11-18T07:00:00.000Z",
	updatedAt: "2026-11-22T06:00:00.000Z",
	reason: "one account is of an earlier visit.",
};

export const RESOLVED: StoredDiscrepancy = {
	...DURATION,
	id: "2023-03-20-xi-putin-meeting-duration-contradiction",
	encounter: MEETING.id,
	status: "resolved",
	summary: "Accounts now agree on how long the meeting lasted: four and a half hours (Morning Ledger, Northern Wire).",
	positions: [
		position(
			"four and a half hours",
			evidence("Morning Ledger", "they spoke for four and a half hours", OWN.ledger, "2023-03-21"),
		),
	],
	createdAt: "2026-11-17T07:00:00.000Z",
	updatedAt: "2026-11-19T12:00:00.000Z",
};

export const MINOR: StoredDiscrepancy = {
	...DURATION,
	id: "2023-03-20-xi-putin-meeting-duration-minor",
	encounter: MEETING.id,
	severity: "minor",
	summary:
		"Accounts differ on how long the meeting lasted: a short talk (Harbour Courier), fifty minutes (Northern Wire).",
	positions: [
		position("a short talk", evidence("Harbour Courier", "after a short talk", OWN.courier, "2023-03-20")),
		position("fifty minutes", evidence("Northern Wire", "fifty minutes", EMBASSY, "2023-03-20")),
	],
	createdAt: "2026-11-16T07:00:00.000Z",
	updatedAt: "2026-11-16T07:00:00.000Z",
};

export const HELD: StoredDiscrepancy = {
	...MINOR,
	id: "2023-03-20-xi-putin-meeting-held",
	severity: "major",
	status: "held",
	summary: "Held back: nobody may read this.",
	updatedAt: "2026-11-22T08:00:00.000Z",
};

/** Text that tries to break out of every format. */
const HOSTILE_TEXT =
	"</title>]]><script>alert(1)</script><img src=x onerror=alert(2)> &lt;b&gt; &amp; \"q\" 'a' \u0000\u0007\u001b\u0085\ufffe\ud800 \u202edlrow\u202c \u2066x";

export const HOSTILE: StoredDiscrepancy = {
	...DURATION,
	id: "hostile-<&>'\"/?#",
	summary: `Accounts differ on ${HOSTILE_TEXT}`,
	reason: HOSTILE_TEXT,
	positions: [
		position(
			"long ".repeat(2000) + HOSTILE_TEXT,
			{
				...evidence("Hostile", HOSTILE_TEXT, credit(HOSTILE_TEXT, "quoted", HOSTILE_TEXT, [HOSTILE_TEXT])),
				outlet: HOSTILE_TEXT,
				url: "javascript:alert(3)",
			},
			{
				...evidence("Hostile", `${"word ".repeat(200)}end`, OWN.ledger),
				url: 'https://evil.example/?a=1&b="><script>alert(4)</script>',
			},
		),
		position(HOSTILE_TEXT, evidence("Hostile", "]]>".repeat(50), OWN.ledger)),
	],
};

/** All that a reader may see, newest change first, with its encounter. */
export const PUBLISHED = [WITHDRAWN, DURATION, MEDDLING, RESOLVED, MINOR] as const;
export const ENCOUNTERS = [CALL, MEETING] as const;

export function encounterOf(discrepancy: StoredDiscrepancy): Encounter {
	return discrepancy.encounter === MEETING.id ? MEETING : CALL;
}
