import { HostError, invalidArgument, itemNotFound } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import { findSheet, resolveRange, sheetRecord } from "./address";
import { color, flag, integer, oneOf, optionalFlag, optionalText, text } from "./arguments";
import { registrations } from "./events";
import type { Host } from "./host";
import { isOnSheet } from "./rects";
import { requireAnotherVisibleSheet, requireSheetName } from "./sheetRules";
import type { SheetTarget } from "./targets";
import { object } from "./targets";

const sheet = (host: Host, sheetId: string) => object("Worksheet", { host, sheetId });

function range({ host, sheetId }: SheetTarget, row: number, column: number, rowCount: number, columnCount: number) {
  const rect = { row, column, rowCount, columnCount };
  if (!isOnSheet(rect)) throw invalidArgument("The range would lie outside of the sheet.");
  return object("Range", { host, sheetId, rect });
}

function usedRange({ host, sheetId }: SheetTarget, valuesOnly: unknown) {
  const rect = host.spreadsheet.usedRect(sheetId, optionalFlag(valuesOnly, "valuesOnly") ?? false);
  return rect && object("Range", { host, sheetId, rect });
}

function neighbour({ host, sheetId }: SheetTarget, visibleOnly: unknown, step: 1 | -1) {
  const only = optionalFlag(visibleOnly, "visibleOnly") ?? false;
  const sheets = host.spreadsheet.sheets();
  const from = sheets.findIndex((record) => record.id === sheetId);
  for (let index = from + step; index >= 0 && index < sheets.length; index += step) {
    const record = sheets[index];
    if (record && (!only || record.visibility === "Visible")) return sheet(host, record.id);
  }
  return null;
}

function required<Found>(found: Found | null, what: string): Found {
  if (found === null) throw itemNotFound(what);
  return found;
}

const showGridlines = scalar<SheetTarget>(
  "1.8",
  ({ host, sheetId }) => sheetRecord(host, sheetId).showGridlines,
  ({ host, sheetId }, value) => {
    host.spreadsheet.setGridlines(sheetId, flag(value, "showGridlines"));
  },
);

export const worksheetClass: ObjectClass<SheetTarget> = {
  name: "Worksheet",
  since: "1.1",
  id: ({ sheetId }) => sheetId,
  members: {
    id: scalar("1.1", ({ host, sheetId }) => sheetRecord(host, sheetId).id),
    name: scalar(
      "1.1",
      ({ host, sheetId }) => sheetRecord(host, sheetId).name,
      ({ host, sheetId }, value) => {
        const name = text(value, "name");
        requireSheetName(host, name, sheetId);
        host.spreadsheet.renameSheet(sheetId, name);
      },
    ),
    position: scalar(
      "1.1",
      ({ host, sheetId }) => host.spreadsheet.sheets().findIndex((record) => record.id === sheetId),
      ({ host, sheetId }, value) => {
        const position = integer(value, "position");
        if (position < 0 || position >= host.spreadsheet.sheets().length)
          throw invalidArgument("There is no such position among the sheets.");
        host.spreadsheet.moveSheet(sheetId, position);
      },
    ),
    visibility: scalar(
      "1.1",
      ({ host, sheetId }) => sheetRecord(host, sheetId).visibility,
      ({ host, sheetId }, value) => {
        const visibility = oneOf(value, ["Visible", "Hidden", "VeryHidden"], "visibility");
        if (visibility !== "Visible") requireAnotherVisibleSheet(host, sheetId);
        host.spreadsheet.setVisibility(sheetId, visibility);
      },
    ),
    tabColor: scalar(
      "1.7",
      ({ host, sheetId }) => {
        const record = sheetRecord(host, sheetId);
        return record.visibility === "Visible" ? record.tabColor : null;
      },
      ({ host, sheetId }, value) => {
        host.spreadsheet.setTabColor(sheetId, value === "" ? "" : color(value, "tabColor"));
      },
    ),
    showGridlines,
    // The client reads the property under its own name and writes it under this one.
    gridlines: { ...showGridlines, onlyOnRequest: true },

    tables: child("1.1", (target) => object("TableCollection", target)),
    names: child("1.4", (target) => object("NamedItemCollection", target)),
    charts: child("1.1", (target) => object("ChartCollection", target)),
    freezePanes: child("1.7", (target) => object("WorksheetFreezePanes", target)),
    pageLayout: child("1.9", (target) => object("PageLayout", target)),
    protection: child("1.2", (target) => object("WorksheetProtection", target)),

    activate: method("1.1", ({ host, sheetId }) => {
      if (sheetRecord(host, sheetId).visibility !== "Visible")
        throw new HostError("InvalidOperation", "A hidden sheet cannot be activated.");
      host.spreadsheet.activateSheet(sheetId);
    }),
    delete: method("1.1", ({ host, sheetId }) => {
      const { visibility } = sheetRecord(host, sheetId);
      if (visibility === "VeryHidden")
        throw new HostError("InvalidOperation", "A very hidden sheet cannot be deleted.");
      if (visibility === "Visible") requireAnotherVisibleSheet(host, sheetId);
      host.spreadsheet.deleteSheet(sheetId);
    }),
    calculate: method("1.6", ({ host }, markAllDirty) => {
      flag(markAllDirty, "markAllDirty");
      host.spreadsheet.recalculateAll();
    }),
    getRange: method("1.1", ({ host, sheetId }, address) => {
      sheetRecord(host, sheetId);
      const resolved = resolveRange(host, optionalText(address, "address"), sheetId);
      if (resolved.sheetId !== sheetId) throw invalidArgument("The address names another sheet.");
      return object("Range", { host, ...resolved });
    }),
    getCell: method("1.1", (target, row, column) =>
      range(target, integer(row, "row"), integer(column, "column"), 1, 1),
    ),
    getRangeByIndexes: method("1.7", (target, row, column, rows, columns) =>
      range(
        target,
        integer(row, "startRow"),
        integer(column, "startColumn"),
        integer(rows, "rowCount"),
        integer(columns, "columnCount"),
      ),
    ),
    getUsedRange: method("1.1", (target, valuesOnly) => usedRange(target, valuesOnly) ?? range(target, 0, 0, 1, 1), {
      calculated: true,
    }),
    getUsedRangeOrNullObject: method("1.4", usedRange, { calculated: true }),
    getNext: method("1.5", (target, visible) => required(neighbour(target, visible, 1), "a next sheet")),
    getNextOrNullObject: method("1.5", (target, visible) => neighbour(target, visible, 1)),
    getPrevious: method("1.5", (target, visible) => required(neighbour(target, visible, -1), "a sheet before")),
    getPreviousOrNullObject: method("1.5", (target, visible) => neighbour(target, visible, -1)),
    _GetSheetById: method("1.7", ({ host }, id) => {
      const found = host.spreadsheet.sheets().find((record) => record.id === id);
      return sheet(host, required(found?.id ?? null, `worksheet ${String(id)}`));
    }),

    ...registrations<SheetTarget>(
      ({ host }) => host.events,
      ({ sheetId }) => sheetId,
      {
        Activated: "1.7",
        Deactivated: "1.7",
        DataChanged: "1.7",
        SelectionChanged: "1.7",
        Calculated: "1.8",
      },
    ),
  },
};

export const worksheetCollectionClass: ObjectClass<Host> = {
  name: "WorksheetCollection",
  since: "1.1",
  items: (host) => host.spreadsheet.sheets().map((record) => sheet(host, record.id)),
  item(host, key) {
    const found = findSheet(host, text(key, "key"));
    if (!found) throw itemNotFound(`worksheet ${String(key)}`);
    return sheet(host, found.id);
  },
  members: {
    add: method("1.1", (host, given) => {
      const name = optionalText(given, "name") ?? freeName(host);
      requireSheetName(host, name, null);
      return sheet(host, host.spreadsheet.addSheet(name));
    }),
    getItemOrNullObject: method("1.4", (host, key) => {
      const found = findSheet(host, text(key, "key"));
      return found ? sheet(host, found.id) : null;
    }),
    getActiveWorksheet: method("1.1", (host) => sheet(host, host.spreadsheet.activeSheetId())),
    getCount: method("1.4", (host, visibleOnly) => listed(host, visibleOnly).length),
    getFirst: method("1.5", (host, visibleOnly) => sheet(host, edge(listed(host, visibleOnly).at(0)))),
    getLast: method("1.5", (host, visibleOnly) => sheet(host, edge(listed(host, visibleOnly).at(-1)))),
    ...registrations<Host>(
      (host) => host.events,
      () => null,
      {
        Activated: "1.7",
        Deactivated: "1.7",
        Added: "1.7",
        Deleted: "1.7",
        DataChanged: "1.9",
        SelectionChanged: "1.9",
        Calculated: "1.8",
      },
    ),
  },
};

function listed(host: Host, visibleOnly: unknown) {
  const only = optionalFlag(visibleOnly, "visibleOnly") ?? false;
  return host.spreadsheet.sheets().filter((record) => !only || record.visibility === "Visible");
}

function edge(record: { readonly id: string } | undefined): string {
  if (!record) throw itemNotFound("a sheet");
  return record.id;
}

function freeName(host: Host): string {
  let number = host.spreadsheet.sheets().length + 1;
  while (findSheet(host, `Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
