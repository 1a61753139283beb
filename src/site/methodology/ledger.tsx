import { encounterName, leadWords, statusNote } from "../../publish/words.ts";
import type { LedgerRow } from "../../store/ledger.ts";
import { Day } from "../times.tsx";

function Row({ change, at, discrepancy, encounter }: LedgerRow) {
	const isAsThen = discrepancy.status === change;
	return (
		<li>
			<p class="meta">
				<span class="strong">{change === "withdrawn" ? "Withdrawn" : "Resolved"}</span>, <Day date={at} />
			</p>
			<p>
				<a href={`/discrepancies/${encodeURIComponent(discrepancy.id)}`}>{leadWords(discrepancy, encounter)}</a> (
				{encounterName(encounter)}, <Day date={encounter.date} />)
			</p>
			<p class="meta">{isAsThen ? `${statusNote(discrepancy)}.` : "It has been found again since."}</p>
		</li>
	);
}

/** Everything that was published and stands no more. */
export function Ledger({ rows }: { readonly rows: readonly LedgerRow[] }) {
	if (rows.length === 0) return <p class="empty">Nothing that was published has been withdrawn or resolved so far.</p>;
	return (
		<ul class="list">
			{rows.map((row) => (
				<Row {...row} />
			))}
		</ul>
	);
}
