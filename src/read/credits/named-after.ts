/** Who a description is of, where the name stands behind it. */
import type { Parse } from "../text/parse.ts";
import { type Source, sourceOf } from "./sources.ts";

/** ", Dmitry Peskov": the name after a description. */
const NAMED_AFTER =
	/^, ([A-Z\u00c0-\u00dd][\w\u00c0-\u024f.'-]+(?: [A-Z\u00c0-\u00dd][\w\u00c0-\u024f.'-]+){1,3} ?)(?=[,.;:")\u2014]|$)/;

/** The name that follows a description of its bearer: "the president's chief of staff, Mahmoud Vaezi". */
export function namedAfter(parse: Parse, described: Source, end: number, limit: number): Source {
	if (described.kind !== "unnamed") return described;
	const name = NAMED_AFTER.exec(parse.plain.slice(end, Math.min(limit, end + 60)))?.[1];
	if (name === undefined) return described;
	const source = sourceOf(parse, { start: end + 2, end: end + 2 + name.trimEnd().length });
	return source?.kind === "person"
		? { ...source, role: source.role ?? described.name, side: source.side ?? described.side }
		: described;
}
