import type { Rect } from "../document";
import { intersection, lastColumn, lastRow } from "./rects";
import type { SheetTarget } from "./targets";

/**
 * The block of cells around a cell, which blank rows and columns bound: it takes in each neighbouring row or column,
 * corners included, that holds something. A blank cell counts as part of its own region.
 */
export function surroundingRegion({ host: { spreadsheet }, sheetId }: SheetTarget, cell: Rect): Rect {
  const used = spreadsheet.usedRect(sheetId, true);
  if (!used) return cell;
  const values = spreadsheet.values(sheetId, used);
  const formulas = spreadsheet.formulas(sheetId, used);
  const isFilled = (rect: Rect): boolean => {
    const part = intersection(rect, used);
    if (!part) return false;
    for (let row = part.row - used.row; row <= lastRow(part) - used.row; row++) {
      for (let column = part.column - used.column; column <= lastColumn(part) - used.column; column++) {
        if ((values[row]?.[column] ?? null) !== null || (formulas[row]?.[column] ?? null) !== null) return true;
      }
    }
    return false;
  };
  let region = cell;
  for (;;) {
    const larger = sidesOf(region).find(({ beside }) => isFilled(beside))?.larger;
    if (!larger) return region;
    region = larger;
  }
}

/** The lines of cells around a rectangle, each as long as reaches past the corners, and the rectangle with the line. */
function sidesOf({ row, column, rowCount, columnCount }: Rect): { beside: Rect; larger: Rect }[] {
  const across = { column: column - 1, columnCount: columnCount + 2 };
  const down = { row: row - 1, rowCount: rowCount + 2 };
  return [
    {
      beside: { ...across, row: row - 1, rowCount: 1 },
      larger: { row: row - 1, column, rowCount: rowCount + 1, columnCount },
    },
    {
      beside: { ...across, row: row + rowCount, rowCount: 1 },
      larger: { row, column, rowCount: rowCount + 1, columnCount },
    },
    {
      beside: { ...down, column: column - 1, columnCount: 1 },
      larger: { row, column: column - 1, rowCount, columnCount: columnCount + 1 },
    },
    {
      beside: { ...down, column: column + columnCount, columnCount: 1 },
      larger: { row, column, rowCount, columnCount: columnCount + 1 },
    },
  ];
}
