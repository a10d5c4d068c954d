import { BooleanNumber } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import type { CellStore } from "./cells";
import type { Engine } from "./engine";
import type { History } from "./history";

/** 96 pixels are 72 points. */
const PIXELS = 96 / 72;

const points = (pixels: number) => pixels / PIXELS;
const indices = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index);

/** Widths of columns, heights of rows, and which of them are hidden. Lengths are points. */
export class Sizes {
  constructor(
    private readonly engine: Engine,
    private readonly history: History,
    private readonly cells: CellStore,
  ) {}

  columnWidths(sheetId: string, column: number, count: number): number[] {
    const sheet = this.engine.sheet(sheetId);
    const standard = sheet.getConfig().defaultColumnWidth;
    const manager = sheet.getColumnManager();
    return indices(column, count).map((index) => points(manager.getColumn(index)?.w ?? standard));
  }

  rowHeights(sheetId: string, row: number, count: number): number[] {
    const sheet = this.engine.sheet(sheetId);
    const standard = sheet.getConfig().defaultRowHeight;
    const manager = sheet.getRowManager();
    return indices(row, count).map((index) => {
      const { ia, ah, h = standard } = manager.getRow(index) ?? {};
      return points(ia !== BooleanNumber.FALSE && typeof ah === "number" ? ah : h);
    });
  }

  /** Which rows were never given a height, or gave it back. */
  automaticRows(sheetId: string, row: number, count: number): boolean[] {
    const manager = this.engine.sheet(sheetId).getRowManager();
    return indices(row, count).map((index) => manager.getRow(index)?.ia !== BooleanNumber.FALSE);
  }

  setColumnWidth(sheetId: string, column: number, count: number, width: number): void {
    const ranges = [this.columns(sheetId, column, count)];
    const before = this.columnWidths(sheetId, column, count);
    const after = indices(column, count).map((index) => [index, width * PIXELS] as const);
    const undo = before.map((value, index) => [column + index, value * PIXELS] as const);
    this.set(
      sheetId,
      SetWorksheetColWidthMutation,
      { ranges, colWidth: Object.fromEntries(after) },
      { ranges, colWidth: Object.fromEntries(undo) },
    );
  }

  setRowHeight(sheetId: string, row: number, count: number, height: number): void {
    const ranges = [this.rows(sheetId, row, count)];
    const sheet = this.engine.sheet(sheetId);
    const manager = sheet.getRowManager();
    const standard = sheet.getConfig().defaultRowHeight;
    const before = indices(row, count).map((index) => [index, manager.getRow(index)?.h ?? standard] as const);
    const automatic = indices(row, count).map(
      (index) => [index, manager.getRow(index)?.ia ?? BooleanNumber.TRUE] as const,
    );
    const after = indices(row, count).map((index) => [index, height * PIXELS] as const);
    this.history.batch(() => {
      this.set(
        sheetId,
        SetWorksheetRowHeightMutation,
        { ranges, rowHeight: Object.fromEntries(after) },
        { ranges, rowHeight: Object.fromEntries(before) },
      );
      this.set(
        sheetId,
        SetWorksheetRowIsAutoHeightMutation,
        { ranges, autoHeightInfo: BooleanNumber.FALSE },
        { ranges, autoHeightInfo: Object.fromEntries(automatic) },
      );
    });
  }

  /** The height that an automatic row has until something is written in it. */
  setAutomaticHeight(sheetId: string, row: number, height: number): void {
    this.rows(sheetId, row, 1);
    const before = this.engine.sheet(sheetId).getRowManager().getRow(row)?.ah;
    const info = (autoHeight: number | undefined) => ({ rowsAutoHeightInfo: [{ row, autoHeight }] });
    this.set(sheetId, SetWorksheetRowAutoHeightMutation, info(height * PIXELS), info(before));
  }

  hiddenColumns(sheetId: string, column: number, count: number): boolean[] {
    const manager = this.engine.sheet(sheetId).getColumnManager();
    return indices(column, count).map((index) => manager.getColumn(index)?.hd === 1);
  }

  hiddenRows(sheetId: string, row: number, count: number): boolean[] {
    const manager = this.engine.sheet(sheetId).getRowManager();
    return indices(row, count).map((index) => manager.getRow(index)?.hd === 1);
  }

  setColumnsHidden(sheetId: string, column: number, count: number, hidden: boolean): void {
    const before = this.hiddenColumns(sheetId, column, count);
    const ranges = changed(column, before, hidden).map((index) => this.columns(sheetId, index, 1));
    if (ranges.length === 0) return;
    const [mutation, undo] = hidden
      ? [SetColHiddenMutation, SetColVisibleMutation]
      : [SetColVisibleMutation, SetColHiddenMutation];
    this.set(sheetId, mutation, { ranges }, { ranges }, undo);
  }

  setRowsHidden(sheetId: string, row: number, count: number, hidden: boolean): void {
    const before = this.hiddenRows(sheetId, row, count);
    const ranges = changed(row, before, hidden).map((index) => this.rows(sheetId, index, 1));
    if (ranges.length === 0) return;
    const [mutation, undo] = hidden
      ? [SetRowHiddenMutation, SetRowVisibleMutation]
      : [SetRowVisibleMutation, SetRowHiddenMutation];
    this.set(sheetId, mutation, { ranges }, { ranges }, undo);
  }

  private columns(sheetId: string, column: number, count: number) {
    this.cells.grow(sheetId, { row: 0, column, rowCount: 1, columnCount: count });
    const endRow = this.engine.sheet(sheetId).getRowCount() - 1;
    return { startRow: 0, endRow, startColumn: column, endColumn: column + count - 1 };
  }

  private rows(sheetId: string, row: number, count: number) {
    this.cells.grow(sheetId, { row, column: 0, rowCount: count, columnCount: 1 });
    const endColumn = this.engine.sheet(sheetId).getColumnCount() - 1;
    return { startRow: row, endRow: row + count - 1, startColumn: 0, endColumn };
  }

  private set(
    sheetId: string,
    mutation: { readonly id: string },
    after: object,
    before: object,
    undo: { readonly id: string } = mutation,
  ): void {
    const target = { unitId: this.engine.unitId, subUnitId: sheetId };
    this.history.mutate(mutation, { ...target, ...after }, undo, { ...target, ...before });
  }
}

/** The indices whose state is not yet the wanted one. */
function changed(from: number, states: readonly boolean[], wanted: boolean): number[] {
  return states.flatMap((state, index) => (state === wanted ? [] : [from + index]));
}
