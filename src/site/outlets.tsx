import { webAddress } from "../publish/address.ts";
import type { FeedHealth, NotedArticle, OutletHealth } from "../store/accounts.ts";
import { Page } from "./page.tsx";
import { Instant } from "./times.tsx";

function Feed({ feed }: { readonly feed: FeedHealth }) {
	const address = webAddress(feed.url);
	return (
		<li>
			{address === null ? feed.url : <a href={address}>{feed.url}</a>}:{" "}
			{feed.lastOkAt === null ? "not read yet" : "last read "}
			{feed.lastOkAt === null ? null : <Instant at={new Date(feed.lastOkAt).toISOString()} />}
			{feed.reason === null ? null : `; last attempt: ${feed.reason}`}
		</li>
	);
}

function Noted({ article }: { readonly article: NotedArticle }) {
	const address = webAddress(article.url);
	const name = article.title ?? article.url;
	return (
		<li>
			{address === null ? name : <a href={address}>{name}</a>}: {article.reason}
		</li>
	);
}

function OutletItem({ outlet }: { readonly outlet: OutletHealth }) {
	const homepage = webAddress(outlet.homepage);
	return (
		<li>
			<h2>{homepage === null ? outlet.name : <a href={homepage}>{outlet.name}</a>}</h2>
			<p class="meta">
				{outlet.kind === "readout" ? "Publishes its own readouts" : "News"} · {outlet.articles}{" "}
				{outlet.articles === 1 ? "article" : "articles"} found
			</p>
			<ul>
				{outlet.feeds.map((feed) => (
					<Feed feed={feed} />
				))}
			</ul>
			{outlet.noted.length === 0 ? null : (
				<details>
					<summary>Articles with a note ({outlet.noted.length})</summary>
					<ul>
						{outlet.noted.map((article) => (
							<Noted article={article} />
						))}
					</ul>
				</details>
			)}
		</li>
	);
}

/** By name: outlets are neither scored nor ranked. */
export function OutletsPage({ base, outlets }: { readonly base: string; readonly outlets: readonly OutletHealth[] }) {
	return (
		<Page title="Outlets" description="The outlets that are read, and their feeds." base={base} path="/outlets">
			<div class="stack">
				<h1>Outlets</h1>
				<p class="standfirst">Who is read, by name. There is no score and no rank.</p>
			</div>
			<ul class="list section">
				{outlets.map((outlet) => (
					<OutletItem outlet={outlet} />
				))}
			</ul>
			{outlets.length === 0 ? <p class="empty">No outlet is being read yet.</p> : null}
		</Page>
	);
}
