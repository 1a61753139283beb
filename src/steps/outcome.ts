/** What polling and reading came to, as it is stored. Pure: `now` in milliseconds since 1970. */
import type { GatheredArticle } from "../gather/article.ts";
import { nextPollAt, nextReadAt, retryPollAt, retryReadAt } from "../gather/due.ts";
import { feedTextOf } from "../gather/feed-text.ts";
import type { Failed } from "../gather/http.ts";
import type { Item } from "../gather/items.ts";
import type { Page } from "../gather/page.ts";
import type { ArticleText } from "../model.ts";
import { mayReportEncounter } from "../read/relevance.ts";
import type { Article, DueArticle, FoundArticle } from "../store/articles.ts";
import type { Reading } from "../store/claims.ts";
import type { Feed } from "../store/feeds.ts";

/** An item, and whether its page is worth fetching. */
export function toFound(item: Item): FoundArticle {
	const { guid, url, title, summary, published } = item;
	const isWorth = mayReportEncounter(title, summary);
	const skip = isWorth ? null : "Neither its title nor its summary speaks of a call or meeting.";
	return { guid, url, title, summary, published, feedText: isWorth ? feedTextOf(item) : null, skip };
}

/** A feed that is gone for good (410) is not asked again. */
export function failedPoll(feed: Feed, { reason, status, retryAfter }: Failed, now: number) {
	const failures = feed.failures + 1;
	return { failures, reason, nextPollAt: status === 410 ? null : retryPollAt(now, failures, retryAfter) };
}

/** A feed that has nothing new names no <ttl> either: it is asked as often as before. */
export function unchangedPoll({ nextPollAt: due, lastPolledAt, failures }: Feed, maxAge: number | null, now: number) {
	const before = failures === 0 ? ((due ?? 0) - (lastPolledAt ?? 0)) / 60_000 : 0;
	return { reason: null, nextPollAt: nextPollAt(now, { ttl: before, maxAge }) };
}

/** Whether the page of an article that is read for the first time names another address for it. */
export function isElsewhere(article: Article, page: Page): page is Page & { readonly canonical: string } {
	return article.revision === 0 && page.canonical !== null && page.canonical !== article.url;
}

function dayOf(instant: number): string {
	return new Date(instant).toISOString().slice(0, 10);
}

/** What is to be read. Where neither page nor feed gives a date, it is read as of the day it was found. */
export function toText({ article, outlet }: DueArticle, page: Page): ArticleText {
	const published = page.published ?? article.published ?? dayOf(article.foundAt);
	return { outlet, title: page.title ?? article.title, text: page.text, published };
}

function undated(published: string | null): string | null {
	return published === null ? "The page gives no date; it is read as of the day it was found." : null;
}

/** A new text of an article with what it claims, as it is stored. */
export function toReading(
	article: Article,
	{ page, note, etag, lastModified }: GatheredArticle,
	{ text, title }: ArticleText,
	told: Pick<Reading, "claims" | "statements">,
	now: number,
): Reading {
	const published = page.published ?? article.published;
	const reason = note ?? undated(published);
	const revision = article.revision + 1;
	const again = nextReadAt(now, article.foundAt);
	return {
		article: article.id,
		revision,
		text,
		title,
		published,
		reason,
		etag,
		lastModified,
		nextReadAt: again,
		...told,
	};
}

/** The text is still that of the newest revision; `gathered` null where the page only said so. */
export function sameRead(article: Article, gathered: GatheredArticle | null, now: number) {
	const validators = gathered === null ? {} : { etag: gathered.etag, lastModified: gathered.lastModified };
	const reason = gathered?.note ?? undated(article.published);
	return { ...validators, reason, failures: 0, nextReadAt: nextReadAt(now, article.foundAt) };
}

/** An article that was read before stays so: what it said is on record. */
export function failedRead(article: Article, { reason, passing, retryAfter }: Failed, now: number) {
	const failures = article.failures + 1;
	const again = passing ? retryReadAt(now, failures, retryAfter) : null;
	if (article.revision > 0) return { failures, reason, nextReadAt: again ?? nextReadAt(now, article.foundAt) };
	return { failures, reason, nextReadAt: again, state: again === null ? ("failed" as const) : ("found" as const) };
}
