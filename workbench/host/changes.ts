import type { CellValue, Rect } from "../document";
import type { SpreadsheetEvents } from "../spreadsheet/spreadsheet";
import { localAddress } from "./address";
import { readable, valueType } from "./contents";
import type { Host } from "./host";
import { isSingleCell, sameRect, wholeSheet } from "./rects";

/** What one cell held before a write, for the details of its event. */
export interface BeforeWrite {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly value: CellValue;
}

/** Tells the add-in that cells changed. */
export function raiseChanged(
  host: Host,
  { sheetId, rect, origin }: SpreadsheetEvents["changed"],
  before: BeforeWrite | null,
): void {
  if (!host.events.isHeard("DataChanged", sheetId)) return;
  const known = before?.sheetId === sheetId && sameRect(before.rect, rect) && isSingleCell(rect) ? before : null;
  raise(host, sheetId, rect, "RangeEdited", origin, known ? details(host, known) : () => ({}));
}

const lineChanges = {
  insertRows: "RowInserted",
  deleteRows: "RowDeleted",
  insertColumns: "ColumnInserted",
  deleteColumns: "ColumnDeleted",
} as const;

/** Tells the add-in that rows or columns came or went. */
export function raiseLines(host: Host, detail: SpreadsheetEvents["structure"]): void {
  if (!("index" in detail) || !host.events.isHeard("DataChanged", detail.sheetId)) return;
  const { kind, sheetId, index, count, origin } = detail;
  const rect =
    kind === "insertRows" || kind === "deleteRows"
      ? { ...wholeSheet, row: index, rowCount: count }
      : { ...wholeSheet, column: index, columnCount: count };
  raise(host, sheetId, rect, lineChanges[kind], origin, () => ({}));
}

/** Tells the add-in that cells were inserted or deleted and others moved. */
export function raiseShifted(
  host: Host,
  sheetId: string,
  rect: Rect,
  direction: "Down" | "Right" | "Up" | "Left",
): void {
  if (!host.events.isHeard("DataChanged", sheetId)) return;
  const changeType = direction === "Down" || direction === "Right" ? "CellInserted" : "CellDeleted";
  raise(host, sheetId, rect, changeType, "host", () => ({ shiftDirection: direction }));
}

function raise(
  host: Host,
  sheetId: string,
  rect: Rect,
  changeType: string,
  origin: SpreadsheetEvents["changed"]["origin"],
  more: () => Readonly<Record<string, unknown>>,
): void {
  // Held now, so that the range of the event goes where its cells go before the event is sent.
  const referenceId = host.hold(sheetId, rect);
  host.events.raise("DataChanged", sheetId, () => ({
    address: localAddress(rect),
    changeType,
    source: "Local",
    worksheetId: sheetId,
    triggerSource: origin === "host" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    referenceId,
    ...more(),
  }));
}

/** A value is the one that was written; a formula's is known when it is calculated. */
function details(host: Host, { sheetId, rect, value }: BeforeWrite) {
  const { spreadsheet } = host;
  const now = () => spreadsheet.values(sheetId, rect)[0]?.[0] ?? null;
  const isFormula = (spreadsheet.formulas(sheetId, rect)[0]?.[0] ?? null) !== null;
  const written = now();
  return () => {
    const after = isFormula ? now() : written;
    return {
      valueBefore: readable(value),
      valueTypeBefore: valueType(value),
      valueAfter: readable(after),
      valueTypeAfter: valueType(after),
    };
  };
}

/** Sheets with formulas tell that they were calculated, if anyone listens. */
export function raiseCalculated(host: Host): void {
  for (const { id } of host.spreadsheet.sheets()) {
    if (!host.events.isHeard("Calculated", id)) continue;
    const used = host.spreadsheet.usedRect(id, true);
    const hasFormulas =
      used && host.spreadsheet.formulas(id, used).some((row) => row.some((formula) => formula !== null));
    if (hasFormulas) host.events.raise("Calculated", id, () => ({ worksheetId: id, address: localAddress(used) }));
  }
}
