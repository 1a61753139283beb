/** What the API gives of discrepancies, revisions, claims and outlets. (Encounters: publish/json.ts.) */

import type { Status } from "../model.ts";
import { webAddress } from "../publish/address.ts";
import { clean, shorten } from "../publish/clean.ts";
import { discrepancyJson } from "../publish/json.ts";
import {
	publishedCredit,
	publishedDiscrepancy,
	publishedEvidence,
	publishedPosition,
	SENTENCE_LENGTH,
} from "../publish/published.ts";
import type { FeedHealth, NotedArticle, OutletClaim, OutletHealth } from "../store/accounts.ts";
import type { DiscrepancyOfEncounter, DiscrepancyRevision } from "../store/entries.ts";

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

/** A status that is public. The store gives no other: should it ever, nothing is sent. */
function publicStatus(status: Status): Exclude<Status, "held"> {
	if (status === "held") throw new Error("What is held was about to be published.");
	return status;
}

export function shownDiscrepancy({ discrepancy, encounter }: DiscrepancyOfEncounter, base: string) {
	const shown = discrepancyJson(publishedDiscrepancy(discrepancy), encounter, base);
	return { ...shown, status: publicStatus(discrepancy.status) };
}

export function revisionJson(revision: DiscrepancyRevision) {
	const { summary, positions, status } = revision;
	return {
		...revision,
		status: publicStatus(status),
		summary: shorten(clean(summary), SENTENCE_LENGTH),
		positions: positions.map(publishedPosition),
	};
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
