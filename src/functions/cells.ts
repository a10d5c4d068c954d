import { cellError, isCellError, type Cell, type CellError, type ErrorCode } from "../core/cells";
import type { KpiInput } from "../core/kpi";

/** Between Excel's values, as the custom-functions runtime hands them over, and the cells of the core. */

export type ExcelCell = number | string | boolean | CustomFunctions.Error;

/** An argument: null if omitted, rows of cells otherwise. Rows of plain values are not copied. */
export function inputFromExcel(value: unknown): KpiInput {
  if (!Array.isArray(value)) return cellFromExcel(value);
  return value.map((row: readonly unknown[]) =>
    row.some((cell) => typeof cell === "object" && cell !== null) ? row.map(cellFromExcel) : (row as readonly Cell[]),
  );
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
  const answer = rows as unknown as (ExcelCell | null)[][];
  for (const row of answer) {
    for (let column = 0; column < row.length; column++) {
      const cell = row[column] as ExcelCell | CellError | null;
      if (cell === null) row[column] = "";
      else if (isCellError(cell)) row[column] = errorToExcel(cell);
    }
  }
  return answer as ExcelCell[][];
}

/** The errors that a custom function may answer; a #REF! or #NAME? of its input becomes #VALUE!. */
const answerable: readonly ErrorCode[] = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"];

export function errorToExcel({ error }: CellError, message?: string): CustomFunctions.Error {
  const code = answerable.includes(error) ? error : "#VALUE!";
  const told = message ?? (code === error ? undefined : error);
  return new CustomFunctions.Error(code as CustomFunctions.ErrorCode, told);
}
