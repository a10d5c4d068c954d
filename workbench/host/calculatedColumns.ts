import type { Rect, TableRecord } from "../document";
import { moveFormula } from "../formulas";
import { notImplemented } from "../protocol/errors";
import type { CellWrite } from "../spreadsheet/spreadsheet";
import type { Host } from "./host";
import { intersection } from "./rects";
import { bodyRect } from "./tableRects";

type Cells = readonly (readonly (CellWrite | undefined)[])[];

/** A column of a table that a write makes a calculated one; its formula is as it reads in the first data row. */
export interface NewCalculatedColumn {
  readonly tableId: string;
  readonly index: number;
  readonly formula: string;
}

/**
 * With AutoCorrect on, as Excel has it from the start, formulas in an otherwise blank column of a table make it a
 * calculated column: one formula for all of its rows. Formulas that differ from row to row collapse to one of them;
 * which one was never measured, so such a write is refused.
 */
export function newCalculatedColumns(
  host: Host,
  tables: readonly TableRecord[],
  rect: Rect,
  cells: Cells,
): NewCalculatedColumn[] {
  return tables.flatMap((table) => {
    const body = bodyRect(table);
    const cut = body && intersection(body, rect);
    if (!cut) return [];
    return Array.from({ length: cut.columnCount }, (_, offset) => cut.column + offset).flatMap((column) => {
      const formulas = writtenFormulas(rect, cells, { ...cut, column, columnCount: 1 }, body.row);
      const [formula] = formulas;
      if (formula === undefined || !isBlank(host, table.sheetId, { ...body, column, columnCount: 1 })) return [];
      if (writesConstants(rect, cells, { ...cut, column, columnCount: 1 })) return [];
      if (formulas.size > 1)
        throw notImplemented(
          "Range.formulas",
          `Excel would make one calculated column of the different formulas in ${table.name}, column ${column + 1}`,
        );
      return [{ tableId: table.id, index: column - table.rect.column, formula }];
    });
  });
}

function writtenFormulas(rect: Rect, cells: Cells, part: Rect, firstRow: number): Set<string> {
  const formulas = new Set<string>();
  for (let row = part.row; row < part.row + part.rowCount; row++) {
    const write = cells[row - rect.row]?.[part.column - rect.column];
    if (write && "formula" in write) formulas.add(moveFormula(write.formula, firstRow - row, 0));
  }
  return formulas;
}

function writesConstants(rect: Rect, cells: Cells, part: Rect): boolean {
  for (let row = part.row; row < part.row + part.rowCount; row++) {
    const write = cells[row - rect.row]?.[part.column - rect.column];
    if (write && "value" in write && write.value !== null) return true;
  }
  return false;
}

function isBlank(host: Host, sheetId: string, rect: Rect): boolean {
  const values = host.spreadsheet.values(sheetId, rect);
  const formulas = host.spreadsheet.formulas(sheetId, rect);
  return values.every((row, i) => row.every((value, j) => value === null && (formulas[i]?.[j] ?? null) === null));
}

/** Fills the rows of a column that hold nothing with its formula. */
export function fillBlanks(host: Host, table: TableRecord, index: number, formula: string, rows: Rect): void {
  const body = bodyRect(table);
  if (!body) return;
  const column = { ...rows, column: table.rect.column + index, columnCount: 1 };
  const values = host.spreadsheet.values(table.sheetId, column);
  const formulas = host.spreadsheet.formulas(table.sheetId, column);
  const writes = values.map(([value], offset) => {
    const isFree = value === null && (formulas[offset]?.[0] ?? null) === null;
    return [isFree ? { formula: moveFormula(formula, column.row + offset - body.row, 0) } : undefined];
  });
  if (writes.some(([write]) => write !== undefined)) host.spreadsheet.write(table.sheetId, column, writes);
}
