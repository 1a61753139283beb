/** What a section of the bench measures: a table for people, an object for programs. */
export interface Table {
	readonly name: string;
	readonly title: string;
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
	/** What one must know to read it. */
	readonly notes: readonly string[];
}

export interface Row {
	readonly name: string;
	/** One a column; null where there is nothing to say. */
	readonly cells: readonly (number | null)[];
}

/** Three significant digits; whole numbers whole. */
function rounded(value: number): number {
	return Number.isInteger(value) ? value : Number(value.toPrecision(3));
}

function shown(cell: number | null): string {
	return cell === null ? "" : String(rounded(cell));
}

export function tableText({ title, columns, rows, notes }: Table): string {
	const first = Math.max(...rows.map(({ name }) => name.length));
	const line = (name: string, cells: readonly string[]) =>
		[name.padEnd(first), ...cells.map((cell, i) => cell.padStart(columns[i]?.length ?? 0))].join("  ").trimEnd();
	return [
		title,
		line("", columns),
		...rows.map(({ name, cells }) => line(name, cells.map(shown))),
		...notes.map((note) => `(${note})`),
	].join("\n");
}

/** `{"name": {"row": {"column": 1.23}}}` */
export function tablesJson(tables: readonly Table[]): object {
	const rowJson = ({ columns }: Table, { cells }: Row) =>
		Object.fromEntries(columns.map((column, i) => [column, cells[i] === null ? null : rounded(cells[i] ?? 0)]));
	return Object.fromEntries(
		tables.map((table) => [table.name, Object.fromEntries(table.rows.map((row) => [row.name, rowJson(table, row)]))]),
	);
}
