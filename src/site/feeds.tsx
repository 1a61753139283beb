import { FRESH_MINUTES } from "../publish/feed.ts";
import { FORMATS } from "../publish/formats.ts";
import { Page } from "./page.tsx";

export function FeedsPage({ base }: { readonly base: string }) {
	return (
		<Page title="Feeds" description="Subscribe to the places where accounts differ." base={base} path="/feeds">
			<div class="prose">
				<h1>Feeds</h1>
				<p class="standfirst">
					One entry for each difference. It keeps its id and its address for good; when it changes, it is updated.
				</p>
				<h2>Every major and notable difference</h2>
				<ul>
					{FORMATS.map(({ name, extension }) => (
						<li>
							{name}: <a href={`/feed${extension}`}>{`${base}/feed${extension}`}</a>
						</li>
					))}
				</ul>
				<p>
					Give the address to a feed reader. Ask again every {FRESH_MINUTES} minutes at most, and send back the{" "}
					<code>ETag</code>: an unchanged feed then costs nothing. When accounts have come to agree, the entry’s title
					says “[Resolved]”; when it was withdrawn, “[Withdrawn]”, and the entry says why.
				</p>
				<h2 id="json">The extension in JSON Feed</h2>
				<p>
					Each item carries the whole difference as data under <code>_variorum.discrepancy</code>, in the form that{" "}
					<a href="/api/v1/discrepancies">the API</a> gives it: the encounter, the question, and each position with its
					outlets, credited sources and evidence. Offsets in evidence count UTF-16 code units of the article’s text.
				</p>
			</div>
		</Page>
	);
}
