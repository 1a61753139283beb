/** What the bench's Worker answers, narrowed. */
import type { Message } from "../../env.ts";
import { asObject, type JsonObject, numberAt, objectsAt, textAt, textOrNullAt } from "../json.ts";
import { complain } from "../run.ts";
import type { Cost } from "./counted.ts";

/** What a step cost, and what it sent. */
export interface Measured extends Cost {
	readonly sent: readonly Message[];
}

export function measuredOf(answer: unknown, where: string): Measured {
	const object = asObject(answer, where);
	return {
		queries: numberAt(object, "queries"),
		rowsRead: numberAt(object, "rowsRead"),
		rowsWritten: numberAt(object, "rowsWritten"),
		sent: objectsAt(object, "sent").map(messageOf),
	};
}

function messageOf(sent: JsonObject): Message {
	const step = textAt(sent, "step");
	switch (step) {
		case "poll":
			return { step, feed: textAt(sent, "feed") };
		case "read":
			return { step, article: textAt(sent, "article") };
		case "compare":
			return { step, encounter: textAt(sent, "encounter") };
		case "notify": {
			const [discrepancy, revision] = [textAt(sent, "discrepancy"), numberAt(sent, "revision")];
			return { step, discrepancy, revision, target: textOrNullAt(sent, "target") ?? "" };
		}
		default:
			return complain(`${sent.where} is of no step that the bench takes`);
	}
}
