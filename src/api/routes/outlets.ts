import { topicName } from "../../languages/english/questions.ts";
import { clean } from "../../publish/clean.ts";
import { listOutlets } from "../../store/accounts.ts";
import { countProgress } from "../../store/progress.ts";
import { countTopics } from "../../store/topics.ts";
import { refused, route } from "../route.ts";
import { Outlets, Status, Topics } from "../schema/answers.ts";
import { OutletHealth } from "../schema/nouns.ts";
import { NoQuery } from "../schema/questions.ts";
import { outletJson } from "../shapes.ts";

export const OUTLETS = route({
	path: "/outlets",
	name: "listOutlets",
	summary: "Who is read, and how reading them goes",
	query: NoQuery,
	shape: Outlets,
	async answer({ db }) {
		return { value: { outlets: (await listOutlets(db)).map(outletJson) } };
	},
});

export const OUTLET = route({
	path: "/outlets/:id",
	name: "getOutlet",
	summary: "One outlet, and how reading it goes",
	query: NoQuery,
	shape: OutletHealth,
	problems: [404],
	async answer({ db, id }) {
		const [outlet] = await listOutlets(db, id);
		if (outlet === undefined) return refused(404, "There is no outlet with this id: list them at /api/v1/outlets.");
		return { value: outletJson(outlet) };
	},
});

export const TOPICS = route({
	path: "/topics",
	name: "listTopics",
	summary: "Topics on which accounts differ, the most frequent first",
	query: NoQuery,
	shape: Topics,
	async answer({ db }) {
		const topics = await countTopics(db);
		return {
			value: {
				topics: topics.map(({ topic, ...counts }) => ({
					topic: clean(topic),
					name: clean(topicName(topic)),
					...counts,
				})),
			},
		};
	},
});

export const STATUS = route({
	path: "/status",
	name: "getStatus",
	summary: "How far reading has come",
	query: NoQuery,
	shape: Status,
	async answer({ db }) {
		return { value: await countProgress(db), maxAge: 0 };
	},
});
