import { type IRange, RANGE_TYPE } from "@univerjs/core";
import { type ISetSelectionsOperationParams, SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Rect } from "../../document";
import { MAX_COLUMNS, MAX_ROWS } from "../../formulas";
import type { CellStore } from "./cells";
import type { Engine } from "./engine";
import type { History } from "./history";
import { rangeOf, rectOf } from "./spills";

const FIRST_CELL: Rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** The engine walks through all cells of a selection, up to this number of them. */
const WALKABLE_CELLS = 1_000_000;

/** What is selected on the active sheet. */
export class Selection {
  constructor(
    private readonly engine: Engine,
    private readonly history: History,
    private readonly cells: CellStore,
    onChange: (rects: readonly Rect[]) => void,
  ) {
    engine.commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetSelectionsOperation.id) return;
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      for (const selection of selections) {
        selection.range = this.drawable(subUnitId, selection.range);
      }
    });
    this.service().selectionChanged$.subscribe((selections) => {
      if (selections && selections.length > 0) onChange(selections.map(({ range }) => selectedRect(range)));
    });
  }

  current(): { readonly rects: readonly Rect[]; readonly active: { readonly row: number; readonly column: number } } {
    const selections = this.service().getCurrentSelections();
    const last = selections.at(-1);
    return {
      rects: selections.length > 0 ? selections.map(({ range }) => selectedRect(range)) : [FIRST_CELL],
      active: { row: last?.primary?.actualRow ?? 0, column: last?.primary?.actualColumn ?? 0 },
    };
  }

  select(sheetId: string, rect: Rect): void {
    const { row, column } = rect;
    const primary = {
      actualRow: row,
      actualColumn: column,
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.history.execute(SetSelectionsOperation.id, {
      unitId: this.engine.unitId,
      subUnitId: sheetId,
      selections: [{ range: rangeOf(rect), primary, style: null }],
    });
  }

  /**
   * A selection of whole rows or columns, however it was made, as the engine makes it for a click on headers: it ends
   * where the grid does. One of too many cells ends where the sheet is used; for others the grid grows.
   */
  private drawable(sheetId: string, range: IRange): IRange {
    const rect = selectedRect(range);
    const allRows = rect.rowCount === MAX_ROWS;
    const allColumns = rect.columnCount === MAX_COLUMNS;
    if (!allRows && !allColumns && isWalkable(rect)) {
      this.cells.grow(sheetId, rect);
      return range;
    }
    const sheet = this.engine.sheet(sheetId);
    const inGrid = ending(rect, sheet.getRowCount(), sheet.getColumnCount());
    const used = this.cells.usedRect(sheetId, false) ?? FIRST_CELL;
    const drawn = isWalkable(inGrid)
      ? inGrid
      : ending(inGrid, used.row + used.rowCount, allRows && !allColumns ? MAX_COLUMNS : used.column + used.columnCount);
    const rangeType = wholeType(allRows, allColumns);
    return {
      ...range,
      ...rangeOf(drawn),
      ...(rangeType === undefined ? {} : { rangeType }),
    };
  }

  private service(): SheetsSelectionsService {
    return this.engine.injector.get(SheetsSelectionsService);
  }
}

/**
 * A selection of whole rows or columns counts all of Excel's, not only those that the grid has drawn. By a header it
 * says what it is; by the name box ("A:C") its rows are NaN.
 */
function selectedRect(range: IRange): Rect {
  const { rangeType } = range;
  const isAll = rangeType === RANGE_TYPE.ALL;
  const rect = rectOf(range);
  return {
    ...rect,
    ...(isAll || rangeType === RANGE_TYPE.COLUMN || Number.isNaN(rect.rowCount) ? { row: 0, rowCount: MAX_ROWS } : {}),
    ...(isAll || rangeType === RANGE_TYPE.ROW || Number.isNaN(rect.columnCount)
      ? { column: 0, columnCount: MAX_COLUMNS }
      : {}),
  };
}

const isWalkable = ({ rowCount, columnCount }: Rect) => rowCount * columnCount <= WALKABLE_CELLS;

/** The part of a rectangle before a row and a column; at least its first cell. */
function ending({ row, column, rowCount, columnCount }: Rect, endRow: number, endColumn: number): Rect {
  return {
    row,
    column,
    rowCount: Math.max(1, Math.min(rowCount, endRow - row)),
    columnCount: Math.max(1, Math.min(columnCount, endColumn - column)),
  };
}

function wholeType(allRows: boolean, allColumns: boolean): RANGE_TYPE | undefined {
  if (allRows) return allColumns ? RANGE_TYPE.ALL : RANGE_TYPE.COLUMN;
  return allColumns ? RANGE_TYPE.ROW : undefined;
}
