/**
 * Folders of stories: a story is a folder with `story.json` and one `.txt` per article.
 * Of `story.json`, only `articles` is for reading; the rest is the gold (stories-gold.ts) and for scoring alone.
 */
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { atATime } from "./at-a-time.ts";
import { type JsonObject, objectsAt, readJson, readText, textAt, textOrNullAt } from "./json.ts";
import { complain } from "./run.ts";

const ARTICLE_KINDS = ["news", "readout", "transcript"] as const;
type StoryArticleKind = (typeof ARTICLE_KINDS)[number];

export interface StoryArticle {
	/** The file's name without `.txt`. */
	readonly article: string;
	readonly outlet: string;
	readonly title: string | null;
	readonly url: string | null;
	/** ISO date, or date and time. */
	readonly published: string | null;
	/** "news" where the story does not say. */
	readonly kind: StoryArticleKind;
	/** Exactly as in the file: offsets are UTF-16 code units into it. */
	readonly text: string;
}

export interface Story {
	/** The folder's name. */
	readonly story: string;
	readonly articles: readonly StoryArticle[];
	/** The whole of `story.json`: `goldOf` reads what must come of the story from it. */
	readonly json: JsonObject;
}

/** Folders looked at together, and files of each that are open at once: together far below what any system allows. */
const [FOLDERS, FILES] = [8, 16];

/** The stories of a folder of stories, by name, or the one story that the folder is. Complains of a broken one. */
export async function loadStories(folder: string): Promise<readonly Story[]> {
	if (await isFile(join(folder, "story.json"))) return [await loadStory(folder)];
	const names = await readdir(folder).catch(() => complain(`there is no folder ${folder}`));
	const folders = await atATime(names.sort(), FOLDERS, (name) => storyFolder(join(folder, name)));
	const stories = await atATime(
		folders.filter((found) => found !== null),
		FOLDERS,
		loadStory,
	);
	if (stories.length === 0) complain(`no stories in ${folder}: a story is a folder with story.json and its .txt files`);
	return stories;
}

/** The folder when it holds a story; null for a file, and for a folder with nothing to read. */
async function storyFolder(folder: string): Promise<string | null> {
	if (await isFile(join(folder, "story.json"))) return folder;
	const names = await readdir(folder).catch(() => []);
	if (names.some((name) => name.endsWith(".txt"))) complain(`${folder} has articles but no story.json: add one`);
	return null;
}

async function loadStory(folder: string): Promise<Story> {
	const json = await readJson(join(folder, "story.json"));
	const listed = objectsAt(json, "articles");
	if (listed.length === 0) complain(`${json.where} "articles" is missing or empty: list the story's .txt files there`);
	const articles = await atATime(listed, FILES, (one) => loadArticle(folder, one));
	return { story: basename(resolve(folder)), articles, json };
}

async function loadArticle(folder: string, listed: JsonObject): Promise<StoryArticle> {
	const file = textAt(listed, "file");
	return {
		article: basename(file, ".txt"),
		outlet: textAt(listed, "outlet"),
		title: textOrNullAt(listed, "title"),
		url: textOrNullAt(listed, "url"),
		published: textOrNullAt(listed, "published"),
		kind: articleKind(listed),
		text: await readText(join(folder, file)),
	};
}

function articleKind(listed: JsonObject): StoryArticleKind {
	const said = textOrNullAt(listed, "kind") ?? "news";
	const kind = ARTICLE_KINDS.find((known) => known === said);
	return kind ?? complain(`${listed.where} "kind" must be one of ${ARTICLE_KINDS.join(", ")}, not "${said}"`);
}

async function isFile(path: string): Promise<boolean> {
	return stat(path).then(
		(found) => found.isFile(),
		() => false,
	);
}
