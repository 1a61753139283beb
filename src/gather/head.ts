/** What a page says of itself: <title>, <meta>, <link rel=canonical>, <time>, and JSON-LD. */
import type { Listener } from "./listen.ts";
import { fieldOf, isRecord, listOf, textOf } from "./unknown.ts";

export interface Head {
	readonly title: string | null;
	/** Contents of <meta>, by name or property in lower case; the first of each. */
	readonly metas: ReadonlyMap<string, string>;
	readonly canonical: string | null;
	/** The first <time datetime> within the article; elsewhere it may be today's date. */
	readonly time: string | null;
	/** The JSON-LD object that describes the article; an empty one where there is none. */
	readonly article: Readonly<Record<string, unknown>>;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlog)$/;

/** JSON-LD objects, those within @graph too. Broken JSON is none. */
function objectsOf(json: string): readonly unknown[] {
	try {
		const parsed: unknown = JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""));
		return listOf(parsed).flatMap((one) => [one, ...listOf(fieldOf(one, "@graph"))]);
	} catch {
		return [];
	}
}

function isArticle(one: unknown): one is Record<string, unknown> {
	return isRecord(one) && listOf(one["@type"]).some((type) => ARTICLE_TYPE.test(textOf(type) ?? ""));
}

/** Collects the head while the page is read; `head()` gives it afterwards. */
export function headListener(): Listener & { head(): Head } {
	const metas = new Map<string, string>();
	const data: string[] = [];
	let [title, canonical, time]: [string, string | null, string | null] = ["", null, null];
	let listening: "title" | "data" | null = null;
	let articles = 0;

	return {
		open(name, attributes) {
			const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").toLowerCase();
			if (name === "meta" && attributes.content && !metas.has(key)) metas.set(key, attributes.content);
			if (name === "link" && /\bcanonical\b/i.test(attributes.rel ?? "")) canonical ??= textOf(attributes.href);
			if (name === "article" || name === "main") articles++;
			if (name === "time" && articles > 0) time ??= textOf(attributes.datetime);
			if (name === "title" && title === "") listening = "title";
			if (name !== "script" || !/ld\+json/i.test(attributes.type ?? "")) return;
			listening = "data";
			data.push("");
		},
		text(text) {
			if (listening === "title") title += text;
			if (listening === "data") data.push((data.pop() ?? "") + text);
		},
		close(name) {
			if (name === "title" || name === "script") listening = null;
			if (name === "article" || name === "main") articles--;
		},
		head() {
			const article = data.flatMap(objectsOf).find(isArticle) ?? {};
			return { title: textOf(title), metas, canonical, time, article };
		},
	};
}
