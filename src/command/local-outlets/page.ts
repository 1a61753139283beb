/** A local outlet's pages, with all that news pages have around an article's text. */
import { escapeMarkup } from "./escape.ts";
import { summaryOf } from "./feeds.ts";
import type { LocalArticle, LocalOutlet } from "./outlets.ts";

const TYPOGRAPHY: Readonly<Record<string, string>> = {
	"‘": "&lsquo;",
	"’": "&rsquo;",
	"“": "&ldquo;",
	"”": "&rdquo;",
	"–": "&ndash;",
	"—": "&mdash;",
};

/** The article's page; its paragraphs are the lines of the text, word for word. */
export function articlePage(outlet: LocalOutlet, article: LocalArticle, base: string): string {
	const title = escapeMarkup(article.title ?? outlet.name);
	return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title} | ${escapeMarkup(outlet.name)}</title>
${metaOf(outlet, article, base)}
${linkedDataOf(outlet, article, base)}
<style>body{font:18px/1.5 Georgia,serif;max-width:42rem;margin:auto}</style>
<script>window.measure = { pages: 1, "</p>": "<p>" };</script>
</head>
<body>
${masthead(outlet)}
${inElement(outlet.dress.body, article.title === null ? "" : `<h1>${title}</h1>`, bodyOf(outlet, article))}
${footer(outlet)}
</body>
</html>
`;
}

/** The outlet's front page: its articles' titles. */
export function frontPage(outlet: LocalOutlet): string {
	const name = escapeMarkup(outlet.name);
	return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title><link rel="alternate" href="${outlet.feedPath}" title="${name}"></head>
<body>
${masthead(outlet)}
<main><ul>
${outlet.articles.map(linkTo).join("\n")}
</ul></main>
${footer(outlet)}
</body>
</html>
`;
}

/** The server's own front page: its outlets. */
export function outletsPage(outlets: readonly LocalOutlet[]): string {
	const links = outlets.map(({ path, feedPath, name, format }) => {
		return `<li><a href="${path}">${escapeMarkup(name)}</a> (<a href="${feedPath}">${format}</a>)</li>`;
	});
	return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Local outlets</title></head>
<body><main><h1>Local outlets</h1><ul>${links.join("\n")}</ul></main></body></html>
`;
}

function inElement(body: "article" | "main" | "div", heading: string, text: string): string {
	switch (body) {
		case "article":
			return `<main id="content"><article class="story">\n<header>${heading}</header>\n${text}\n</article></main>`;
		case "main":
			return `<main class="story">\n${heading}\n${text}\n</main>`;
		case "div":
			return `<div id="page"><div class="headline">${heading}</div>\n<div class="story-body">\n${text}\n</div></div>`;
	}
}

function metaOf(outlet: LocalOutlet, article: LocalArticle, base: string): string {
	const meta = {
		"og:type": "article",
		"og:site_name": outlet.name,
		"og:title": article.title,
		"og:url": base + article.path,
		"og:description": summaryOf(article),
		"article:published_time": article.published,
	};
	const tags = Object.entries(meta).map(([property, content]) =>
		content === null ? "" : `<meta property="${property}" content="${escapeMarkup(content)}">`,
	);
	return [`<link rel="canonical" href="${escapeMarkup(base + article.path)}">`, ...tags].join("\n");
}

function linkedDataOf(outlet: LocalOutlet, article: LocalArticle, base: string): string {
	if (outlet.dress.linkedData === "none") return "";
	const data = {
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		mainEntityOfPage: base + article.path,
		headline: article.title ?? undefined,
		datePublished: article.published ?? undefined,
		publisher: { "@type": "NewsMediaOrganization", name: outlet.name },
		articleBody: outlet.dress.linkedData === "text" ? article.text : undefined,
	};
	return `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
}

function masthead(outlet: LocalOutlet): string {
	return `<a class="skip" href="#content">Skip to content</a>
<header class="masthead"><a href="${outlet.path}">${escapeMarkup(outlet.name)}</a>
<nav aria-label="Sections"><ul><li><a href="${outlet.path}">World</a></li><li><a href="${outlet.path}">Politics</a></li><li><a href="${outlet.path}">Business</a></li></ul></nav></header>`;
}

function footer(outlet: LocalOutlet): string {
	return `<footer><p>Follow ${escapeMarkup(outlet.name)} for more on calls and meetings between leaders.</p>
<p><a href="${outlet.path}">About us</a> · <a href="${outlet.path}">Terms of use</a></p></footer>`;
}

/** Paragraphs, with a picture, a newsletter form and related articles between and after them. */
function bodyOf(outlet: LocalOutlet, article: LocalArticle): string {
	const paragraphs = article.text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== "")
		.map((line, index) => paragraphOf(outlet, line, index));
	return [
		`<div class="byline">By our correspondents ${timeOf(article)}</div>`,
		paragraphs[0] ?? "",
		`<figure><img src="${outlet.path}picture.jpg" alt="Two leaders shake hands"><figcaption>The two leaders at an earlier summit, where they talked for four hours.</figcaption></figure>`,
		...paragraphs.slice(1, 3),
		`<form class="newsletter" action="${outlet.path}" method="post"><p>Get the morning briefing in your inbox.</p><input type="email" name="email" aria-label="Address"><button>Sign up</button></form>`,
		...paragraphs.slice(3),
		relatedOf(outlet, article),
	].join("\n");
}

function timeOf({ published }: LocalArticle): string {
	return published === null ? "" : `<time datetime="${escapeMarkup(published)}">${escapeMarkup(published)}</time>`;
}

function relatedOf(outlet: LocalOutlet, article: LocalArticle): string {
	const others = outlet.articles.filter(({ path }) => path !== article.path).slice(0, 3);
	return `<aside class="related"><h2>Related</h2><ul>\n${others.map(linkTo).join("\n")}\n</ul></aside>`;
}

function linkTo(article: LocalArticle): string {
	return `<li><a href="${article.path}">${escapeMarkup(article.title ?? article.article)}</a></li>`;
}

/** One paragraph; every second one has a few words in a link, every third in emphasis. */
function paragraphOf(outlet: LocalOutlet, line: string, index: number): string {
	const words = line.split(" ").map((word) => wordOf(outlet, word));
	if (words.length < 8) return `<p>${words.join(" ")}</p>`;
	const [open, close] = index % 2 === 0 ? [`<a href="${outlet.path}">`, "</a>"] : ["<em>", "</em>"];
	const marked = `${open}${words.slice(3, 6).join(" ")}${close}`;
	return `<p>${[...words.slice(0, 3), marked, ...words.slice(6)].join(" ")}</p>`;
}

function wordOf(outlet: LocalOutlet, word: string): string {
	const escaped = escapeMarkup(word);
	return outlet.dress.entities ? escaped.replace(/[‘’“”–—]/g, (mark) => TYPOGRAPHY[mark] ?? mark) : escaped;
}
