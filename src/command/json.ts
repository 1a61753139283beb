/** Narrowing JSON that others wrote. `where` says, in a complaint, which value of which file is meant. */
import { readFile } from "node:fs/promises";
import { complain } from "./run.ts";

export interface JsonObject {
	readonly fields: Readonly<Record<string, unknown>>;
	/** The file and the way to this object in it: "corpus/x/story.json: claims[2]". */
	readonly where: string;
}

/** A UTF-8 file exactly as it stands, a byte order mark included; complains of one that is missing or is not UTF-8. */
export async function readText(file: string): Promise<string> {
	const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) =>
		complain(`cannot read ${file} (${error.code ?? error.message})`),
	);
	try {
		return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return complain(`${file} is not UTF-8: save it as UTF-8`);
	}
}

export async function readJson(file: string): Promise<JsonObject> {
	const text = (await readText(file)).replace(/^\uFEFF/, "");
	try {
		return asObject(JSON.parse(text), `${file}:`);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		return complain(`${file} is not JSON: ${error.message}`);
	}
}

export function asObject(value: unknown, where: string): JsonObject {
	return isRecord(value) ? { fields: value, where } : complain(`${where} must be an object {…}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The string at `key`; complains when it is missing, empty or something else. */
export function textAt(object: JsonObject, key: string): string {
	const text = textOrNullAt(object, key);
	return text === null || text === "" ? complain(`${object.where} "${key}" is missing`) : text;
}

/** The string at `key`; null when it is missing or null. */
export function textOrNullAt(object: JsonObject, key: string): string | null {
	const value = object.fields[key] ?? null;
	return value === null || typeof value === "string" ? value : complain(`${object.where} "${key}" must be a string`);
}

/** The number at `key`; complains when it is missing. */
export function numberAt(object: JsonObject, key: string): number {
	const value = object.fields[key];
	return typeof value === "number" ? value : complain(`${object.where} "${key}" must be a number`);
}

/** Whether `key` says true; false when it is missing. */
export function isTrueAt(object: JsonObject, key: string): boolean {
	return object.fields[key] === true;
}

/** The list at `key`; empty when it is missing. */
export function listAt(object: JsonObject, key: string): readonly unknown[] {
	const value = object.fields[key] ?? [];
	return Array.isArray(value) ? value : complain(`${object.where} "${key}" must be a list […]`);
}

/** The objects in the list at `key`; empty when it is missing. */
export function objectsAt(object: JsonObject, key: string): readonly JsonObject[] {
	return listAt(object, key).map((value, index) => asObject(value, `${object.where} ${key}[${index}]`));
}

export function objectOrNullAt(object: JsonObject, key: string): JsonObject | null {
	const value = object.fields[key] ?? null;
	return value === null ? null : asObject(value, `${object.where} ${key}`);
}

/** The strings in the list at `key`; empty when it is missing. */
export function textsAt(object: JsonObject, key: string): readonly string[] {
	return listAt(object, key).map((value, index) =>
		typeof value === "string" ? value : complain(`${object.where} ${key}[${index}] must be a string`),
	);
}
