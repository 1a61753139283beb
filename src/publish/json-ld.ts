/** Discrepancies as JSON-LD in the words of schema.org: claims with the articles they appear in. Nothing is rated. */
import { capitalised } from "../languages/english/capitals.ts";
import { questionPhrase } from "../languages/english/questions.ts";
import type { Encounter, Position, PositionEvidence, StoredDiscrepancy } from "../model.ts";
import { discrepancyAddress, encounterAddress } from "./address.ts";
import { entryTitle, tagUri } from "./entry.ts";
import { NAME } from "./feed.ts";
import { creditWords, encounterName } from "./words.ts";

const LICENSE = "https://creativecommons.org/licenses/by/4.0/";

/** What JSON-LD is made of. */
export type JsonLd = string | number | readonly JsonLd[] | { readonly [key: string]: JsonLd };

function encounterJsonLd(encounter: Encounter, base: string) {
	return {
		"@type": "Event",
		"@id": encounterAddress(base, encounter.id),
		url: encounterAddress(base, encounter.id),
		name: encounterName(encounter),
		startDate: encounter.date,
		attendee: encounter.leaders.map((name) => ({ "@type": "Person", name })),
	};
}

/** The words of an article; whom it credits with them may be a person or an office, so that is said in words. */
function quotationJsonLd(evidence: PositionEvidence) {
	return { "@type": "Quotation", text: evidence.text, creditText: creditWords(evidence.credit) };
}

/** One article with all that is quoted of it; `pieces` are not empty. */
function articleJsonLd(pieces: readonly PositionEvidence[]) {
	const [{ url, published, outlet } = { url: null, published: null, outlet: "" }] = pieces;
	return {
		"@type": "NewsArticle",
		...(url === null ? {} : { "@id": url, url }),
		...(published === null ? {} : { datePublished: published }),
		publisher: { "@type": "Organization", name: outlet },
		hasPart: pieces.map(quotationJsonLd),
	};
}

function claimJsonLd(position: Position, index: number, question: string, address: string, about: string) {
	const articles = Map.groupBy(position.evidence, ({ article }) => article);
	return {
		"@type": "Claim" as const,
		"@id": `${address}#position-${index + 1}`,
		name: `${capitalised(question)}: ${position.answer}`,
		about: { "@id": about },
		appearance: [...articles.values()].map(articleJsonLd),
	};
}

/** `discrepancy` is one already fit to publish; `base` the site's address without a slash at the end. */
export function discrepancyJsonLd(discrepancy: StoredDiscrepancy, encounter: Encounter, base: string) {
	const address = discrepancyAddress(base, discrepancy.id);
	const question = questionPhrase(discrepancy, encounter, discrepancy.summary);
	const about = encounterJsonLd(encounter, base);
	return {
		"@context": "https://schema.org" as const,
		"@type": "CreativeWork" as const,
		"@id": address,
		identifier: tagUri(`discrepancy/${encodeURIComponent(discrepancy.id)}`),
		url: address,
		name: entryTitle(discrepancy, encounter),
		abstract: discrepancy.summary,
		inLanguage: "en",
		datePublished: discrepancy.createdAt,
		dateModified: discrepancy.updatedAt,
		creativeWorkStatus: discrepancy.status,
		version: discrepancy.revision,
		license: LICENSE,
		publisher: { "@type": "Organization", name: NAME, url: `${base}/` },
		about,
		hasPart: discrepancy.positions.map((position, index) =>
			claimJsonLd(position, index, question, address, about["@id"]),
		),
	};
}

/**
 * JSON for a page, within `<script type="application/ld+json">`: what a browser does not run is no script to a
 * Content-Security-Policy, but it ends where "</script" or "<!--" stands, so no "<" is left in it.
 */
export function jsonLdScript(value: JsonLd): string {
	return JSON.stringify(value).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026");
}
