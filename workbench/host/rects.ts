import type { Rect } from "../document";
import { MAX_COLUMNS, MAX_ROWS } from "../formulas";

export const wholeSheet: Rect = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

export const lastRow = (rect: Rect) => rect.row + rect.rowCount - 1;
export const lastColumn = (rect: Rect) => rect.column + rect.columnCount - 1;
export const cellCount = (rect: Rect) => rect.rowCount * rect.columnCount;
export const isSingleCell = (rect: Rect) => rect.rowCount === 1 && rect.columnCount === 1;
export const isWholeColumns = (rect: Rect) => rect.row === 0 && rect.rowCount === MAX_ROWS;
export const isWholeRows = (rect: Rect) => rect.column === 0 && rect.columnCount === MAX_COLUMNS;
export const isUnbounded = (rect: Rect) => isWholeColumns(rect) || isWholeRows(rect);
export const sameRect = (left: Rect, right: Rect) =>
  left.row === right.row &&
  left.column === right.column &&
  left.rowCount === right.rowCount &&
  left.columnCount === right.columnCount;

export const isOnSheet = (rect: Rect) =>
  rect.row >= 0 &&
  rect.column >= 0 &&
  rect.rowCount >= 1 &&
  rect.columnCount >= 1 &&
  rect.row + rect.rowCount <= MAX_ROWS &&
  rect.column + rect.columnCount <= MAX_COLUMNS;

export function intersection(left: Rect, right: Rect): Rect | null {
  const row = Math.max(left.row, right.row);
  const column = Math.max(left.column, right.column);
  const rowCount = Math.min(lastRow(left), lastRow(right)) - row + 1;
  const columnCount = Math.min(lastColumn(left), lastColumn(right)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export const overlaps = (left: Rect, right: Rect) => intersection(left, right) !== null;

export const contains = (outer: Rect, inner: Rect) =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  lastRow(inner) <= lastRow(outer) &&
  lastColumn(inner) <= lastColumn(outer);

export function bounding(left: Rect, right: Rect): Rect {
  const row = Math.min(left.row, right.row);
  const column = Math.min(left.column, right.column);
  return {
    row,
    column,
    rowCount: Math.max(lastRow(left), lastRow(right)) - row + 1,
    columnCount: Math.max(lastColumn(left), lastColumn(right)) - column + 1,
  };
}

/** What is left of `rect` when `hole` is taken out: none to four rectangles. */
export function subtract(rect: Rect, hole: Rect): Rect[] {
  const cut = intersection(rect, hole);
  if (!cut) return [rect];
  const pieces: Rect[] = [];
  if (cut.row > rect.row) pieces.push({ ...rect, rowCount: cut.row - rect.row });
  if (lastRow(cut) < lastRow(rect))
    pieces.push({ ...rect, row: lastRow(cut) + 1, rowCount: lastRow(rect) - lastRow(cut) });
  const beside = { row: cut.row, rowCount: cut.rowCount };
  if (cut.column > rect.column) pieces.push({ ...beside, column: rect.column, columnCount: cut.column - rect.column });
  if (lastColumn(cut) < lastColumn(rect))
    pieces.push({ ...beside, column: lastColumn(cut) + 1, columnCount: lastColumn(rect) - lastColumn(cut) });
  return pieces;
}

/** A change of the grid: whole rows or columns that come or go. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly index: number;
  /** Positive for what is inserted, negative for what is deleted. */
  readonly count: number;
}

/** Where a rectangle is after a shift; null when all of it was deleted. */
export function shiftRect(rect: Rect, { axis, index, count }: Shift): Rect | null {
  const size = axis === "row" ? "rowCount" : "columnCount";
  const start = rect[axis];
  const length = rect[size];
  if (length >= (axis === "row" ? MAX_ROWS : MAX_COLUMNS)) return rect;
  if (count > 0) {
    if (index <= start) return { ...rect, [axis]: start + count };
    return index < start + length ? { ...rect, [size]: length + count } : rect;
  }
  const deletedEnd = index - count;
  const keptBefore = Math.max(0, Math.min(index, start + length) - start);
  const keptAfter = Math.max(0, start + length - Math.max(deletedEnd, start));
  if (keptBefore + keptAfter === 0) return null;
  const newStart = start < index ? start : Math.max(index, start + count);
  return { ...rect, [axis]: newStart, [size]: keptBefore + keptAfter };
}
