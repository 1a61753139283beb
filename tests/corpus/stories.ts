/// <reference types="vite/types/importMeta.d.ts" />
/** The corpus, read where there is no disk. */
import type { Story, StoryArticle } from "../../src/command/stories.ts";

type Listed = Omit<StoryArticle, "article" | "text" | "kind"> & Partial<Pick<StoryArticle, "kind">> & { file: string };

const TEXTS: Readonly<Record<string, string>> = import.meta.glob("/corpus/**/*.txt", {
	query: "?raw",
	import: "default",
	eager: true,
});
interface StoryFile {
	readonly articles: readonly Listed[];
	/** Articles that carry one text, by their names. */
	readonly origins?: readonly (readonly string[])[];
}

const LISTS: Readonly<Record<string, StoryFile>> = import.meta.glob("/corpus/*/story.json", {
	import: "default",
	eager: true,
});

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

/** Articles whose text is another's: copies of an agency's, and later versions, as "story/article". */
export const COPIES: ReadonlySet<string> = new Set(
	Object.entries(LISTS).flatMap(([path, { articles, origins = [] }]) => {
		const story = path.split("/").at(-2) ?? "";
		const later = articles.filter(
			({ outlet, url }, i) =>
				url !== null && articles.slice(0, i).some((one) => one.outlet === outlet && one.url === url),
		);
		const names = [
			...origins.flatMap((group) => group.slice(1)),
			...later.map(({ file }) => file.replace(/\.txt$/, "")),
		];
		return names.map((name) => `${story}/${name}`);
	}),
);
