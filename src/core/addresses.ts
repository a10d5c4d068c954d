/** A1 references without a sheet. Rows and columns count from 0, as Office.js counts them. */

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The last row and column of a worksheet, counted from 0. */
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** "A" for 0, "Z" for 25, "AA" for 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "B4" for row 3 and column 1. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B4:D9", or "B4" for a single cell. */
export function rectangleAddress(rectangle: Rectangle): string {
  const first = cellAddress(rectangle.row, rectangle.column);
  const last = cellAddress(rectangle.row + rectangle.rowCount - 1, rectangle.column + rectangle.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/**
 * The rectangle of "B4", "$B$4" or "B4:D9".
 *
 * @throws RangeError when the text is no such reference or lies outside of a worksheet.
 */
export function rectangleFromAddress(address: string): Rectangle {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i.exec(address);
  if (!match) throw new RangeError(`"${address}" is no reference to cells.`);
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = match;
  const column = columnFromLetters(letters);
  const row = Number(digits) - 1;
  const lastColumn = columnFromLetters(lastLetters);
  const lastRow = Number(lastDigits) - 1;
  if (lastColumn < column || lastRow < row || lastColumn > LAST_COLUMN || lastRow > LAST_ROW) {
    throw new RangeError(`"${address}" is no reference to cells of a worksheet.`);
  }
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}

/** "'Bob''s plan'!" for Bob's plan: always quoted, which Excel accepts for any name. */
export function sheetPrefix(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!`;
}

function columnFromLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
