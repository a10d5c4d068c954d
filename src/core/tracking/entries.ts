import type { Cell } from "../cells";

/** What a row of Actuals holds of a KPI: its value, or for a ratio what it is the ratio of. */
export const parts = ["actual", "numerator", "denominator"] as const;
export type Part = (typeof parts)[number];

/** A KPI of the plan's library. */
export interface KnownKpi {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Reported as numerator and denominator, never as a percentage. */
  readonly isRatio: boolean;
  /** What numerator and denominator are; "" where the library does not say. */
  readonly numerator: string;
  readonly denominator: string;
}

/** The parts that are reported of a KPI. */
export function partsOf({ isRatio }: Pick<KnownKpi, "isRatio">): readonly Part[] {
  return isRatio ? ["numerator", "denominator"] : ["actual"];
}

/** The unit in which a part is written: that of the KPI for its value; sums of a ratio have no unit of their own. */
export function unitOfPart({ unit }: Pick<KnownKpi, "unit">, part: Part): string {
  return part === "actual" ? unit : "";
}

/** A row of the Actuals table. */
export interface ActualsRow {
  /** Within the table's body, from 0. */
  readonly row: number;
  readonly kpi: string;
  readonly department: string;
  /** Of the fiscal year, 1 to 12; null where the row is of no month of it. */
  readonly month: number | null;
  readonly cells: Readonly<Record<Part, Cell>>;
  /** The KPI's value in the same month of last year. */
  readonly lastYear: Cell;
  /** Parts whose cell holds a formula, which is the user's to change. */
  readonly formulas: readonly Part[];
}

/** A figure on its way into the table; null takes out what is there. */
export interface Entry {
  readonly kpi: string;
  readonly department: string;
  readonly month: number;
  readonly part: Part;
  readonly value: number | null;
}

/** What writing an entry would do. */
export interface Change extends Entry {
  /** The row of the table that takes it; null appends one. */
  readonly row: number | null;
  readonly before: Cell;
  /** add: into a blank · same: nothing to write · replace: over a figure or text, which needs consent. */
  readonly kind: "add" | "same" | "replace";
}

/** formula: the cell is calculated · severalRows: the table has two rows of this KPI, month and department. */
export type Refusal = Entry & { readonly problem: "formula" | "severalRows" };

/** What writing the entries would do to the table, entry by entry. */
export function changesOf(
  entries: readonly Entry[],
  rows: readonly ActualsRow[],
): { readonly changes: Change[]; readonly refused: Refusal[] } {
  const places = new Map<string, ActualsRow[]>();
  for (const row of rows) {
    if (row.month === null) continue;
    const key = placeOf({ ...row, month: row.month });
    places.set(key, [...(places.get(key) ?? []), row]);
  }
  const changes: Change[] = [];
  const refused: Refusal[] = [];
  for (const entry of entries) {
    const [row, second] = places.get(placeOf(entry)) ?? [];
    if (second) refused.push({ ...entry, problem: "severalRows" });
    else if (row?.formulas.includes(entry.part)) refused.push({ ...entry, problem: "formula" });
    else changes.push(changeOf(entry, row));
  }
  return { changes, refused };
}

function changeOf(entry: Entry, row: ActualsRow | undefined): Change {
  const before = row?.cells[entry.part] ?? null;
  const kind = before === entry.value ? "same" : before === null ? "add" : "replace";
  return { ...entry, row: row?.row ?? null, before, kind };
}

/** Excel compares texts without case. */
function placeOf({ kpi, department, month }: Pick<Entry, "kpi" | "department" | "month">): string {
  return JSON.stringify([kpi.toLowerCase(), department.toLowerCase(), month]);
}
