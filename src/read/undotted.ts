const DOTTED = /\b(?:Mrs?|Ms|Dr|Gen|Sen|Gov|Rep|St|Lt|Col|Prof|[ap]\.m|[A-Z](?:\.[A-Z]){0,3})\.(?!\s*$)/g;

/**
 * A sentence whose abbreviations have lost their stops ("Mr_ Putin", "U_S_"), for patterns that end at a stop, and whose
 * hyphens between spaces are dashes. As long as it was.
 */
export function undotted(text: string): string {
	return text.replace(DOTTED, (dotted) => dotted.replaceAll(".", "_")).replaceAll(" - ", " \u2014 ");
}
