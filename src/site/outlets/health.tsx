/** How reading an outlet's feeds goes, in words. */
import { webAddress } from "../../publish/address.ts";
import { clean } from "../../publish/clean.ts";
import type { FeedHealth } from "../../store/accounts.ts";
import { Instant } from "../times.tsx";

export type FeedState = "answers" | "fails" | "given-up" | "waiting";

export function stateOf({ lastPolledAt, failures, nextPollAt }: FeedHealth): FeedState {
	if (nextPollAt === null) return "given-up";
	if (lastPolledAt === null) return "waiting";
	return failures > 0 ? "fails" : "answers";
}

/** "2 feeds, both answering": all the feeds of an outlet in a few words. */
export function feedsInWords(feeds: readonly FeedHealth[]): string {
	if (feeds.length === 0) return "no feed";
	const answering = feeds.filter((feed) => stateOf(feed) === "answers").length;
	const counted = feeds.length === 1 ? "1 feed" : `${feeds.length} feeds`;
	if (feeds.every((feed) => stateOf(feed) === "waiting")) return `${counted}, not read yet`;
	if (answering < feeds.length)
		return feeds.length === 1 ? `${counted}, not answering` : `${counted}, ${answering} answering`;
	return `${counted}, ${["", "answering", "both answering"][feeds.length] ?? "all answering"}`;
}

/** An instant in milliseconds since 1970. */
export function At({ at }: { readonly at: number }) {
	return <Instant at={new Date(at).toISOString()} />;
}

function LastRead({ at }: { readonly at: number | null }) {
	return at === null ? (
		<>Not read yet</>
	) : (
		<>
			Last read <At at={at} />
		</>
	);
}

function Failures({ feed }: { readonly feed: FeedHealth }) {
	const reason = clean(feed.reason ?? "it did not answer")
		.trim()
		.replace(/\.$/, "");
	const tries = feed.failures === 1 ? "1 try" : `${feed.failures} tries in a row`;
	return (
		<>
			; {tries} without an answer: {reason}
		</>
	);
}

function NextPoll({ at }: { readonly at: number | null }) {
	if (at === null) return <>. It is not asked for any more.</>;
	return at === 0 ? (
		<>. Due at once.</>
	) : (
		<>
			. Next due <At at={at} />.
		</>
	);
}

/** One feed: its address, when it was read, what went wrong, when it is due. */
export function FeedLine({ feed }: { readonly feed: FeedHealth }) {
	const address = webAddress(feed.url);
	return (
		<>
			<p class="address">
				{address === null ? (
					clean(feed.url)
				) : (
					<a href={address} rel="noopener nofollow">
						{address}
					</a>
				)}
			</p>
			<p class="meta">
				<LastRead at={feed.lastOkAt} />
				{feed.failures > 0 || feed.nextPollAt === null ? <Failures feed={feed} /> : null}
				<NextPoll at={feed.nextPollAt} />
			</p>
		</>
	);
}
