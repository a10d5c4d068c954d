import { cellError, isCellError, type Cell, type CellError, type ErrorCode, type Matrix } from "../core/cells";
import type { KpiInput } from "../core/kpi";

/** Between Excel's values, as the custom-functions runtime hands them over, and the cells of the core. */

export type ExcelCell = number | string | boolean | CustomFunctions.Error;

/** An argument: null if omitted, rows of cells otherwise. Rows of plain values are not copied. */
export function inputFromExcel(value: unknown): KpiInput {
  if (!Array.isArray(value)) return cellFromExcel(value);
  const rows = value as readonly (readonly unknown[])[];
  return rows.some(holdsObject) ? rows.map((row) => row.map(cellFromExcel)) : (rows as Matrix);
}

/** Written as a loop: a column of 100,000 rows passes through here with each call. */
function holdsObject(row: readonly unknown[]): boolean {
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (typeof cell === "object" && cell !== null) return true;
  }
  return false;
}

/** An error arrives as an object with its code; any other object (an entity, an image) is no figure. */
function cellFromExcel(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  const { code } = value as { readonly code?: unknown };
  return cellError(typeof code === "string" ? (code as ErrorCode) : "#VALUE!");
}

/** Rows as Excel takes them, written over the given ones: a null would show as 0, so a blank is an empty text. */
export function cellsToExcel(rows: Cell[][]): ExcelCell[][] {
  const answer = rows as unknown as ExcelCell[][];
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row] as Cell[];
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (typeof cell !== "object") continue;
      (answer[row] as ExcelCell[])[column] = cellToExcel(cell as Cell);
    }
  }
  return answer;
}

/** One cell as Excel takes it; an error says why where that is known. */
export function cellToExcel(cell: Cell, message?: string): ExcelCell {
  if (typeof cell !== "object") return cell;
  return isCellError(cell) ? errorToExcel(cell, message) : "";
}

/** The errors that a custom function may answer; a #REF! or #NAME? of its input becomes #VALUE!. */
const answerable: readonly ErrorCode[] = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"];

export function errorToExcel({ error }: CellError, message?: string): CustomFunctions.Error {
  const code = answerable.includes(error) ? error : "#VALUE!";
  const told = message ?? (code === error ? undefined : error);
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, told);
}
