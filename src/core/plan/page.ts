import type { PageBlueprint } from "./blueprint";

/** Width in points of a column that holds so many characters of the default font: 7 pixels each and 5 between. */
export function columnPoints(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

/** Long edge of the paper in points; plans are printed in landscape. */
const LONG_EDGE = { A4: 841.9, A3: 1190.6 } as const;
/** Space on the left and on the right of the printed cells, in points. */
export const SIDE_MARGIN = 22;
/** Space above and below them, and between the footer and the paper's edge, in points. */
export const TOP_MARGIN = 36;
export const BOTTOM_MARGIN = 43;
export const FOOTER_MARGIN = 18;
/** Size of the letters in cells, in points. */
const LETTERS = 11;
/** The smallest letters, in points, that are read without effort. */
export const LEAST_LETTERS = 6;

/** Size in points that the letters of a table have on paper when its columns are fitted to one page's width. */
export function printedLetters(columnWidths: readonly number[], paper: keyof typeof LONG_EDGE): number {
  const needed = columnWidths.reduce((sum, width) => sum + columnPoints(width), 0);
  return LETTERS * Math.min(1, (LONG_EDGE[paper] - 2 * SIDE_MARGIN) / needed);
}

/** A4, or A3 where the letters would get too small. */
export function paperFor(columnWidths: readonly number[]): Pick<PageBlueprint, "paper"> {
  return printedLetters(columnWidths, "A4") < LEAST_LETTERS ? { paper: "A3" } : {};
}
