import type { Rect } from "../document";
import { apiNotFound, invalidArgument, itemNotFound } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import { fullAddress, resolveRange } from "./address";
import { asRange, flag, integer, oneOf, optionalFlag, optionalInteger, text } from "./arguments";
import { readCells, readable, shaped, valueType, writeCells } from "./contents";
import { clearRange, deleteCells, insertCells, mergeCells } from "./rangeEdits";
import { readHyperlink, writeHyperlink } from "./hyperlinks";
import { requireUnprotected, requireWritable } from "./protection";
import {
  bounding,
  cellCount,
  intersection,
  isOnSheet,
  isSingleCell,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  wholeSheet,
} from "./rects";
import { surroundingRegion } from "./surroundingRegion";
import type { RangeTarget } from "./targets";
import { object } from "./targets";

/** A range on the same sheet as another. */
function beside(range: RangeTarget, rect: Rect) {
  if (!isOnSheet(rect)) throw invalidArgument("The range would lie outside of the sheet.");
  return object("Range", { host: range.host, sheetId: range.sheetId, rect });
}

const one = { rowCount: 1, columnCount: 1 };

function other(range: RangeTarget, argument: unknown): RangeTarget {
  const given = asRange(argument);
  if (given) return given;
  const resolved = resolveRange(range.host, text(argument, "The range"), range.sheetId);
  return { host: range.host, ...resolved };
}

function intersect(range: RangeTarget, argument: unknown) {
  const given = other(range, argument);
  const cut = given.sheetId === range.sheetId ? intersection(range.rect, given.rect) : null;
  return cut ? beside(range, cut) : null;
}

function usedPart(range: RangeTarget, valuesOnly: unknown) {
  const only = optionalFlag(valuesOnly, "valuesOnly") ?? false;
  const { host, sheetId, rect } = range;
  const used = host.spreadsheet.usedRect(sheetId, only);
  const cut = used && intersection(used, rect);
  if (!cut) return null;
  // The sheet's used range clipped to this one may begin or end with blanks of its own.
  const tight = shrink(range, cut, only);
  return tight ? beside(range, tight) : null;
}

function shrink(range: RangeTarget, rect: Rect, valuesOnly: boolean): Rect | null {
  const { host, sheetId } = range;
  const values = host.spreadsheet.values(sheetId, rect);
  const formulas = host.spreadsheet.formulas(sheetId, rect);
  const formats = valuesOnly ? [] : host.spreadsheet.formats(sheetId, rect);
  let found: Rect | null = null;
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      const formatted = Object.keys(formats[i]?.[j] ?? {}).length > 0;
      if (value === null && (formulas[i]?.[j] ?? null) === null && !formatted) return;
      const cell = { row: rect.row + i, column: rect.column + j, ...one };
      found = found ? bounding(found, cell) : cell;
    });
  });
  return found;
}

function requireSingleCell(range: RangeTarget): { row: number; column: number } {
  if (!isSingleCell(range.rect)) throw invalidArgument("This needs a range of one cell.");
  return range.rect;
}

function spillingTo(range: RangeTarget) {
  const { row, column } = requireSingleCell(range);
  const rect = range.host.spreadsheet.spillFrom(range.sheetId, row, column);
  return rect && beside(range, rect);
}

function spillParent(range: RangeTarget) {
  const { row, column } = requireSingleCell(range);
  const parent = range.host.spreadsheet.spillParent(range.sheetId, row, column);
  return parent && beside(range, { ...parent, ...one });
}

function hasSpill(range: RangeTarget): boolean | null {
  const { host, sheetId } = range;
  const spreadsheet = host.spreadsheet;
  let yes = 0;
  let no = 0;
  const used = spreadsheet.usedRect(sheetId, true);
  const rect = isUnbounded(range.rect) ? used && intersection(range.rect, used) : range.rect;
  if (!rect) return false;
  for (let row = rect.row; row <= lastRow(rect); row++)
    for (let column = rect.column; column <= lastColumn(rect); column++) {
      const spills =
        spreadsheet.spillFrom(sheetId, row, column) !== null || spreadsheet.spillParent(sheetId, row, column) !== null;
      if (spills) yes += 1;
      else no += 1;
    }
  return yes > 0 && no > 0 ? null : yes > 0;
}

function required<Found>(found: Found | null, what: string): Found {
  if (found === null) throw itemNotFound(what);
  return found;
}

function numberFormats(range: RangeTarget): string[][] | null {
  return readCells(range, (rect) =>
    range.host.spreadsheet
      .formats(range.sheetId, rect)
      .map((row) => row.map((format) => format.numberFormat ?? "General")),
  );
}

function writeNumberFormats(range: RangeTarget, given: unknown): void {
  const { host, sheetId, rect } = range;
  if (isUnbounded(rect) && typeof given === "string") {
    requireUnprotected(host, sheetId);
    host.spreadsheet.format(sheetId, rect, { numberFormat: given === "" ? "General" : given });
    return;
  }
  const rows = shaped(range, given);
  requireUnprotected(host, sheetId);
  // One change for each run of equal formats in a row keeps a long column of one format cheap.
  const first = rows[0]?.[0];
  if (typeof first === "string" && rows.every((row) => row.every((format) => format === first))) {
    host.spreadsheet.format(sheetId, rect, { numberFormat: first === "" ? "General" : first });
    return;
  }
  rows.forEach((row, i) => {
    row.forEach((format, j) => {
      if (format === null) return;
      const numberFormat = text(format, "A number format");
      const cell = { row: rect.row + i, column: rect.column + j, ...one };
      host.spreadsheet.format(sheetId, cell, { numberFormat: numberFormat === "" ? "General" : numberFormat });
    });
  });
}

function pointsBefore(sizes: readonly number[], hidden: readonly boolean[]): number {
  return sizes.reduce((sum, size, index) => sum + (hidden[index] ? 0 : size), 0);
}

export const rangeClass: ObjectClass<RangeTarget> = {
  name: "Range",
  since: "1.1",
  tracked: true,
  members: {
    address: scalar("1.1", ({ host, sheetId, rect }) => fullAddress(host, sheetId, rect)),
    cellCount: scalar("1.1", ({ rect }) => {
      // Excel answers -1 where the number does not fit 31 bits.
      return cellCount(rect) > 2 ** 31 - 1 ? -1 : cellCount(rect);
    }),
    rowIndex: scalar("1.1", ({ rect }) => rect.row),
    columnIndex: scalar("1.1", ({ rect }) => rect.column),
    rowCount: scalar("1.1", ({ rect }) => rect.rowCount),
    columnCount: scalar("1.1", ({ rect }) => rect.columnCount),
    isEntireColumn: scalar("1.7", ({ rect }) => isWholeColumns(rect)),
    isEntireRow: scalar("1.7", ({ rect }) => isWholeRows(rect)),
    values: scalar(
      "1.1",
      (range) =>
        readCells(range, (rect) => range.host.spreadsheet.values(range.sheetId, rect).map((row) => row.map(readable))),
      writeCells,
      { calculated: true },
    ),
    formulas: scalar(
      "1.1",
      (range) =>
        readCells(range, (rect) => {
          const values = range.host.spreadsheet.values(range.sheetId, rect);
          return range.host.spreadsheet
            .formulas(range.sheetId, rect)
            .map((row, i) => row.map((formula, j) => formula ?? readable(values[i]?.[j] ?? null)));
        }),
      writeCells,
      { calculated: true },
    ),
    text: scalar(
      "1.1",
      (range) => readCells(range, (rect) => range.host.spreadsheet.texts(range.sheetId, rect)),
      null,
      { calculated: true },
    ),
    valueTypes: scalar(
      "1.1",
      (range) =>
        readCells(range, (rect) => range.host.spreadsheet.values(range.sheetId, rect).map((row) => row.map(valueType))),
      null,
      { calculated: true },
    ),
    numberFormat: scalar("1.1", numberFormats, writeNumberFormats),
    hasSpill: scalar("1.12", hasSpill, null, { calculated: true }),
    hyperlink: scalar("1.7", readHyperlink, writeHyperlink),
    rowHidden: scalar(
      "1.2",
      ({ host, sheetId, rect }) => {
        if (isWholeColumns(rect)) return null;
        return uniform(host.spreadsheet.hiddenRows(sheetId, rect.row, rect.rowCount));
      },
      ({ host, sheetId, rect }, hidden) => {
        requireUnprotected(host, sheetId);
        host.spreadsheet.setRowsHidden(sheetId, rect.row, rect.rowCount, flag(hidden, "rowHidden"));
      },
    ),
    columnHidden: scalar(
      "1.2",
      ({ host, sheetId, rect }) => {
        if (isWholeRows(rect)) return null;
        return uniform(host.spreadsheet.hiddenColumns(sheetId, rect.column, rect.columnCount));
      },
      ({ host, sheetId, rect }, hidden) => {
        requireUnprotected(host, sheetId);
        host.spreadsheet.setColumnsHidden(sheetId, rect.column, rect.columnCount, flag(hidden, "columnHidden"));
      },
    ),
    left: scalar("1.10", ({ host, sheetId, rect }) => {
      const { spreadsheet } = host;
      return pointsBefore(
        spreadsheet.columnWidths(sheetId, 0, rect.column),
        spreadsheet.hiddenColumns(sheetId, 0, rect.column),
      );
    }),
    top: scalar("1.10", ({ host, sheetId, rect }) => {
      const { spreadsheet } = host;
      return pointsBefore(spreadsheet.rowHeights(sheetId, 0, rect.row), spreadsheet.hiddenRows(sheetId, 0, rect.row));
    }),
    width: scalar("1.10", ({ host, sheetId, rect }) => {
      const { spreadsheet } = host;
      return pointsBefore(
        spreadsheet.columnWidths(sheetId, rect.column, rect.columnCount),
        spreadsheet.hiddenColumns(sheetId, rect.column, rect.columnCount),
      );
    }),
    height: scalar("1.10", ({ host, sheetId, rect }) => {
      const { spreadsheet } = host;
      return pointsBefore(
        spreadsheet.rowHeights(sheetId, rect.row, rect.rowCount),
        spreadsheet.hiddenRows(sheetId, rect.row, rect.rowCount),
      );
    }),

    format: child("1.1", (range) => object("RangeFormat", range)),
    sort: child("1.2", (range) => object("RangeSort", range)),
    worksheet: child("1.1", ({ host, sheetId }) => object("Worksheet", { host, sheetId })),
    conditionalFormats: child("1.6", (range) => object("ConditionalFormatCollection", range)),
    dataValidation: child("1.8", (range) => object("DataValidation", range)),

    // The client sends large arrays in pieces, after asking whether the whole has the range's shape.
    _ValidateArraySize: method("1.3", ({ rect }, rows, columns) => {
      if (rows !== rect.rowCount || columns !== rect.columnCount)
        throw invalidArgument(`The range is ${rect.rowCount} rows by ${rect.columnCount} columns.`);
    }),
    getCell: method("1.1", (range, row, column) =>
      beside(range, {
        row: range.rect.row + integer(row, "row"),
        column: range.rect.column + integer(column, "column"),
        ...one,
      }),
    ),
    getRow: method("1.1", (range, row) =>
      beside(range, { ...range.rect, row: range.rect.row + integer(row, "row"), rowCount: 1 }),
    ),
    getColumn: method("1.1", (range, column) =>
      beside(range, { ...range.rect, column: range.rect.column + integer(column, "column"), columnCount: 1 }),
    ),
    getResizedRange: method("1.3", (range, deltaRows, deltaColumns) =>
      beside(range, {
        ...range.rect,
        rowCount: range.rect.rowCount + integer(deltaRows, "deltaRows"),
        columnCount: range.rect.columnCount + integer(deltaColumns, "deltaColumns"),
      }),
    ),
    getAbsoluteResizedRange: method("1.7", (range, rows, columns) =>
      beside(range, {
        ...range.rect,
        rowCount: integer(rows, "numRows"),
        columnCount: integer(columns, "numColumns"),
      }),
    ),
    getOffsetRange: method("1.1", (range, rows, columns) =>
      beside(range, {
        ...range.rect,
        row: range.rect.row + integer(rows, "rowOffset"),
        column: range.rect.column + integer(columns, "columnOffset"),
      }),
    ),
    getRowsBelow: method("1.3", (range, count) => {
      const rows = optionalInteger(count, "count") ?? 1;
      const row = rows > 0 ? lastRow(range.rect) + 1 : lastRow(range.rect) + rows + 1;
      return beside(range, { ...range.rect, row, rowCount: Math.abs(rows) });
    }),
    getEntireColumn: method("1.1", (range) => beside(range, { ...range.rect, row: 0, rowCount: wholeSheet.rowCount })),
    getEntireRow: method("1.1", (range) =>
      beside(range, { ...range.rect, column: 0, columnCount: wholeSheet.columnCount }),
    ),
    getLastCell: method("1.1", (range) =>
      beside(range, { row: lastRow(range.rect), column: lastColumn(range.rect), ...one }),
    ),
    getLastRow: method("1.1", (range) => beside(range, { ...range.rect, row: lastRow(range.rect), rowCount: 1 })),
    getLastColumn: method("1.1", (range) =>
      beside(range, { ...range.rect, column: lastColumn(range.rect), columnCount: 1 }),
    ),
    getBoundingRect: method("1.1", (range, argument) => {
      const given = other(range, argument);
      if (given.sheetId !== range.sheetId) throw invalidArgument("Both ranges must be on one sheet.");
      return beside(range, bounding(range.rect, given.rect));
    }),
    getIntersection: method("1.1", (range, argument) => required(intersect(range, argument), "the intersection")),
    getIntersectionOrNullObject: method("1.4", intersect),
    getUsedRange: method("1.1", (range, valuesOnly) => required(usedPart(range, valuesOnly), "a used cell"), {
      calculated: true,
    }),
    getUsedRangeOrNullObject: method("1.4", usedPart, { calculated: true }),
    getSurroundingRegion: method(
      "1.7",
      (range) => beside(range, surroundingRegion(range, { ...range.rect, rowCount: 1, columnCount: 1 })),
      { calculated: true },
    ),
    getSpillingToRange: method("1.12", (range) => required(spillingTo(range), "a spill"), { calculated: true }),
    getSpillingToRangeOrNullObject: method("1.12", spillingTo, { calculated: true }),
    getSpillParent: method("1.12", (range) => required(spillParent(range), "a spill"), { calculated: true }),
    getSpillParentOrNullObject: method("1.12", spillParent, { calculated: true }),
    getTables: method("1.9", (range, fullyContained) =>
      object("TableScopedCollection", {
        ...range,
        fullyContained: optionalFlag(fullyContained, "fullyContained") ?? false,
      }),
    ),
    select: method("1.1", ({ host, sheetId, rect }) => {
      host.spreadsheet.activateSheet(sheetId);
      host.spreadsheet.select(sheetId, rect);
    }),
    calculate: method("1.6", ({ host }) => {
      host.spreadsheet.recalculateAll();
    }),
    clear: method("1.1", (range, applyTo) => {
      const kinds = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;
      const what = applyTo === null || applyTo === undefined ? "All" : oneOf(applyTo, kinds, "applyTo");
      if (what === "Hyperlinks" || what === "RemoveHyperlinks")
        throw apiNotFound("Range.clear", "clearing hyperlinks alone is not modelled");
      requireWritable(range.host, range.sheetId, range.rect);
      clearRange(range, what);
    }),
    insert: method("1.1", (range, shift) => insertCells(range, oneOf(shift, ["Down", "Right"], "shift"))),
    delete: method("1.1", (range, shift) => {
      deleteCells(range, oneOf(shift, ["Up", "Left"], "shift"));
    }),
    merge: method("1.2", (range, across) => {
      requireUnprotected(range.host, range.sheetId);
      mergeCells(range, optionalFlag(across, "across") ?? false);
    }),
    unmerge: method("1.2", ({ host, sheetId, rect }) => {
      requireUnprotected(host, sheetId);
      host.spreadsheet.unmerge(sheetId, rect);
    }),
  },
};

/** The one value that all have, or null when they differ. */
export function uniform<Value>(values: readonly Value[]): Value | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
