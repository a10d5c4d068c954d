import type { Rect } from "../document";
import { HostError, invalidArgument } from "../protocol/errors";
import { requireUnprotected } from "./protection";
import {
  intersection,
  isSingleCell,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  lastRow,
  overlaps,
  subtract,
} from "./rects";
import { shiftCells } from "./shiftCells";
import type { RangeTarget } from "./targets";
import { object } from "./targets";

/** Excel clears rules and validations together with the formats of a cell. */
export function clearRange({ host, sheetId, rect }: RangeTarget, what: "All" | "Contents" | "Formats"): void {
  host.spreadsheet.clear(sheetId, rect, what);
  if (what === "Contents") return;
  const state = host.store.current;
  const without = <Rule extends { readonly sheetId: string; readonly rects: readonly Rect[] }>(
    rules: readonly Rule[],
  ): Rule[] =>
    rules
      .map((rule) =>
        rule.sheetId === sheetId ? { ...rule, rects: rule.rects.flatMap((area) => subtract(area, rect)) } : rule,
      )
      .filter((rule) => rule.rects.length > 0);
  host.store.update({
    conditionalFormats: without(state.conditionalFormats),
    ...(what === "All" ? { validations: without(state.validations) } : {}),
  });
}

/** Inserts whole rows, whole columns, or cells that push others down or to the right. */
export function insertCells({ host, sheetId, rect }: RangeTarget, shift: "Down" | "Right") {
  requireUnprotected(host, sheetId);
  if (shift === "Down" && isWholeRows(rect)) host.spreadsheet.insertRows(sheetId, rect.row, rect.rowCount);
  else if (shift === "Right" && isWholeColumns(rect))
    host.spreadsheet.insertColumns(sheetId, rect.column, rect.columnCount);
  else if (isUnbounded(rect)) throw invalidArgument("Whole rows move down, whole columns to the right.");
  else shiftCells(host, sheetId, rect, shift);
  return object("Range", { host, sheetId, rect });
}

export function deleteCells({ host, sheetId, rect }: RangeTarget, shift: "Up" | "Left"): void {
  requireUnprotected(host, sheetId);
  if (shift === "Up" && isWholeRows(rect)) {
    for (const table of host.store.current.tables) {
      const headerGoes = table.sheetId === sheetId && table.rect.row >= rect.row && table.rect.row <= lastRow(rect);
      if (headerGoes && !wholeTable(table.rect, rect))
        throw new HostError("InsertDeleteConflict", `The rows hold the header of the table ${table.name}.`);
    }
    host.spreadsheet.deleteRows(sheetId, rect.row, rect.rowCount);
  } else if (shift === "Left" && isWholeColumns(rect))
    host.spreadsheet.deleteColumns(sheetId, rect.column, rect.columnCount);
  else if (isUnbounded(rect)) throw invalidArgument("Whole rows are deleted upwards, whole columns to the left.");
  else shiftCells(host, sheetId, rect, shift);
}

const wholeTable = (table: Rect, rows: Rect) => table.row >= rows.row && lastRow(table) <= lastRow(rows);

/** Merging keeps the value of the top-left cell alone. */
export function mergeCells({ host, sheetId, rect }: RangeTarget, across: boolean): void {
  const { spreadsheet } = host;
  const areas: Rect[] = across
    ? Array.from({ length: rect.rowCount }, (_, row) => ({ ...rect, row: rect.row + row, rowCount: 1 }))
    : [rect];
  for (const table of host.store.current.tables)
    if (table.sheetId === sheetId && overlaps(table.rect, rect))
      throw new HostError("MergedRangeConflict", `Cells of the table ${table.name} cannot be merged.`);
  for (const area of areas) {
    if (isSingleCell(area)) continue;
    for (const merge of spreadsheet.merges(sheetId)) if (intersection(merge, area)) spreadsheet.unmerge(sheetId, merge);
    for (const rest of subtract(area, { ...area, rowCount: 1, columnCount: 1 }))
      spreadsheet.clear(sheetId, rest, "Contents");
    spreadsheet.merge(sheetId, area);
  }
}
