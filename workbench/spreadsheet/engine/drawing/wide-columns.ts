import { CellValueType } from "@univerjs/core";
import { FontCache, getFontStyleString } from "@univerjs/engine-render";
import {
  type ISetRangeValuesMutationParams,
  SetRangeValuesCommand,
  SetWorksheetColWidthMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Engine } from "../engine";
import { displayText } from "../text";

/** What a text needs beside its own width, in pixels. */
const MARGIN = 6;

/**
 * A column that was never given a width gets wider for a date, an amount or a whole number that is typed into it, as in
 * Excel, in the same undo step; decimals of General are rounded instead.
 */
export function widenColumns(engine: Engine): void {
  const { injector, unitId } = engine;
  injector.get(SheetInterceptorService).interceptCommand({
    getMutations({ id, params }) {
      if (id !== SetRangeValuesCommand.id) return { redos: [], undos: [] };
      const { cellValue, subUnitId } = params as ISetRangeValuesMutationParams;
      const column = typedColumn(cellValue ?? {});
      const widths = column && widthsFor(engine, subUnitId, column.row, column.column);
      if (!widths) return { redos: [], undos: [] };
      const range = { startRow: 0, endRow: 0, startColumn: column.column, endColumn: column.column };
      const set = (width: number) => ({
        id: SetWorksheetColWidthMutation.id,
        params: { unitId, subUnitId, ranges: [range], colWidth: { [column.column]: width } },
      });
      return { redos: [set(widths.after)], undos: [set(widths.before)] };
    },
  });
}

/** The one cell that a person types. */
function typedColumn(cells: NonNullable<ISetRangeValuesMutationParams["cellValue"]>) {
  const rows = Object.entries(cells);
  const [row, columns] = rows[0] ?? [];
  const [column, ...others] = Object.keys(columns ?? {});
  return rows.length === 1 && column !== undefined && others.length === 0
    ? { row: Number(row), column: Number(column) }
    : null;
}

function widthsFor(engine: Engine, sheetId: string, row: number, column: number) {
  const sheet = engine.sheet(sheetId);
  const cell = sheet.getCellRaw(row, column);
  const isOwn = sheet.getColumnManager().getColumn(column)?.w !== undefined;
  if (isOwn || sheet.getMergedCell(row, column) || cell?.t !== CellValueType.NUMBER || typeof cell.v !== "number")
    return null;
  const style = sheet.getComposedCellStyleByCellData(row, column, cell);
  const text = displayText(cell.v, style.n?.pattern);
  const isGeneral = style.n === undefined || style.n === null || style.n.pattern === "General";
  if (style.tr?.a || (isGeneral && !/^-?\d+$/.test(text))) return null;
  const before = sheet.getConfig().defaultColumnWidth;
  const after = Math.ceil(FontCache.getMeasureText(text, getFontStyleString(style).fontCache).width) + MARGIN;
  return after > before ? { before, after } : null;
}
