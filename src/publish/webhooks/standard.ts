/** The body of a message as the Standard Webhooks specification has it: `type`, `timestamp`, `data`. */
import { discrepancyJson } from "../json.ts";
import type { Event } from "./event.ts";

export function standardBody({ change, at, discrepancy, encounter }: Event, base: string) {
	return { type: `discrepancy.${change}`, timestamp: at, data: discrepancyJson(discrepancy, encounter, base) };
}
