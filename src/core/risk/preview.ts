import type { Cell } from "../cells";
import { levelsOf, type Thresholds } from "./levels";

/** Thresholds of a KPI; null takes the plan's. */
export interface OwnThresholds {
  readonly green: number | null;
  readonly amber: number | null;
}

export interface LevelCounts {
  readonly green: number;
  readonly amber: number;
  readonly red: number;
  /** Not reported, or not computable. */
  readonly none: number;
}

/** The thresholds that a KPI is judged by: its own where it has them, else the plan's. */
export function effectiveThresholds(plan: Thresholds, { green, amber }: OwnThresholds): Thresholds {
  return { green: green ?? plan.green, amber: amber ?? plan.amber };
}

/** How many KPIs would have which status by these thresholds, before they are written. */
export function countLevels(
  kpis: readonly (OwnThresholds & { readonly attainment: Cell })[],
  plan: Thresholds,
): LevelCounts {
  const counts = { green: 0, amber: 0, red: 0, none: 0 };
  for (const { attainment, ...own } of kpis) {
    const [level] = levelsOf([attainment], effectiveThresholds(plan, own));
    counts[level ?? (typeof attainment === "number" ? "green" : "none")]++;
  }
  return counts;
}
