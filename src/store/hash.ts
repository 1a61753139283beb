import { createHash } from "node:crypto";

/** 24 hexadecimal digits of SHA-256 of these parts: the same for the same parts, however often they are seen. */
export function hashOf(...parts: readonly unknown[]): string {
	return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 24);
}
