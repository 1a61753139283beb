/** What the API gives of claims, outlets and revisions. (Discrepancies and encounters: publish/json.ts.) */
import { webAddress } from "../publish/address.ts";
import { clean } from "../publish/clean.ts";
import { publishedCredit, publishedEvidence, publishedPosition } from "../publish/published.ts";
import type { FeedHealth, NotedArticle, OutletClaim, OutletHealth } from "../store/accounts.ts";
import type { DiscrepancyRevision } from "../store/entries.ts";

/** `claim` fit to publish. */
export function shownClaim(claim: OutletClaim): OutletClaim {
	const { answer, article } = claim;
	return {
		...claim,
		answer: { ...answer, said: clean(answer.said) },
		credit: publishedCredit(claim.credit),
		evidence: publishedEvidence(claim.evidence),
		article: {
			...article,
			url: webAddress(article.url),
			title: article.title === null ? null : clean(article.title),
		},
	};
}

export function claimJson(claim: OutletClaim) {
	const { id, answer, credit, evidence, rule, confidence, outlet, article } = shownClaim(claim);
	return { id, ...answer, outlet: outlet.id, credit, evidence, rule, confidence, article };
}

export function revisionJson(revision: DiscrepancyRevision) {
	return { ...revision, summary: clean(revision.summary), positions: revision.positions.map(publishedPosition) };
}

function toIso(instant: number | null): string | null {
	return instant === null ? null : new Date(instant).toISOString();
}

function feedJson({ url, lastPolledAt, lastOkAt, nextPollAt, failures, reason }: FeedHealth) {
	return {
		url,
		lastPolledAt: toIso(lastPolledAt),
		lastOkAt: toIso(lastOkAt),
		nextPollAt: toIso(nextPollAt),
		failures,
		reason,
	};
}

function notedJson({ url, title, state, reason }: NotedArticle) {
	return { url: webAddress(url), title: title === null ? null : clean(title), state, reason: clean(reason) };
}

export function outletJson(outlet: OutletHealth) {
	return {
		id: outlet.id,
		name: outlet.name,
		kind: outlet.kind,
		homepage: webAddress(outlet.homepage),
		feeds: outlet.feeds.map(feedJson),
		articles: { found: outlet.articles, noted: outlet.noted.map(notedJson) },
	};
}
