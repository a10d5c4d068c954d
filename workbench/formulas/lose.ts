import type { Rect } from "../document";
import { sameName, type TableDefinition } from "./compile";
import { type StructureChange, shiftSpan } from "./shift";
import { LOST_COLUMN, parseSpecifier } from "./structured";
import { mapTokens, type Token } from "./tokens";

/** A table that is no more, or columns that it lost. */
export interface LostTable {
  readonly table: string;
  /** In lower case; null when the whole table is gone. */
  readonly columns: ReadonlySet<string> | null;
}

/** The formula as Excel writes it when what it names is gone: "#REF!", "Sales[#REF!]". */
export function loseInFormula(source: string, lost: readonly LostTable[]): string {
  const text = source.toLowerCase();
  const mentioned = lost.filter(({ table }) => text.includes(table.toLowerCase()));
  return mentioned.length === 0 ? source : mapTokens(source, (token) => without(token, mentioned));
}

function without(token: Token, lost: readonly LostTable[]): string {
  const name =
    token.type === "structured" ? token.table : token.type === "name" && token.sheet === undefined ? token.name : "";
  const gone = name === "" ? undefined : lost.find(({ table }) => sameName(table, name));
  if (!gone) return token.text;
  if (gone.columns === null) return "#REF!";
  const specifier = token.type === "structured" ? parseSpecifier(token.specifier) : null;
  if (!specifier?.columns.some((column) => gone.columns?.has(column.toLowerCase()))) return token.text;
  return specifier.areas.length === 0
    ? `${name}[${LOST_COLUMN}]`
    : `${name}[${specifier.areas.map((area) => `[${area}]`).join(",")},[${LOST_COLUMN}]]`;
}

/** What tables lose when rows, columns or a sheet are deleted. */
export function lostTables(tables: readonly TableDefinition[], change: StructureChange): LostTable[] {
  return tables.flatMap((table): LostTable[] => {
    if (!sameName(table.sheet, change.sheet)) return [];
    if (change.kind === "deleteSheet") return [{ table: table.name, columns: null }];
    if (change.kind !== "deleteRows" && change.kind !== "deleteColumns") return [];
    const [first, count] = span(table.rect, change.kind);
    const deleted = (index: number) => shiftSpan(index, index, false, change.index, change.count) === null;
    const places = Array.from({ length: count }, (_, index) => deleted(first + index));
    if (places.every(Boolean)) return [{ table: table.name, columns: null }];
    if (change.kind === "deleteRows") return [];
    const columns = table.columns.filter((_, index) => places[index]).map((name) => name.toLowerCase());
    return columns.length === 0 ? [] : [{ table: table.name, columns: new Set(columns) }];
  });
}

const span = (rect: Rect, kind: "deleteRows" | "deleteColumns"): readonly [number, number] =>
  kind === "deleteRows" ? [rect.row, rect.rowCount] : [rect.column, rect.columnCount];
