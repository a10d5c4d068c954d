import { type IRange, RANGE_TYPE } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Rect } from "../../document";
import { MAX_COLUMNS, MAX_ROWS } from "../../formulas";
import type { Engine } from "./engine";
import type { History } from "./history";
import { rangeOf, rectOf } from "./spills";

const FIRST_CELL: Rect = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** What is selected on the active sheet. */
export class Selection {
  constructor(
    private readonly engine: Engine,
    private readonly history: History,
    onChange: (rects: readonly Rect[]) => void,
  ) {
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
