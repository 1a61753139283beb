import { capitalised } from "../languages/english/capitals.ts";
import { questionPhrase } from "../languages/english/questions.ts";
import type { Change } from "../model.ts";
import { entryTitle } from "../publish/entry.ts";
import { encounterName, encounterPhrase, hasEnded, leadWords, SEVERITY_NOTES, statusNote } from "../publish/words.ts";
import type { DiscrepancyOfEncounter, DiscrepancyRevision } from "../store/entries.ts";
import { Page } from "./page.tsx";
import { Sides } from "./sides.tsx";
import { Day, Instant } from "./times.tsx";

interface DiscrepancyPageProps extends DiscrepancyOfEncounter {
	readonly base: string;
	/** Newest first. */
	readonly history: readonly DiscrepancyRevision[];
}

const CHANGE_WORDS: Readonly<Record<Change, string>> = {
	new: "First published",
	updated: "Updated",
	resolved: "Resolved",
	withdrawn: "Withdrawn",
};

function History({ history }: { readonly history: readonly DiscrepancyRevision[] }) {
	return (
		<section class="section">
			<h2>History</h2>
			<ol class="history" reversed>
				{history.map((revision) => (
					<li>
						<p class="meta">
							{CHANGE_WORDS[revision.change]}, <Instant at={revision.at} />
						</p>
						<p>{revision.summary}</p>
					</li>
				))}
			</ol>
		</section>
	);
}

function Facts({ base, discrepancy, encounter }: Omit<DiscrepancyPageProps, "history">) {
	const id = encodeURIComponent(discrepancy.id);
	const ended = hasEnded(discrepancy.status);
	return (
		<dl class="facts">
			<dt>Encounter</dt>
			<dd>
				<a href={`/encounters/${encodeURIComponent(encounter.id)}`}>{capitalised(encounterPhrase(encounter))}</a>
			</dd>
			<dt>Question</dt>
			<dd>{capitalised(questionPhrase(discrepancy, encounter, discrepancy.summary))}</dd>
			{ended ? null : (
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
				<a href={`/discrepancies/${id}`}>{`${base}/discrepancies/${id}`}</a>
			</dd>
			<dt>As JSON</dt>
			<dd>
				<a href={`/api/v1/discrepancies/${id}`}>{`/api/v1/discrepancies/${id}`}</a>
			</dd>
		</dl>
	);
}

/** The summary without what the heading over it says already. */
function rest(summary: string, lead: string): string {
	return summary.startsWith(`${lead}: `) ? capitalised(summary.slice(lead.length + 2)) : summary;
}

export function DiscrepancyPage({ base, discrepancy, encounter, history }: DiscrepancyPageProps) {
	const lead = leadWords(discrepancy, encounter);
	const ended = hasEnded(discrepancy.status);
	return (
		<Page
			title={entryTitle(discrepancy, encounter)}
			description={discrepancy.summary}
			base={base}
			path={`/discrepancies/${encodeURIComponent(discrepancy.id)}`}
		>
			<div class="stack">
				<p class="kicker">
					<a href={`/encounters/${encodeURIComponent(encounter.id)}`}>{encounterName(encounter)}</a>,{" "}
					<Day date={encounter.date} />
				</p>
				<h1>{lead}</h1>
				{ended ? <p class="notice">{statusNote(discrepancy)}.</p> : null}
				<p class="standfirst">{rest(discrepancy.summary, lead)}</p>
			</div>
			<div class="section">
				<Sides positions={discrepancy.positions} readings={new Map()} />
			</div>
			<section class="section">
				<h2>About this entry</h2>
				<Facts base={base} discrepancy={discrepancy} encounter={encounter} />
			</section>
			{history.length === 0 ? null : <History history={history} />}
		</Page>
	);
}
