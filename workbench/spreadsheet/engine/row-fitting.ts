import { BooleanNumber, type ICellData, type Nullable, WrapStrategy } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation, SetWorksheetRowIsAutoHeightMutation } from "@univerjs/sheets";
import type { CellFormat, Rect } from "../../document";
import { fittingHeight, standardFontSize } from "../../textSize";
import type { Engine } from "./engine";
import type { History } from "./history";
import { overlap, rangeOf, rectOf } from "./spills";

const PIXELS = 96 / 72;

/** What is read of a sheet to fit its rows. */
export interface FittedCells {
  texts(sheetId: string, rect: Rect): string[][];
  formats(sheetId: string, rect: Rect): CellFormat[][];
  columnWidths(sheetId: string, column: number, count: number): number[];
}

type Rows = Map<string, Set<number>>;

/**
 * Heights of rows that were never set: as in Excel they follow what is written and how it is formatted, once a step,
 * and neither the columns' widths nor results of formulas that change later. What the user types in the grid is fitted
 * by the grid itself, which measures its fonts.
 */
export class RowFitting {
  private touched: Rows = new Map();
  /** Rows of formulas that were written and have no result yet. */
  private unsettled: Rows = new Map();

  constructor(
    private readonly engine: Engine,
    private readonly history: History,
    private readonly cells: FittedCells,
  ) {}

  /** To be told of each row whose cells are written. */
  touch(sheetId: string, row: number, hasFormula: boolean): void {
    add(this.touched, sheetId, row);
    if (hasFormula) add(this.unsettled, sheetId, row);
  }

  /** Gives back their automatic height to rows, fitted. */
  fit(sheetId: string, row: number, count: number): void {
    const manager = this.engine.sheet(sheetId).getRowManager();
    const target = { unitId: this.engine.unitId, subUnitId: sheetId };
    for (let index = row; index < row + count; index++) {
      const before = manager.getRow(index)?.ia;
      add(this.touched, sheetId, index);
      add(this.unsettled, sheetId, index);
      if (before !== BooleanNumber.FALSE) continue;
      const ranges = [rangeOf({ row: index, column: 0, rowCount: 1, columnCount: 1 })];
      this.history.mutate(
        SetWorksheetRowIsAutoHeightMutation,
        { ...target, ranges, autoHeightInfo: BooleanNumber.TRUE },
        SetWorksheetRowIsAutoHeightMutation,
        { ...target, ranges, autoHeightInfo: before },
      );
    }
    this.flush();
  }

  /** A row that gets its height from elsewhere is not to be fitted. */
  forget(sheetId: string, row: number): void {
    this.touched.get(sheetId)?.delete(row);
    this.unsettled.get(sheetId)?.delete(row);
  }

  /** Fits what was written; a part of the step that is under way. */
  flush(): void {
    const { touched } = this;
    this.touched = new Map();
    this.fitAll(touched, (params, before) => {
      this.history.mutate(SetWorksheetRowAutoHeightMutation, params, SetWorksheetRowAutoHeightMutation, before);
    });
  }

  /** After a calculation, fits the formulas that were written before it, whose step is over. */
  settle(): void {
    const { unsettled } = this;
    this.unsettled = new Map();
    this.fitAll(unsettled, (params) => {
      this.history.execute(SetWorksheetRowAutoHeightMutation.id, params);
    });
  }

  private fitAll(rows: Rows, change: (params: object, before: object) => void): void {
    for (const [sheetId, indexes] of rows) {
      // A sheet may have gone since.
      if (!this.engine.workbook.getSheetBySheetId(sheetId)) continue;
      const target = { unitId: this.engine.unitId, subUnitId: sheetId };
      const changes = [...indexes].flatMap((row) => this.changeOf(sheetId, row) ?? []);
      if (changes.length === 0) continue;
      const info = (key: "before" | "after") =>
        changes.map(({ row, [key]: autoHeight }) => ({ row, autoHeight: autoHeight }));
      change({ ...target, rowsAutoHeightInfo: info("after") }, { ...target, rowsAutoHeightInfo: info("before") });
    }
  }

  private changeOf(sheetId: string, row: number) {
    const sheet = this.engine.sheet(sheetId);
    const data = sheet.getRowManager().getRow(row);
    if (data?.ia === BooleanNumber.FALSE) return null;
    const height = this.heightOf(sheetId, row) * PIXELS;
    const standard = sheet.getConfig().defaultRowHeight;
    const before = data?.ah;
    const after = height > standard ? height : undefined;
    return after === before ? null : { row, before, after };
  }

  /** Points; only cells that are wrapped or have a font size of their own can be higher than a row is anyway. */
  private heightOf(sheetId: string, row: number): number {
    const sheet = this.engine.sheet(sheetId);
    const styles = this.engine.workbook.getStyles();
    const merged = sheet.getMergeData().map(rectOf);
    let height = 0;
    const cells = sheet.getCellMatrix().getRow(row) as Readonly<Record<string, Nullable<ICellData>>> | undefined;
    for (const [key, cell] of Object.entries(cells ?? {})) {
      const style = cell ? styles.getStyleByCell(cell) : null;
      if (style?.tb !== WrapStrategy.WRAP && (style?.fs ?? standardFontSize) === standardFontSize) continue;
      const rect = { row, column: Number(key), rowCount: 1, columnCount: 1 };
      // As in Excel, merged cells have no part in it.
      if (merged.some((area) => overlap(area, rect))) continue;
      const text = this.cells.texts(sheetId, rect)[0]?.[0] ?? "";
      const format = this.cells.formats(sheetId, rect)[0]?.[0] ?? {};
      const [width = 0] = this.cells.columnWidths(sheetId, rect.column, 1);
      height = Math.max(height, fittingHeight(text, format, width));
    }
    return height;
  }
}

function add(rows: Rows, sheetId: string, row: number): void {
  const known = rows.get(sheetId);
  if (known) known.add(row);
  else rows.set(sheetId, new Set([row]));
}
