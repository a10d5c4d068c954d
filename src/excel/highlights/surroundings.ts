import { untracked } from "../untracked";

/** What stands around the cells that are looked at, so that nothing of the user is written over. */
export interface Surroundings {
  /** The last column that anything stands in, counted from 0; -1 on an empty sheet. */
  readonly lastColumn: number;
  /** Whether a row is known to hold nothing; one outside of the sheet, or too far down to be read, is not. */
  readonly isBlankRow: (row: number) => boolean;
  /** Width in points, the default one of a column too far to the right to be read. */
  readonly columnWidth: (column: number) => number;
}

/** Rows from the top that are read: titles stand there. */
const TOP_ROWS = 12;
/** Columns of them; what stands in a row at all usually begins in one of these. */
const LEFT_COLUMNS = 26;
/** Of 64 pixels, as Excel has them in the default font. */
const DEFAULT_WIDTH = 48;

/** Puts the reading into the request; call the result after the sync. */
export function placeAround(sheet: Excel.Worksheet): () => Surroundings {
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load("rowIndex,columnIndex,columnCount");
  const top = untracked(sheet.getRangeByIndexes(0, 0, TOP_ROWS, LEFT_COLUMNS));
  top.load("values");
  const widths = Array.from({ length: LEFT_COLUMNS }, (_, column) => {
    const { format } = untracked(top.getCell(0, column));
    format.load("columnWidth");
    return format;
  });
  return () => ({
    lastColumn: used.isNullObject ? -1 : used.columnIndex + used.columnCount - 1,
    isBlankRow: (row) =>
      row >= 0 &&
      row < TOP_ROWS &&
      (used.isNullObject || row < used.rowIndex || used.columnIndex + used.columnCount <= LEFT_COLUMNS) &&
      (top.values[row] ?? []).every((value) => value === ""),
    columnWidth: (column) => widths[column]?.columnWidth ?? DEFAULT_WIDTH,
  });
}
