/** The pages of topics: all of them, and each. */
import { Hono } from "hono";
import type { Env } from "../../env.ts";
import { TOPICS } from "../../languages/english/topics.ts";
import { openDb } from "../../store/db.ts";
import { listDiscrepancies } from "../../store/entries.ts";
import { listEncountersOnTopic, listTopics } from "../../store/topic-pages.ts";
import { pathOf } from "../home/filter.ts";
import { baseOf, notFound, page } from "../respond.tsx";
import { shownWithReadings } from "../shown.ts";
import { TopicPage } from "./topic.tsx";
import { TopicsPage } from "./topics.tsx";

const DIFFERENCES_SHOWN = 10;
const ENCOUNTERS_SHOWN = 25;
const SLUGS = TOPICS.map(({ slug }) => slug);

export const topics = new Hono<{ Bindings: Env }>();

topics.get("/topics", async (c) => {
	const all = await listTopics(openDb(c.env.DB), SLUGS);
	return page(c, <TopicsPage base={baseOf(c)} topics={all} />);
});

topics.get("/topics/:slug", async (c) => {
	const db = openDb(c.env.DB);
	const topic = c.req.param("slug");
	const before = c.req.query("before") ?? null;
	const [rows, found] = await Promise.all([
		listDiscrepancies(db, { topic }, DIFFERENCES_SHOWN + 1),
		listEncountersOnTopic(db, topic, ENCOUNTERS_SHOWN + 1, before),
	]);
	if (rows.length === 0 && found.length === 0 && !SLUGS.includes(topic)) return notFound(c);
	const encounters = found.slice(0, ENCOUNTERS_SHOWN);
	const last = found.length > ENCOUNTERS_SHOWN ? encounters.at(-1)?.encounter.id : undefined;
	const older = last ? `/topics/${encodeURIComponent(topic)}?${new URLSearchParams({ before: last })}` : null;
	const shown = await shownWithReadings(db, rows.slice(0, DIFFERENCES_SHOWN));
	const more = rows.length > DIFFERENCES_SHOWN ? pathOf({ topic }) : null;
	return page(
		c,
		<TopicPage base={baseOf(c)} topic={topic} {...shown} more={more} encounters={encounters} older={older} />,
	);
});
