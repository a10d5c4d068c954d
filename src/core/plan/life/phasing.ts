import type { ListCode } from "../lists";

/** How the periods and rows of a KPI become one figure. */
export type Aggregation = ListCode<"aggregation">;

/** A row of the phased plan: a KPI's value, or one part of its ratio, for a department in one version and scenario. */
export interface PhasingRow {
  readonly kpi: string;
  readonly part: ListCode<"part">;
  readonly department: string;
  /** The word of the version as the workbook has it, for example "V1 Approved". */
  readonly version: string;
  readonly scenario: string;
  readonly method: string;
  /** The year's months, or its quarters, in order; null where nothing is planned. */
  readonly values: readonly (number | null)[];
  /** Place in the table of the row that it was read from, or that it follows in looks. */
  readonly place?: number;
}

/**
 * The year of a KPI over all of its rows in one version and scenario, by the KPI's rule: sums add; averages are the
 * mean of the rows' means; of stocks the last period counts, and the departments' stocks add; a ratio is the sum of
 * its numerators over the sum of its denominators. Null where the rows say nothing.
 */
export function yearOfKpi(rows: readonly PhasingRow[], rule: Aggregation): number | null {
  if (rule === "RATIO") return ratio(rows);
  const years = rows.flatMap(({ values }) => yearOfRow(values, rule) ?? []);
  if (years.length === 0) return null;
  return rule === "AVG" ? mean(years) : sum(years);
}

/** The year of one row; the parts of a ratio are summed. */
export function yearOfRow(values: PhasingRow["values"], rule: Aggregation): number | null {
  const filled = values.filter((value) => value !== null);
  if (filled.length === 0) return null;
  if (rule === "AVG") return mean(filled);
  if (rule === "LAST") return values.at(-1) ?? null;
  return sum(filled);
}

function ratio(rows: readonly PhasingRow[]): number | null {
  const total = (part: PhasingRow["part"]) => sum(rows.flatMap((row) => (row.part === part ? row.values : [])));
  const denominator = total("DENOMINATOR");
  return denominator === 0 ? null : total("NUMERATOR") / denominator;
}

/** Sum of what is there; a blank adds nothing. */
export function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length;
}
