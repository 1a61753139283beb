/** The files that pages need: the style sheet, the fonts, the mark. All are part of the program. */
import { Buffer } from "node:buffer";
import { Hono } from "hono";
import type { Env } from "../env.ts";
import { FONTS } from "./fonts/files.ts";
import { ICON } from "./icon.tsx";
import { LOGOS } from "./logo.ts";
import { file } from "./respond.tsx";
import { STYLE } from "./style.ts";

/** A year, in seconds: as long as a cache may keep what never changes at its address. */
const FOR_GOOD = 31_536_000;

export const files = new Hono<{ Bindings: Env }>();

files.get("/style.css", (c) => file(c, STYLE, "text/css; charset=utf-8"));
files.get("/favicon.svg", (c) => file(c, ICON, "image/svg+xml"));

for (const [path, draw] of Object.entries(LOGOS)) files.get(path, async (c) => file(c, await draw(), "image/png"));

for (const [path, font] of Object.entries(FONTS))
	files.get(path, (c) =>
		c.body(Buffer.from(font, "base64"), 200, {
			"Content-Type": "font/woff2",
			"Cache-Control": `public, max-age=${FOR_GOOD}, immutable`,
			"X-Content-Type-Options": "nosniff",
		}),
	);
