import { capitalised } from "../../languages/english/capitals.ts";
import { listed } from "../../languages/english/questions.ts";
import type { Change } from "../../model.ts";
import { changesBetween, type PositionChange } from "../../publish/changes.ts";
import type { DiscrepancyRevision } from "../../store/entries.ts";
import { Instant } from "../times.tsx";

const CHANGE_WORDS: Readonly<Record<Change, string>> = {
	new: "First published",
	updated: "Updated",
	resolved: "Resolved",
	withdrawn: "Withdrawn",
};

/** An answer in quotation marks, unless it is a quotation. */
function quoted(answer: string): string {
	return /^[“"]/.test(answer) ? answer : `“${capitalised(answer)}”`;
}

function changeWords(change: PositionChange): string {
	switch (change.kind) {
		case "added":
			return `New: ${quoted(change.answer)}, at ${listed(change.outlets)}`;
		case "removed":
			return `No longer given: ${quoted(change.answer)}, at ${listed(change.outlets)}`;
		case "reworded":
			return `${quoted(change.before)} is now ${quoted(change.answer)}`;
		case "carried": {
			const joined = change.joined.length === 0 ? [] : [`also at ${listed(change.joined)}`];
			const left = change.left.length === 0 ? [] : [`no longer at ${listed(change.left)}`];
			return `${quoted(change.answer)}: ${[...joined, ...left].join(", ")}`;
		}
	}
}

/** Every change that a revision made, in words. */
function revisionWords(revision: DiscrepancyRevision, before: DiscrepancyRevision | undefined): readonly string[] {
	if (before === undefined) return [];
	const severity =
		revision.severity === before.severity ? [] : [`Severity: ${before.severity} before, ${revision.severity} now`];
	return [...changesBetween(before.positions, revision.positions).map(changeWords), ...severity];
}

function Revision({ revision, before }: { revision: DiscrepancyRevision; before: DiscrepancyRevision | undefined }) {
	const changes = revisionWords(revision, before);
	return (
		<li value={revision.revision}>
			<p class="label">
				<strong class="strong">{CHANGE_WORDS[revision.change]}</strong>, <Instant at={revision.at} />
			</p>
			{changes.length === 0 ? null : (
				<ul class="changes">
					{changes.map((change) => (
						<li>{change}</li>
					))}
				</ul>
			)}
			<p class="summary">{revision.summary}</p>
		</li>
	);
}

/** `history`: newest first, as it is shown. */
export function History({ history }: { readonly history: readonly DiscrepancyRevision[] }) {
	if (history.length === 0) return null;
	return (
		<section class="section">
			<h2>History</h2>
			<ol class="history" reversed>
				{history.map((revision, index) => (
					<Revision revision={revision} before={history[index + 1]} />
				))}
			</ol>
		</section>
	);
}
