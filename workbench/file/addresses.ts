import type { Rect } from "../document";
import { columnLetters, parseReference, rectAddress, referenceRect } from "../formulas";

export { rectAddress };

export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * Reads "B2", "$B$2:C4", "B:C" or "2:4".
 * @throws RangeError when the text is none of these
 */
export function parseRect(address: string): Rect {
  const reference = parseReference(address);
  if (!reference) {
    throw new RangeError(`"${address}" is no cell address.`);
  }
  return referenceRect(reference);
}

/** A list of areas as a file holds it, "A1:B2 D4". */
export function parseAreas(areas: string): Rect[] {
  return areas.split(/\s+/u).filter(Boolean).map(parseRect);
}

export function areasAddress(rects: readonly Rect[]): string {
  return rects.map((rect) => rectAddress(rect)).join(" ");
}
