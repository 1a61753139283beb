import { type Block, type Blocks, blocksOf, type Part } from "./blocks.ts";

/** Elements whose text is an article's as it stands. */
const PROSE = new Set(["p", "blockquote", "h1", "h2", "h3", "h4", "pre", "td", "dd", "body", "html"]);

/** A paragraph that is hardly more than a link leads to another article. */
function isLink({ text, linked }: Block): boolean {
	return linked > 0.8 && text.length < 200;
}

/** Outside of paragraphs only whole sentences count: the rest is labels, dates and names. */
function isProse(block: Block): boolean {
	if (isLink(block)) return false;
	if (PROSE.has(block.element)) return true;
	if (block.element === "li") return block.linked < 0.5;
	return block.linked < 0.5 && block.text.length >= 40 && /[.!?…]["'”’»)\]]{0,3}$/.test(block.text);
}

function sizeOf(blocks: readonly Block[]): number {
	return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Without what stands beside the article; but what holds half of the page's text does not stand beside anything. */
function withoutBeside(blocks: readonly Block[], parts: readonly Part[]): readonly Block[] {
	const half = sizeOf(blocks) / 2;
	const sizes = new Map<number, number>();
	for (const block of blocks)
		for (const part of block.parts) sizes.set(part, (sizes.get(part) ?? 0) + block.text.length);
	const isOut = (part: number) => parts[part] === "beside" && (sizes.get(part) ?? 0) < half;
	return blocks.filter((block) => !block.parts.some(isOut));
}

/** The blocks in the largest part of that name. */
function largest(blocks: readonly Block[], parts: readonly Part[], name: Part): readonly Block[] {
	const within = parts.flatMap((part, number) =>
		part === name ? [blocks.filter((block) => block.parts.includes(number))] : [],
	);
	return within.reduce((most, some) => (sizeOf(some) > sizeOf(most) ? some : most), []);
}

/** How many parts of one name are weighed against each other: a list of fifty teasers is no article. */
const MOST_PARTS = 50;

/** The article's blocks: those of the narrowest part that holds most of the prose, else all of them. */
function articleBlocks({ blocks, parts }: Blocks): readonly Block[] {
	const prose = withoutBeside(blocks.filter(isProse), parts);
	const names: readonly Part[] = ["body", "article", "main"];
	const few = names.filter((name) => parts.filter((part) => part === name).length <= MOST_PARTS);
	const candidates = few.map((name) => largest(prose, parts, name));
	return candidates.find((some) => sizeOf(some) > sizeOf(prose) / 2) ?? prose;
}

/** The text of the article in these blocks: one blank line between two of them. `title` is not repeated in it. */
export function articleText(page: Blocks, title: string | null): string {
	const texts = articleBlocks(page).map((block) => block.text);
	return texts.filter((text) => text !== title).join("\n\n");
}

/** The text of an article that is given as a piece of HTML, or as plain text with its paragraphs on lines. */
export function markupText(markup: string): string {
	const isPlain = !/<[a-z]/i.test(markup);
	const html = isPlain ? markup.replace(/\n+/g, "<p>") : markup;
	return articleText(blocksOf(html), null);
}
