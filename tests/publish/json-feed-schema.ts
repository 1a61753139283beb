/** JSON Feed 1.1 (jsonfeed.org/version/1.1) as a JSON Schema: what is required, what each field is, and nothing unknown. */

const text = { type: "string", minLength: 1 };
const address = { type: "string", format: "uri" };
const instant = { type: "string", format: "date-time" };
const language = { type: "string", pattern: "^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$" };

/** "Custom objects … must be an object, and the name must begin with an underscore"; what they are is said in `about`. */
const extensions = {
	patternProperties: { "^_[a-zA-Z][^.]*$": { type: "object", properties: { about: address }, required: ["about"] } },
	additionalProperties: false,
};

const author = {
	type: "object",
	properties: { name: text, url: address, avatar: address },
	minProperties: 1,
	...extensions,
};

const attachment = {
	type: "object",
	properties: {
		url: address,
		mime_type: text,
		title: text,
		size_in_bytes: { type: "integer", minimum: 0 },
		duration_in_seconds: { type: "number", minimum: 0 },
	},
	required: ["url", "mime_type"],
	...extensions,
};

const item = {
	type: "object",
	properties: {
		id: text,
		url: address,
		external_url: address,
		title: text,
		content_html: text,
		content_text: text,
		summary: text,
		image: address,
		banner_image: address,
		date_published: instant,
		date_modified: instant,
		authors: { type: "array", items: author },
		tags: { type: "array", items: text, uniqueItems: true },
		language,
		attachments: { type: "array", items: attachment },
	},
	required: ["id"],
	anyOf: [{ required: ["content_html"] }, { required: ["content_text"] }],
	...extensions,
};

export const JSON_FEED_SCHEMA = {
	type: "object",
	properties: {
		version: { const: "https://jsonfeed.org/version/1.1" },
		title: text,
		home_page_url: address,
		feed_url: address,
		description: text,
		user_comment: text,
		next_url: address,
		icon: address,
		favicon: address,
		authors: { type: "array", items: author },
		language,
		expired: { type: "boolean" },
		hubs: {
			type: "array",
			items: { type: "object", properties: { type: text, url: address }, required: ["type", "url"] },
		},
		items: { type: "array", items: item },
	},
	required: ["version", "title", "items"],
	...extensions,
};
