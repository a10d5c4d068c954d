import { CellValueType } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import type { TypedInput } from "../../../input";
import type { Engine } from "../engine";

/**
 * Numbers, dates and amounts are read from what is typed into the grid as `read` does, in place of the engine's own
 * reading: it knows no Chinese dates and keeps numbers of 18 characters as text.
 */
export function readTypedTexts({ injector, workbook }: Engine, read: (typed: string) => TypedInput): void {
  const interceptor = injector.get(SheetInterceptorService).writeCellInterceptor;
  interceptor.intercept(AFTER_CELL_EDIT, {
    // Before the engine's own.
    priority: 100,
    handler: (cell, { worksheet, row, col }, next) => {
      if (typeof cell?.v !== "string" || cell.f || cell.p || cell.t === CellValueType.FORCE_STRING) return next(cell);
      const own = worksheet.getCellRaw(row, col);
      const before = worksheet.getComposedCellStyleByCellData(row, col, own).n?.pattern;
      if (before === "@") return next(cell);
      const { value, numberFormat } = read(cell.v);
      if (typeof value !== "number") return next(cell);
      const style = typeof own?.s === "string" ? workbook.getStyles().get(own.s) : own?.s;
      const n = isGeneral(before) && numberFormat !== undefined ? { pattern: numberFormat } : style?.n;
      const v = numberFormat === undefined && isPercent(before) ? percent(value) : value;
      // What is not handed on passes the engine's own reading.
      return { ...cell, v, t: CellValueType.NUMBER, s: { ...style, ...(n ? { n } : {}) } };
    },
  });
}

function isGeneral(pattern: string | undefined): boolean {
  return pattern === undefined || pattern === "" || pattern === "General";
}

function isPercent(pattern: string | undefined): boolean {
  return pattern !== undefined && /^[^"]*%/.test(pattern);
}

/** In a cell that shows percentages 10 and 0.1 are both 10 %, as Excel takes them. */
function percent(value: number): number {
  return Math.abs(value) >= 1 ? Number(`${value}e-2`) : value;
}
