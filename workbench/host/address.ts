import type { Rect, SheetRecord } from "../document";
import { parseReference, quoteSheet, rectAddress, referenceRect } from "../formulas";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import type { Host } from "./host";
import { isWholeColumns, isWholeRows, wholeSheet } from "./rects";

const longestAddress = 8_192;

/** Splits "'Bob''s plan'!A1:B2" into the sheet's name, if there is one, and the rest. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly reference: string } {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), reference: quoted[2] ?? "" };
  const bare = /^([^'!]+)!(.+)$/s.exec(address);
  if (bare) return { sheet: bare[1] ?? "", reference: bare[2] ?? "" };
  return { sheet: null, reference: address };
}

export function findSheet(host: Host, key: string): SheetRecord | undefined {
  const sheets = host.spreadsheet.sheets();
  return (
    sheets.find((sheet) => sheet.id === key) ?? sheets.find((sheet) => sheet.name.toLowerCase() === key.toLowerCase())
  );
}

/** The record of a sheet that is known by its id; a sheet deleted meanwhile is ItemNotFound. */
export function sheetRecord(host: Host, sheetId: string): SheetRecord {
  const found = host.spreadsheet.sheets().find((sheet) => sheet.id === sheetId);
  if (!found) throw itemNotFound("the worksheet was deleted");
  return found;
}

/** Reads "A1:B2", "A:A", "3:3" or the same with a sheet. null where the text is no address. */
export function parseAddress(
  host: Host,
  address: string,
  defaultSheetId: string,
): { readonly sheetId: string; readonly rect: Rect } | null {
  if (address.length > longestAddress) throw invalidArgument(`An address has at most ${longestAddress} characters.`);
  const { sheet, reference } = splitAddress(address);
  const parsed = parseReference(reference);
  if (!parsed) return null;
  if (sheet === null) return { sheetId: defaultSheetId, rect: referenceRect(parsed) };
  const found = findSheet(host, sheet);
  if (!found) throw itemNotFound(`worksheet ${sheet}`);
  return { sheetId: found.id, rect: referenceRect(parsed) };
}

/** "Sheet1!A1:B2", always with the sheet; whole columns as "A:C", whole rows as "1:3". */
export function fullAddress(host: Host, sheetId: string, rect: Rect): string {
  return `${quoteSheet(sheetRecord(host, sheetId).name)}!${localAddress(rect)}`;
}

export function localAddress(rect: Rect): string {
  const [from = "", to = from] = rectAddress(rect).split(":");
  const letters = (corner: string) => corner.replace(/\d+$/, "");
  const digits = (corner: string) => corner.replace(/^[A-Z]+/, "");
  if (isWholeRows(rect)) return `${digits(from)}:${digits(to)}`;
  return isWholeColumns(rect) ? `${letters(from)}:${letters(to)}` : rectAddress(rect);
}

/** "Sheet1!$A$1:$B$2", as names, charts and print areas store a range. */
export function absoluteAddress(host: Host, sheetId: string, rect: Rect): string {
  const name = quoteSheet(sheetRecord(host, sheetId).name);
  const absolute =
    isWholeColumns(rect) || isWholeRows(rect)
      ? localAddress(rect).replace(/([A-Z]+|\d+)/g, "$$$1")
      : rectAddress(rect, true);
  return `${name}!${absolute}`;
}

/** A range that is meant by text: an address, a name, or (nothing) the whole sheet. */
export function resolveRange(
  host: Host,
  given: string | undefined,
  sheetId: string,
): { readonly sheetId: string; readonly rect: Rect } {
  if (given === undefined) return { sheetId, rect: wholeSheet };
  const parsed = parseAddress(host, given, sheetId) ?? namedRange(host, given, sheetId);
  if (!parsed) throw invalidArgument(`"${given.slice(0, 80)}" is neither an address nor the name of a range.`);
  return parsed;
}

/** The range that a name or a table stands for. */
export function namedRange(
  host: Host,
  name: string,
  sheetId: string,
): { readonly sheetId: string; readonly rect: Rect } | null {
  const lower = name.toLowerCase();
  const { names, tables } = host.store.current;
  const found =
    names.find((record) => record.scope === sheetId && record.name.toLowerCase() === lower) ??
    names.find((record) => record.scope === null && record.name.toLowerCase() === lower);
  if (found) return rangeOfFormula(host, found.formula, sheetId);
  const table = tables.find((record) => record.name.toLowerCase() === lower);
  if (!table) return null;
  const header = table.showHeaders ? 1 : 0;
  const total = table.showTotals ? 1 : 0;
  const rect = { ...table.rect, row: table.rect.row + header, rowCount: table.rect.rowCount - header - total };
  return { sheetId: table.sheetId, rect };
}

/** The range that "=Sheet1!$A$1" names; null for any other formula. */
export function rangeOfFormula(
  host: Host,
  formula: string,
  sheetId: string,
): { readonly sheetId: string; readonly rect: Rect } | null {
  const { sheet, reference } = splitAddress(formula.replace(/^=/, ""));
  const parsed = parseReference(reference);
  if (!parsed) return null;
  const found = sheet === null ? sheetRecord(host, sheetId) : findSheet(host, sheet);
  return found ? { sheetId: found.id, rect: referenceRect(parsed) } : null;
}
