import { raw } from "hono/html";
import { shorten } from "../publish/clean.ts";
import { NAME } from "../publish/feed.ts";
import { FORMATS } from "../publish/formats.ts";
import { type JsonLd, jsonLdScript } from "../publish/json-ld.ts";
import { STYLE_PATH } from "./style.ts";

/** The image that stands for a page where it is shared: PNG of 1200 by 630 pixels. */
interface SocialImage {
	/** Path on the site. */
	readonly path: string;
	/** What it shows, in words. */
	readonly alt: string;
}

/** A feed of this page's own, before those of the whole site. */
interface OwnFeed {
	readonly title: string;
	/** Path without the extension that names the format. */
	readonly path: string;
}

export interface PageHead {
	/** Plain text; the site's name is put behind it, but on the home page. */
	readonly title: string;
	readonly description: string;
	/** The site's address without a slash at the end. */
	readonly base: string;
	/** The page's own path, as its permanent address has it. */
	readonly path: string;
	/** "website" if left out. */
	readonly type?: "website" | "article";
	readonly image?: SocialImage;
	readonly feeds?: readonly OwnFeed[];
	/** What the page says, as JSON-LD. */
	readonly data?: JsonLd;
	/** "noindex" for what search engines are not to list: errors, and lists in a hundred combinations of filters. */
	readonly robots?: "noindex";
}

/** What a tab or a list of results shows of a title before it cuts it, in characters. */
const TITLE_LENGTH = 70;

function titleOf(title: string, path: string): string {
	const name = ` · ${NAME}`;
	return path === "/" ? `${NAME}: where accounts differ` : shorten(title, TITLE_LENGTH - name.length) + name;
}

function Social({ title, description, base, path, type = "website", image }: PageHead) {
	return (
		<>
			<meta property="og:site_name" content={NAME} />
			<meta property="og:type" content={type} />
			<meta property="og:title" content={title} />
			<meta property="og:description" content={description} />
			<meta property="og:url" content={base + path} />
			{image === undefined ? (
				<>
					<meta property="og:image" content={`${base}/logo.png`} />
					<meta property="og:image:alt" content={`The mark of ${NAME}: two bars that do not meet`} />
					<meta name="twitter:card" content="summary" />
				</>
			) : (
				<>
					<meta property="og:image" content={base + image.path} />
					<meta property="og:image:type" content="image/png" />
					<meta property="og:image:width" content="1200" />
					<meta property="og:image:height" content="630" />
					<meta property="og:image:alt" content={image.alt} />
					<meta name="twitter:card" content="summary_large_image" />
				</>
			)}
		</>
	);
}

function Feeds({ base, feeds = [] }: PageHead) {
	const all = [...feeds, { title: NAME, path: "/feed" }];
	return (
		<>
			{all.flatMap(({ title, path }) =>
				FORMATS.map(({ name, extension, type }) => (
					<link rel="alternate" type={type} title={`${title} (${name})`} href={`${base}${path}${extension}`} />
				)),
			)}
		</>
	);
}

export function Head(page: PageHead) {
	const { title, description, base, path, robots, data } = page;
	return (
		<head>
			<meta charset="utf-8" />
			<meta name="viewport" content="width=device-width, initial-scale=1" />
			<title>{titleOf(title, path)}</title>
			<meta name="description" content={description} />
			{robots === undefined ? null : <meta name="robots" content={robots} />}
			<meta name="color-scheme" content="light dark" />
			<link rel="canonical" href={base + path} />
			<link rel="preload" href="/fonts/serif-1.woff2" as="font" type="font/woff2" crossorigin="anonymous" />
			<link rel="preload" href="/fonts/sans-1.woff2" as="font" type="font/woff2" crossorigin="anonymous" />
			<link rel="stylesheet" href={STYLE_PATH} />
			<link rel="icon" href="/favicon.svg" type="image/svg+xml" />
			<Feeds {...page} />
			<Social {...page} />
			{data === undefined ? null : <script type="application/ld+json">{raw(jsonLdScript(data))}</script>}
		</head>
	);
}
