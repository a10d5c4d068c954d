import type { CellFormat, Rect } from "../document";
import type { Host } from "./host";
import { intersection, lastRow } from "./rects";
import { writeFormats } from "./shiftCells";

/**
 * Makes new rows of a table like the row they follow: number formats, fonts, fills, alignment, validation and
 * conditional formats go on, as in Excel. Members of a format that the row does not set stay as they are.
 * @param model the row that goes on, in the columns of the table
 * @param rows the new rows, beneath it or above it
 */
export function continueRow(host: Host, sheetId: string, model: Rect, rows: Rect): void {
  const formats = host.spreadsheet.formats(sheetId, model);
  writeFormats(
    host,
    sheetId,
    rows,
    Array.from({ length: rows.rowCount }, (): readonly CellFormat[] => formats[0] ?? []),
  );
  const { conditionalFormats, validations } = host.store.current;
  const continued = <Rule extends { readonly sheetId: string; readonly rects: readonly Rect[] }>(rule: Rule): Rule => {
    const rects = rule.sheetId === sheetId ? withRows(rule.rects, model, rows) : rule.rects;
    return rects === rule.rects ? rule : { ...rule, rects };
  };
  host.store.update({
    conditionalFormats: conditionalFormats.map(continued),
    validations: validations.map(continued),
  });
}

/** The rectangles, and the new rows in the columns where they cover the model. */
function withRows(rects: readonly Rect[], model: Rect, rows: Rect): readonly Rect[] {
  const added = rects
    .flatMap((rect) => intersection(rect, model) ?? [])
    .map(({ column, columnCount }) => ({ ...rows, column, columnCount }))
    .filter((part) => !rects.some((rect) => intersection(rect, part)));
  return added.reduce<readonly Rect[]>(join, rects);
}

/** The first rectangle keeps its corner, since formulas of rules are relative to it. */
function join(rects: readonly Rect[], added: Rect): readonly Rect[] {
  const above = rects.findIndex(
    (rect) => lastRow(rect) + 1 === added.row && rect.column === added.column && rect.columnCount === added.columnCount,
  );
  if (above < 0) return [...rects, added];
  return rects.map((rect, index) => (index === above ? { ...rect, rowCount: rect.rowCount + added.rowCount } : rect));
}
