import type { Rectangle } from "../../core/addresses";
import { cellWrites } from "./cells";
import { jsonBytes, requestBytes } from "./chunks";
import type { CellInput, Write } from "./writes";

/**
 * The number formats of a table's body: one write for each area of one format, or all of them cell by cell, whichever
 * takes less of a request. In a long table the areas do not grow with its rows.
 */
export function formatWrites(
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  formats: readonly (readonly CellInput[])[],
): Write[] {
  const areas = areasOf(formats).map<Write>(({ area, format }) => ({
    kind: "numberFormat",
    sheet: place.sheet,
    area: { ...area, row: place.row + area.row, column: place.column + area.column },
    format,
  }));
  const byCell = cellWrites("numberFormat", place, formats);
  return areas.reduce((bytes, write) => bytes + requestBytes(write), 0) <= jsonBytes(byCell) ? areas : byCell;
}

interface FormatArea {
  readonly area: Rectangle;
  readonly format: string;
}

/** Areas of equal formats: runs down a column, joined with the same run in the column before. */
function areasOf(formats: readonly (readonly CellInput[])[]): FormatArea[] {
  const areas: FormatArea[] = [];
  const latest = new Map<string, number>();
  for (let column = 0; column < (formats[0]?.length ?? 0); column++) {
    for (let row = 0, end: number; row < formats.length; row = end) {
      const format = formats[row]?.[column];
      end = row + 1;
      while (end < formats.length && formats[end]?.[column] === format) end++;
      if (typeof format !== "string") continue;
      const key = `${row} ${end} ${format}`;
      const index = latest.get(key);
      const before = index === undefined ? undefined : areas[index]?.area;
      if (before && index !== undefined && before.column + before.columnCount === column) {
        areas[index] = { area: { ...before, columnCount: before.columnCount + 1 }, format };
      } else {
        latest.set(key, areas.length);
        areas.push({ area: { row, column, rowCount: end - row, columnCount: 1 }, format });
      }
    }
  }
  return areas;
}
