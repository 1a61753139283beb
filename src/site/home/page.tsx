import { NAME, type Subject, TAGLINE } from "../../publish/feed.ts";
import { FORMATS } from "../../publish/formats.ts";
import { MAIN } from "../../publish/scopes.ts";
import type { DiscrepancyOfEncounter } from "../../store/entries.ts";
import type { Facets } from "../../store/facets.ts";
import { Difference } from "../difference.tsx";
import { Page } from "../page.tsx";
import type { Readings } from "../readings.ts";
import { Instant } from "../times.tsx";
import { type Choice, FILTER_NAMES, FILTERS, pathOf, valueWords, withChosen } from "./filter.ts";
import { Filters } from "./filters.tsx";

interface HomeProps {
	readonly base: string;
	readonly choice: Choice;
	/** The feed of the choice; null: it has none of its own. */
	readonly own: Subject | null;
	readonly facets: Facets;
	readonly newest: readonly DiscrepancyOfEncounter[];
	readonly readings: Readings;
	/** Path of the page of older ones; null: there are none. */
	readonly older: string | null;
	/** Is this the page of the newest? */
	readonly first: boolean;
	readonly reading: { readonly outlets: number; readonly at: number | null };
}

function Reading({ outlets, at }: HomeProps["reading"]) {
	if (outlets === 0) return <p class="note">No outlet is being read yet.</p>;
	const counted = outlets === 1 ? "1 outlet" : `${outlets} outlets`;
	return (
		<p class="note">
			Reading <a href="/outlets">{counted}</a>
			{at === null ? "; not read yet" : "; last read "}
			{at === null ? null : <Instant at={new Date(at).toISOString()} />}.
		</p>
	);
}

function Subscribe({ own, reading }: Pick<HomeProps, "own" | "reading">) {
	const { path } = own ?? MAIN;
	return (
		<aside class="card subscribe" aria-labelledby="subscribe">
			<h2 id="subscribe">
				{path === MAIN.path ? "Follow it in a feed reader" : "Follow this choice in a feed reader"}
			</h2>
			<ul class="chips">
				{FORMATS.map(({ name, extension }) => (
					<li>
						<a class="chip" href={path + extension}>
							{name}
						</a>
					</li>
				))}
				<li>
					<a href="/feeds">All feeds</a>
				</li>
			</ul>
			<Reading {...reading} />
		</aside>
	);
}

/** What the list is narrowed to, each with a link that takes it away. */
function Chosen({ choice }: Pick<HomeProps, "choice">) {
	const chosen = FILTERS.flatMap((name) => {
		const value = choice[name];
		return value === undefined ? [] : [{ name, value }];
	});
	if (chosen.length === 0) return null;
	return (
		<ul class="chips chosen" aria-label="Shown are differences with">
			<li class="quiet">Showing</li>
			{chosen.map(({ name, value }) => (
				<li>
					<a class="chip" href={pathOf(withChosen(choice, name, null))}>
						{FILTER_NAMES[name]}: {valueWords(name, value)} <span class="count">× remove</span>
					</a>
				</li>
			))}
		</ul>
	);
}

function titleOf(choice: Choice): string {
	const words = FILTERS.flatMap((name) => {
		const value = choice[name];
		return value === undefined ? [] : [valueWords(name, value)];
	});
	return words.length === 0 ? NAME : `Where accounts differ: ${words.join(", ")}`;
}

function Empty({ choice }: Pick<HomeProps, "choice">) {
	if (Object.keys(choice).length > 0)
		return (
			<p class="empty">
				No published difference fits. <a href="/">Show all differences</a>.
			</p>
		);
	return (
		<p class="empty">
			No differences have been published yet. As soon as two accounts of one call or meeting differ, they will stand
			here, and in the feeds.
		</p>
	);
}

export function Home({ base, choice, own, facets, newest, readings, older, first, reading }: HomeProps) {
	return (
		<Page
			title={titleOf(choice)}
			description={TAGLINE}
			base={base}
			path={pathOf(choice)}
			feeds={own === null ? [] : [own]}
		>
			<div class="hero">
				<div class="stack">
					<h1>Where accounts differ</h1>
					<p class="standfirst">
						Outlets report the same call or meeting between leaders: how long it lasted, who initiated it, what was
						raised. {NAME} sets their accounts side by side where they differ, in their own words. It does not say who
						is right.
					</p>
				</div>
				<Subscribe own={own} reading={reading} />
			</div>
			<Filters choice={choice} facets={facets} />
			<Chosen choice={choice} />
			<div class="differences">
				{newest.map((row) => (
					<Difference {...row} readings={readings} />
				))}
				{newest.length === 0 ? <Empty choice={choice} /> : null}
			</div>
			{first && older === null ? null : (
				<nav class="pager" aria-label="Pages">
					{first ? <span /> : <a href={pathOf(choice)}>Newest differences</a>}
					{older === null ? null : (
						<a href={older} rel="next">
							Older differences
						</a>
					)}
				</nav>
			)}
		</Page>
	);
}
