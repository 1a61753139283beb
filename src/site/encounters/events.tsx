/** What happened around an encounter, day by day: reports, changed reports, differences found. */
import type { Child } from "hono/jsx";
import type { Encounter } from "../../model.ts";
import { leadWords } from "../../publish/words.ts";
import type { OutletClaim } from "../../store/accounts.ts";
import type { ArticleChange } from "../../store/article-changes.ts";
import type { DiscrepancyOfEncounter } from "../../store/entries.ts";
import { Day, Source } from "../times.tsx";

interface EventsProps {
	readonly encounter: Encounter;
	readonly claims: readonly OutletClaim[];
	readonly changes: readonly ArticleChange[];
	readonly differences: readonly DiscrepancyOfEncounter[];
}

interface Event {
	/** ISO date, or date and time. */
	readonly at: string;
	readonly what: Child;
}

function reportEvents(claims: readonly OutletClaim[]): readonly Event[] {
	const first = new Map(claims.map((claim) => [claim.article.id, claim]));
	return [...first.values()].flatMap(({ article, outlet }) => {
		if (article.published === null) return [];
		const kind = outlet.kind === "readout" ? "official readout" : "report";
		return [
			{
				at: article.published,
				what: (
					<>
						<Source outlet={outlet.name} url={article.url} />: {article.title ?? kind}
						{outlet.kind === "readout" ? " (official readout)" : ""}
					</>
				),
			},
		];
	});
}

function changeEvents({ claims, changes }: EventsProps): readonly Event[] {
	return changes.flatMap(({ article, revision, at }) => {
		const claim = claims.find((one) => one.article.id === article);
		if (claim === undefined) return [];
		return [
			{
				at,
				what: (
					<>
						<Source outlet={claim.outlet.name} url={claim.article.url} /> was seen to have changed its text (revision{" "}
						{revision})
					</>
				),
			},
		];
	});
}

function differenceEvents({ differences }: EventsProps): readonly Event[] {
	return differences.flatMap(({ discrepancy, encounter }) => {
		const link = (
			<a href={`/discrepancies/${encodeURIComponent(discrepancy.id)}`}>{leadWords(discrepancy, encounter)}</a>
		);
		const found = { at: discrepancy.createdAt, what: <>Difference published: {link}</> };
		if (discrepancy.revision < 2) return [found];
		return [found, { at: discrepancy.updatedAt, what: <>Difference updated: {link}</> }];
	});
}

/** Oldest day first. */
export function Events(props: EventsProps) {
	const events = [...reportEvents(props.claims), ...changeEvents(props), ...differenceEvents(props)];
	if (events.length === 0) return null;
	const sorted = [...events].sort((a, b) => a.at.localeCompare(b.at));
	return (
		<section class="section">
			<h2>What came when</h2>
			<ol class="plain events">
				{[...Map.groupBy(sorted, ({ at }) => at.slice(0, 10))].map(([day, ofDay]) => (
					<li>
						<p class="label day">
							<Day date={day} />
						</p>
						<ul class="plain">
							{ofDay.map(({ what }) => (
								<li>{what}</li>
							))}
						</ul>
					</li>
				))}
			</ol>
		</section>
	);
}
