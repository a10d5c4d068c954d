import type { SheetBlueprint, TableBlueprint } from "../../../core/plan/blueprint";
import type { SheetPair } from "./change";

/** The words of the column's drop-down list, and of rows that the template writes. */
export function wordsOfColumn(
  { from: sheet, to: other }: SheetPair,
  from: TableBlueprint,
  to: TableBlueprint,
  place: number,
): ReadonlyMap<string, string> {
  const target = `${from.id}[${from.columns[place]?.id ?? ""}]`;
  return new Map([
    ...from.rows.flatMap((row, index): (readonly [string, string])[] => {
      const [word, translated] = [row[place], to.rows[index]?.[place]];
      return typeof word === "string" && typeof translated === "string" ? [[word, translated]] : [];
    }),
    ...listWords(sheet, other, target),
  ]);
}

export function listWords(from: SheetBlueprint, to: SheetBlueprint, target: string): (readonly [string, string])[] {
  return from.validations.flatMap((validation, index) => {
    const other = to.validations[index];
    if (validation.target !== target || !("list" in validation.rule) || !other || !("list" in other.rule)) return [];
    const { list } = other.rule;
    return validation.rule.list.flatMap((word, at) => {
      const translated = list[at];
      return translated === undefined ? [] : [[word, translated] as const];
    });
  });
}
