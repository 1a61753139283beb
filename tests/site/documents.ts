/** What JSON Feeds of ours hold, as far as tests ask. */
import { expect } from "vitest";
import { ask } from "./ask.ts";

interface Item {
	readonly id: string;
	readonly title: string;
	readonly _variorum: { readonly change?: string; readonly discrepancy: { readonly id: string } };
}
export interface Document {
	readonly title: string;
	readonly feed_url: string;
	readonly next_url?: string;
	readonly items: readonly Item[];
}

export async function documentAt(path: string): Promise<Document> {
	const response = await ask(path);
	expect([path, response.status]).toEqual([path, 200]);
	return response.json();
}

export async function idsAt(path: string): Promise<readonly string[]> {
	return (await documentAt(path)).items.map(({ _variorum }) => _variorum.discrepancy.id);
}
