/** What the API may be asked: parameters and bodies. A request is validated by these, and the document is made from them. */
import * as v from "valibot";
import { ASKED, KINDS, QUESTIONS, SEVERITIES } from "../../model.ts";
import { TEXT_LENGTH, TEXTS_MAX, TEXTS_MIN, TITLE_LENGTH } from "../compare-bounds.ts";
import { PUBLIC_STATUSES } from "./nouns.ts";

export const LIMIT = 20;
const LIMIT_MAX = 100;
/** The longest text to search for, in UTF-16 code units. */
const SEARCH_LENGTH = 200;
/** No id, name or cursor of ours is longer. */
const NAME_LENGTH = 1000;

/** The address has several values with commas between them. */
function listOf<const T extends string>(values: readonly T[], what: string) {
	const told = `give one or more of ${values.join(", ")}, with commas between them`;
	return v.exactOptional(v.pipe(v.array(v.picklist(values, told)), v.description(what)));
}

function name(what: string) {
	const told = `give at most ${NAME_LENGTH} characters`;
	return v.exactOptional(v.pipe(v.string(), v.maxLength(NAME_LENGTH, told), v.description(what)));
}

/** Days that there are; only that of a leap year is let through in every year. */
const INSTANT =
	/^\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?$/;

function instant(what: string) {
	const told = 'give a date such as "2019-05-03", or an instant such as "2019-05-03T18:00:00Z"';
	return v.exactOptional(v.pipe(v.string(), v.regex(INSTANT, told), v.description(what)));
}

const wholeNumber = `give a whole number from 1 to ${LIMIT_MAX}`;
const limit = v.exactOptional(
	v.pipe(
		v.number(wholeNumber),
		v.integer(wholeNumber),
		v.minValue(1, wholeNumber),
		v.maxValue(LIMIT_MAX, wholeNumber),
		v.description(`How many at once; ${LIMIT} where it is left out`),
	),
);
const cursor = name('Where to go on: from "next" or "cursor" of the answer before');
const text = v.exactOptional(
	v.pipe(
		v.string(),
		v.maxLength(SEARCH_LENGTH, `give at most ${SEARCH_LENGTH} characters`),
		v.description("Words that are all in it: in summary, leaders, parties, topic, outlets, sources or evidence"),
	),
);
const party = name("ISO 3166-1 alpha-2 code, or an organisation's short name: it took part");

const Paging = v.strictObject({ limit, cursor });

export const DiscrepancyQuery = v.strictObject({
	question: listOf(ASKED, "What it is about"),
	kind: listOf(KINDS, "Its kind"),
	severity: listOf(SEVERITIES, "How much it matters"),
	status: listOf(PUBLIC_STATUSES, "Where it stands"),
	topic: name("Slug of a topic"),
	encounter: name("Id of an encounter"),
	outlet: name("Id or name of an outlet that carries one of the positions"),
	party,
	since: instant("Last changed then or later"),
	until: instant("Last changed before then"),
	text,
	...Paging.entries,
});

export const EncounterQuery = v.strictObject({ party, text, ...Paging.entries });

export const ClaimQuery = v.strictObject({ question: listOf(QUESTIONS, "What it answers"), ...Paging.entries });

export const ChangeQuery = v.strictObject({
	since: instant("Where to begin when there is no cursor yet; from the first change where that is left out too"),
	...Paging.entries,
});

export const NoQuery = v.strictObject({});

const noText = "give an object with outlet and text, and title, published, url and kind where they are known";
const title = v.pipe(v.string(), v.maxLength(TITLE_LENGTH, `give at most ${TITLE_LENGTH} characters`));

const GivenText = v.strictObject(
	{
		outlet: v.pipe(v.string("give the outlet's name"), v.trim(), v.nonEmpty("give the outlet's name"), title),
		text: v.pipe(
			v.string("give the article's text"),
			v.regex(/\S/, "give the article's text"),
			v.maxLength(TEXT_LENGTH, `give at most ${TEXT_LENGTH} characters`),
		),
		title: v.optional(v.nullable(title), null),
		published: v.optional(v.nullable(v.pipe(v.string(), v.regex(INSTANT, 'give a date such as "2019-05-03"'))), null),
		url: v.optional(v.nullable(v.pipe(v.string(), v.url("give a whole address"), v.maxLength(NAME_LENGTH))), null),
		kind: v.optional(v.picklist(["news", "readout"], "give news, or readout for a government's own"), "news"),
	},
	noText,
);

const howMany = `give ${TEXTS_MIN} to ${TEXTS_MAX} of them`;

export const CompareBody = v.strictObject(
	{
		texts: v.pipe(
			v.array(GivenText, `give a list of texts`),
			v.minLength(TEXTS_MIN, howMany),
			v.maxLength(TEXTS_MAX, howMany),
		),
	},
	'give {"texts": […]}',
);
