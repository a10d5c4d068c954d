import type { BlueprintCell } from "../../core/plan/blueprint";
import { renamed, type Renaming } from "./formulas";
import { asText } from "./text";
import type { CellInput, Write } from "./writes";

const DATE_FORMAT = "yyyy-mm-dd";

/** A write of the smallest rectangle around all cells that are given something, if there is any. */
export function cellWrites(
  property: "values" | "formulas" | "numberFormat",
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  cells: readonly (readonly CellInput[])[],
): Write[] {
  const rows = cells.flatMap((line, index) => (line.some((cell) => cell !== null) ? [index] : []));
  const columns = cells.flatMap((line) => line.flatMap((cell, index) => (cell === null ? [] : [index])));
  const firstRow = rows[0];
  const lastRow = rows.at(-1);
  if (firstRow === undefined || lastRow === undefined) return [];
  const firstColumn = columns.reduce((least, column) => Math.min(least, column));
  const lastColumn = columns.reduce((most, column) => Math.max(most, column));
  return [
    {
      kind: "cells",
      property,
      sheet: place.sheet,
      row: place.row + firstRow,
      column: place.column + firstColumn,
      cells: cells.slice(firstRow, lastRow + 1).map((line) => line.slice(firstColumn, lastColumn + 1)),
    },
  ];
}

/**
 * What `Range.values` is given for a cell; a formula comes in a later stage.
 *
 * @throws UserError when a text is longer than a cell can hold; RangeError for a number that is none.
 */
export function valueOf(cell: BlueprintCell): CellInput {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string") return asText(cell);
  if (typeof cell === "boolean") return cell;
  if (typeof cell === "number") return finite(cell);
  return "date" in cell ? finite(cell.date) : null;
}

export function formulaOf(cell: BlueprintCell, renaming: Renaming): CellInput {
  return typeof cell === "object" && cell !== null && "formula" in cell ? renamed(cell.formula, renaming) : null;
}

export function formatOf(cell: BlueprintCell): string | null {
  return typeof cell === "object" && cell !== null && "date" in cell ? DATE_FORMAT : null;
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`${value} can't be written into a cell.`);
  return value;
}
