import type { ListCode, ListId } from "../lists";
import { listCode } from "../lists";
import type { PriorPlan, PriorRow } from "../options";

/** The rows of a table of last year's plan that have something in the key column; none where the table is missing. */
export function filledRows({ tables }: PriorPlan, table: string, key: string): readonly PriorRow[] {
  return (tables[table] ?? []).filter((row) => textOf(row, key) !== "");
}

export function textOf(row: PriorRow | undefined, column: string): string {
  return String(row?.[column] ?? "").trim();
}

/** The number of a cell; undefined for a blank one and for text. */
export function numberOf(row: PriorRow | undefined, column: string): number | undefined {
  const value = row?.[column];
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

export function codeOf<L extends ListId>(row: PriorRow, column: string, list: L): ListCode<L> | undefined {
  return listCode(list, textOf(row, column));
}

/** The property where there is a value, for types whose properties are either given or missing. */
export function given<Key extends string, Value>(
  key: Key,
  value: Value | undefined | "",
): Partial<Record<Key, Exclude<Value, "">>> {
  return (value === undefined || value === "" ? {} : { [key]: value }) as Partial<Record<Key, Exclude<Value, "">>>;
}
