import { levelOf, type Level, type MonthlySeries, type Thresholds } from "../risk";

/** A KPI of the plan in the month that is closed. */
export interface MonthResult {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly status: "green" | "amber" | "red" | null;
  readonly actual: number | null;
  readonly plan: number | null;
  readonly attainment: number | null;
  readonly months: Pick<MonthlySeries, "actual" | "plan" | "attainment">;
  /** For attainments of the phased plan; null for a KPI that is judged by something else. */
  readonly thresholds: Thresholds | null;
}

/** A KPI that missed its plan, in the month or in the year to date. */
export interface Miss {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly month: Figures;
  readonly yearToDate: Figures;
  /** The worse of the two. */
  readonly level: Level;
}

export interface Figures {
  readonly actual: number | null;
  readonly plan: number | null;
  readonly attainment: number | null;
}

/**
 * The KPIs that are amber or red in the month by their thresholds, or in the year to date by the sheet's own
 * status; red before amber, else in the order given. A KPI that is not reported is no miss, and a month is judged
 * only where thresholds are for the phased plan.
 *
 * @param month Of the fiscal year, 1 to 12.
 */
export function missesOf(kpis: readonly MonthResult[], month: number): Miss[] {
  const misses = kpis.flatMap((kpi): Miss[] => {
    const { actual, plan, attainment } = kpi.months;
    const inMonth = {
      actual: actual[month - 1] ?? null,
      plan: plan[month - 1] ?? null,
      attainment: attainment[month - 1] ?? null,
    };
    const levels = [kpi.thresholds && levelOf(inMonth.attainment, kpi.thresholds), kpi.status];
    const level = levels.includes("red") ? "red" : levels.includes("amber") ? "amber" : null;
    if (!level) return [];
    const yearToDate = { actual: kpi.actual, plan: kpi.plan, attainment: kpi.attainment };
    return [{ id: kpi.id, name: kpi.name, unit: kpi.unit, month: inMonth, yearToDate, level }];
  });
  return [...misses.filter(({ level }) => level === "red"), ...misses.filter(({ level }) => level === "amber")];
}

/** A row of the Review table, as far as it tells which miss it is about. */
export interface ReviewedRow {
  readonly period: string;
  readonly goal: string;
  readonly result: string;
}

/**
 * The row that is already about a miss of a month: its result names the KPI by its id; a row whose result was
 * worded anew is known by its goal, where no other miss of the month serves the same goal.
 *
 * @returns index in `rows`, or -1.
 */
export function reviewedAt(
  rows: readonly ReviewedRow[],
  period: string,
  miss: { readonly id: string; readonly goal: string },
  goalsOfMonth: readonly string[],
): number {
  const ofMonth = (row: ReviewedRow) => row.period.trim() === period;
  const byId = rows.findIndex((row) => ofMonth(row) && names(row.result, miss.id));
  if (byId >= 0 || miss.goal === "" || goalsOfMonth.filter((goal) => goal === miss.goal).length > 1) return byId;
  return rows.findIndex((row) => ofMonth(row) && row.goal.trim() === miss.goal);
}

/** Whether a text holds an id as a word of its own: K1, not K10. */
function names(text: string, id: string): boolean {
  const quoted = id.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${quoted}(?![\\p{L}\\p{N}])`, "u").test(text);
}
