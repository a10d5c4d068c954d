import { cellAddress, rectangleFromAddress, sheetPrefix } from "../core/addresses";

/** A cell with its sheet: "'02_Goals'!C6". */
export function addressOf(sheetName: string, row: number, column: number): string {
  return sheetPrefix(sheetName) + cellAddress(row, column);
}

/** The sheet's name, and row and column from 0, of such an address; also of one that Excel gives, "Sheet1!C6". */
export function placeOf(address: string): { sheet: string; row: number; column: number } {
  const [, quoted, plain = "", cell = ""] = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(address) ?? [];
  const { row, column } = rectangleFromAddress(cell);
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, row, column };
}
