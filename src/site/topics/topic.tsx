import { capitalised } from "../../languages/english/capitals.ts";
import { questionPhrase, topicName } from "../../languages/english/questions.ts";
import { clean } from "../../publish/clean.ts";
import { scopeSubject } from "../../publish/scopes.ts";
import { answerWords, creditWords, encounterName } from "../../publish/words.ts";
import type { DiscrepancyOfEncounter } from "../../store/entries.ts";
import type { EncounterOnTopic, TopicClaim } from "../../store/topic-pages.ts";
import { Difference } from "../difference.tsx";
import { FeedLinks } from "../feeds/links.tsx";
import { Page } from "../page.tsx";
import type { Readings } from "../readings.ts";
import { Day } from "../times.tsx";

interface TopicPageProps {
	readonly base: string;
	readonly topic: string;
	readonly differences: readonly DiscrepancyOfEncounter[];
	readonly readings: Readings;
	/** Path of a page with more differences; null: these are all. */
	readonly more: string | null;
	readonly encounters: readonly EncounterOnTopic[];
	/** Path of the page of older encounters; null: there are none. */
	readonly older: string | null;
}

/** "yes", at which outlets and by whom they were told: one line for each answer to one question. */
function Answer({ answer, claims }: { readonly answer: string; readonly claims: readonly TopicClaim[] }) {
	const tellers = claims.map(({ outlet, credit }) =>
		credit.voice === "own" && credit.via.length === 0
			? clean(outlet.name)
			: `${clean(outlet.name)}, ${clean(creditWords(credit))}`,
	);
	return (
		<li>
			<span class="said">{capitalised(clean(answer))}</span>: {[...new Set(tellers)].join("; ")}
		</li>
	);
}

function Encounter({ row }: { readonly row: EncounterOnTopic }) {
	const { encounter, claims } = row;
	const asked = Map.groupBy(claims, ({ answer }) => capitalised(questionPhrase(answer, encounter, answer.said)));
	return (
		<li>
			<h3>
				<a href={`/encounters/${encodeURIComponent(encounter.id)}`}>{encounterName(encounter)}</a>
			</h3>
			<p class="meta">
				<Day date={encounter.date} />
			</p>
			{[...asked].map(([question, all]) => (
				<div class="claimed">
					<p class="meta">{question}</p>
					<ul class="sayings">
						{[...Map.groupBy(all, ({ answer }) => answerWords(answer))].map(([answer, told]) => (
							<Answer answer={answer} claims={told} />
						))}
					</ul>
				</div>
			))}
		</li>
	);
}

function Encounters({ encounters, older }: Pick<TopicPageProps, "encounters" | "older">) {
	return (
		<section class="section">
			<h2>Encounters it is reported of</h2>
			{encounters.length === 0 ? <p class="quiet">No article as it now is speaks of it.</p> : null}
			<ul class="list articles">
				{encounters.map((row) => (
					<Encounter row={row} />
				))}
			</ul>
			{older === null ? null : (
				<nav class="pager" aria-label="Pages">
					<a href={older} rel="next">
						Older encounters
					</a>
				</nav>
			)}
		</section>
	);
}

export function TopicPage({ base, topic, differences, readings, more, encounters, older }: TopicPageProps) {
	const name = capitalised(topicName(topic));
	const feed = scopeSubject("topic", topic, topicName(topic));
	return (
		<Page
			title={name}
			description={`In which calls and meetings outlets report ${topicName(topic)} to have come up, and where they differ.`}
			base={base}
			path={`/topics/${encodeURIComponent(topic)}`}
			feeds={[feed]}
		>
			<div class="stack">
				<p class="kicker">
					<a href="/topics">Topic</a>
				</p>
				<h1>{name}</h1>
				<FeedLinks subject={feed} />
			</div>
			<section class="section">
				<h2>Where accounts differ</h2>
				{differences.map((row) => (
					<Difference {...row} readings={readings} />
				))}
				{differences.length === 0 ? <p class="quiet">No difference about it has been found.</p> : null}
				{more === null ? null : (
					<p class="pager">
						<a href={more}>All of them, newest first</a>
					</p>
				)}
			</section>
			<Encounters encounters={encounters} older={older} />
		</Page>
	);
}
