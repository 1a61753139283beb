import type { Account, Discrepancy, Encounter } from "../model.ts";

/** The places where the accounts of one encounter differ. The order of `accounts` does not matter. */
export function compareEncounter(_encounter: Encounter, _accounts: readonly Account[]): readonly Discrepancy[] {
	return [];
}
