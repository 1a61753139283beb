/** What came from outside is `unknown` until one of these has looked at it. */

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an array: itself if it is one, nothing if there is none, else an array of it. */
export function listOf(value: unknown): readonly unknown[] {
	if (value === undefined || value === null) return [];
	return Array.isArray(value) ? value : [value];
}

/** The value if it is a string with something in it; else null. */
export function textOf(value: unknown): string | null {
	return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** The value's field, if it is a record with that field; else undefined. */
export function fieldOf(value: unknown, name: string): unknown {
	return isRecord(value) ? value[name] : undefined;
}
