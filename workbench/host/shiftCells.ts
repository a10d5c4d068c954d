import type { CellFormat, CellValue, Rect, TableRecord } from "../document";
import { MAX_COLUMNS, MAX_ROWS, shiftFormula } from "../formulas";
import { HostError, notImplemented } from "../protocol/errors";
import type { CellWrite } from "../spreadsheet/spreadsheet";
import { sheetRecord } from "./address";
import { raiseShifted } from "./changes";
import type { Host } from "./host";
import { bounding, contains, intersection, isOnSheet, lastColumn, lastRow, overlaps, shiftRect } from "./rects";
import type { CellShift } from "./structure";
import { followGrid } from "./structure";
import type { RangeTarget } from "./targets";

type Direction = "Down" | "Right" | "Up" | "Left";

/**
 * Inserts blank cells in the place of a rectangle, or takes its cells out; those below or beside move. References,
 * rules, notes and whole tables follow. What Excel refuses is refused: a table or merged cells that would be torn.
 */
export function shiftCells(host: Host, sheetId: string, rect: Rect, direction: Direction): void {
  const inserts = direction === "Down" || direction === "Right";
  const shift: CellShift = {
    kind: "shiftCells",
    sheetId,
    sheet: sheetRecord(host, sheetId).name,
    rect,
    axis: direction === "Down" || direction === "Up" ? "row" : "column",
    inserts,
  };
  const moving = movingPart(host, shift);
  requireWholeTables(host, shift);
  const merges = movedMerges(host, shift);
  if (moving && inserts && !isOnSheet(displaced(moving, shift)))
    throw new HostError("InvalidOperation", "Cells with contents would be pushed off the sheet.");

  const { muted } = host.events;
  host.events.muted = true;
  try {
    host.spreadsheet.rewriteFormulas((source, home) => shiftFormula(source, sheetRecord(host, home).name, shift));
    for (const merge of merges) host.spreadsheet.unmerge(sheetId, merge);
    move(host, shift, moving);
    for (const merge of merges) host.spreadsheet.merge(sheetId, displaced(merge, shift));
    host.store.replace(followGrid(host.store.current, shift, (id) => sheetRecord(host, id).name));
    for (const held of host.heldRanges()) follow(held, shift);
  } finally {
    host.events.muted = muted;
  }
  raiseShifted(host, sheetId, rect, direction);
}

/** The strip of the sheet, as wide as the rectangle, from which cells move. */
function strip({ rect, axis, inserts }: CellShift): Rect {
  const from = inserts ? rect : { ...rect, row: lastRow(rect) + 1, column: lastColumn(rect) + 1 };
  return axis === "row"
    ? { ...rect, row: from.row, rowCount: MAX_ROWS - from.row }
    : { ...rect, column: from.column, columnCount: MAX_COLUMNS - from.column };
}

/** The used cells that move. */
function movingPart(host: Host, shift: CellShift): Rect | null {
  const used = host.spreadsheet.usedRect(shift.sheetId, false);
  const area = strip(shift);
  return used && area.rowCount > 0 && area.columnCount > 0 ? intersection(used, area) : null;
}

function distance({ rect, axis, inserts }: CellShift): number {
  const cells = axis === "row" ? rect.rowCount : rect.columnCount;
  return inserts ? cells : -cells;
}

const displaced = (rect: Rect, shift: CellShift): Rect => ({
  ...rect,
  [shift.axis]: rect[shift.axis] + distance(shift),
});

function move(host: Host, shift: CellShift, moving: Rect | null): void {
  const { spreadsheet } = host;
  const { sheetId, rect, inserts, axis } = shift;
  const block = moving && readBlock(host, sheetId, moving);
  const cleared = moving ? bounding(moving, rect) : rect;
  spreadsheet.clear(sheetId, cleared, "All");
  if (moving && block) writeBlock(host, sheetId, displaced(moving, shift), block);
  // New cells look like those before them, as in Excel.
  const before = { ...rect, [axis]: rect[axis] - 1, ...(axis === "row" ? { rowCount: 1 } : { columnCount: 1 }) };
  if (!inserts || !isOnSheet(before)) return;
  const formats = spreadsheet.formats(sheetId, before);
  for (let step = 0; step < distance(shift); step++)
    writeFormats(host, sheetId, { ...before, [axis]: rect[axis] + step }, formats);
}

interface Block {
  readonly writes: (CellWrite | undefined)[][];
  readonly formats: CellFormat[][];
}

function readBlock({ spreadsheet }: Host, sheetId: string, rect: Rect): Block {
  const values = spreadsheet.values(sheetId, rect);
  const formulas = spreadsheet.formulas(sheetId, rect);
  const write = (value: CellValue, row: number, column: number): CellWrite | undefined => {
    const formula = formulas[row]?.[column] ?? null;
    if (formula !== null) return { formula };
    const spilled = spreadsheet.spillParent(sheetId, rect.row + row, rect.column + column) !== null;
    return value === null || spilled ? undefined : { value };
  };
  return {
    writes: values.map((row, i) => row.map((value, j) => write(value, i, j))),
    formats: spreadsheet.formats(sheetId, rect),
  };
}

function writeBlock(host: Host, sheetId: string, rect: Rect, { writes, formats }: Block): void {
  writeFormats(host, sheetId, rect, formats);
  host.spreadsheet.write(sheetId, rect, writes);
}

/** Formats, run by run of equal ones in a row. */
export function writeFormats(
  host: Host,
  sheetId: string,
  rect: Rect,
  formats: readonly (readonly CellFormat[])[],
): void {
  formats.forEach((row, i) => {
    let start = 0;
    const keys = row.map((format) => JSON.stringify(format));
    for (let j = 1; j <= row.length; j++) {
      if (j < row.length && keys[j] === keys[start]) continue;
      const format = row[start];
      if (format && keys[start] !== "{}") {
        const run = { row: rect.row + i, column: rect.column + start, rowCount: 1, columnCount: j - start };
        host.spreadsheet.format(sheetId, run, format);
      }
      start = j;
    }
  });
}

const across = ({ axis }: CellShift, outer: Rect, inner: Rect): boolean =>
  axis === "row"
    ? inner.column >= outer.column && lastColumn(inner) <= lastColumn(outer)
    : inner.row >= outer.row && lastRow(inner) <= lastRow(outer);

/** A table moves whole, or gets and loses data rows over its whole width. */
function requireWholeTables(host: Host, shift: CellShift): void {
  const { sheetId, rect, axis, inserts } = shift;
  const touched = bounding(strip(shift), rect);
  for (const table of host.store.current.tables) {
    if (table.sheetId !== sheetId || !overlaps(table.rect, touched)) continue;
    if (!across(shift, rect, table.rect))
      throw new HostError("InsertDeleteConflict", `Cells of the table ${table.name} cannot move alone.`);
    const behind = table.rect[axis] > (axis === "row" ? lastRow(rect) : lastColumn(rect));
    const movesOrGoes = inserts ? table.rect[axis] >= rect[axis] : behind || contains(rect, table.rect);
    if (movesOrGoes || !overlaps(table.rect, rect)) continue;
    if (axis === "column") throw notImplemented(inserts ? "Range.insert" : "Range.delete", "columns within a table");
    requireDataRows(table, rect, inserts);
  }
}

/** Rows of a table that come before a data row or the end, or that are data rows and not all of them. */
function requireDataRows(table: TableRecord, rect: Rect, inserts: boolean): void {
  const first = table.rect.row + (table.showHeaders ? 1 : 0);
  const last = lastRow(table.rect) - (table.showTotals ? 1 : 0);
  const leavesSome = rect.row >= first && lastRow(rect) <= last && rect.rowCount < last - first + 1;
  if (inserts ? rect.row >= first : leavesSome) return;
  throw new HostError("InsertDeleteConflict", `The rows hold the header, the total or all data of ${table.name}.`);
}

function movedMerges(host: Host, shift: CellShift): Rect[] {
  const area = strip(shift);
  return host.spreadsheet.merges(shift.sheetId).filter((merge) => {
    if (overlaps(merge, shift.rect) && !contains(shift.rect, merge) && !contains(area, merge))
      throw new HostError("InvalidOperation", "A part of merged cells cannot move.");
    if (!overlaps(merge, area)) return false;
    if (!contains(area, merge)) throw new HostError("InvalidOperation", "A part of merged cells cannot move.");
    return true;
  });
}

function follow(range: RangeTarget, shift: CellShift): void {
  if (range.sheetId !== shift.sheetId || !across(shift, shift.rect, range.rect)) return;
  range.rect =
    shiftRect(range.rect, { axis: shift.axis, index: shift.rect[shift.axis], count: distance(shift) }) ?? range.rect;
}
