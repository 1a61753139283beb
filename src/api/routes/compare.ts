import type { Claim, Discrepancy, Encounter } from "../../model.ts";
import { webAddress } from "../../publish/address.ts";
import { clean, shorten } from "../../publish/clean.ts";
import { encounterJson } from "../../publish/json.ts";
import { publishedCredit, publishedEvidence, publishedPosition, SENTENCE_LENGTH } from "../../publish/published.ts";
import { readBody } from "../body.ts";
import { type ComparedTexts, compareTexts, type GivenText } from "../compare-texts.ts";
import { problem } from "../problem.ts";
import { type ApiContext, baseOf, type Of } from "../route.ts";
import { Comparison } from "../schema/answers.ts";
import { CompareBody } from "../schema/questions.ts";
import { written } from "../written.ts";

function cleanOrNull(text: string | null): string | null {
	return text === null ? null : clean(text);
}

function claimJson({ credit, evidence, ...claim }: Claim) {
	return {
		...claim,
		said: clean(claim.said),
		credit: publishedCredit(credit),
		evidence: publishedEvidence(evidence),
	};
}

function discrepancyJson({ status: _, ...discrepancy }: Discrepancy) {
	return {
		...discrepancy,
		topic: cleanOrNull(discrepancy.topic),
		summary: shorten(clean(discrepancy.summary), SENTENCE_LENGTH),
		positions: discrepancy.positions.map(publishedPosition),
	};
}

function textJson({ outlet, title, published, url }: GivenText, claims: readonly Claim[]) {
	return {
		outlet: clean(outlet),
		title: cleanOrNull(title),
		published,
		url: webAddress(url),
		claims: claims.map(claimJson),
	};
}

function encounterOf(encounter: Encounter, { singleSided }: ComparedTexts, base: string) {
	const { url: _, ...shown } = encounterJson(encounter, base);
	return { ...shown, singleSided: singleSided.get(encounter.id) ?? [] };
}

function comparisonJson(given: readonly GivenText[], compared: ComparedTexts, base: string): Of<typeof Comparison> {
	return {
		texts: given.map((text, index) => textJson(text, compared.claims[index] ?? [])),
		encounters: compared.encounters.map((encounter) => encounterOf(encounter, compared, base)),
		discrepancies: compared.discrepancies.map(discrepancyJson),
	};
}

/** What the document says of it. */
export const COMPARE = {
	path: "/compare",
	name: "compareTexts",
	summary: "Where texts that you give differ; nothing of them is stored",
	body: CompareBody,
	shape: Comparison,
	problems: [413, 415],
} as const;

/** Answers `POST /compare`. */
export async function respondCompared(c: ApiContext): Promise<Response> {
	const body = await readBody(CompareBody, c.req.raw);
	if (!("said" in body)) return problem(c, body.status, body.detail);
	const { texts } = body.said;
	return c.body(`${written(comparisonJson(texts, compareTexts(texts), baseOf(c)))}\n`, 200, {
		"Content-Type": "application/json; charset=utf-8",
		"Cache-Control": "no-store",
		"X-Content-Type-Options": "nosniff",
	});
}
