import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Rect } from "../../document";
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
      if (selections && selections.length > 0) onChange(selections.map(({ range }) => wholeRect(rectOf(range))));
    });
  }

  current(): { readonly rects: readonly Rect[]; readonly active: { readonly row: number; readonly column: number } } {
    const selections = this.service().getCurrentSelections();
    const last = selections.at(-1);
    return {
      rects: selections.length > 0 ? selections.map(({ range }) => wholeRect(rectOf(range))) : [FIRST_CELL],
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

/** A selection of whole rows or columns counts all of Excel's, not only those that the grid has drawn. */
function wholeRect(rect: Rect): Rect {
  return Number.isNaN(rect.row) || Number.isNaN(rect.column) ? { ...rect, row: 0, column: 0 } : rect;
}
