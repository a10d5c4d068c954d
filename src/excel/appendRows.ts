import { asText } from "./blueprint/text";
import { loadBeneath, roomFor } from "./tableRoom";
import type { PlanTable } from "./tables";

/** A row to append: by column id; text is written as text, a column that is not named stays blank. */
export type NewRow = Readonly<Record<string, string | number | null>>;

/**
 * Appends rows to a table of the plan: into the rows that are still blank at its end, then under it, which makes it
 * grow. Call it before a sync and its result after; that only queues the writing.
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
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((id) => table.column(id));
  const isFilled = (row: number) => columns.some((column) => (table.rows[row]?.[column] ?? null) !== null);
  const room = roomFor(table, rows.length, isFilled);
  const requireBlank = loadBeneath(context, table, room);
  return () => {
    requireBlank();
    const sheet = context.workbook.worksheets.getItem(table.sheet.id);
    const cells = rows.map((row) => rowOf(table, row));
    const firstRow = body.row + room.first;
    const inside = rows.length - room.grownBy;
    write(sheet, firstRow, body.column, cells.slice(0, inside));
    write(sheet, firstRow + inside, body.column, cells.slice(inside));
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
