/** What the Worker is given: its bindings, and the messages on its queue. */

/** One step of the flow, as a queue message. It may arrive twice, late, out of order or not at all. */
export type Message =
	| { readonly step: "poll"; readonly feed: string }
	| { readonly step: "read"; readonly article: string }
	| { readonly step: "compare"; readonly encounter: string }
	| { readonly step: "notify"; readonly discrepancy: string; readonly revision: number; readonly target: string };

export interface Env {
	readonly DB: D1Database;
	readonly QUEUE: Queue<Message>;
	/** Public address of the site without a slash at the end; empty: that of the request. */
	readonly SITE_URL: string;
	/** WebSub hub to ping when an entry changes; empty: none. */
	readonly WEBSUB_HUB: string;
	/** Whom a reader tells of a mistake: an e-mail address or a web address; empty or left out: nobody is named. */
	readonly CONTACT?: string;
	/** How often one address may read, and compare texts; where they are not bound, as often as it likes. */
	readonly READ_LIMIT?: RateLimit;
	readonly COMPARE_LIMIT?: RateLimit;
	/** "true" lets feeds and articles live on loopback addresses: `npm start` and tests only. */
	readonly LOCAL_OUTLETS?: string;
}
