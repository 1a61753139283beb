/** The document by a validator of OpenAPI that nobody here wrote. */
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";
import { openApiDocument } from "../../src/api/openapi.ts";

/** As it is sent. */
function sent(): Readonly<Record<string, unknown>> {
	return JSON.parse(JSON.stringify(openApiDocument("https://variorum.test")));
}

it("the document is valid OpenAPI 3.1", async () => {
	const validator = new Validator();
	expect(await validator.validate(sent())).toEqual({ valid: true });
	expect(validator.version).toBe("3.1");
});

it("what is no such document would be found out", async () => {
	const { paths: _, ...rest } = sent();
	expect(await new Validator().validate({ ...rest, paths: { "/x": { get: { responses: [] } } } })).toMatchObject({
		valid: false,
	});
});
