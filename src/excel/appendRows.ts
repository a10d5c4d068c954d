import type { Cell } from "../core/cells";
import { asText } from "./blueprint/text";
import { UserError } from "./errors";
import type { PlanTable } from "./tables";

/** A row to append: by column id; text is written as text, a column that is not named stays blank. */
export type NewRow = Readonly<Record<string, string | number | null>>;

/**
 * Appends rows to a table of the plan: into wholly blank rows at its end, then under it, which makes it grow.
 * Call it before a sync and its result after; that only queues the writing.
 *
 * Rows are written as values instead of added, as two people who add rows at once would each shift the other's.
 *
 * @throws UserError from the result, when cells under the table are not blank.
 */
export function prepareAppend(
  context: Excel.RequestContext,
  table: PlanTable,
  rows: readonly NewRow[],
): () => { readonly firstRow: number } {
  const { body } = table;
  const sheet = context.workbook.worksheets.getItem(table.sheet.id);
  const ids = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const free = blankRowsAtEnd(table, ids);
  const firstRow = body.row + body.rowCount - free;
  const beneath = Math.max(0, rows.length - free);
  const under = sheet.getRangeByIndexes(body.row + body.rowCount, body.column, Math.max(1, beneath), body.columnCount);
  under.load("values,address");
  return () => {
    if (beneath > 0 && under.values.some((row: unknown[]) => row.some((value) => value !== ""))) {
      throw new UserError("track.error.noRoom", { table: table.name, address: under.address });
    }
    const cells = rows.map((row) => rowOf(table, row));
    write(sheet, firstRow, body.column, cells.slice(0, free));
    write(sheet, body.row + body.rowCount, body.column, cells.slice(free));
    return { firstRow };
  };
}

function rowOf(table: PlanTable, row: NewRow): (string | number | null)[] {
  const cells: (string | number | null)[] = Array.from({ length: table.body.columnCount }, () => null);
  for (const [id, value] of Object.entries(row)) {
    if (value !== null) cells[table.column(id)] = typeof value === "string" ? asText(value) : value;
  }
  return cells;
}

function write(sheet: Excel.Worksheet, row: number, column: number, cells: (string | number | null)[][]): void {
  const [first] = cells;
  if (first) sheet.getRangeByIndexes(row, column, cells.length, first.length).values = cells;
}

function blankRowsAtEnd(table: PlanTable, ids: readonly string[]): number {
  const columns = ids.map((id) => table.column(id));
  const isBlank = (row: readonly Cell[]) => columns.every((column) => (row[column] ?? null) === null);
  const lastUsed = table.rows.findLastIndex((row) => !isBlank(row));
  return table.rows.length - 1 - lastUsed;
}
