import type { ObjectClass } from "../protocol/objectModel";
import { method } from "../protocol/objectModel";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { resolveRange, sheetRecord } from "./address";
import { asRange, optionalInteger, text } from "./arguments";
import { isWholeColumns, isWholeRows, wholeSheet } from "./rects";
import type { SheetTarget } from "./targets";
import { object } from "./targets";

function freeze({ host, sheetId }: SheetTarget, rows: number, columns: number): void {
  if (rows < 0 || columns < 0) throw invalidArgument("A number of rows or columns is not negative.");
  host.spreadsheet.setFreeze(sheetId, { rows, columns });
}

function location({ host, sheetId }: SheetTarget) {
  const { rows, columns } = sheetRecord(host, sheetId).freeze;
  if (rows === 0 && columns === 0) return null;
  const rect = {
    row: 0,
    column: 0,
    rowCount: rows || wholeSheet.rowCount,
    columnCount: columns || wholeSheet.columnCount,
  };
  return object("Range", { host, sheetId, rect });
}

/** What is frozen is always a block at the top left: whole rows, whole columns, or both. */
export const freezePanesClass: ObjectClass<SheetTarget> = {
  name: "WorksheetFreezePanes",
  since: "1.7",
  members: {
    freezeAt: method("1.7", (target, argument) => {
      const { rect } = asRange(argument) ?? resolveRange(target.host, text(argument, "frozenRange"), target.sheetId);
      // The range is the frozen block itself: everything up to its last row and column.
      const rows = isWholeColumns(rect) ? 0 : rect.row + rect.rowCount;
      const columns = isWholeRows(rect) ? 0 : rect.column + rect.columnCount;
      freeze(target, rows, columns);
    }),
    freezeRows: method("1.7", (target, count) => {
      freeze(target, optionalInteger(count, "count") ?? 1, 0);
    }),
    freezeColumns: method("1.7", (target, count) => {
      freeze(target, 0, optionalInteger(count, "count") ?? 1);
    }),
    unfreeze: method("1.7", (target) => {
      freeze(target, 0, 0);
    }),
    getLocation: method("1.7", (target) => {
      const found = location(target);
      if (!found) throw itemNotFound("the sheet has no frozen panes");
      return found;
    }),
    getLocationOrNullObject: method("1.7", location),
  },
};
