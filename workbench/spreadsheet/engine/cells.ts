import { type ICellData, type IStyleData, type Nullable, ObjectMatrix } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import type { CellFormat, CellValue, Rect } from "../../document";
import { MAX_COLUMNS, MAX_ROWS } from "../../formulas";
import type { CellWrite } from "../spreadsheet";
import type { Engine } from "./engine";
import { formatApart, type FormatChange, readFormat, styleChange, touchesApart } from "./formats";
import { cellExtra, type CellExtra, type FormulaCells, formulaSource } from "./formula-cells";
import type { History } from "./history";
import type { Spills } from "./spills";
import { PendingFormats } from "./pending-formats";
import type { RowFitting } from "./row-fitting";
import { displayText } from "./text";
import { cellData, cellValue } from "./values";

type Cells = Record<number, Record<number, ICellData>>;

/**
 * What a change comes from. The engine forgets the formula of a cell that is written without one and calculates what
 * depends on it, unless the writer says that only styles change.
 */
const SOURCE = { contents: SetRangeValuesCommand.id, formats: SetStyleCommand.id } as const;

/** The contents and formats of cells. */
export class CellStore {
  private readonly pending = new PendingFormats();

  constructor(
    private readonly engine: Engine,
    private readonly history: History,
    private readonly formulas: FormulaCells,
    private readonly spills: Spills,
    private readonly fitting: RowFitting,
  ) {
    history.beforeStepEnds(() => {
      this.settle();
    });
  }

  /** Writes the formats that wait and fits the rows. */
  settle(): void {
    this.writeFormats();
    this.fitting.flush();
  }

  values(sheetId: string, rect: Rect): CellValue[][] {
    return this.map(sheetId, rect, (cell) => cellValue(cell));
  }

  sources(sheetId: string, rect: Rect): (string | null)[][] {
    return this.map(sheetId, rect, (cell) => formulaSource(cell));
  }

  texts(sheetId: string, rect: Rect): string[][] {
    return this.map(sheetId, rect, (cell, style) => displayText(cellValue(cell), style?.n?.pattern));
  }

  formats(sheetId: string, rect: Rect): CellFormat[][] {
    return this.map(sheetId, rect, (cell, style, change) => {
      const { format } = cellExtra(cell);
      return readFormat(style, change ? (formatApart(format, change) ?? undefined) : format);
    });
  }

  write(sheetId: string, rect: Rect, writes: readonly (readonly (CellWrite | undefined)[])[]): void {
    this.grow(sheetId, rect);
    const cells: Cells = {};
    for (let row = 0; row < rect.rowCount; row++) {
      for (let column = 0; column < rect.columnCount; column++) {
        const write = writes[row]?.[column];
        if (!write) continue;
        (cells[rect.row + row] ??= {})[rect.column + column] = this.cellToWrite(
          write,
          sheetId,
          rect.row + row,
          rect.column + column,
        );
      }
    }
    this.set(sheetId, cells);
  }

  /** The formats are written with the next other change, or when the step ends; they can be read at once. */
  format(sheetId: string, rect: Rect, change: FormatChange): void {
    this.pending.add(sheetId, this.withinSheet(sheetId, rect), change);
  }

  writeFormats(): void {
    const styles = new Map<FormatChange, IStyleData>();
    for (const [sheetId, rows] of this.pending.take()) {
      const cells: Cells = {};
      for (const [row, columns] of rows) {
        for (const [column, change] of columns) {
          const style = styles.get(change) ?? styleChange(change);
          styles.set(change, style);
          const cell: ICellData = { s: { ...style } };
          if (touchesApart(change)) cell.custom = this.extraWithFormat(sheetId, row, column, change);
          (cells[row] ??= {})[column] = cell;
        }
      }
      this.set(sheetId, cells, SOURCE.formats);
    }
  }

  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void {
    const cells: Cells = {};
    const area = this.withinSheet(sheetId, rect);
    this.engine
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (!cell || !contains(area, row, column)) return;
        const { formula, format } = cellExtra(cell);
        const kept: CellExtra = {
          ...(what === "Formats" && formula ? { formula } : {}),
          ...(what === "Contents" && format ? { format } : {}),
        };
        const custom = Object.keys(kept).length > 0 ? { ...kept } : null;
        const contents = what === "Formats" ? {} : { v: null, t: null, f: null, si: null, p: null };
        const style = what === "Contents" ? {} : { s: null };
        (cells[row] ??= {})[column] = { ...contents, ...style, custom };
      });
    this.set(sheetId, cells, what === "Formats" ? SOURCE.formats : SOURCE.contents);
  }

  usedRect(sheetId: string, valuesOnly: boolean): Rect | null {
    this.writeFormats();
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const cover = (row: number, column: number, lastRow = row, lastColumn = column) => {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, lastRow);
      right = Math.max(right, lastColumn);
    };
    this.engine
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell: Nullable<ICellData>) => {
        if (!cell) return;
        const filled = (cell.v !== undefined && cell.v !== null) || Boolean(cell.f);
        const formatted = Boolean(cell.s) || cellExtra(cell).format !== undefined;
        if (filled || (!valuesOnly && formatted)) cover(row, column);
      });
    for (const { rect } of this.spills.all(sheetId)) {
      cover(rect.row, rect.column, rect.row + rect.rowCount - 1, rect.column + rect.columnCount - 1);
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** Adds rows and columns until the rectangle lies in the sheet. What is added is blank, so undo leaves it. */
  grow(sheetId: string, rect: Rect): void {
    const sheet = this.engine.sheet(sheetId);
    const rows = rect.row + rect.rowCount;
    const columns = rect.column + rect.columnCount;
    const target = { unitId: this.engine.unitId, subUnitId: sheetId };
    if (rows > sheet.getRowCount()) {
      const rowCount = Math.min(MAX_ROWS, Math.max(rows, sheet.getRowCount() * 2));
      this.history.execute(SetWorksheetRowCountMutation.id, { ...target, rowCount });
    }
    if (columns > sheet.getColumnCount()) {
      const columnCount = Math.min(MAX_COLUMNS, columns + 8);
      this.history.execute(SetWorksheetColumnCountMutation.id, { ...target, columnCount });
    }
  }

  private cellToWrite(write: CellWrite, sheetId: string, row: number, column: number): ICellData {
    const extra = cellExtra(this.engine.sheet(sheetId).getCellRaw(row, column));
    const kept: CellExtra = extra.format ? { format: extra.format } : {};
    if ("formula" in write) return this.formulas.cellFor(write.formula, sheetId, row, column, kept);
    return { ...cellData(write.value), f: null, si: null, p: null, custom: extra.format ? { ...kept } : null };
  }

  private extraWithFormat(sheetId: string, row: number, column: number, change: FormatChange): ICellData["custom"] {
    const extra = cellExtra(this.engine.sheet(sheetId).getCellRaw(row, column));
    const format = formatApart(extra.format, change);
    const after: CellExtra = { ...(extra.formula ? { formula: extra.formula } : {}), ...(format ? { format } : {}) };
    return Object.keys(after).length > 0 ? { ...after } : null;
  }

  private set(sheetId: string, cells: Cells, source: string = SOURCE.contents): void {
    if (Object.keys(cells).length === 0) return;
    const params = { unitId: this.engine.unitId, subUnitId: sheetId, cellValue: cells };
    keepTrigger(params, source);
    const undo = SetRangeValuesUndoMutationFactory(this.engine.injector, params);
    this.history.mutate(SetRangeValuesMutation, params, SetRangeValuesMutation, undo);
    for (const [row, line] of Object.entries(cells)) {
      this.fitting.touch(
        sheetId,
        Number(row),
        Object.values(line).some(({ f }) => Boolean(f)),
      );
    }
  }

  private map<T>(
    sheetId: string,
    rect: Rect,
    read: (cell: Nullable<ICellData>, style: Nullable<IStyleData>, change: FormatChange | undefined) => T,
  ): T[][] {
    const sheet = this.engine.sheet(sheetId);
    const matrix = sheet.getCellMatrix();
    const styles = this.engine.workbook.getStyles();
    return Array.from({ length: rect.rowCount }, (_, row) =>
      Array.from({ length: rect.columnCount }, (__, column) => {
        const own = matrix.getValue(rect.row + row, rect.column + column) as Nullable<ICellData>;
        const empty = own?.v === undefined || own.v === null;
        const spilled = empty ? this.spills.cell(sheetId, rect.row + row, rect.column + column) : null;
        const cell = spilled ? { ...own, v: spilled.v ?? null, t: spilled.t ?? null } : own;
        const style = own ? styles.getStyleByCell(own) : null;
        const change = this.pending.of(sheetId, rect.row + row, rect.column + column);
        return read(cell, change ? { ...style, ...styleChange(change) } : style, change);
      }),
    );
  }

  private withinSheet(sheetId: string, rect: Rect): Rect {
    const unbounded = rect.rowCount >= MAX_ROWS || rect.columnCount >= MAX_COLUMNS;
    if (!unbounded) this.grow(sheetId, rect);
    const sheet = this.engine.sheet(sheetId);
    return {
      ...rect,
      rowCount: Math.min(rect.rowCount, sheet.getRowCount() - rect.row),
      columnCount: Math.min(rect.columnCount, sheet.getColumnCount() - rect.column),
    };
  }
}

/**
 * The engine writes into each change which command it comes from, also of one that merely scrolls and has not ended. A
 * change of formats would count as one of contents then, and the cells' formulas would go; one of contents that comes while
 * the user formats cells would not be calculated.
 */
function keepTrigger(params: object, trigger: string): void {
  Object.defineProperty(params, "trigger", { enumerable: true, get: () => trigger, set: () => undefined });
}

/** The smallest rectangle around the cells of a matrix of the engine. */
export function boundingRect(cells: object): Rect | null {
  const matrix = new ObjectMatrix<unknown>(cells as Cells);
  const range = matrix.getDataRange();
  if (range.endRow < range.startRow || range.endColumn < range.startColumn) return null;
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

function contains(rect: Rect, row: number, column: number): boolean {
  return (
    row >= rect.row &&
    row < rect.row + rect.rowCount &&
    column >= rect.column &&
    column < rect.column + rect.columnCount
  );
}
