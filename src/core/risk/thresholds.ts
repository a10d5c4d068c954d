import type { Cell } from "../cells";
import { levelsOf, type Direction, type Level, type Thresholds } from "./levels";

/**
 * What a KPI's thresholds are compared with. plan: attainment of the phased plan, year to date · target: attainment
 * of the year's target by the year-end forecast · value: the latest month's figure in the KPI's own unit.
 */
export const bases = ["plan", "target", "value"] as const;
export type Basis = (typeof bases)[number];

/** Thresholds of a KPI or of a month; null takes those of the plan. */
export interface OwnThresholds {
  readonly green: number | null;
  readonly amber: number | null;
}

/** The thresholds of a whole plan, for KPIs that have none of their own. */
export interface PlanThresholds {
  readonly all: Thresholds;
  /** The twelve months of the fiscal year: what holds while a KPI is reported to that month. */
  readonly months: readonly OwnThresholds[];
  /**
   * Hysteresis: a better status than at the last report is given only when the figure is beyond the threshold by
   * this share of it, so that a figure on the edge does not flicker from report to report. 0 switches it off.
   */
  readonly margin: number;
}

/** What decides the status of one KPI, with its figure in each basis; null is not reported or not computable. */
export interface JudgedKpi extends OwnThresholds {
  readonly basis: Basis;
  /** 1 where a higher value is better, -1 where a lower is; attainments are higher where it is better. */
  readonly direction: Direction;
  readonly figures: Readonly<Record<Basis, number | null>>;
  /** The month of the fiscal year to which it is reported, 1 to 12; null where nothing is. */
  readonly month: number | null;
  /** Its status at the last report; null before the first. */
  readonly before: Status | null;
}

export type Status = Level | "green";

export interface StatusCounts {
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  /** Not reported, or not computable. */
  readonly none: number;
}

/**
 * The thresholds in force for a KPI, and which way they point: its own, else its month's, else the plan's. Those
 * of the plan are shares, so that a KPI that is judged by its value takes none of them.
 *
 * @returns null where a KPI is judged by its value but has not both thresholds for it.
 */
export function thresholdsInForce(
  { all, months }: PlanThresholds,
  { basis, direction, green, amber, month }: Pick<JudgedKpi, "basis" | "direction" | "green" | "amber" | "month">,
): { readonly thresholds: Thresholds; readonly direction: Direction } | null {
  if (basis === "value") return green === null || amber === null ? null : { thresholds: { green, amber }, direction };
  const ofMonth = month === null ? undefined : months[month - 1];
  return {
    thresholds: { green: green ?? ofMonth?.green ?? all.green, amber: amber ?? ofMonth?.amber ?? all.amber },
    direction: 1,
  };
}

/** The status that a plan's Tracking gives a KPI; the formulas of Series calculate the same. */
export function statusOf(plan: PlanThresholds, kpi: JudgedKpi): Status | null {
  const inForce = thresholdsInForce(plan, kpi);
  const figure = kpi.figures[kpi.basis];
  if (!inForce || figure === null) return null;
  const { thresholds, direction } = inForce;
  /** As if more were better, and as far beyond as the margin asks. */
  const from = (threshold: number, isHeld: boolean) =>
    direction * threshold + (isHeld ? plan.margin * Math.abs(threshold) : 0);
  const held = {
    green: from(thresholds.green, kpi.before === "amber" || kpi.before === "red"),
    amber: from(thresholds.amber, kpi.before === "red"),
  };
  if (held.amber > held.green) return null;
  return levelsOf([direction * figure], held)[0] ?? "green";
}

/** How many KPIs would have which status, before anything is written. */
export function countStatuses(plan: PlanThresholds, kpis: readonly JudgedKpi[]): StatusCounts {
  return counted(kpis.map((kpi) => statusOf(plan, kpi)));
}

/** How many attainments of a table that no template made would be red and amber. */
export function countAttainments(attainments: readonly Cell[], thresholds: Thresholds): StatusCounts {
  const levels = levelsOf(attainments, thresholds);
  return counted(attainments.map((cell, index) => (typeof cell === "number" ? (levels[index] ?? "green") : null)));
}

function counted(statuses: readonly (Status | null)[]): StatusCounts {
  const count = (status: Status | null) => statuses.filter((one) => one === status).length;
  return { green: count("green"), amber: count("amber"), red: count("red"), none: count(null) };
}

/** Thresholds that a person can mean: both finite, and red not beginning on the better side of green. */
export function areSensible({ green, amber }: Thresholds, direction: Direction = 1): boolean {
  return Number.isFinite(green) && Number.isFinite(amber) && direction * amber <= direction * green;
}

/** Thresholds that cross, and whose they are: those for all KPIs, of a month from 1, of a KPI by its place in the list. */
export interface Crossing {
  readonly of: "all" | "month" | "kpi";
  readonly place: number;
  readonly thresholds: Thresholds;
}

/** The first thresholds of a plan by which red would begin above green; null where none do. */
export function crossingOf(
  plan: PlanThresholds,
  kpis: readonly Pick<JudgedKpi, "basis" | "direction" | "green" | "amber">[],
): Crossing | null {
  if (!areSensible(plan.all)) return { of: "all", place: 0, thresholds: plan.all };
  const months = plan.months.map((_, index) => index + 1);
  const share = { basis: "plan", direction: 1, green: null, amber: null } as const;
  const inMonth = (kpi: (typeof kpis)[number], month: number | null) => {
    const inForce = thresholdsInForce(plan, { ...kpi, month });
    return inForce && !areSensible(inForce.thresholds, inForce.direction) ? inForce.thresholds : null;
  };
  for (const month of months) {
    const thresholds = inMonth(share, month);
    if (thresholds) return { of: "month", place: month, thresholds };
  }
  for (const [place, kpi] of kpis.entries()) {
    // With one threshold of its own a KPI takes the other from the plan or from whichever month it is reported to.
    for (const month of [null, ...months]) {
      const thresholds = inMonth(kpi, month);
      if (thresholds) return { of: "kpi", place, thresholds };
    }
  }
  return null;
}
