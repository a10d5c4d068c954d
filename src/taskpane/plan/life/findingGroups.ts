import type { Finding } from "../../../excel/plan";

/** Findings of one kind in one place, which a person decides on together. */
export interface FindingGroup {
  readonly key: string;
  readonly kind: Finding["kind"];
  readonly safe: boolean;
  readonly repairable: boolean;
  readonly sheet: string;
  readonly table: string;
  /** Columns, names or charts. */
  readonly parts: readonly string[];
  /** Cells where cells are affected, else parts. */
  readonly count: number;
  /** Keys of its findings. */
  readonly keys: readonly string[];
}

/** In the order of the findings; cells of one table, columns, names and charts of one sheet go together. */
export function groupsOf(findings: readonly Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const { key, kind, safe, repairable, sheet, table, part, count } of findings) {
    const groupKey = [kind, sheet, table].join("\n");
    const group = groups.get(groupKey);
    groups.set(groupKey, {
      ...{ key: groupKey, kind, safe, repairable, sheet, table },
      parts: [...(group?.parts ?? []), ...(part === "" ? [] : [part])],
      count: (group?.count ?? 0) + count,
      keys: [...(group?.keys ?? []), key],
    });
  }
  return [...groups.values()];
}
