import { isFormula } from "../../core/cells";
import { asText } from "../blueprint/text";
import type { CellInput } from "../blueprint/writes";
import type { Edit } from "./edits";

/** What a cell is given so that it holds again what was read. */
export function asRead(formula: unknown): CellInput {
  return typeof formula === "string" && !isFormula(formula) && formula !== ""
    ? asText(formula)
    : (formula as CellInput);
}

export function columnEdits(
  property: "formulas" | "numberFormat",
  sheet: string,
  row: number,
  column: number,
  before: readonly CellInput[],
  after: readonly CellInput[],
): Edit[] {
  return cellEdits(
    property,
    sheet,
    row,
    column,
    before.map((cell) => [cell]),
    after.map((cell) => [cell]),
  );
}

/** Only the cells that change. */
export function cellEdits(
  property: "values" | "formulas" | "numberFormat",
  sheet: string,
  row: number,
  column: number,
  before: readonly (readonly CellInput[])[],
  after: readonly (readonly CellInput[])[],
): Edit[] {
  const differs = (r: number, c: number) => before[r]?.[c] !== after[r]?.[c];
  if (!before.some((line, r) => line.some((_, c) => differs(r, c)))) return [];
  const only = (cells: typeof before) => cells.map((line, r) => line.map((cell, c) => (differs(r, c) ? cell : null)));
  return [{ kind: "cells", property, sheet, row, column, before: only(before), after: only(after) }];
}
