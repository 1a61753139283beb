import type { Child } from "hono/jsx";
import { NAME, RIGHTS, TAGLINE } from "../publish/feed.ts";
import { FORMATS } from "../publish/formats.ts";

export interface PageFrame {
	/** Plain text; the site's name is put behind it, but on the home page. */
	readonly title: string;
	readonly description: string;
	/** The site's address without a slash at the end. */
	readonly base: string;
	/** The page's own path, as its permanent address has it. */
	readonly path: string;
}

const SECTIONS = [
	["/", "Differences"],
	["/encounters", "Encounters"],
	["/outlets", "Outlets"],
	["/feeds", "Feeds"],
	["/about", "About"],
] as const;

function Sections({ path }: { readonly path: string }) {
	return (
		<nav aria-label="Site">
			<ul>
				{SECTIONS.map(([href, name]) => (
					<li>
						<a href={href} {...(href === path ? { "aria-current": "page" } : {})}>
							{name}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Head({ title, description, base, path }: PageFrame) {
	return (
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>{path === "/" ? `${NAME}: where accounts differ` : `${title} · ${NAME}`}</title>
			<meta name="description" content={description} />
			<link rel="canonical" href={base + path} />
			<link rel="stylesheet" href="/style.css" />
			<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
			{FORMATS.map(({ name, extension, type }) => (
				<link rel="alternate" type={type} title={`${NAME} (${name})`} href={`${base}/feed${extension}`} />
			))}
		</head>
	);
}

/** What every page has around its content. */
export function Page({ children, ...frame }: PageFrame & { readonly children: Child }) {
	return (
		<html lang="en">
			<Head {...frame} />
			<body>
				<a class="skip" href="#content">
					Skip to the content
				</a>
				<header class="masthead">
					<div class="frame">
						<a class="wordmark" href="/">
							<img src="/favicon.svg" alt="" width="26" height="26" />
							{NAME}
						</a>
						<Sections path={frame.path} />
					</div>
				</header>
				<main id="content" class="frame">
					{children}
				</main>
				<footer class="colophon">
					<div class="frame">
						<p>{TAGLINE}</p>
						<ul>
							{FORMATS.map(({ name, extension }) => (
								<li>
									<a href={`/feed${extension}`}>{name}</a>
								</li>
							))}
							<li>
								<a href="/api/v1">API</a>
							</li>
						</ul>
						<p>{RIGHTS}</p>
					</div>
				</footer>
			</body>
		</html>
	);
}
