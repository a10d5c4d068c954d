import type { Rect, TableRecord } from "../document";
import { lastRow } from "./rects";

export function headerRect(table: TableRecord): Rect | null {
  return table.showHeaders ? { ...table.rect, rowCount: 1 } : null;
}

export function totalRect(table: TableRecord): Rect | null {
  return table.showTotals ? { ...table.rect, row: lastRow(table.rect), rowCount: 1 } : null;
}

/** The data rows; null when there are none, which Excel itself never leaves. */
export function bodyRect(table: TableRecord): Rect | null {
  const header = table.showHeaders ? 1 : 0;
  const rowCount = table.rect.rowCount - header - (table.showTotals ? 1 : 0);
  return rowCount > 0 ? { ...table.rect, row: table.rect.row + header, rowCount } : null;
}
