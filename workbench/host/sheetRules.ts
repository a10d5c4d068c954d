import { HostError, invalidArgument } from "../protocol/errors";
import type { Host } from "./host";

/** What Excel asks of a sheet's name: 1 to 31 characters, none of / \ ? * : [ ], no apostrophe at an end, not "History". */
export function requireSheetName(host: Host, name: string, sheetId: string | null): void {
  if (name.length < 1 || name.length > 31) throw invalidArgument("A sheet's name has 1 to 31 characters.");
  if (/[/\\?*:[\]]/.test(name)) throw invalidArgument("A sheet's name has none of / \\ ? * : [ ].");
  if (name.startsWith("'") || name.endsWith("'"))
    throw invalidArgument("A sheet's name neither begins nor ends with an apostrophe.");
  if (name.toLowerCase() === "history") throw invalidArgument('"History" is reserved by Excel.');
  const lower = name.toLowerCase();
  if (host.spreadsheet.sheets().some((sheet) => sheet.id !== sheetId && sheet.name.toLowerCase() === lower))
    throw new HostError("ItemAlreadyExists", `There is a sheet named ${name} already.`);
}

export function requireAnotherVisibleSheet(host: Host, sheetId: string): void {
  const others = host.spreadsheet.sheets().filter((sheet) => sheet.id !== sheetId && sheet.visibility === "Visible");
  if (others.length === 0)
    throw new HostError("InvalidOperation", "A workbook needs at least one visible sheet besides this one.");
}
