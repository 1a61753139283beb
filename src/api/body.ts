/** A request's body, of bounded size, as JSON that a schema has narrowed. */
import * as v from "valibot";
import { BODY_LIMIT } from "./compare-bounds.ts";
import { type Refused, refused } from "./route.ts";

const TOO_LARGE = refused(413, `The body is larger than ${BODY_LIMIT / 1024} KiB: send fewer or shorter texts.`);

/** The text of a body that is UTF-8; it stops reading where there is too much, whatever the headers say. */
async function textOf(request: Request): Promise<string | Refused> {
	if (Number(request.headers.get("Content-Length") ?? 0) > BODY_LIMIT) return TOO_LARGE;
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.byteLength;
		if (size > BODY_LIMIT) return TOO_LARGE;
		chunks.push(chunk);
	}
	try {
		const bytes = await new Blob(chunks).arrayBuffer();
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
	} catch {
		return refused(400, "The body is not UTF-8.");
	}
}

function parsed(text: string): { readonly json: unknown } | Refused {
	try {
		return { json: JSON.parse(text) };
	} catch {
		return refused(400, "The body is not JSON: see /api/v1/docs for an example.");
	}
}

/** "texts[1].outlet: give the outlet's name." */
function detailOf(issue: v.GenericIssue): string {
	const place = (issue.path ?? [])
		.map(({ key }) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
		.join("");
	if (issue.type === "strict_object" && issue.expected === "never")
		return `${place.slice(1)} is not known here: leave it out.`;
	return `${place.slice(1) || "The body"}: ${issue.message}.`;
}

/** What the body says, or why it is not understood. */
export async function readBody<const Schema extends v.GenericSchema>(
	schema: Schema,
	request: Request,
): Promise<{ readonly said: v.InferOutput<Schema> } | Refused> {
	if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(request.headers.get("Content-Type") ?? ""))
		return refused(415, 'Send JSON, with "Content-Type: application/json".');
	const text = await textOf(request);
	if (typeof text !== "string") return text;
	const read = parsed(text);
	if (!("json" in read)) return read;
	const narrowed = v.safeParse(schema, read.json);
	return narrowed.success ? { said: narrowed.output } : refused(400, detailOf(narrowed.issues[0]));
}
