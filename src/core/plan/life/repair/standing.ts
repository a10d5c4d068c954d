import type { Rectangle } from "../../../addresses";

/** A plan as it stands in its workbook, parts by their ids in the blueprint. Parts that are gone are not listed. */
export interface StandingPlan {
  readonly sheets: readonly StandingSheet[];
  readonly tables: ReadonlyMap<string, StandingTable>;
  /** Formulas of the workbook's names by their names in lower case. */
  readonly names: ReadonlyMap<string, string>;
}

export interface StandingSheet {
  readonly id: string;
  readonly name: string;
  /** What the cells hold from the top-left one of the used range on; undefined for an empty sheet. */
  readonly cells:
    { readonly row: number; readonly column: number; readonly formulas: readonly (readonly unknown[])[] } | undefined;
  readonly charts: readonly { readonly name: string }[];
}

export interface StandingTable {
  readonly name: string;
  readonly headers: readonly string[];
  /** The rows below the header. */
  readonly body: Rectangle;
  readonly formulas: readonly (readonly unknown[])[];
  /** Place of a column by its id; undefined for one that is gone. */
  readonly find: (columnId: string) => number | undefined;
}

/** What stands in a cell of a sheet; "" for a blank one. */
export function contentAt({ cells }: StandingSheet, row: number, column: number): unknown {
  return cells?.formulas[row - cells.row]?.[column - cells.column] ?? "";
}
