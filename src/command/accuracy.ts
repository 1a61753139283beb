/** How well the corpus is read, as `npm run eval -- --write` keeps it in src/read/accuracy.ts for the site to show. */
import { QUESTIONS, type Question } from "../model.ts";

/** What of an evaluation is kept. */
interface Figures {
	readonly stories: number;
	readonly articles: number;
	readonly questions: Readonly<
		Record<Question, { readonly precision: number; readonly recall: number; readonly f1: number }>
	>;
	readonly credit: { readonly accuracy: number };
	readonly encounter: { readonly accuracy: number };
	readonly traps: { readonly hit: number; readonly of: number };
	readonly discrepancies: { readonly found: number; readonly missed: number; readonly false: number };
}

/** The file that holds it. */
export function accuracyFile({
	stories,
	articles,
	questions,
	credit,
	encounter,
	traps,
	discrepancies,
}: Figures): string {
	const rows = QUESTIONS.map((question) => {
		const { precision, recall, f1 } = questions[question];
		return `\t\t${question}: { precision: ${precision}, recall: ${recall}, f1: ${f1} },\n`;
	});
	const { found, missed, false: falsely } = discrepancies;
	return `/** Written by \`npm run eval -- --write\`: how well the corpus is read and compared. */
export const ACCURACY = {
	stories: ${stories},
	articles: ${articles},
	questions: {
${rows.join("")}	},
	credit: ${credit.accuracy},
	encounter: ${encounter.accuracy},
	traps: { hit: ${traps.hit}, of: ${traps.of} },
	discrepancies: { found: ${found}, missed: ${missed}, false: ${falsely} },
} as const;
`;
}
