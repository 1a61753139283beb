import { encounterName } from "../../publish/words.ts";
import type { DiscrepancyOfEncounter, ListedEncounter } from "../../store/entries.ts";
import { Difference } from "../difference.tsx";
import { Page } from "../page.tsx";
import type { Readings } from "../readings.ts";
import { SearchBox } from "../search-box.tsx";
import { Day } from "../times.tsx";

interface SearchProps {
	readonly base: string;
	/** As typed; empty: nothing was asked. */
	readonly asked: string;
	readonly differences: readonly DiscrepancyOfEncounter[];
	readonly readings: Readings;
	readonly encounters: readonly ListedEncounter[];
	/** Path of the page of older differences; null: there are none. */
	readonly older: string | null;
	/** Is this the page of the newest? */
	readonly first: boolean;
	/** Are there more encounters than are shown? */
	readonly moreEncounters: boolean;
}

const EXAMPLES = ["Trump Putin", "Venezuela", "Xi 2023", "hour and a half", "Kremlin"] as const;

export function pathOfSearch(asked: string, after: string | null = null): string {
	return `/search?${new URLSearchParams({ q: asked, ...(after === null ? {} : { after }) })}`;
}

function Hints() {
	return (
		<div class="section stack">
			<p class="sans">Leaders, countries, topics, outlets, sources, a year, or words that were quoted. For example:</p>
			<ul class="chips">
				{EXAMPLES.map((example) => (
					<li>
						<a class="chip" href={pathOfSearch(example)}>
							{example}
						</a>
					</li>
				))}
			</ul>
		</div>
	);
}

function NothingFound({ asked }: Pick<SearchProps, "asked">) {
	return (
		<div class="empty section stack">
			<p>
				Nothing was found that has all of “{asked}” in it. Fewer words find more; a family name alone is enough for a
				leader, and a longer word is also found by its beginning.
			</p>
			<p>
				Or go through <a href="/encounters">all encounters</a>, <a href="/topics">all topics</a> or{" "}
				<a href="/">the newest differences</a>.
			</p>
		</div>
	);
}

function Encounters({ encounters, moreEncounters }: Pick<SearchProps, "encounters" | "moreEncounters">) {
	if (encounters.length === 0) return null;
	return (
		<section class="section">
			<h2>Encounters</h2>
			<ul class="directory">
				{encounters.map(({ encounter, discrepancies }) => (
					<li>
						<a class="name" href={`/encounters/${encodeURIComponent(encounter.id)}`}>
							{encounterName(encounter)}
						</a>
						<p class="meta">
							<Day date={encounter.date} />
							{discrepancies === 0 ? "" : ` · ${discrepancies === 1 ? "1 difference" : `${discrepancies} differences`}`}
						</p>
					</li>
				))}
			</ul>
			{moreEncounters ? <p class="note">There are more: another word makes the list shorter.</p> : null}
		</section>
	);
}

function Differences({ asked, differences, readings, older, first }: SearchProps) {
	if (differences.length === 0) return null;
	return (
		<section class="section">
			<h2>Differences</h2>
			{differences.map((row) => (
				<Difference {...row} readings={readings} />
			))}
			{first && older === null ? null : (
				<nav class="pager" aria-label="Pages">
					{first ? <span /> : <a href={pathOfSearch(asked)}>Newest differences found</a>}
					{older === null ? null : (
						<a href={older} rel="next">
							Older differences found
						</a>
					)}
				</nav>
			)}
		</section>
	);
}

export function SearchPage(props: SearchProps) {
	const { base, asked, differences, encounters } = props;
	const found = differences.length + encounters.length;
	return (
		<Page
			title={asked === "" ? "Search" : `Search: ${asked}`}
			description="Find encounters and the differences between accounts of them by words."
			base={base}
			path={asked === "" ? "/search" : pathOfSearch(asked)}
			{...(asked === "" ? {} : { robots: "noindex" as const })}
		>
			<div class="stack">
				<h1>Search</h1>
				<SearchBox value={asked} />
			</div>
			{asked === "" ? <Hints /> : null}
			{asked !== "" && found === 0 ? <NothingFound asked={asked} /> : null}
			{props.first ? <Encounters {...props} /> : null}
			<Differences {...props} />
		</Page>
	);
}
