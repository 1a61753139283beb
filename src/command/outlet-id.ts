/** "BBC News" → "bbc-news"; letters of every script stay. The same name always gives the same id. */
export function outletId(name: string): string {
	return name
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.replace(/^-|-$/g, "");
}
