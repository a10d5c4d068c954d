/** What a spreadsheet cell can hold, without any reference to Excel's own objects. */

/** The error values that a cell can show. */
export type ErrorCode = "#N/A" | "#VALUE!" | "#DIV/0!" | "#NUM!" | "#REF!" | "#NAME?" | "#NULL!";

export interface CellError {
  readonly error: ErrorCode;
}

/** `null` is a blank cell, which is neither zero nor empty text. */
export type Cell = number | string | boolean | null | CellError;

/** A rectangle of cells, as an array of rows of equal length. */
export type Matrix<T = Cell> = readonly (readonly T[])[];

export function cellError(error: ErrorCode): CellError {
  return { error };
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

/** Whether what a spreadsheet gives as the formula of a cell is one; for a constant it gives the constant. */
export function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}
