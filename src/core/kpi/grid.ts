import type { Cell } from "../cells";
import type { KpiInput } from "./definition";

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
