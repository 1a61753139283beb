import { listChanges, nameOfChange, numberBefore } from "../../store/changes.ts";
import type { Db } from "../../store/db.ts";
import { readInstantCursor, writeCursor } from "../cursor.ts";
import { pageOf } from "../query.ts";
import { nextPage, refused, route } from "../route.ts";
import { ChangePage } from "../schema/answers.ts";
import { ChangeQuery } from "../schema/questions.ts";
import { shownDiscrepancy } from "../shapes.ts";

/** Of a cursor at whose place no change is: the list from its beginning on. */
const START = "start";

const UNKNOWN = refused(
	410,
	'"cursor" leads to a change that is not known here any more: leave it out to start anew, or give "since" with the day of your last change.',
);

/** Where the changes are gone on from: a number, with the name of the change that had it. */
async function placeOf(db: Db, seq: number) {
	return { key: seq, id: (await nameOfChange(db, seq)) ?? START };
}

export const CHANGES = route({
	path: "/changes",
	name: "listChanges",
	summary: "Every change once, in order: keep the cursor and ask again with it",
	query: ChangeQuery,
	shape: ChangePage,
	problems: [410],
	async answer({ c, db, base, query }) {
		const page = pageOf(query, readInstantCursor);
		if ("detail" in page) return refused(400, page.detail);
		const { limit, after } = page.asked;
		const from = await placeOf(
			db,
			after?.key ?? (query.since === undefined ? 0 : await numberBefore(db, Date.parse(query.since))),
		);
		if (after !== null && from.id !== after.id) return UNKNOWN;
		const found = await listChanges(db, from.key, limit + 1);
		const shown = found.slice(0, limit);
		const last = shown.at(-1);
		const reached =
			last === undefined ? from : { key: last.seq, id: `${last.discrepancy.id}/${last.discrepancy.revision}` };
		const next = nextPage(c, found.length > limit ? reached : null);
		const changes = shown.map(({ change, at, ...row }) => ({ change, at, discrepancy: shownDiscrepancy(row, base) }));
		return { value: { changes, cursor: writeCursor(reached), next }, next };
	},
});
