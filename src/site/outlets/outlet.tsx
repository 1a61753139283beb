import { webAddress } from "../../publish/address.ts";
import { clean } from "../../publish/clean.ts";
import { scopeSubject } from "../../publish/scopes.ts";
import type { DiscrepancyOfEncounter } from "../../store/entries.ts";
import type { FailedArticle, OutletPageRows } from "../../store/outlet-pages.ts";
import { Difference } from "../difference.tsx";
import { FeedLinks } from "../feeds/links.tsx";
import { Page } from "../page.tsx";
import type { Readings } from "../readings.ts";
import { Article } from "./article.tsx";
import { FeedLine } from "./health.tsx";
import { KIND_WORDS } from "./outlets.tsx";

function Failed({ article }: { readonly article: FailedArticle }) {
	const address = webAddress(article.url);
	const title = clean(article.title ?? article.url);
	return (
		<li>
			{address === null ? (
				title
			) : (
				<a href={address} rel="noopener nofollow">
					{title}
				</a>
			)}
			: {clean(article.reason)}
		</li>
	);
}

interface OutletPageProps extends OutletPageRows {
	readonly base: string;
	/** Newest change first. */
	readonly differences: readonly DiscrepancyOfEncounter[];
	readonly readings: Readings;
	/** Path of a page with more differences; null: these are all. */
	readonly more: string | null;
}

function Feeds({ outlet, failed }: Pick<OutletPageProps, "outlet" | "failed">) {
	return (
		<aside class="stack" aria-labelledby="feeds">
			<h2 id="feeds">How it is read</h2>
			{outlet.feeds.length === 0 ? <p class="meta">It has no feed at present.</p> : null}
			<ul class="list">
				{outlet.feeds.map((feed) => (
					<li>
						<FeedLine feed={feed} />
					</li>
				))}
			</ul>
			{failed.length === 0 ? null : (
				<details class="fold">
					<summary>Articles that could not be read ({failed.length})</summary>
					<ul class="plain">
						{failed.map((article) => (
							<Failed article={article} />
						))}
					</ul>
				</details>
			)}
		</aside>
	);
}

function Differences({ differences, readings, more }: Pick<OutletPageProps, "differences" | "readings" | "more">) {
	return (
		<section class="section">
			<h2>Differences it is part of</h2>
			{differences.map((row) => (
				<Difference {...row} readings={readings} />
			))}
			{differences.length === 0 ? (
				<p class="quiet">None of its accounts differs from another’s, as far as was read.</p>
			) : null}
			{more === null ? null : (
				<p class="pager">
					<a href={more}>All of them, newest first</a>
				</p>
			)}
		</section>
	);
}

export function OutletPage({ base, outlet, articles, failed, differences, readings, more }: OutletPageProps) {
	const name = clean(outlet.name);
	const homepage = webAddress(outlet.homepage);
	const feed = scopeSubject("outlet", outlet.id, name);
	return (
		<Page
			title={name}
			description={`What was read at ${name}, and the differences that its accounts are part of.`}
			base={base}
			path={`/outlets/${encodeURIComponent(outlet.id)}`}
			feeds={[feed]}
		>
			<div class="stack">
				<p class="kicker">{KIND_WORDS[outlet.kind]}</p>
				<h1>{name}</h1>
				{homepage === null ? null : (
					<p class="sans">
						<a href={homepage} rel="noopener nofollow">
							{new URL(homepage).host}
						</a>
					</p>
				)}
				<FeedLinks subject={feed} />
			</div>
			<Differences differences={differences} readings={readings} more={more} />
			<div class="with-aside section">
				<section>
					<h2>Newest articles read</h2>
					{articles.length === 0 ? <p class="quiet">No article of it has been read yet.</p> : null}
					<ul class="list articles">
						{articles.map((article) => (
							<Article article={article} />
						))}
					</ul>
				</section>
				<Feeds outlet={outlet} failed={failed} />
			</div>
		</Page>
	);
}
