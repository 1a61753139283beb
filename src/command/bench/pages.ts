/** How long an article takes from its page to its claims. */
import { readPage } from "../../gather/page.ts";
import type { ArticleText } from "../../model.ts";
import { outletsOf } from "../local-outlets/outlets.ts";
import { articlePage } from "../local-outlets/page.ts";
import type { Story } from "../stories.ts";
import type { Effort } from "./effort.ts";
import { readWhole } from "./reading.ts";
import type { Row, Table } from "./table.ts";
import { shortest } from "./timing.ts";

const BASE = "http://127.0.0.1";

interface FetchedPage {
	readonly html: string;
	readonly address: string;
	readonly outlet: string;
}

/** The pages that the local outlets serve. */
function pagesOf(stories: readonly Story[]): readonly FetchedPage[] {
	return outletsOf(stories).flatMap((outlet) =>
		outlet.articles.map((article) => ({
			html: articlePage(outlet, article, BASE),
			address: BASE + article.path,
			outlet: outlet.name,
		})),
	);
}

function textIn({ html, address, outlet }: FetchedPage): ArticleText {
	const { title, text, published } = readPage(html, address);
	return { outlet, title, text, published };
}

export function pagesTable(stories: readonly Story[], { passes }: Effort): Table {
	const pages = pagesOf(stories);
	const texts = pages.map(textIn);
	const size = pages.reduce((sum, { html }) => sum + html.length, 0);
	const [toText = 0, toClaims = 0, whole = 0] = shortest(passes, [
		() => pages.forEach(textIn),
		() => texts.forEach(readWhole),
		() => pages.map(textIn).forEach(readWhole),
	]);
	const row = (name: string, time: number): Row => ({ name, cells: [time / pages.length, (time * 1024) / size] });
	return {
		name: "pages",
		title: `From ${pages.length} pages to claims, ${Math.round(size / pages.length)} characters of HTML each`,
		columns: ["ms/article", "ms/KB of HTML"],
		rows: [row("page to text", toText), row("text to claims", toClaims), row("page to claims", whole)],
		notes: ["one thread, no network and no database; a free Worker may take 10 ms of CPU an invocation"],
	};
}
