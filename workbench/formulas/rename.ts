import { sameName } from "./compile";
import { escapeColumn, parseSpecifier, printSpecifier, type Specifier } from "./structured";
import { mapTokens, type Token } from "./tokens";

/** A table or some of its columns got new names. */
export interface TableRename {
  /** The table's name before. */
  readonly table: string;
  readonly newName: string;
  /** Old names of columns in lower case, each with its new one. */
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * The formula with the new names; what does not mention them stays as it was written.
 * @param inTable whether the formula stands in the table, so that "[@Sales]" means it.
 */
export function renameInFormula(source: string, rename: TableRename, inTable: boolean): string {
  if (!inTable && !source.toLowerCase().includes(rename.table.toLowerCase())) return source;
  return mapTokens(source, (token) => renamed(token, rename, inTable));
}

function renamed(token: Token, { table, newName, columns }: TableRename, inTable: boolean): string {
  if (token.type === "name" && token.sheet === undefined && sameName(token.name, table)) return newName;
  if (token.type !== "structured") return token.text;
  const named = token.table !== "";
  if (named ? !sameName(token.table, table) : !inTable) return token.text;
  const owner = named ? newName : "";
  const specifier = parseSpecifier(token.specifier);
  if (!specifier?.columns.some((column) => columns.has(column.toLowerCase()))) return `${owner}[${token.specifier}]`;
  const after = {
    ...specifier,
    columns: specifier.columns.map((column) => columns.get(column.toLowerCase()) ?? column),
  };
  return owner + (token.specifier.trim().startsWith("@") ? printThisRow(after) : printed(after));
}

/** Excel wants a second pair of brackets around a name with anything but letters, digits, spaces and underscores. */
function printed(specifier: Specifier): string {
  const [column = ""] = specifier.columns;
  const alone = specifier.areas.length === 0 && specifier.columns.length === 1;
  return alone && /[^\p{L}\p{N}_ ]/u.test(column) ? `[[${escapeColumn(column)}]]` : printSpecifier(specifier);
}

/** In the form that is typed and shown, "[@Sales]". */
function printThisRow({ columns }: Specifier): string {
  const [column = ""] = columns;
  if (columns.length === 1 && /^[\p{L}\p{N}_]+$/u.test(column)) return `[@${column}]`;
  return `[@${columns.map((name) => `[${escapeColumn(name)}]`).join(":")}]`;
}
