/** HTML that is safe by how it is made: a value put into it is escaped, unless it was made here. */

export interface Html {
	readonly html: string;
}

type Value = string | number | Html | readonly Html[] | null;

const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

export function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

function inserted(value: Value): string {
	if (value === null) return "";
	if (typeof value === "string") return escapeHtml(value);
	if (typeof value === "number") return String(value);
	return "html" in value ? value.html : value.map((part) => part.html).join("");
}

/** html`<p>${text}</p>` */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
	return { html: String.raw({ raw: strings }, ...values.map(inserted)) };
}
