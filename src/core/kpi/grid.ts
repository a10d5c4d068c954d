import type { Cell } from "../cells";
import type { KpiInput } from "./definition";
import { KpiProblem } from "./problem";

/** A rectangle of cells; a single value is a rectangle of one. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly (Cell | undefined)[])[];
}

export function gridOf(input: KpiInput): Grid {
  if (!Array.isArray(input)) return { rows: 1, columns: 1, cells: [[input as Cell | undefined]] };
  const cells = input as readonly (readonly Cell[])[];
  let columns = 0;
  for (const { length } of cells) if (length > columns) columns = length;
  return { rows: cells.length, columns, cells };
}

/** "3 × 1", as messages name it. */
export function sizeOf({ rows, columns }: Grid): string {
  return `${rows} × ${columns}`;
}

/**
 * The size that all have together as Excel's operators stretch them: in each direction sizes are equal or 1, and what
 * is 1 is repeated. Otherwise the problem that names the two that do not fit.
 */
export function commonSize(grids: readonly Grid[]): Pick<Grid, "rows" | "columns"> | KpiProblem {
  const rows = sizeAlong(grids, "rows");
  if (rows instanceof KpiProblem) return rows;
  const columns = sizeAlong(grids, "columns");
  return columns instanceof KpiProblem ? columns : { rows, columns };
}

function sizeAlong(grids: readonly Grid[], direction: "rows" | "columns"): number | KpiProblem {
  let widest: Grid | undefined;
  for (const grid of grids) {
    if (grid.rows === 0 || grid.columns === 0) return new KpiProblem("#VALUE!", "notALine", { size: sizeOf(grid) });
    if (grid[direction] === 1) continue;
    if (widest && widest[direction] !== grid[direction]) {
      return new KpiProblem("#VALUE!", "differentSizes", { first: sizeOf(widest), second: sizeOf(grid) });
    }
    widest ??= grid;
  }
  return widest ? widest[direction] : 1;
}

/** The cell of a stretched range; a single row or column is repeated. */
export function stretched({ rows, columns, cells }: Grid, row: number, column: number): Cell | undefined {
  return cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
}
