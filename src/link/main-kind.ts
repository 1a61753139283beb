/** Whether the encounter an article is mainly about was a call or a meeting. */
import { BEFORE_PRESS, IN_PERSON, VIRTUAL } from "../languages/english/met.ts";
import type { EncounterKind } from "../model.ts";
import type { Parse } from "../read/text/parse.ts";
import type { Weighed } from "./main-date.ts";

/** Leaders who "spoke", with nothing else said, did so by telephone; one who "spoke about" something did so to anybody. */
const SPOKE =
	/(?<!\b(?:he|she|president|minister|chancellor|premier|leader|secretary) )\b(?:spoke|spoken|speak)\b|\b(?:spoke|spoken|speaks?) (?:again |briefly |directly |today |tonight |yesterday |earlier |late |this \w+ |by \w+ |on (?:the )?\w+ ){0,2}(?:to|with)\b|\bconversations?\b/i;

/** The kind of the encounter that most of an article's talk of it names: `ours`, of all its `signals`. */
export function mainKind(ours: readonly Weighed[], signals: readonly Weighed[], title: Parse | null): EncounterKind {
	let [calls, meetings] = [0, 0];
	const headed = signals.find(({ parse }) => parse === title)?.signal;
	if (title !== null && headed?.kind === null && BEFORE_PRESS.test(title.plain)) meetings += 2;
	for (const { signal, parse, weight } of ours) {
		const both = signal.people.length >= 2 ? 2 : 1;
		if (signal.kind === "call") calls += weight * both;
		const text = parse.plain.slice(signal.span.start, signal.span.end);
		if (signal.kind === "meeting" && !MEANT.test(text)) meetings += weight * both;
		if (signal.kind === null && signal.people.length >= 2 && IN_PERSON.test(text)) meetings += weight / 2;
		if (signal.kind === null && SPOKE.test(text) && !IN_PERSON.test(text))
			calls += signal.people.length >= 2 ? 0.6 : 0.1;
	}
	if (Math.max(calls, meetings) < 1)
		meetings +=
			signals.filter(({ signal, parse }) => IN_PERSON.test(parse.plain.slice(signal.span.start, signal.span.end)))
				.length / 3;
	if (isLedInPerson(signals.filter(({ parse }) => parse !== title))) return "meeting";
	return calls > meetings || (ours.some(isVirtual) && !ours.some(isInOnePlace)) ? "call" : "meeting";
}

/** "Abe seeks early meeting with Putin": what a call may be about. */
const MEANT =
	/\b(?:will|would|may|might|could|(?:agreed|due|set|expected|scheduled|slated|willing|ready|likely|agrees|agreed|proposal|proposed|proposes|hopes|hoped|plans|planned|invitation|decided)\b[^.;,]{0,40} to) (?:also |again |soon )?(?:have|hold|conduct|organi[sz]e|arrange|attend|join|take part in|participate in) (?:an?|the|their|another|more|further) (?:[\w-]+ ){0,2}(?:meetings?|summits?|sit-downs?|talks)\b|\b(?:seeks?|sought|seeking|wants?|wanted|hop(?:es?|ed|ing) (?:for|to (?:have|hold))|propos(?:es?|ed|ing)|offer(?:s|ed|ing)?|suggest(?:s|ed|ing)?|rul(?:es?|ed) out|open to|ready for|push(?:es|ed)? for|invitation to|agrees? (?:on|to)) (?:an? (?:possible |future )?|another |early |future |in-person )(?:[\w-]+ ){0,2}(?:meetings?|summits?|sit-downs?|talks)\b/i;

/** What the first paragraph weighs. */
const LEAD = 2.5;

/** The lead brings the two together in one place, and of a call it tells further down: "In the morning he had phoned". */
function isLedInPerson(signals: readonly Weighed[]): boolean {
	const lead = signals.filter(({ weight }) => weight >= LEAD);
	return lead.some(isInOnePlace) && !lead.some(({ signal }) => signal.kind === "call") && !lead.some(isVirtual);
}

const ON_SCREEN = new RegExp(`\\b(?:${VIRTUAL})\\b`, "i");
const NOT_THIS = /\b(?:in[- ]person|face[- ]to[- ]face|since|last|previous|earlier|first|followed)\b/i;

/** "waved goodbye to each other's screens": whatever else the article calls it, they did not meet. */
function isVirtual({ signal: { span, another }, parse, weight }: Weighed): boolean {
	const text = parse.plain.slice(span.start, span.end);
	const match = another || weight < 2 ? null : ON_SCREEN.exec(text);
	if (match === null || WITH_MANY.test(text.slice(match.index + match[0].length))) return false;
	return !NOT_THIS.test(text.slice(Math.max(0, match.index - 60), match.index));
}

const WITH_MANY =
	/^ (?:of|with|between|among) (?:the )?(?:[A-Z][\w-]+ ){0,2}(?:leaders|allies|ministers|officials|heads)\b/;

function isInOnePlace({ signal: { span, people }, parse }: Weighed): boolean {
	return people.length > 1 && IN_PERSON.test(parse.plain.slice(span.start, span.end));
}
