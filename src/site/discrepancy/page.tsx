import { capitalised } from "../../languages/english/capitals.ts";
import { questionPhrase } from "../../languages/english/questions.ts";
import type { Encounter } from "../../model.ts";
import { entryTitle } from "../../publish/entry.ts";
import { FORMATS } from "../../publish/formats.ts";
import { discrepancyJsonLd } from "../../publish/json-ld.ts";
import { encounterWords, scopePath, scopeSubject } from "../../publish/scopes.ts";
import {
	encounterName,
	encounterPhrase,
	hasEnded,
	leadWords,
	SEVERITY_NOTES,
	statusNote,
} from "../../publish/words.ts";
import type { DiscrepancyOfEncounter, DiscrepancyRevision } from "../../store/entries.ts";
import type { Reply } from "../../store/replies.ts";
import { cardPath, cardWords } from "../card/card.ts";
import { Report } from "../contact.tsx";
import { Page } from "../page.tsx";
import type { Readings } from "../readings.ts";
import { Sides } from "../sides.tsx";
import { Day, Instant } from "../times.tsx";
import { Figure } from "./figures.tsx";
import { History } from "./history.tsx";
import { Replies } from "./replies.tsx";

interface DiscrepancyPageProps extends DiscrepancyOfEncounter {
	readonly base: string;
	/** Newest first. */
	readonly history: readonly DiscrepancyRevision[];
	readonly replies: readonly Reply[];
	readonly readings: Readings;
	/** Where a mistake is reported; null: nowhere that is known. */
	readonly contact: string | null;
}

/** Where this entry comes again when it changes. */
function Feeds({ encounter }: { readonly encounter: Encounter }) {
	const feeds = [
		{ name: "of this encounter", path: scopePath("encounter", encounter.id) },
		{ name: "of all differences", path: "/feed" },
	];
	return (
		<>
			{feeds.map(({ name: what, path }, nth) => (
				<>
					{nth === 0 ? "" : "; "}
					{what}:{" "}
					{FORMATS.map(({ name, extension }, index) => (
						<>
							{index === 0 ? "" : ", "}
							<a href={path + extension}>{name}</a>
						</>
					))}
				</>
			))}
		</>
	);
}

function Facts({ base, discrepancy, encounter, contact }: DiscrepancyPageProps) {
	const path = `/discrepancies/${encodeURIComponent(discrepancy.id)}`;
	return (
		<dl class="facts">
			<dt>Encounter</dt>
			<dd>
				<a href={`/encounters/${encodeURIComponent(encounter.id)}`}>{capitalised(encounterPhrase(encounter))}</a>
			</dd>
			<dt>Question</dt>
			<dd>{capitalised(questionPhrase(discrepancy, encounter, discrepancy.summary))}</dd>
			{hasEnded(discrepancy.status) ? null : (
				<>
					<dt>Severity</dt>
					<dd>{SEVERITY_NOTES[discrepancy.severity]}</dd>
				</>
			)}
			<dt>Status</dt>
			<dd>{statusNote(discrepancy)}</dd>
			<dt>Published</dt>
			<dd>
				<Instant at={discrepancy.createdAt} />
			</dd>
			<dt>Updated</dt>
			<dd>
				<Instant at={discrepancy.updatedAt} />
			</dd>
			<dt>Permanent address</dt>
			<dd>
				<a href={path}>{base + path}</a>
			</dd>
			<dt>As data</dt>
			<dd>
				<a href={`/api/v1${path}`}>JSON, with its history</a>
			</dd>
			<dt>Feeds</dt>
			<dd>
				<Feeds encounter={encounter} />
			</dd>
			<dt>A mistake?</dt>
			<dd>
				<Report contact={contact} address={base + path} />
			</dd>
		</dl>
	);
}

/** The summary without what the heading over it says already. */
function rest(summary: string, lead: string): string {
	return summary.startsWith(`${lead}: `) ? capitalised(summary.slice(lead.length + 2)) : summary;
}

function Heading({ discrepancy, encounter }: DiscrepancyOfEncounter) {
	const lead = leadWords(discrepancy, encounter);
	const ended = hasEnded(discrepancy.status);
	return (
		<div class="stack">
			<p class="kicker">
				<a href={`/encounters/${encodeURIComponent(encounter.id)}`}>{encounterName(encounter)}</a>,{" "}
				<Day date={encounter.date} />
			</p>
			<h1>{lead}</h1>
			{ended ? <p class="notice">{statusNote(discrepancy)}.</p> : null}
			<p class="standfirst">{rest(discrepancy.summary, lead)}</p>
			{ended ? null : (
				<p class="meta">
					<span class="strong">{SEVERITY_NOTES[discrepancy.severity]}.</span> {statusNote(discrepancy)}. Updated{" "}
					<Day date={discrepancy.updatedAt} />.
				</p>
			)}
		</div>
	);
}

export function DiscrepancyPage(props: DiscrepancyPageProps) {
	const { base, discrepancy, encounter, history, replies, readings } = props;
	const path = `/discrepancies/${encodeURIComponent(discrepancy.id)}`;
	const title = entryTitle(discrepancy, encounter);
	const image = { path: cardPath(discrepancy), alt: cardWords(discrepancy, encounter) };
	return (
		<Page
			title={title}
			description={discrepancy.summary}
			base={base}
			path={path}
			type="article"
			image={image}
			feeds={[scopeSubject("encounter", encounter.id, encounterWords(encounter))]}
			data={discrepancyJsonLd(discrepancy, encounter, base)}
		>
			<Heading discrepancy={discrepancy} encounter={encounter} />
			<Figure discrepancy={discrepancy} encounter={encounter} readings={readings} />
			<Sides positions={discrepancy.positions} readings={readings} />
			<Replies replies={replies} />
			<History history={history} />
			<section class="section">
				<h2>About this entry</h2>
				<Facts {...props} />
			</section>
		</Page>
	);
}
