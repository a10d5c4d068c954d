/**
 * A file measures columns in characters of the default font (Calibri 11: 7 pixels wide, ECMA-376 18.3.1.13),
 * Office.js in points; a pixel is 0.75 points.
 */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

/** Points of a column and a row that have no size of their own: 64 and 20 pixels. */
export const defaultColumnWidth = 48;
export const defaultRowHeight = 15;

export const emuPerPoint = 12_700;
export const pointsPerInch = 72;

/** Points to the width that a file holds, the cell's padding included. */
export function charactersOfPoints(points: number): number {
  return Math.round((points / pointsPerPixel / pixelsPerCharacter) * 256) / 256;
}

/** The reverse, rounded to whole pixels as Excel shows it. */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * pixelsPerCharacter) * pointsPerPixel;
}
