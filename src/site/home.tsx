import { NAME, TAGLINE } from "../publish/feed.ts";
import { FORMATS } from "../publish/formats.ts";
import type { DiscrepancyOfEncounter } from "../store/entries.ts";
import { Page } from "./page.tsx";
import { Difference, Instant } from "./sides.tsx";

interface HomeProps {
	readonly base: string;
	readonly newest: readonly DiscrepancyOfEncounter[];
	/** Path of the page of older ones; null: there are none. */
	readonly older: string | null;
	readonly reading: { readonly outlets: number; readonly at: number | null };
}

function Subscribe() {
	return (
		<ul class="subscribe" aria-label="Subscribe">
			<li>Subscribe:</li>
			{FORMATS.map(({ name, extension }) => (
				<li>
					<a href={`/feed${extension}`}>{name}</a>
				</li>
			))}
		</ul>
	);
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

export function Home({ base, newest, older, reading }: HomeProps) {
	return (
		<Page title={NAME} description={TAGLINE} base={base} path="/">
			<div class="stack">
				<h1>Where accounts differ</h1>
				<p class="standfirst">
					Outlets report the same call or meeting between leaders: how long it lasted, who initiated it, what was
					raised. {NAME} sets their accounts side by side where they differ, in their own words. It does not say who is
					right.
				</p>
				<Subscribe />
				<Reading {...reading} />
			</div>
			<div class="section">
				{newest.map((row) => (
					<Difference {...row} />
				))}
				{newest.length > 0 ? null : (
					<p class="empty">
						No differences have been published yet. As soon as two accounts of one call or meeting differ, they will
						stand here, and in the feeds.
					</p>
				)}
				{older === null ? null : (
					<p class="pager">
						<a href={older} rel="next">
							Older differences
						</a>
					</p>
				)}
			</div>
		</Page>
	);
}
