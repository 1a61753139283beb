import { Webhook } from "standardwebhooks";

/**
 * The headers that sign a message (Standard Webhooks): over its id, its time and its body. The id is the same however
 * often it is sent, so that who has it already knows. `secret` is "whsec_" with base64.
 */
export function signatureHeaders(secret: string, id: string, at: Date, body: string): Readonly<Record<string, string>> {
	return {
		"webhook-id": id,
		"webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
		"webhook-signature": new Webhook(secret).sign(id, at, body),
	};
}
