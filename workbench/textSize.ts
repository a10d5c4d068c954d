import type { CellFormat } from "./document";

/**
 * How much room texts take, in points: an estimate from the number of characters, since the fonts of the machine are
 * not measured. So a workbook has the same sizes in the page, in Node and in its file.
 */

/** The font of a cell that names none. */
export const standardFontSize = 11;

const pointsPerCharacter = 5.25;
const cellPadding = 3.75;

export const widestColumnPoints = 255 * pointsPerCharacter + cellPadding;
export const tallestRowPoints = 409;

/** Excel's rows are whole pixels high. */
const pixel = 0.75;

/** Height of a line in sizes of its letters; fonts for Chinese have taller lines. */
const latinLine = 1.36;
const ideographLine = 1.5;

const wideCharacters = "\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\uff00-\\uff60";
const wideCharacter = new RegExp(`[${wideCharacters}]`, "u");
/** What stays together on a line: a word, or a wide character of its own. */
const unbroken = new RegExp(`[${wideCharacters}]\\s*|[^\\s${wideCharacters}]+\\s*|\\s+`, "gu");

/** Width of the column that shows a text, whose line breaks count, without cutting it. */
export function fittingWidth(text: string, format: CellFormat): number {
  const widest = Math.max(0, ...text.split("\n").map(displayWidth)) * letterScale(format);
  return Math.min(widest * pointsPerCharacter + cellPadding, widestColumnPoints);
}

/** Height of the row that shows a text in a column of this width; text that is not wrapped takes one line. */
export function fittingHeight(text: string, format: CellFormat, columnWidth: number): number {
  const perLine = Math.max(1, (columnWidth - cellPadding) / (pointsPerCharacter * letterScale(format)));
  const paragraphs = format.wrapText ? text.split("\n") : [""];
  const lines = paragraphs.reduce((sum, paragraph) => sum + wrappedLines(paragraph, perLine), 0);
  const perPoint = wideCharacter.test(text) ? ideographLine : latinLine;
  const height = lines * (format.fontSize ?? standardFontSize) * perPoint;
  return Math.min(Math.ceil(height / pixel) * pixel, tallestRowPoints);
}

/** Wide characters (CJK and full-width forms) take two columns of digits. */
function displayWidth(line: string): number {
  let width = 0;
  for (const character of line) width += wideCharacter.test(character) ? 2 : 1;
  return width;
}

/** How many lines a paragraph takes, broken between words; a word that is longer than a line is broken within. */
function wrappedLines(paragraph: string, perLine: number): number {
  let lines = 1;
  let taken = 0;
  for (const [word] of paragraph.matchAll(unbroken)) {
    const width = displayWidth(word.trimEnd());
    if (taken > 0 && taken + width > perLine) {
      lines += 1;
      taken = 0;
    }
    const further = Math.max(0, Math.ceil(width / perLine) - 1);
    lines += further;
    taken += displayWidth(word) - further * perLine;
  }
  return lines;
}

/** How wide letters are, against those of the standard font. */
function letterScale(format: CellFormat): number {
  return ((format.fontSize ?? standardFontSize) / standardFontSize) * (format.bold ? 1.1 : 1);
}
