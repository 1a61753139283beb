import { encounterName } from "../../publish/words.ts";
import type { ListedEncounter } from "../../store/entries.ts";
import { Page } from "../page.tsx";
import { Day } from "../times.tsx";

interface EncountersProps {
	readonly base: string;
	readonly encounters: readonly ListedEncounter[];
	readonly older: string | null;
}

function counted(count: number, one: string, many: string): string {
	return `${count === 0 ? "no" : count} ${count === 1 ? one : many}`;
}

function EncounterRow({ encounter, discrepancies, claims }: ListedEncounter) {
	return (
		<li class="encounter">
			<p class="label">
				<Day date={encounter.date} />
			</p>
			<h2>
				<a href={`/encounters/${encodeURIComponent(encounter.id)}`}>{encounterName(encounter)}</a>
			</h2>
			<p class="meta">
				<span class={discrepancies === 0 ? "" : "strong"}>{counted(discrepancies, "difference", "differences")}</span>,{" "}
				{counted(claims, "answer", "answers")} read
			</p>
		</li>
	);
}

/** Every encounter that outlets were found to report. */
export function EncountersPage({ base, encounters, older }: EncountersProps) {
	return (
		<Page title="Encounters" description="The calls and meetings that outlets report." base={base} path="/encounters">
			<div class="stack">
				<h1>Encounters</h1>
				<p class="standfirst">
					The calls and meetings between leaders that outlets were found to report, newest first.
				</p>
			</div>
			<ul class="list section">
				{encounters.map((row) => (
					<EncounterRow {...row} />
				))}
			</ul>
			{encounters.length === 0 ? <p class="empty">No encounter has been read of yet.</p> : null}
			{older === null ? null : (
				<nav class="pager" aria-label="Pages">
					<a href="/encounters">Newest encounters</a>
					<a href={older} rel="next">
						Older encounters
					</a>
				</nav>
			)}
		</Page>
	);
}
