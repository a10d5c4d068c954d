import type { Rect } from "../document";

/** Excel's grid. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** "A" is 0, "XFD" is 16383. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** One corner of a reference. Of a whole column only the column counts, of a whole row only the row. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}

/** "B2", "$A$1:B3", "A:C" or "1:3", with the sheet it names, if any. The corners stand as written. */
export interface Reference {
  readonly sheet?: string;
  readonly kind: "cells" | "columns" | "rows";
  readonly from: Corner;
  /** Absent for a single cell. */
  readonly to?: Corner;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)([1-9]\d{0,6})$/;

export function parseCell(text: string): Corner | null {
  const [, columnMark, letters, rowMark, digits] = CELL.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const corner = {
    row: Number(digits) - 1,
    column: columnNumber(letters),
    rowAbsolute: rowMark === "$",
    columnAbsolute: columnMark === "$",
  };
  return corner.row < MAX_ROWS && corner.column < MAX_COLUMNS ? corner : null;
}

function parseColumn(text: string): Corner | null {
  const [, mark, letters] = COLUMN.exec(text) ?? [];
  if (letters === undefined) return null;
  const column = columnNumber(letters);
  return column < MAX_COLUMNS ? { row: 0, column, rowAbsolute: true, columnAbsolute: mark === "$" } : null;
}

function parseRow(text: string): Corner | null {
  const [, mark, digits] = ROW.exec(text) ?? [];
  if (digits === undefined) return null;
  const row = Number(digits) - 1;
  return row < MAX_ROWS ? { row, column: 0, rowAbsolute: mark === "$", columnAbsolute: true } : null;
}

/** Reads a reference without a sheet: "B2", "$A$1:B3", "A:C", "1:3"; null for anything else. */
export function parseReference(text: string): Reference | null {
  const [first = "", second, ...more] = text.split(":");
  if (more.length > 0) return null;
  const cell = parseCell(first);
  if (second === undefined) return cell && { kind: "cells", from: cell };
  const pairs = [
    ["cells", cell, parseCell(second)],
    ["columns", parseColumn(first), parseColumn(second)],
    ["rows", parseRow(first), parseRow(second)],
  ] as const;
  for (const [kind, from, to] of pairs) if (from && to) return { kind, from, to };
  return null;
}

const BARE_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** A sheet's name as it stands before "!", in quotes where Excel writes them. */
export function quoteSheet(name: string): string {
  const bare = BARE_SHEET.test(name) && !parseCell(name) && !/^(R|C|R\d*C\d*)$/i.test(name);
  return bare ? name : `'${name.replace(/'/g, "''")}'`;
}

function printCorner(corner: Corner, kind: Reference["kind"]): string {
  const column = (corner.columnAbsolute ? "$" : "") + columnLetters(corner.column);
  const row = (corner.rowAbsolute ? "$" : "") + String(corner.row + 1);
  if (kind === "columns") return column;
  return kind === "rows" ? row : column + row;
}

export function printReference(reference: Reference): string {
  const { sheet, kind, from, to } = reference;
  const range = to ? `${printCorner(from, kind)}:${printCorner(to, kind)}` : printCorner(from, kind);
  return sheet === undefined ? range : `${quoteSheet(sheet)}!${range}`;
}

/** The area that a reference covers, whatever the order of its corners. */
export function referenceRect(reference: Reference): Rect {
  const { kind, from, to = from } = reference;
  const row = kind === "columns" ? 0 : Math.min(from.row, to.row);
  const column = kind === "rows" ? 0 : Math.min(from.column, to.column);
  return {
    row,
    column,
    rowCount: kind === "columns" ? MAX_ROWS : Math.abs(from.row - to.row) + 1,
    columnCount: kind === "rows" ? MAX_COLUMNS : Math.abs(from.column - to.column) + 1,
  };
}

/** "B2" or "B2:C4". */
export function rectAddress(rect: Rect, absolute = false): string {
  const corner = (row: number, column: number): Corner => ({
    row,
    column,
    rowAbsolute: absolute,
    columnAbsolute: absolute,
  });
  const from = corner(rect.row, rect.column);
  const single = rect.rowCount === 1 && rect.columnCount === 1;
  const to = corner(rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1);
  return printReference(single ? { kind: "cells", from } : { kind: "cells", from, to });
}
