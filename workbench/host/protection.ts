import type { Rect } from "../document";
import { HostError } from "../protocol/errors";
import type { Host } from "./host";
import { intersection, isUnbounded } from "./rects";

/** On a protected sheet only cells that are not locked can be written; one locked cell in a range is enough. */
export function requireWritable(host: Host, sheetId: string, rect: Rect): void {
  if (!host.store.current.protectedSheets.includes(sheetId)) return;
  // Cells beyond what is used have the default format and are locked.
  const used = host.spreadsheet.usedRect(sheetId, false);
  const known = isUnbounded(rect) ? used && intersection(rect, used) : rect;
  const formats = known ? host.spreadsheet.formats(sheetId, known) : [];
  const locked = isUnbounded(rect) || formats.some((row) => row.some((format) => format.locked !== false));
  if (locked) throw new HostError("AccessDenied", "The sheet is protected and a cell of the range is locked.");
}

/** Rows, columns, formats and objects of a protected sheet do not change at all. */
export function requireUnprotected(host: Host, sheetId: string): void {
  if (host.store.current.protectedSheets.includes(sheetId))
    throw new HostError("AccessDenied", "The sheet is protected.");
}
