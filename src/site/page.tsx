import type { Child } from "hono/jsx";
import { NAME, RIGHTS, TAGLINE } from "../publish/feed.ts";
import { FORMATS } from "../publish/formats.ts";
import { Head, type PageHead } from "./head.tsx";
import { Mark } from "./icon.tsx";
import { SECTIONS, type Section, TOOLS } from "./sections.ts";

export type PageFrame = PageHead;

function isIn(path: string, [href]: Section): boolean {
	return href === "/" ? path === "/" || path.startsWith("/?") : path === href || path.startsWith(`${href}/`);
}

/** The link of the page itself is its own; that of the section it is in says so too. */
function currentOf(path: string, section: Section): { readonly "aria-current"?: "page" | "true" } {
	if (!isIn(path, section)) return {};
	return { "aria-current": path === section[0] ? "page" : "true" };
}

interface LinksProps {
	readonly name: string;
	readonly kind: string;
	readonly path: string;
	readonly links: readonly Section[];
}

function Links({ name, kind, path, links }: LinksProps) {
	return (
		<nav class={kind} aria-label={name}>
			<ul>
				{links.map((section) => (
					<li>
						<a href={section[0]} {...currentOf(path, section)}>
							{section[1]}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Colophon() {
	return (
		<footer class="colophon">
			<div class="frame">
				<div class="stack">
					<p class="name">{TAGLINE}</p>
					<p>It does not say who is right: it shows who says what, in which words, and where to read them.</p>
					<p>{RIGHTS}</p>
				</div>
				<ul>
					{FORMATS.map(({ name, extension }) => (
						<li>
							<a href={`/feed${extension}`}>{name}</a>
						</li>
					))}
					{[...SECTIONS, ...TOOLS].map(([href, name]) => (
						<li>
							<a href={href}>{name}</a>
						</li>
					))}
				</ul>
			</div>
		</footer>
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
							<Mark />
							{NAME}
						</a>
						<Links name="Sections" kind="sections" path={frame.path} links={SECTIONS} />
						<Links name="Tools" kind="tools" path={frame.path} links={TOOLS} />
					</div>
				</header>
				<main id="content" class="frame">
					{children}
				</main>
				<Colophon />
			</body>
		</html>
	);
}
