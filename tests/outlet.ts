/** What a test tells the loopback outlet of setup-outlet.ts. */
import { inject } from "vitest";

/** Puts an answer at a path; the headers shape it. */
export async function put(path: string, body: BodyInit, headers: Readonly<Record<string, string>> = {}): Promise<void> {
	await fetch(inject("outlet") + path, { method: "PUT", body, headers });
}

/** The headers of every GET of a path so far. */
export async function asked(path: string): Promise<readonly Readonly<Record<string, string>>[]> {
	const response = await fetch(`${inject("outlet")}/asked?${encodeURIComponent(path)}`);
	return response.json();
}
