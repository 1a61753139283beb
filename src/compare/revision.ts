/** An outlet changed its own answer after publishing. */

import type { Account, Discrepancy, Encounter } from "../model.ts";
import { agree } from "./agree.ts";
import { askedOf, subjectOf } from "./asked.ts";
import { statusOf } from "./confidence.ts";
import { inTime, positionOf } from "./positions.ts";
import type { Reports } from "./reports.ts";
import { isSameSource } from "./sources.ts";
import { answerInWords, summaryOf } from "./words.ts";

/** Of one article, and by one voice: the outlet's own, or one source it credits. */
function isOfOne(a: Account, b: Account): boolean {
	if (a.article !== b.article || a.question !== b.question) return false;
	if (a.credit.voice === "own" || b.credit.voice === "own") return a.credit.voice === b.credit.voice;
	// In one article "two officials" are the same two before and after.
	return a.credit.name === b.credit.name || isSameSource(a.credit, b.credit);
}

/** The answers that an article gave before, and those that it now gives in their place. */
interface Changed {
	readonly before: readonly Account[];
	readonly after: readonly Account[];
}

/** An answer is changed when it is gone and another stands in its place that cannot be true with it. */
function changedIn(former: readonly Account[], now: readonly Account[]): Changed {
	const before = former.filter((a) => {
		const present = now.filter((b) => isOfOne(a, b));
		return present.length > 0 && present.every((b) => !agree(a, b));
	});
	const after = now.filter(
		(b) => before.some((a) => isOfOne(a, b)) && !former.some((a) => isOfOne(a, b) && agree(a, b)),
	);
	return { before, after };
}

function slug(text: string): string {
	return text
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}

/** Every answer about one encounter that an outlet has changed since it published it. */
export function findRevisions(encounter: Encounter, { accounts, former }: Reports): readonly Discrepancy[] {
	const now = new Set(accounts.map(({ article }) => article));
	const earlier = former.filter(({ article }) => now.has(article));
	return askedOf([...earlier, ...accounts]).flatMap((asked) => {
		const byOutlet = Map.groupBy(
			asked.accounts.filter(({ article }) => earlier.some((one) => one.article === article)),
			({ outlet }) => outlet,
		);
		return [...byOutlet].flatMap(([outlet, of]): readonly Discrepancy[] => {
			const { before, after } = changedIn(
				of.filter((one) => earlier.includes(one)).sort(inTime),
				of.filter((one) => !earlier.includes(one)).sort(inTime),
			);
			if (before.length === 0 || after.length === 0) return [];
			const { question, topic, act } = asked;
			const groups = [...Map.groupBy(before, (one) => answerInWords([one])).values(), after];
			const positions = groups.map(positionOf);
			return [
				{
					id: `${encounter.id}-${subjectOf(asked)}-revision-${slug(outlet)}`,
					encounter: encounter.id,
					question,
					topic,
					act,
					kind: "revision",
					severity: "notable",
					status: statusOf(groups),
					summary: summaryOf(asked, encounter, positions, "revision"),
					positions,
				},
			];
		});
	});
}
