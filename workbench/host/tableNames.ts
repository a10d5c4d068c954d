import type { TableRecord } from "../document";
import { loseInFormula, type LostTable, renameInFormula, type TableRename } from "../formulas";
import type { Host } from "./host";
import { contains } from "./rects";

/** Formulas of cells, names and calculated columns take the new names of a table and of its columns. */
export function followNames(host: Host, before: TableRecord, after: TableRecord): void {
  const rename = renameOf(before, after);
  if (!rename) return;
  host.spreadsheet.rewriteFormulas((source, sheetId, row, column) => {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    return renameInFormula(source, rename, sheetId === before.sheetId && contains(before.rect, cell));
  });
  rewriteRecords(host, (source, tableId) => renameInFormula(source, rename, tableId === after.id));
}

/** Formulas of cells, names and calculated columns that named a table which is gone show #REF! in its place. */
export function followLoss(host: Host, lost: LostTable): void {
  const change = (source: string) => loseInFormula(source, [lost]);
  host.spreadsheet.rewriteFormulas(change);
  rewriteRecords(host, change);
}

/** @param change is given the table whose calculated column it is, null for a name's formula */
function rewriteRecords(host: Host, change: (source: string, tableId: string | null) => string): void {
  const { names, tables } = host.store.current;
  host.store.update({
    names: names.map((name) => ({ ...name, formula: change(name.formula, null) })),
    tables: tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.calculatedFormula === undefined
          ? column
          : { ...column, calculatedFormula: change(column.calculatedFormula, table.id) },
      ),
    })),
  });
}

/** Null where every name is as it was. */
function renameOf(before: TableRecord, after: TableRecord): TableRename | null {
  const columns = new Map<string, string>();
  for (const { id, name } of before.columns) {
    const now = after.columns.find((column) => column.id === id)?.name ?? name;
    if (now !== name) columns.set(name.toLowerCase(), now);
  }
  if (columns.size === 0 && before.name === after.name) return null;
  return { table: before.name, newName: after.name, columns };
}
