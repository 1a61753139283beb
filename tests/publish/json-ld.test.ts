import { describe, expect, it } from "vitest";
import { discrepancyJsonLd, jsonLdScript } from "../../src/publish/json-ld.ts";
import { publishedDiscrepancy } from "../../src/publish/published.ts";
import { ACCUSING } from "../accusing.ts";
import { CALL, DURATION, encounterOf, HOSTILE, MEDDLING, PUBLISHED, WITHDRAWN } from "./example.ts";

const BASE = "https://variorum.test";
const URL_OF_CALL = `${BASE}/encounters/${CALL.id}`;

/** Every object of a document, however deep. */
function objectsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
	if (Array.isArray(value)) return value.flatMap(objectsIn);
	if (typeof value !== "object" || value === null) return [];
	return [Object.fromEntries(Object.entries(value)), ...Object.values(value).flatMap(objectsIn)];
}

describe("a discrepancy as JSON-LD", () => {
	const made = discrepancyJsonLd(publishedDiscrepancy(DURATION), CALL, BASE);

	it("is one work about one event, with a claim for each position", () => {
		expect(made).toMatchObject({
			"@context": "https://schema.org",
			"@id": `${BASE}/discrepancies/${DURATION.id}`,
			identifier: `tag:variorum.example,2026:discrepancy/${DURATION.id}`,
			abstract: DURATION.summary,
			dateModified: DURATION.updatedAt,
			about: {
				"@type": "Event",
				"@id": URL_OF_CALL,
				name: "Trump–Putin call",
				startDate: "2019-05-03",
				attendee: [
					{ "@type": "Person", name: "Donald Trump" },
					{ "@type": "Person", name: "Vladimir Putin" },
				],
			},
		});
		expect(made.hasPart.map((claim) => claim.name)).toEqual([
			"How long the call lasted: about an hour",
			"How long the call lasted: about an hour and a half",
		]);
	});

	it("has each claim appear in its articles, with their words and whom they credit", () => {
		expect(made.hasPart[1]).toEqual({
			"@type": "Claim",
			"@id": `${BASE}/discrepancies/${DURATION.id}#position-2`,
			name: "How long the call lasted: about an hour and a half",
			about: { "@id": URL_OF_CALL },
			appearance: [
				{
					"@type": "NewsArticle",
					"@id": "https://northern-wire.example/world/call",
					url: "https://northern-wire.example/world/call",
					datePublished: "2019-05-05",
					publisher: { "@type": "Organization", name: "Northern Wire" },
					hasPart: [
						{
							"@type": "Quotation",
							text: "the embassy put the conversation at an hour and a half",
							creditText: "crediting the Russian Embassy, via The Evening Dispatch",
						},
					],
				},
			],
		});
	});

	it("names an article once, whatever is quoted of it", () => {
		const [first, ...rest] = DURATION.positions;
		const evidence = [...(first?.evidence ?? []), ...(first?.evidence ?? []).slice(0, 1)];
		const twice = { ...DURATION, positions: first === undefined ? rest : [{ ...first, evidence }, ...rest] };
		const [claim] = discrepancyJsonLd(publishedDiscrepancy(twice), CALL, BASE).hasPart;
		expect(claim?.appearance.map((article) => article.hasPart.length)).toEqual([2, 1]);
	});

	it("says that one is withdrawn", () => {
		const withdrawn = discrepancyJsonLd(publishedDiscrepancy(WITHDRAWN), encounterOf(WITHDRAWN), BASE);
		expect(withdrawn).toMatchObject({ creativeWorkStatus: "withdrawn", name: expect.stringMatching(/^\[Withdrawn\]/) });
	});

	it("rates nothing and accuses nobody", () => {
		for (const one of PUBLISHED) {
			const value = discrepancyJsonLd(publishedDiscrepancy(one), encounterOf(one), BASE);
			const types = objectsIn(value).map((object) => object["@type"]);
			expect(types).toContain("Claim");
			expect(types).not.toContain("ClaimReview");
			expect(JSON.stringify(value)).not.toMatch(/rating/i);
			expect(JSON.stringify(value)).not.toMatch(ACCUSING);
		}
	});
});

describe("JSON-LD for a page", () => {
	it("is the same value", () => {
		const value = discrepancyJsonLd(publishedDiscrepancy(MEDDLING), CALL, BASE);
		expect(JSON.parse(jsonLdScript(value))).toEqual(value);
	});

	it("ends nowhere before its end, whatever an outlet writes", () => {
		const value = discrepancyJsonLd(publishedDiscrepancy(HOSTILE), CALL, BASE);
		expect(JSON.stringify(value)).toContain("<script>");
		const script = jsonLdScript(value);
		expect(script).not.toMatch(/[<>&]/);
		expect(JSON.parse(script)).toEqual(value);
		expect(script).not.toContain("javascript:");
		expect(script).toBe(script.toWellFormed());
	});
});
