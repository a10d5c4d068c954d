import { parseCell } from "../formulas";
import { HostError, invalidArgument } from "../protocol/errors";
import type { Host } from "./host";

/**
 * What a name or a table may be called: 1 to 255 characters, beginning with a letter, "_" or "\", then letters,
 * digits, "." and "_"; no cell address and not R, C, TRUE or FALSE.
 */
export function requireDefinedName(name: string): void {
  if (name.length < 1 || name.length > 255) throw invalidArgument("A name has 1 to 255 characters.");
  if (!/^[\p{L}_\\][\p{L}\p{N}\p{M}._\\?]*$/u.test(name))
    throw invalidArgument(`"${name}" is no name: it begins with a letter or _, then letters, digits, . and _.`);
  if (/^(true|false|r|c)$/i.test(name)) throw invalidArgument(`"${name}" is reserved and cannot be a name.`);
  if (parseCell(name) || /^r\d*c\d*$/i.test(name)) throw invalidArgument(`"${name}" is the address of a cell.`);
}

/** A table's name is unique in the workbook, among the names too. */
export function requireFreeTableName(host: Host, name: string, tableId: string | null): void {
  requireDefinedName(name);
  const lower = name.toLowerCase();
  const { tables, names } = host.store.current;
  const taken =
    tables.some((table) => table.id !== tableId && table.name.toLowerCase() === lower) ||
    names.some((record) => record.name.toLowerCase() === lower);
  if (taken) throw invalidArgument(`There is a table or a name ${name} already.`);
}

/** One name for each scope; a sheet and the workbook may share it. */
export function requireFreeName(host: Host, name: string, scope: string | null): void {
  requireDefinedName(name);
  const lower = name.toLowerCase();
  const { tables, names } = host.store.current;
  const taken =
    names.some((record) => record.scope === scope && record.name.toLowerCase() === lower) ||
    tables.some((table) => table.name.toLowerCase() === lower);
  if (taken) throw new HostError("ItemAlreadyExists", `The name ${name} exists already.`);
}
