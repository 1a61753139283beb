/// <reference types="vite/types/importMeta.d.ts" />
/** The corpus, read where there is no disk. */
import type { Story, StoryArticle } from "../../src/command/stories.ts";

type Listed = Omit<StoryArticle, "article" | "text" | "kind"> & Partial<Pick<StoryArticle, "kind">> & { file: string };

const TEXTS: Readonly<Record<string, string>> = import.meta.glob("/corpus/**/*.txt", {
	query: "?raw",
	import: "default",
	eager: true,
});
const LISTS: Readonly<Record<string, { readonly articles: readonly Listed[] }>> = import.meta.glob(
	"/corpus/*/story.json",
	{ import: "default", eager: true },
);

function articleOf(folder: string, { file, ...listed }: Listed): StoryArticle {
	const text = TEXTS[`${folder}/${file}`];
	if (text === undefined) throw new Error(`${folder} lists ${file}, which is not there`);
	return { kind: "news", ...listed, article: file.replace(/\.txt$/, ""), text };
}

/** Every story of the corpus, without its gold: reading has no use for it. */
export const STORIES: readonly Story[] = Object.entries(LISTS).map(([path, { articles }]) => {
	const folder = path.slice(0, path.lastIndexOf("/"));
	return {
		story: folder.slice(folder.lastIndexOf("/") + 1),
		articles: articles.map((one) => articleOf(folder, one)),
		json: { fields: {}, where: path },
	};
});
