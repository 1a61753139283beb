import type { Account, Discrepancy, Encounter } from "../model.ts";
import { findContradictions } from "./contradiction.ts";

/** One finder a kind of discrepancy: add one to add a kind. */
const FINDERS: readonly ((encounter: Encounter, accounts: readonly Account[]) => readonly Discrepancy[])[] = [
	findContradictions,
];

/** The places where the accounts of one encounter differ. The order of `accounts` does not matter. */
export function compareEncounter(encounter: Encounter, accounts: readonly Account[]): readonly Discrepancy[] {
	return FINDERS.flatMap((find) => find(encounter, accounts));
}
