import type { CellValue, Rect } from "../document";
import { FormulaTooLargeError, MAX_FORMULA_LENGTH, syntaxError } from "../formulas";
import { HostError, invalidArgument, notImplemented } from "../protocol/errors";
import type { CellWrite } from "../spreadsheet/spreadsheet";
import type { Host } from "./host";
import { readEnglish } from "../input";
import { cellCount, contains, intersection, isSingleCell, isUnbounded } from "./rects";
import { requireWritable } from "./protection";
import { afterWrite, beforeWrite, calculatedColumnsOf } from "./tableContents";
import type { RangeTarget } from "./targets";

/** Excel's limits for one cell and one read. */
const longestText = 32_767;
const mostLineFeeds = 253;
const mostCellsRead = 5_000_000;

/** What a cell reads as through the API: "" when blank, an error as its code. */
export function readable(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

/** Whole rows and columns have no cell values: they read null. */
export function readCells<Value>(range: RangeTarget, read: (rect: Rect) => Value[][]): Value[][] | null {
  if (isUnbounded(range.rect)) return null;
  requireReadable(range.rect);
  return read(range.rect);
}

function requireReadable(rect: Rect): void {
  if (cellCount(rect) > mostCellsRead)
    throw invalidArgument(`A range of more than ${mostCellsRead.toLocaleString("en-US")} cells cannot be read.`);
}

/**
 * Lays what was assigned to a range out as rows: a rectangle of exactly its shape, or one value for every cell.
 * Members are passed as they are; null is left to the caller.
 */
export function shaped(range: RangeTarget, given: unknown): unknown[][] {
  const { rowCount, columnCount } = range.rect;
  if (isUnbounded(range.rect)) throw invalidArgument("Whole rows or columns cannot be written cell by cell.");
  if (given === null || given === undefined) throw invalidArgument("null is no value for a range.");
  if (!Array.isArray(given)) {
    const row = new Array<unknown>(columnCount).fill(given);
    return Array.from({ length: rowCount }, () => row);
  }
  const rows = given as unknown[];
  if (rows.length !== rowCount || rows.some((row) => !Array.isArray(row) || row.length !== columnCount))
    throw invalidArgument(
      `The array has not the shape of the range, which is ${rowCount} rows by ${columnCount} columns.`,
    );
  return rows as unknown[][];
}

/** `range.values = ...` and `range.formulas = ...`: what is typed is parsed, null leaves a cell, "" clears it. */
export function writeCells(range: RangeTarget, given: unknown): void {
  const { host, sheetId, rect } = range;
  const rows = shaped(range, given);
  requireWritable(host, sheetId, rect);
  const formats = host.spreadsheet.formats(sheetId, rect);
  const today = host.today();
  const covered = coveredByMerges(host, sheetId, rect);
  const numberFormats: { readonly row: number; readonly column: number; readonly format: string }[] = [];
  const cells = rows.map((row, i) =>
    row.map((member, j): CellWrite | undefined => {
      if (member === null || covered(rect.row + i, rect.column + j)) return undefined;
      const format = formats[i]?.[j]?.numberFormat ?? "General";
      const write = cellWrite(member, format, today);
      if ("numberFormat" in write) {
        if (write.numberFormat !== undefined && format === "General")
          numberFormats.push({ row: rect.row + i, column: rect.column + j, format: write.numberFormat });
        return { value: write.value };
      }
      return write;
    }),
  );
  host.define();
  const prepared = beforeWrite(host, sheetId, rect, cells);
  const calculated = calculatedColumnsOf(host, sheetId, rect, prepared);
  if (isSingleCell(rect))
    host.rememberBefore({ sheetId, rect, value: host.spreadsheet.values(sheetId, rect)[0]?.[0] ?? null });
  host.spreadsheet.write(sheetId, rect, prepared);
  for (const { row, column, format } of numberFormats)
    host.spreadsheet.format(sheetId, { row, column, rowCount: 1, columnCount: 1 }, { numberFormat: format });
  afterWrite(host, sheetId, rect, prepared, calculated);
}

type Parsed = { readonly formula: string } | { readonly value: CellValue; readonly numberFormat: string | undefined };

function cellWrite(member: unknown, format: string, today: number): Parsed {
  const literal = (value: CellValue): Parsed => ({ value, numberFormat: undefined });
  if (typeof member === "number") {
    if (!Number.isFinite(member)) throw invalidArgument("A cell holds finite numbers only.");
    return literal(member);
  }
  if (typeof member === "boolean") return literal(member);
  if (typeof member !== "string") throw invalidArgument("A cell takes text, a number, true, false or null.");
  if (member.length > longestText) throw invalidArgument(`A cell holds at most ${longestText} characters.`);
  if (member.split("\n").length - 1 > mostLineFeeds)
    throw invalidArgument(`A cell holds at most ${mostLineFeeds} line feeds.`);
  if (format === "@") return literal(member === "" ? null : member.replace(/^'/, ""));
  const input = readEnglish(member, today);
  if (isFormula(member, input.value)) return { formula: checkedFormula(member) };
  return { value: input.value, numberFormat: input.numberFormat };
}

/** A text that begins with = + or - is a formula, unless it is a plain number such as -5. */
function isFormula(typed: string, parsed: CellValue): boolean {
  return /^[=+-]/.test(typed) && typed.length > 1 && typeof parsed === "string";
}

function checkedFormula(typed: string): string {
  const formula = typed.startsWith("=") ? typed : `=${typed}`;
  if (formula.length > MAX_FORMULA_LENGTH)
    throw new HostError("FormulaLengthExceedsLimit", `A formula has at most ${MAX_FORMULA_LENGTH} characters.`);
  const error = syntaxError(formula);
  if (error instanceof FormulaTooLargeError) throw notImplemented("Range.formulas", error.message);
  if (error) throw invalidArgument(`The formula ${formula.slice(0, 80)} cannot be read: ${error.message}`);
  return formula;
}

/** Cells of a merged area other than its first take nothing. */
function coveredByMerges(host: Host, sheetId: string, rect: Rect): (row: number, column: number) => boolean {
  const merges = host.spreadsheet.merges(sheetId).filter((merge) => intersection(merge, rect));
  if (merges.length === 0) return () => false;
  return (row, column) => {
    const cell = { row, column, rowCount: 1, columnCount: 1 };
    return merges.some((merge) => contains(merge, cell) && (merge.row !== row || merge.column !== column));
  };
}
