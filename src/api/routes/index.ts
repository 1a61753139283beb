/** The addresses of the API. A route that could be taken for another one comes before it. */
import { type Route, route } from "../route.ts";
import { Root } from "../schema/answers.ts";
import { NoQuery } from "../schema/questions.ts";
import { CHANGES } from "./changes.ts";
import { DISCREPANCIES, DISCREPANCY, DISCREPANCY_JSON_LD } from "./discrepancies.ts";
import { CLAIMS, ENCOUNTER, ENCOUNTERS } from "./encounters.ts";
import { OUTLET, OUTLETS, STATUS, TOPICS } from "./outlets.ts";

const BELOW: readonly Route[] = [
	DISCREPANCIES,
	DISCREPANCY_JSON_LD,
	DISCREPANCY,
	ENCOUNTERS,
	ENCOUNTER,
	CLAIMS,
	OUTLETS,
	OUTLET,
	TOPICS,
	CHANGES,
	STATUS,
];

const ROOT = route({
	path: "/",
	name: "listAddresses",
	summary: "Where everything begins",
	query: NoQuery,
	shape: Root,
	async answer({ base }) {
		const paths = [...BELOW.map(({ path }) => path).filter((path) => !path.includes(":")), "/openapi.json", "/docs"];
		return { value: Object.fromEntries(paths.map((path) => [path.slice(1), `${base}/api/v1${path}`])) };
	},
});

/** Every address that is read and that the document tells of. */
export const ROUTES: readonly Route[] = [ROOT, ...BELOW];
