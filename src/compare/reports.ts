import type { Account, ReportedStatement } from "../model.ts";

/** All that is reported of one encounter, in any order. */
export interface Reports {
	/** What articles say as they now are. */
	readonly accounts: readonly Account[];
	/** Words that speakers are reported to have said of it. */
	readonly statements: readonly ReportedStatement[];
	/** What earlier revisions of the same articles said. */
	readonly former: readonly Account[];
}
