import type { Warning } from "../risk";

/** What decides how urgent a KPI is. */
export interface Urgent {
  readonly status: "green" | "amber" | "red" | null;
  /** Year to date; null where nothing is reported. */
  readonly attainment: number | null;
  readonly warning: Pick<Warning, "signals" | "latest">;
}

/** red and amber by the sheet's status · warned: green, but an early-warning rule has just been met to the bad. */
export type Urgency = "red" | "amber" | "warned" | "unreported" | "onPlan";

const order: readonly Urgency[] = ["red", "amber", "warned", "unreported", "onPlan"];

export function urgencyOf({ status, warning }: Urgent): Urgency {
  if (status === "red" || status === "amber") return status;
  if (currentSignals(warning).some(({ adverse }) => adverse)) return "warned";
  return status === null ? "unreported" : "onPlan";
}

/** The signals that still stand in the latest month reported. */
export function currentSignals({ signals, latest }: Urgent["warning"]): Warning["signals"] {
  return signals.filter(({ lastMonth }) => lastMonth === latest);
}

/** Most urgent first; among equals the one furthest behind plan, then the order given. */
export function byUrgency<T extends Urgent>(kpis: readonly T[]): T[] {
  return [...kpis].sort(
    (a, b) =>
      order.indexOf(urgencyOf(a)) - order.indexOf(urgencyOf(b)) ||
      (a.attainment ?? Infinity) - (b.attainment ?? Infinity) ||
      0,
  );
}
