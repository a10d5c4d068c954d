import type { CellValue, Rect } from "../document";
import type { SpreadsheetEvents } from "../spreadsheet/spreadsheet";
import { localAddress } from "./address";
import { readable, valueType } from "./contents";
import type { Host } from "./host";
import { isSingleCell, sameRect } from "./rects";

/** What one cell held before a write, for the details of its event. */
export interface BeforeWrite {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly value: CellValue;
}

/** Tells the add-in that cells changed; the values after are read when the event is sent. */
export function raiseChanged(
  host: Host,
  { sheetId, rect, origin }: SpreadsheetEvents["changed"],
  before: BeforeWrite | null,
): void {
  const known = before?.sheetId === sheetId && sameRect(before.rect, rect) && isSingleCell(rect) ? before : null;
  host.events.raise("DataChanged", sheetId, () => ({
    address: localAddress(rect),
    changeType: "RangeEdited",
    source: "Local",
    worksheetId: sheetId,
    triggerSource: origin === "host" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: "None",
    referenceId: host.hold(sheetId, rect),
    ...(known ? details(host, known) : {}),
  }));
}

function details(host: Host, { sheetId, rect, value }: BeforeWrite) {
  const after = host.spreadsheet.values(sheetId, rect)[0]?.[0] ?? null;
  return {
    valueBefore: readable(value),
    valueTypeBefore: valueType(value),
    valueAfter: readable(after),
    valueTypeAfter: valueType(after),
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
