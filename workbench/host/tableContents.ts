import type { CellValue, Rect, TableRecord } from "../document";
import { invalidArgument } from "../protocol/errors";
import type { CellWrite } from "../spreadsheet/spreadsheet";
import type { Host } from "./host";
import type { NewCalculatedColumn } from "./calculatedColumns";
import { fillBlanks, newCalculatedColumns } from "./calculatedColumns";
import { contains, intersection, lastColumn, lastRow, overlaps } from "./rects";
import { continueRow } from "./rowContinuation";
import { followNames } from "./tableNames";
import { bodyRect, headerRect, totalRect } from "./tableRects";

type Cells = readonly (readonly (CellWrite | undefined)[])[];

/** A header cell is text: "2026" and not 2026. An error or blank has no text. */
export function headerText(value: CellValue): string {
  return value === null || typeof value === "object" ? "" : String(value);
}

/** What is written into header cells becomes text; what no header may be is refused before anything is written. */
export function beforeWrite(host: Host, sheetId: string, rect: Rect, cells: Cells): Cells {
  let result = cells;
  for (const table of tablesAt(host, sheetId, rect)) {
    result = totalLabels(table, rect, result);
    const header = headerRect(table);
    const cut = header && intersection(header, rect);
    if (!cut) continue;
    const names = table.columns.map((column) => column.name.toLowerCase());
    result = result.map((row, i) =>
      rect.row + i !== cut.row
        ? row
        : row.map((write, j): CellWrite | undefined => {
            const index = rect.column + j - table.rect.column;
            if (!write || index < 0 || index >= names.length) return write;
            if ("formula" in write) throw invalidArgument("A table's header cell holds text, not a formula.");
            names[index] = headerText(write.value).toLowerCase();
            return { value: headerText(write.value) };
          }),
    );
    if (names.some((name) => name === "")) throw invalidArgument("A table's column needs a name.");
    if (new Set(names).size < names.length) throw invalidArgument("A table's columns have different names.");
  }
  return result;
}

/** A constant in the row of totals is a label, and so text. */
function totalLabels(table: TableRecord, rect: Rect, cells: Cells): Cells {
  const totals = totalRect(table);
  const cut = totals && intersection(totals, rect);
  if (!cut) return cells;
  return cells.map((row, i) =>
    rect.row + i !== cut.row
      ? row
      : row.map((write, j): CellWrite | undefined => {
          const inTable = contains(totals, { row: cut.row, column: rect.column + j, rowCount: 1, columnCount: 1 });
          const isConstant = write && "value" in write && write.value !== null;
          return inTable && isConstant ? { value: headerText(write.value) } : write;
        }),
  );
}

/** The columns of tables that a write makes calculated ones; to be asked for before it is done. */
export function calculatedColumnsOf(host: Host, sheetId: string, rect: Rect, cells: Cells): NewCalculatedColumn[] {
  return newCalculatedColumns(host, tablesAt(host, sheetId, rect), rect, cells);
}

/** Column names follow their header cells, calculated columns fill, rows written directly under a table become its own. */
export function afterWrite(
  host: Host,
  sheetId: string,
  rect: Rect,
  cells: Cells,
  calculated: readonly NewCalculatedColumn[],
): void {
  for (const table of tablesAt(host, sheetId, rect)) followHeaders(host, table);
  for (const { tableId, index, formula } of calculated) {
    const table = host.store.current.tables.find((record) => record.id === tableId);
    const body = table && bodyRect(table);
    if (!table || !body) continue;
    const columns = table.columns.map((column, at) =>
      at === index ? { ...column, calculatedFormula: formula } : column,
    );
    replaceTable(host, { ...table, columns });
    fillBlanks(host, table, index, formula, body);
  }
  growDown(host, sheetId, rect, cells);
}

/** Gives every column the name that its header cell shows. */
export function followHeaders(host: Host, table: TableRecord): void {
  const header = headerRect(table);
  if (!header) return;
  const shown = (host.spreadsheet.values(table.sheetId, header)[0] ?? []).map(headerText);
  if (table.columns.every((column, index) => column.name === shown[index])) return;
  const columns = table.columns.map((column, index) => ({ ...column, name: shown[index] || column.name }));
  replaceTable(host, { ...table, columns });
}

/** What a user types has been written already: headers that cannot be are put right, rows under a table are taken in. */
export function followTyping(host: Host, sheetId: string, rect: Rect): void {
  for (const table of tablesAt(host, sheetId, rect)) {
    repairHeaders(host, table);
    followHeaders(host, table);
  }
  const values = host.spreadsheet.values(sheetId, rect);
  growDown(
    host,
    sheetId,
    rect,
    values.map((row) => row.map((value) => ({ value }))),
  );
}

/** A header that was cleared or doubled by typing goes back to the column's name. */
function repairHeaders(host: Host, table: TableRecord): void {
  const header = headerRect(table);
  if (!header) return;
  const shown = (host.spreadsheet.values(table.sheetId, header)[0] ?? []).map(headerText);
  const lower = shown.map((text) => text.toLowerCase());
  const repaired = shown.map((text, index): CellWrite | undefined => {
    const doubled = lower.indexOf(text.toLowerCase()) !== index;
    return text === "" || doubled ? { value: table.columns[index]?.name ?? "" } : undefined;
  });
  if (repaired.some((write) => write !== undefined)) host.spreadsheet.write(table.sheetId, header, [repaired]);
}

/** Puts the record in the place of the one of its id; formulas follow the new names of the table and its columns. */
export function replaceTable(host: Host, table: TableRecord): void {
  const before = host.store.current.tables.find((record) => record.id === table.id);
  host.store.update({
    tables: host.store.current.tables.map((record) => (record.id === table.id ? table : record)),
  });
  if (before) followNames(host, before, table);
}

function tablesAt(host: Host, sheetId: string, rect: Rect): readonly TableRecord[] {
  return host.store.current.tables.filter((table) => table.sheetId === sheetId && overlaps(table.rect, rect));
}

function growDown(host: Host, sheetId: string, rect: Rect, cells: Cells): void {
  const { tables, protectedSheets } = host.store.current;
  if (protectedSheets.includes(sheetId)) return;
  for (const table of tables) {
    const grows =
      table.sheetId === sheetId &&
      !table.showTotals &&
      rect.row === lastRow(table.rect) + 1 &&
      rect.column >= table.rect.column &&
      lastColumn(rect) <= lastColumn(table.rect) &&
      holdsSomething(cells[0]);
    if (!grows) continue;
    const written = cells.findIndex((row) => !holdsSomething(row));
    const added = written === -1 ? rect.rowCount : written;
    const grown = { ...table.rect, rowCount: table.rect.rowCount + added };
    const others = tables.filter((other) => other.id !== table.id && other.sheetId === sheetId);
    if (others.some((other) => overlaps(other.rect, grown))) continue;
    const rows = { ...grown, row: rect.row, rowCount: added };
    replaceTable(host, { ...table, rect: grown });
    continueRow(host, sheetId, { ...table.rect, row: lastRow(table.rect), rowCount: 1 }, rows);
    fillCalculatedColumns(host, { ...table, rect: grown }, rows);
  }
}

/** New rows take the formulas of calculated columns, where nothing was written. */
export function fillCalculatedColumns(host: Host, table: TableRecord, rows: Rect): void {
  table.columns.forEach(({ calculatedFormula }, index) => {
    if (calculatedFormula !== undefined) fillBlanks(host, table, index, calculatedFormula, rows);
  });
}

function holdsSomething(row: readonly (CellWrite | undefined)[] | undefined): boolean {
  return (row ?? []).some((write) => write !== undefined && ("formula" in write || write.value !== null));
}

/** The table of which the cell is a data cell, if any. */
export function tableOfDataCell(host: Host, sheetId: string, cell: Rect): TableRecord | undefined {
  return host.store.current.tables.find((table) => {
    const body = bodyRect(table);
    return table.sheetId === sheetId && body !== null && contains(body, cell);
  });
}
