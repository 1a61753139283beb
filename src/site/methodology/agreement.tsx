/** When two answers agree, worked out by the code that decides it. */
import { agree } from "../../compare/agree.ts";
import type { ClaimAnswer, DurationAnswer, InitiatorAnswer, TopicAnswer } from "../../model.ts";
import { findLengths } from "../../read/durations/lengths.ts";

const LENGTHS = [
	"one hour and 15 minutes",
	"45 minutes",
	"an hour",
	"an hour and a half",
	"two hours",
	"about an hour",
	"about 45 minutes",
	"nearly two hours",
	"more than an hour",
	"more than 45 minutes",
	"at least an hour",
	"up to two hours",
	"60 to 90 minutes",
] as const;

/** The length that a text gives, as reading takes it; null where there is none. */
function lengthIn(said: string): DurationAnswer | null {
	const [found] = findLengths(said, { start: 0, end: said.length });
	if (found === undefined) return null;
	const { interval, minutes, qualifier } = found;
	return { question: "duration", interval, minutes, qualifier, beyond: null, said };
}

function initiator(party: string, said: string, negated = false): InitiatorAnswer {
	return { question: "initiator", party, negated, said };
}

function topic(answer: TopicAnswer["answer"], act: TopicAnswer["act"] = "raised"): TopicAnswer {
	return { question: "topic", topic: "sanctions", act, answer, said: "sanctions" };
}

type Pair = readonly [oneSays: string, one: ClaimAnswer | null, otherSays: string, other: ClaimAnswer | null];

function lengths(one: string, other: string): Pair {
	return [one, lengthIn(one), other, lengthIn(other)];
}

const PAIRS: readonly Pair[] = [
	lengths("an hour", "about an hour"),
	lengths("an hour", "an hour and a half"),
	lengths("more than an hour", "an hour and a half"),
	lengths("nearly two hours", "two hours"),
	lengths("nearly two hours", "more than two hours"),
	["the White House", initiator("US", "the White House"), "the American side", initiator("US", "the American side")],
	["Moscow", initiator("RU", "Moscow"), "Washington", initiator("US", "Washington")],
	["not Moscow", initiator("RU", "Moscow", true), "Washington", initiator("US", "Washington")],
	["by mutual agreement", initiator("mutual", "by mutual agreement"), "Moscow", initiator("RU", "Moscow")],
	["sanctions were raised", topic("yes"), "sanctions were not raised", topic("no")],
	["there was a warning about sanctions", topic("yes", "warned"), "sanctions were not raised", topic("no")],
	["sanctions were raised", topic("yes"), "there was no warning about sanctions", topic("no", "warned")],
	["sanctions were raised", topic("yes"), "declined to say", topic("declined-to-say")],
];

function Row({ said }: { readonly said: string }) {
	const length = lengthIn(said);
	if (length?.interval == null) return null;
	const [from, to] = length.interval;
	return (
		<tr>
			<th scope="row">“{said}”</th>
			<td class="number">{from}</td>
			<td class="number">{to ?? "no end"}</td>
		</tr>
	);
}

/** What lengths are taken for, in minutes. */
export function LengthsTable() {
	return (
		<table class="table narrow">
			<caption>Lengths as they are compared, in minutes</caption>
			<thead>
				<tr>
					<th scope="col">Said</th>
					<th scope="col" class="number">
						From
					</th>
					<th scope="col" class="number">
						To
					</th>
				</tr>
			</thead>
			<tbody>
				{LENGTHS.map((said) => (
					<Row said={said} />
				))}
			</tbody>
		</table>
	);
}

/** Pairs of answers, and whether both can be true. */
export function PairsTable() {
	return (
		<section class="scroll" aria-label="Pairs of answers" tabindex={0}>
			<table class="table">
				<caption>Can both be true?</caption>
				<thead>
					<tr>
						<th scope="col">One account</th>
						<th scope="col">Another</th>
						<th scope="col">They</th>
					</tr>
				</thead>
				<tbody>
					{PAIRS.map(([oneSays, one, otherSays, other]) =>
						one === null || other === null ? null : (
							<tr>
								<td>{oneSays}</td>
								<td>{otherSays}</td>
								<td>{agree(one, other) ? "agree" : "differ"}</td>
							</tr>
						),
					)}
				</tbody>
			</table>
		</section>
	);
}
