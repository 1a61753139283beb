import { FRESH_MINUTES } from "../publish/feed.ts";
import { FORMATS } from "../publish/formats.ts";
import type { FeedGroup } from "../publish/opml.ts";
import { Page } from "./page.tsx";

function Group({ name, feeds }: FeedGroup) {
	return (
		<>
			<h2>{name}</h2>
			<ul>
				{feeds.map(({ path, title, description }) => (
					<li>
						<span title={description}>{title.replace(/^Variorum: /, "")}</span>:{" "}
						{FORMATS.map(({ name: format, extension }, nth) => (
							<>
								{nth === 0 ? "" : ", "}
								<a href={`${path}${extension}`}>{format}</a>
							</>
						))}
					</li>
				))}
			</ul>
		</>
	);
}

export function FeedsPage({ base, groups }: { readonly base: string; readonly groups: readonly FeedGroup[] }) {
	return (
		<Page title="Feeds" description="Subscribe to the places where accounts differ." base={base} path="/feeds">
			<div class="prose">
				<h1>Feeds</h1>
				<p class="standfirst">
					One entry for each difference. It keeps its id and its address for good; when it changes, it is updated.
				</p>
				<p>
					Give an address to a feed reader: <code>{`${base}/feed.xml`}</code> has every major and notable difference,
					the others have the minor ones too. All of them at once: <a href="/feeds.opml">OPML</a>. Ask again every{" "}
					{FRESH_MINUTES} minutes at most, and send back the <code>ETag</code>: an unchanged feed then costs nothing.
					When accounts have come to agree, the entry’s title says “[Resolved]”; when it was withdrawn, “[Withdrawn]”,
					and the entry says why.
				</p>
				{groups
					.filter(({ feeds }) => feeds.length > 0)
					.map((group) => (
						<Group {...group} />
					))}
				<h2 id="json">The extension in JSON Feed</h2>
				<p>
					Each item carries the whole difference as data under <code>_variorum.discrepancy</code>, in the form that{" "}
					<a href="/api/v1/discrepancies">the API</a> gives it: the encounter, the question, and each position with its
					outlets, credited sources and evidence. Offsets in evidence count UTF-16 code units of the article’s text. In
					the feed of changes, <code>_variorum.change</code> says what happened: new, updated, resolved or withdrawn.
				</p>
			</div>
		</Page>
	);
}
