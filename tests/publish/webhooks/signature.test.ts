import { Webhook } from "standardwebhooks";
import { expect, it } from "vitest";
import { signatureHeaders } from "../../../src/publish/webhooks/signature.ts";

/** The specification's own example: a secret, an id, a time, a body and what they come to. */
const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const BODY = '{"test": 2432232314}';

it("a message is signed as the specification says", () => {
	expect(signatureHeaders(SECRET, "msg_p5jXN8AQM9LWM0D4loKWxJek", new Date(1_614_265_330_000), BODY)).toEqual({
		"webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
		"webhook-timestamp": "1614265330",
		"webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
	});
});

it("a message is verified by who has the secret, and by nobody else", () => {
	const signed = signatureHeaders(SECRET, "msg_1", new Date(), BODY);
	expect(new Webhook(SECRET).verify(BODY, { ...signed })).toEqual(JSON.parse(BODY));
	expect(() => new Webhook(SECRET).verify(`${BODY} `, { ...signed })).toThrow();
	expect(() => new Webhook("whsec_c29tZWJvZHkgZWxzZSdzIHNlY3JldA==").verify(BODY, { ...signed })).toThrow();
});
