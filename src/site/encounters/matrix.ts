/** An encounter's answers as a table of questions by outlets. Pure. */
import { askedOf } from "../../compare/asked.ts";
import { groupsOf, inRank } from "../../compare/positions.ts";
import { findSingleSided, type SingleSided } from "../../compare/single-sided.ts";
import type { Account, Act, Encounter, Kind, Outlet, Question, StoredDiscrepancy } from "../../model.ts";
import { hasEnded } from "../../publish/words.ts";
import { type OutletClaim, toAccount } from "../../store/accounts.ts";

/** One answer in the table. */
export interface Cell {
	readonly claim: OutletClaim;
	/** Which of the answers that differ it is among; null: it differs from none. */
	readonly side: number | null;
}

export interface Column {
	readonly question: Question;
	readonly topic: string | null;
	readonly act: Act | null;
	/** How many answers differ from one another; 0: none does. */
	readonly sides: number;
	/** The difference that tells of them; null: none is published. */
	readonly difference: StoredDiscrepancy | null;
	readonly singleSided: readonly SingleSided[];
	readonly cells: readonly Cell[];
}

export interface Row {
	readonly outlet: Outlet;
	/** For each column the outlet's answers; none: it says nothing of it. */
	readonly answers: readonly (readonly Cell[])[];
}

export interface Matrix {
	readonly columns: readonly Column[];
	/** Those that publish their own readouts first, then by name: outlets have no rank. */
	readonly rows: readonly Row[];
}

type Asked = Pick<Column, "question" | "topic" | "act">;

function isSame(a: { readonly question: string; readonly topic: string | null; readonly act: Act | null }, b: Asked) {
	return a.question === b.question && a.topic === b.topic && a.act === b.act;
}

/** Of these kinds there is one for a question, and its positions are the answers that the table has. */
const OF_ANSWERS: ReadonlySet<Kind> = new Set(["contradiction", "sources-disagree"]);

/** The place of an account's position in a difference; null where it is under none. */
function placeIn({ positions }: StoredDiscrepancy, account: Account): number | null {
	const at = positions.findIndex(({ evidence }) =>
		evidence.some((one) => one.article === account.article && one.start === account.evidence.start),
	);
	return at < 0 ? null : at;
}

/** The difference that some of the accounts are under. */
function differenceOf(
	asked: Asked & { readonly accounts: readonly Account[] },
	differences: readonly StoredDiscrepancy[],
): StoredDiscrepancy | null {
	const standing = differences.filter(({ kind, status }) => OF_ANSWERS.has(kind) && !hasEnded(status));
	const tellsOf = (one: StoredDiscrepancy) => asked.accounts.some((account) => placeIn(one, account) !== null);
	return standing.find((one) => isSame(one, asked) && tellsOf(one)) ?? null;
}

/** An account that answers a question only by what another act implies has no column of its own. */
function isAskedItself({ act, accounts }: { act: Act | null; accounts: readonly Account[] }): boolean {
	return act === null || accounts.some((account) => account.question === "topic" && account.act === act);
}

export function matrixOf(
	encounter: Encounter,
	claims: readonly OutletClaim[],
	differences: readonly StoredDiscrepancy[],
): Matrix {
	const claimOf = new Map<Account, OutletClaim>(
		claims.map((claim) => [{ ...toAccount(claim, encounter.id), origin: claim.article.origin }, claim]),
	);
	const accounts = [...claimOf.keys()];
	const singleSided = findSingleSided(encounter, accounts);
	const columns = askedOf(accounts, true)
		.filter(isAskedItself)
		.map(({ question, topic, act, accounts: asked }): Column => {
			const difference = differenceOf({ question, topic, act, accounts: asked }, differences);
			const groups = [...groupsOf(asked)].sort(inRank);
			const sideOf = (account: Account) => {
				if (difference !== null) return placeIn(difference, account);
				const at = groups.findIndex((group) => group.includes(account));
				return at < 0 ? null : at;
			};
			return {
				question,
				topic,
				act,
				sides: difference?.positions.length ?? groups.length,
				difference,
				singleSided: singleSided.filter((one) => isSame(one, { question, topic, act })),
				cells: asked.flatMap((account): readonly Cell[] => {
					const claim = claimOf.get(account);
					return claim === undefined ? [] : [{ claim, side: sideOf(account) }];
				}),
			};
		});
	const inOrder = columns.toSorted((a, b) => rankOf(a) - rankOf(b));
	return { columns: inOrder, rows: rowsOf(claims, inOrder) };
}

/** How long and who first, then topics on which answers differ. */
function rankOf({ question, sides }: Column): number {
	if (question !== "topic") return 0;
	return sides > 1 ? 1 : 2;
}

function rowsOf(claims: readonly OutletClaim[], columns: readonly Column[]): readonly Row[] {
	const outlets = new Map(claims.map(({ outlet }) => [outlet.id, outlet]));
	const readoutsFirst = (outlet: Outlet) => (outlet.kind === "readout" ? 0 : 1);
	return [...outlets.values()]
		.sort((a, b) => readoutsFirst(a) - readoutsFirst(b) || a.name.localeCompare(b.name, "en"))
		.map((outlet) => ({
			outlet,
			answers: columns.map(({ cells }) => cells.filter(({ claim }) => claim.outlet.id === outlet.id)),
		}));
}
