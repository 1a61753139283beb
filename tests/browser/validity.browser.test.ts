/** Every page as it is sent, by the rules of HTML. */
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { describe, expect, inject, it } from "vitest";
import { pagesOf } from "./open.ts";

const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ["html-validate:recommended"],
		rules: {
			// hono/jsx closes void elements with a slash, which HTML allows and means nothing.
			"void-style": ["error", { style: "selfclose" }],
			// It writes `open=""` for an attribute that is only there or not, which is the same.
			"attribute-boolean-style": ["error", { style: "empty" }],
		},
	}),
);

describe.each(["site", "emptySite"] as const)("%s", (name) => {
	it.each(pagesOf(name))("%s is valid HTML", async (path) => {
		const html = await (await fetch(inject(name).address + path)).text();
		const { results } = await validator.validateString(html);
		const messages = results.flatMap((result) => result.messages);
		expect(messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([]);
	});
});
