import { clean } from "../../publish/clean.ts";
import type { Backlog, FeedOfOutlet } from "../../store/status.ts";
import { At, FeedLine, stateOf } from "../outlets/health.tsx";
import { Page } from "../page.tsx";

interface StatusProps {
	readonly base: string;
	/** When the cron last ran, in milliseconds since 1970; null: never. */
	readonly cronAt: number | null;
	readonly backlog: Backlog;
	readonly feeds: readonly FeedOfOutlet[];
}

/** What waits, by what is to be done with it. */
const WAITING: Readonly<Record<keyof Backlog, string>> = {
	feeds: "Feeds to be asked",
	articles: "Articles to be read",
	encounters: "Encounters to be compared",
	deliveries: "Notices to be delivered",
};
const KINDS = ["feeds", "articles", "encounters", "deliveries"] as const satisfies readonly (keyof Backlog)[];

/** How many of the feeds answer, in a sentence or two. */
function inWords(feeds: readonly FeedOfOutlet[]): string {
	const asked = feeds.filter((feed) => stateOf(feed) !== "waiting");
	const silent = asked.filter((feed) => stateOf(feed) !== "answers").length;
	const left = feeds.length - asked.length;
	if (feeds.length === 0) return "No feed is followed yet.";
	if (asked.length === 0) return "No feed has been asked yet.";
	const waiting = left === 0 ? "" : ` ${left} ${left === 1 ? "has" : "have"} not been asked yet.`;
	if (silent > 0)
		return `${silent} of ${asked.length} feeds ${silent === 1 ? "does" : "do"} not answer at present.${waiting}`;
	const answering = left === 0 ? `All ${asked.length} feeds answer.` : `${asked.length} feeds answer.`;
	return asked.length === 1 ? `The one feed that was asked answers.${waiting}` : answering + waiting;
}

function Waiting({ backlog }: Pick<StatusProps, "backlog">) {
	return (
		<dl class="facts">
			{KINDS.map((kind) => (
				<>
					<dt>{WAITING[kind]}</dt>
					<dd class="numbers">{backlog[kind] === 0 ? "none" : backlog[kind]}</dd>
				</>
			))}
		</dl>
	);
}

function Feed({ feed }: { readonly feed: FeedOfOutlet }) {
	return (
		<li>
			<p>
				<a href={`/outlets/${encodeURIComponent(feed.outlet.id)}`}>{clean(feed.outlet.name)}</a>
			</p>
			<FeedLine feed={feed} />
		</li>
	);
}

function Feeds({ name, feeds }: { readonly name: string; readonly feeds: readonly FeedOfOutlet[] }) {
	if (feeds.length === 0) return null;
	return (
		<section class="section">
			<h2>{name}</h2>
			<ul class="directory">
				{feeds.map((feed) => (
					<Feed feed={feed} />
				))}
			</ul>
		</section>
	);
}

export function StatusPage({ base, cronAt, backlog, feeds }: StatusProps) {
	const of = (...states: readonly string[]) => feeds.filter((feed) => states.includes(stateOf(feed)));
	return (
		<Page
			title="Status"
			description="Which feeds answer, when they were last read, and what waits to be done."
			base={base}
			path="/status"
		>
			<div class="stack">
				<h1>Status</h1>
				<p class="standfirst">{inWords(feeds)}</p>
				<p class="sans">
					{cronAt === null ? (
						"Nothing has been looked for yet."
					) : (
						<>
							What is due was last looked for <At at={cronAt} />; that happens every ten minutes.
						</>
					)}{" "}
					The same as data: <a href="/api/v1/status">/api/v1/status</a>.
				</p>
			</div>
			<section class="section">
				<h2>Due now</h2>
				<Waiting backlog={backlog} />
			</section>
			<Feeds name="Not answering" feeds={of("fails", "given-up")} />
			<Feeds name="Not asked yet" feeds={of("waiting")} />
			<Feeds name="Answering" feeds={of("answers")} />
		</Page>
	);
}
