/** Every kind of feed that the examples have, without the extension of a format. */
import { FORMATS } from "../../src/publish/formats.ts";
import { CALL } from "../publish/example.ts";

export const SCOPED = [
	"/feeds/question/duration",
	"/feeds/topic/election-meddling",
	"/feeds/outlet/morning-ledger",
	`/feeds/encounter/${CALL.id}`,
	"/feeds/party/US",
	"/feeds/severity/minor",
] as const;

/** The day of a change of DURATION. */
export const DAY = "2026-11-21";

export const FEEDS = ["/feed", "/changes", ...SCOPED] as const;
export const ARCHIVES = ["/feed", "/changes", "/feeds/question/duration"].map((path) => `${path}/${DAY}`);

/** Each with its media type. */
export const DOCUMENTS: readonly (readonly [path: string, type: string])[] = [...FEEDS, ...ARCHIVES].flatMap((path) =>
	FORMATS.map(({ extension, type }) => [path + extension, type] as const),
);
