import { FRESH_MINUTES } from "../../publish/feed.ts";
import type { FeedGroup } from "../../publish/opml.ts";
import { Page } from "../page.tsx";
import { FeedLinks, feedName } from "./links.tsx";

/** The feeds that most want: each with what is in it. */
function Main({ feeds }: Pick<FeedGroup, "feeds">) {
	return (
		<div class="columns">
			{feeds.map((subject) => (
				<section class="card">
					<h3>{feedName(subject)}</h3>
					<p class="sans">{subject.description}</p>
					<FeedLinks subject={subject} />
				</section>
			))}
		</div>
	);
}

function Group({ name, feeds }: FeedGroup) {
	return (
		<section class="section">
			<h2>{name}</h2>
			<ul class="directory">
				{feeds.map((subject) => (
					<li>
						<span class="name">{feedName(subject)}</span>
						<FeedLinks subject={subject} />
					</li>
				))}
			</ul>
		</section>
	);
}

function Readers({ base }: { readonly base: string }) {
	return (
		<section class="section">
			<h2>For readers and programs</h2>
			<div class="prose">
				<p>
					Give an address to a feed reader: <code>{`${base}/feed.xml`}</code> has every major and notable difference,
					the others have the minor ones too. All of them at once: <a href="/feeds.opml">OPML</a>.
				</p>
				<p>
					An entry keeps its id and its address for good; when it changes, it is updated. When accounts have come to
					agree, its title says “[Resolved]”; when it was withdrawn, “[Withdrawn]”, and the entry says why. Ask again
					every {FRESH_MINUTES} minutes at most, and send back the <code>ETag</code>: an unchanged feed then costs
					nothing.
				</p>
				<h3 id="json">The extension in JSON Feed</h3>
				<p>
					Each item carries the whole difference as data under <code>_variorum.discrepancy</code>, in the form that{" "}
					<a href="/api/v1/discrepancies">the API</a> gives it: the encounter, the question, and each position with its
					outlets, credited sources and evidence. Offsets in evidence count UTF-16 code units of the article’s text. In
					the feed of changes, <code>_variorum.change</code> says what happened: new, updated, resolved or withdrawn.
				</p>
			</div>
		</section>
	);
}

export function FeedsPage({ base, groups }: { readonly base: string; readonly groups: readonly FeedGroup[] }) {
	const [main, ...others] = groups.filter(({ feeds }) => feeds.length > 0);
	return (
		<Page title="Feeds" description="Subscribe to the places where accounts differ." base={base} path="/feeds">
			<div class="stack">
				<h1>Feeds</h1>
				<p class="standfirst">
					Everything that is found, or just what you follow: one entry for each difference, in the format that your
					reader likes best.
				</p>
			</div>
			<section class="section">
				<h2>{main?.name}</h2>
				<Main feeds={main?.feeds ?? []} />
			</section>
			<Readers base={base} />
			{others.map((group) => (
				<Group {...group} />
			))}
		</Page>
	);
}
