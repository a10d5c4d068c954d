import type { ICellData, IRange, Nullable } from "@univerjs/core";
import type { Rect } from "../../document";
import type { Engine } from "./engine";

export function rectOf({ startRow, startColumn, endRow, endColumn }: IRange): Rect {
  return {
    row: startRow,
    column: startColumn,
    rowCount: endRow - startRow + 1,
    columnCount: endColumn - startColumn + 1,
  };
}

export function rangeOf({ row, column, rowCount, columnCount }: Rect): IRange {
  return { startRow: row, startColumn: column, endRow: row + rowCount - 1, endColumn: column + columnCount - 1 };
}

export function overlap(one: Rect, other: Rect): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

type Matrix<T> = Record<number, Record<number, Nullable<T>>>;

/** Merged cells and tables stop a spill, wherever its formula stands. */
export function stopsSpill(
  anchor: { readonly row: number; readonly column: number },
  spill: Rect,
  merged: readonly Rect[],
  tables: readonly Rect[],
): boolean {
  const isAnchor = (one: Rect) => one.row === anchor.row && one.column === anchor.column;
  return (
    merged.some((area) => overlap(area, spill) && !isAnchor(area)) || tables.some((table) => overlap(table, spill))
  );
}

/** What formulas have spilled into cells that hold nothing of their own. */
export class Spills {
  constructor(private readonly engine: () => Engine) {}

  cell(sheetId: string, row: number, column: number): Nullable<ICellData> {
    const { formulaData, unitId } = this.engine();
    const cells = formulaData.getArrayFormulaCellData()[unitId]?.[sheetId] as Matrix<ICellData> | undefined;
    return cells?.[row]?.[column];
  }

  /** All spills of a sheet; a formula with one result has none. */
  all(sheetId: string): { readonly row: number; readonly column: number; readonly rect: Rect }[] {
    const { formulaData, unitId } = this.engine();
    const ranges = (formulaData.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}) as Matrix<IRange>;
    const spills: { row: number; column: number; rect: Rect }[] = [];
    for (const [row, columns] of Object.entries(ranges)) {
      for (const [column, range] of Object.entries(columns)) {
        if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) continue;
        if (!this.isWhole(sheetId, range)) continue;
        spills.push({ row: Number(row), column: Number(column), rect: rectOf(range) });
      }
    }
    return spills;
  }

  from(sheetId: string, row: number, column: number): Rect | null {
    return this.all(sheetId).find((spill) => spill.row === row && spill.column === column)?.rect ?? null;
  }

  parent(sheetId: string, row: number, column: number): { readonly row: number; readonly column: number } | null {
    const spill = this.all(sheetId).find(
      ({ rect }) =>
        row >= rect.row &&
        row < rect.row + rect.rowCount &&
        column >= rect.column &&
        column < rect.column + rect.columnCount,
    );
    return spill ? { row: spill.row, column: spill.column } : null;
  }

  /** A blocked spill keeps its range in the engine; its anchor then shows #SPILL!. */
  private isWhole(sheetId: string, range: IRange): boolean {
    const anchor = this.engine().sheet(sheetId).getCellRaw(range.startRow, range.startColumn);
    return anchor?.f !== undefined && anchor.v !== "#SPILL!";
  }
}
