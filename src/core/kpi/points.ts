import { cellError, isCellError, type Cell, type CellError } from "../cells";
import { isBlank } from "./reading";

/** Functions that answer a series point by point. */

/** A row or column as the function sees it, and how it lay in the sheet. */
export interface Line {
  readonly cells: readonly (Cell | undefined)[];
  /** Whether it is a row; a column, and a single cell, is not. */
  readonly across: boolean;
}

export const notAvailable = cellError("#N/A");
export const wrongType = cellError("#VALUE!");
const outOfRange = cellError("#NUM!");

/** The results of all points, laid as the series lies: a line a point down a column, side by side along a row. */
export function along(line: Line, answer: (index: number) => Cell[]): Cell[][] {
  const lines = line.cells.map((_, index) => answer(index));
  return line.across ? transposed(lines) : lines;
}

export function transposed<T>(lines: readonly (readonly T[])[]): T[][] {
  return (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] as T));
}

/** The error of some cells by the catalogue's order: an error itself, then a blank, then no number; null if all are numbers. */
export function troubleOf(cells: readonly (Cell | undefined)[], from: number, to: number): CellError | null {
  let trouble: CellError | null = null;
  for (let i = from; i < to; i++) {
    const cell = cells[i];
    if (isCellError(cell)) return cell;
    if (typeof cell === "number" && Number.isFinite(cell)) continue;
    if (isBlank(cell)) trouble = notAvailable;
    else if (trouble !== notAvailable) trouble = typeof cell === "number" ? (trouble ?? outOfRange) : wrongType;
  }
  return trouble;
}

/** The same checks around a native expression that reads a window of cells. */
export function nativeWindow(window: string, count: number, expression: string): string {
  if (count === 1) return `IF(${window}="",#N/A,IF(COUNT(${window})<1,#VALUE!,${expression}))`;
  return `IF(SUMPRODUCT(--(${window}=""))>0,#N/A,IF(COUNT(${window})<${count},#VALUE!,${expression}))`;
}

/** {@link troubleOf} for many windows of the same cells, each answered at once. */
export function troubleFinder(cells: readonly (Cell | undefined)[]): (from: number, to: number) => CellError | null {
  const nextError = nextWhere(cells, (cell) => isCellError(cell));
  const nextBlank = nextWhere(cells, (cell) => isBlank(cell));
  const nextOther = nextWhere(cells, (cell) => typeof cell !== "number" || !Number.isFinite(cell));
  return (from, to) => {
    const error = nextError[from] as number;
    if (error < to) return cells[error] as CellError;
    if ((nextBlank[from] as number) < to) return notAvailable;
    const other = nextOther[from] as number;
    return other < to ? (typeof cells[other] === "number" ? outOfRange : wrongType) : null;
  };
}

/** For each place the next one, itself included, whose cell fits. */
function nextWhere(cells: readonly (Cell | undefined)[], fits: (cell: Cell | undefined) => boolean): Int32Array {
  const next = new Int32Array(cells.length + 1).fill(cells.length);
  for (let i = cells.length - 1; i >= 0; i--) next[i] = fits(cells[i]) ? i : (next[i + 1] as number);
  return next;
}
