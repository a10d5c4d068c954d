import type { Rect, TableRecord } from "../document";
import { newIdentity } from "../identity";
import { escapeColumn, MAX_ROWS } from "../formulas";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../protocol/errors";
import type { CellWrite } from "../spreadsheet/spreadsheet";
import { requireUnprotected } from "./protection";
import type { Host } from "./host";
import { followLoss } from "./tableNames";
import { bounding, isOnSheet, isUnbounded, lastRow, overlaps } from "./rects";
import { shiftCells } from "./shiftCells";
import { headerText, replaceTable } from "./tableContents";
import { bodyRect } from "./tableRects";

const longestColumnName = 255;

export function tableRecord(host: Host, tableId: string): TableRecord {
  const found = host.store.current.tables.find((table) => table.id === tableId);
  if (!found) throw itemNotFound("the table was deleted");
  return found;
}

/** Excel's first style for a new table. */
const defaultStyle = "TableStyleMedium2";

/**
 * Makes a table. Headers become text, blank ones are named Column1, Column2 and so on, equal ones get a number.
 * Without headers in the data a row of headers is put above it, which moves the data down.
 */
export function addTable(host: Host, sheetId: string, rect: Rect, hasHeaders: boolean): TableRecord {
  requireUnprotected(host, sheetId);
  if (isUnbounded(rect)) throw invalidArgument("A table covers an area, not whole rows or columns.");
  const area = withRoom(host, sheetId, rect, hasHeaders);
  requireFreeArea(host, sheetId, area, null);
  const header = { ...area, rowCount: 1 };
  const given = (host.spreadsheet.values(sheetId, header)[0] ?? []).map(headerText);
  const names = columnNames(hasHeaders ? given : given.map(() => ""));
  const table: TableRecord = {
    id: newIdentity(),
    name: freeTableName(host),
    sheetId,
    rect: area,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    style: defaultStyle,
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  host.spreadsheet.write(sheetId, header, [names.map((value) => ({ value }))]);
  host.store.update({ tables: [...host.store.current.tables, table] });
  return table;
}

/** The area that the table will take: a lone header row gets a data row, data without headers a header row. */
function withRoom(host: Host, sheetId: string, rect: Rect, hasHeaders: boolean): Rect {
  if (hasHeaders) {
    if (rect.rowCount > 1) return rect;
    const area = { ...rect, rowCount: 2 };
    const beneath = { ...rect, row: rect.row + 1 };
    makeRoom(host, sheetId, beneath);
    return area;
  }
  const area = { ...rect, rowCount: rect.rowCount + 1 };
  if (!isOnSheet(area)) throw invalidArgument("There is no row left for the headers.");
  shiftCells(host, sheetId, { ...rect, rowCount: 1 }, "Down");
  return area;
}

export function requireFreeArea(host: Host, sheetId: string, rect: Rect, tableId: string | null): void {
  const others = host.store.current.tables.filter((table) => table.id !== tableId && table.sheetId === sheetId);
  const hit = others.find((table) => overlaps(table.rect, rect));
  if (hit) throw invalidArgument(`The area overlaps the table ${hit.name}.`);
  if (host.spreadsheet.merges(sheetId).some((merge) => overlaps(merge, rect)))
    throw new HostError("MergedRangeConflict", "The area holds merged cells.");
}

function columnNames(given: readonly string[]): string[] {
  const names: string[] = [];
  const taken = (name: string) => names.some((other) => other.toLowerCase() === name.toLowerCase());
  given.forEach((wanted, index) => {
    if (wanted.length > longestColumnName)
      throw invalidArgument(`A column's name has at most ${longestColumnName} characters.`);
    const base = wanted === "" ? "Column" : wanted;
    let name = wanted === "" ? `Column${index + 1}` : wanted;
    for (let number = 2; taken(name); number++) name = `${base}${number}`;
    names.push(name);
  });
  return names;
}

function freeTableName(host: Host): string {
  const { tables, names } = host.store.current;
  const used = new Set([...tables, ...names].map((record) => record.name.toLowerCase()));
  let number = 1;
  while (used.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

/** Removes the table and what stands in it. */
export function deleteTable(host: Host, tableId: string): void {
  const table = tableRecord(host, tableId);
  requireUnprotected(host, table.sheetId);
  host.spreadsheet.clear(table.sheetId, table.rect, "All");
  convertToRange(host, tableId);
  followLoss(host, { table: table.name, columns: null });
}

/** Removes the table and leaves its cells. */
export function convertToRange(host: Host, tableId: string): void {
  requireUnprotected(host, tableRecord(host, tableId).sheetId);
  host.store.update({ tables: host.store.current.tables.filter((table) => table.id !== tableId) });
}

/** The new area must touch the old one and begin in the same row. */
export function resizeTable(host: Host, tableId: string, sheetId: string, rect: Rect): void {
  const table = tableRecord(host, tableId);
  requireUnprotected(host, table.sheetId);
  if (sheetId !== table.sheetId || !overlaps(rect, table.rect) || rect.row !== table.rect.row)
    throw invalidArgument("The new area must overlap the table and keep its header row.");
  if (rect.rowCount < 2) throw invalidArgument("A table needs a header row and a data row.");
  if (table.showTotals) throw notImplemented("Table.resize", "a table with a total row cannot be resized here");
  requireFreeArea(host, sheetId, rect, tableId);
  const header = { ...rect, rowCount: 1 };
  const names = columnNames((host.spreadsheet.values(sheetId, header)[0] ?? []).map(headerText));
  host.spreadsheet.write(sheetId, header, [names.map((value) => ({ value }))]);
  const known = new Map(table.columns.map((column) => [column.name.toLowerCase(), column]));
  let nextId = Math.max(...table.columns.map((column) => column.id)) + 1;
  const columns = names.map((name) => known.get(name.toLowerCase()) ?? { id: nextId++, name });
  replaceTable(host, { ...table, rect, columns });
}

/** Adds blank rows at the end and answers the area they take. */
export function appendRows(host: Host, tableId: string, count: number): Rect {
  const table = tableRecord(host, tableId);
  const body = bodyRect(table) ?? table.rect;
  const at = lastRow(body) + 1;
  const added = { ...table.rect, row: at, rowCount: count };
  if (!isOnSheet(added)) throw invalidArgument("The sheet has no rows left.");
  if (table.showTotals) return insertRows(host, tableId, at - body.row, count);
  makeRoom(host, table.sheetId, added);
  replaceTable(host, { ...table, rect: bounding(table.rect, added) });
  return added;
}

/** Adds blank rows before a data row, or before the total row, and answers the area they take. */
export function insertRows(host: Host, tableId: string, index: number, count: number): Rect {
  const table = tableRecord(host, tableId);
  const body = bodyRect(table) ?? table.rect;
  const added = { ...body, row: body.row + index, rowCount: count };
  requireNoTableBeneath(host, table);
  shiftCells(host, table.sheetId, added, "Down");
  return added;
}

/** Takes a data row out; the only one is cleared, since a table keeps one. */
export function deleteRow(host: Host, tableId: string, index: number): void {
  const table = tableRecord(host, tableId);
  requireUnprotected(host, table.sheetId);
  const body = bodyRect(table);
  if (!body || index >= body.rowCount) throw itemNotFound("the row was deleted");
  const row = { ...body, row: body.row + index, rowCount: 1 };
  if (body.rowCount === 1) host.spreadsheet.clear(table.sheetId, row, "Contents");
  else shiftCells(host, table.sheetId, row, "Up");
}

/**
 * Shows a row of totals beneath the data, or takes it away; what stands beneath moves. A new one is labelled, and its
 * last cell counts or adds up what the filter leaves of its column.
 */
export function showTotals(host: Host, tableId: string, show: boolean): void {
  const table = tableRecord(host, tableId);
  if (table.showTotals === show) return;
  requireUnprotected(host, table.sheetId);
  const { rect, sheetId, columns } = table;
  if (!show) {
    const row = { ...rect, row: lastRow(rect), rowCount: 1 };
    replaceTable(host, { ...table, showTotals: false, rect: { ...rect, rowCount: rect.rowCount - 1 } });
    shiftCells(host, sheetId, row, "Up");
    return;
  }
  const row = { ...rect, row: lastRow(rect) + 1, rowCount: 1 };
  if (!isOnSheet(row)) throw invalidArgument("The sheet has no rows left.");
  makeRoom(host, sheetId, row);
  replaceTable(host, { ...table, showTotals: true, rect: { ...rect, rowCount: rect.rowCount + 1 } });
  host.define();
  const body = bodyRect(table);
  const last = columns.length - 1;
  const cells = body ? host.spreadsheet.values(sheetId, { ...body, column: body.column + last, columnCount: 1 }) : [];
  const numbers = cells.some(([value]) => typeof value === "number");
  const total = `=SUBTOTAL(${numbers ? 109 : 103},[${escapeColumn(columns[last]?.name ?? "")}])`;
  const writes = columns.map((_, index): CellWrite | undefined =>
    index === last ? { formula: total } : index === 0 ? { value: totalLabel(host.uiLocale) } : undefined,
  );
  host.spreadsheet.write(sheetId, row, [writes]);
}

/** What Excel writes before totals in the user's language. */
const totalLabel = (uiLocale: string) => (uiLocale.startsWith("zh") ? "汇总" : "Total");

/** Moves down what stands where a table is to grow. */
function makeRoom(host: Host, sheetId: string, rect: Rect): void {
  const { spreadsheet, store } = host;
  const blank = spreadsheet.values(sheetId, rect).every((row) => row.every((value) => value === null));
  if (blank && !store.current.tables.some((table) => table.sheetId === sheetId && overlaps(table.rect, rect))) return;
  requireNoTableBeneath(host, { id: null, sheetId, rect });
  shiftCells(host, sheetId, rect, "Down");
}

/** A table does not push another one down. */
function requireNoTableBeneath(
  host: Host,
  { id, sheetId, rect }: Pick<TableRecord, "sheetId" | "rect"> & { readonly id: string | null },
): void {
  const beneath = { ...rect, rowCount: MAX_ROWS - rect.row };
  const pushed = host.store.current.tables.find(
    (table) =>
      table.sheetId === sheetId && table.rect.row >= rect.row && table.id !== id && overlaps(table.rect, beneath),
  );
  if (pushed) throw new HostError("InsertDeleteConflict", `The table ${pushed.name} stands beneath.`);
}

const builtIn = { Light: 21, Medium: 28, Dark: 11 };

/** TableStyleLight1 to 21, Medium1 to 28, Dark1 to 11; "" is a table without a style. */
export function requireTableStyle(style: string): void {
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)([1-9]\d?)$/.exec(style) ?? [];
  const count = family === undefined ? 0 : builtIn[family as keyof typeof builtIn];
  if (style !== "" && Number(digits ?? Infinity) > count)
    throw notImplemented("Table.style", `${style} is not one of Excel's built-in styles`);
}
