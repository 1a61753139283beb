/** Posting a signed message to a webhook. */
import { addressProblem } from "../gather/guard.ts";
import { retryAfterOf, type Visitor } from "../gather/http.ts";
import { signatureHeaders } from "../publish/webhooks/signature.ts";

/** An endpoint that takes longer is told again later. In milliseconds. */
const TIME_LIMIT = 10_000;
const GONE = 410;

export interface Posted {
	/** Null when it was taken, else why not. */
	readonly reason: string | null;
	/** Null where no answer came. */
	readonly status: number | null;
	/** It answered that it is gone for good. */
	readonly gone: boolean;
	/** When it asks to be told again, in milliseconds from now; null where it does not say. */
	readonly retryAfter: number | null;
}

export interface Posting {
	readonly url: string;
	readonly secret: string;
	/** The message's own: the same however often it is sent. */
	readonly id: string;
	readonly body: string;
}

function refused(reason: string): Posted {
	return { reason, status: null, gone: false, retryAfter: null };
}

function answered({ status, ok, headers }: Response, now: number): Posted {
	if (ok) return { reason: null, status, gone: false, retryAfter: null };
	const redirects = status >= 300 && status < 400;
	const reason = redirects
		? `The endpoint redirects (${status}): register the address that it leads to.`
		: `The endpoint answered ${status}.`;
	return { reason, status, gone: status === GONE, retryAfter: retryAfterOf(headers.get("Retry-After"), now) };
}

/** Posts once; redirects are not followed. Never throws. `now` in milliseconds since 1970. */
export async function post(visitor: Visitor, { url, secret, id, body }: Posting, now: number): Promise<Posted> {
	const problem = addressProblem(url, visitor.local);
	if (problem !== null) return refused(problem);
	try {
		const response = await fetch(url, {
			method: "POST",
			body,
			headers: {
				"Content-Type": "application/json",
				"User-Agent": visitor.agent,
				...signatureHeaders(secret, id, new Date(now), body),
			},
			redirect: "manual",
			signal: AbortSignal.timeout(TIME_LIMIT),
		});
		await response.body?.cancel();
		return answered(response, now);
	} catch (error) {
		return refused(`The endpoint cannot be reached: ${error instanceof Error ? error.message : String(error)}`);
	}
}
