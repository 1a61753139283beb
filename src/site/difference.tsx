import { capitalised } from "../languages/english/capitals.ts";
import type { Encounter, Status, StoredDiscrepancy } from "../model.ts";
import { encounterName, hasEnded, leadWords } from "../publish/words.ts";
import type { Readings } from "./readings.ts";
import { Strip } from "./scale.tsx";
import { Glance } from "./sides.tsx";
import { Day } from "./times.tsx";

interface DifferenceProps {
	readonly discrepancy: StoredDiscrepancy;
	readonly encounter: Encounter;
	readonly readings: Readings;
	/** False where the page is the encounter's own. */
	readonly naming?: boolean;
}

const STATUS_WORDS: Readonly<Record<Status, string>> = {
	automatic: "Found automatically",
	reviewed: "Reviewed by an editor",
	held: "Held back",
	resolved: "Resolved",
	withdrawn: "Withdrawn",
};

function Standing({ discrepancy }: Pick<DifferenceProps, "discrepancy">) {
	const { severity, status, updatedAt } = discrepancy;
	return (
		<p class="meta">
			{hasEnded(status) ? (
				<strong class="ended">{STATUS_WORDS[status]}</strong>
			) : (
				<>
					<span class="line strong">{capitalised(severity)}</span>
					<span class="between"> · </span>
					<span class="line">{STATUS_WORDS[status]}</span>
				</>
			)}
			<span class="between"> · </span>
			<span class="line">
				Updated <Day date={updatedAt} />
			</span>
		</p>
	);
}

/** One difference in a list: what it is about, its sides at a glance, and where it stands. */
export function Difference({ discrepancy, encounter, readings, naming = true }: DifferenceProps) {
	const lead = <a href={`/discrepancies/${encodeURIComponent(discrepancy.id)}`}>{leadWords(discrepancy, encounter)}</a>;
	return (
		<article class="difference">
			<div class="about">
				{naming ? (
					<p class="kicker">
						<a href={`/encounters/${encodeURIComponent(encounter.id)}`}>{encounterName(encounter)}</a>
						<span class="between">, </span>
						<Day date={encounter.date} />
					</p>
				) : null}
				<Standing discrepancy={discrepancy} />
			</div>
			<div class="told">
				{naming ? <h2>{lead}</h2> : <h3>{lead}</h3>}
				{discrepancy.question === "duration" ? <Strip positions={discrepancy.positions} readings={readings} /> : null}
				<Glance positions={discrepancy.positions} />
			</div>
		</article>
	);
}
