import type { CellValue, ChartSeriesRecord, Rect } from "../document";
import { absoluteAddress } from "./address";
import type { Host } from "./host";
import { lastColumn, lastRow } from "./rects";

/** Whether each column or each row of the data is a series; `auto` looks at the shape on desktop only. */
export function seriesByRows(host: Host, rect: Rect, seriesBy: "Auto" | "Columns" | "Rows"): boolean {
  if (seriesBy !== "Auto") return seriesBy === "Rows";
  return host.profile.chartSeriesByShape && rect.columnCount > rect.rowCount;
}

const isNumber = (value: CellValue | undefined) => typeof value === "number";
const isText = (value: CellValue | undefined) => typeof value === "string";

/**
 * The series that a range of data makes: a first row of texts names them, a first column of texts (or one under a
 * blank corner) is their categories; by rows the other way round.
 */
export function seriesOf(host: Host, sheetId: string, rect: Rect, byRows: boolean): ChartSeriesRecord[] {
  const cells = host.spreadsheet.values(sheetId, rect);
  const first = (cells[0] ?? []).slice(1);
  const firstColumn = cells.slice(1).map((row) => row[0]);
  const corner = cells[0]?.[0] ?? null;
  const cornerIsBlank = corner === null;
  const alone = { row: rect.rowCount === 1, column: rect.columnCount === 1 };
  const hasTopRow =
    !alone.row && (first.some(isText) || (isText(corner) && !isText(firstColumn[0]))) && !first.every(isNumber);
  const singleColumnHeader = alone.column && isText(corner) && firstColumn.some(isNumber);
  const top = hasTopRow || singleColumnHeader || (cornerIsBlank && first.length > 0 && firstColumn.length > 0);
  const left = !alone.column && (firstColumn.some(isText) || (cornerIsBlank && firstColumn.length > 0));

  const names = byRows ? left : top;
  const categories = byRows ? top : left;
  const body: Rect = {
    row: rect.row + (top ? 1 : 0),
    column: rect.column + (left ? 1 : 0),
    rowCount: rect.rowCount - (top ? 1 : 0),
    columnCount: rect.columnCount - (left ? 1 : 0),
  };
  const reference = (area: Rect) => `=${absoluteAddress(host, sheetId, area)}`;
  const length = byRows ? body.rowCount : body.columnCount;
  return Array.from({ length }, (_, index) => {
    const line: Rect = byRows
      ? { ...body, row: body.row + index, rowCount: 1 }
      : { ...body, column: body.column + index, columnCount: 1 };
    const name: Rect = byRows
      ? { ...line, column: rect.column, columnCount: 1 }
      : { ...line, row: rect.row, rowCount: 1 };
    const along: Rect = byRows
      ? { ...line, row: rect.row, rowCount: 1 }
      : { ...line, column: rect.column, columnCount: 1 };
    return {
      name: names ? reference(name) : `Series${index + 1}`,
      values: reference(line),
      ...(categories ? { categories: reference(along) } : {}),
    };
  });
}

/** Where a cell's area begins and how large it is, in points from the sheet's corner. */
export function areaInPoints({ spreadsheet }: Host, sheetId: string, rect: Rect) {
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  const points = (exact: number) => Math.round(exact * 100) / 100;
  const left = sum(spreadsheet.columnWidths(sheetId, 0, rect.column));
  const top = sum(spreadsheet.rowHeights(sheetId, 0, rect.row));
  const right = sum(spreadsheet.columnWidths(sheetId, 0, lastColumn(rect) + 1));
  const bottom = sum(spreadsheet.rowHeights(sheetId, 0, lastRow(rect) + 1));
  return { left: points(left), top: points(top), width: points(right - left), height: points(bottom - top) };
}
