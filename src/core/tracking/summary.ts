import type { Direction, MonthlySeries, Warning } from "../risk";
import { byUrgency, currentSignals, urgencyOf, type Urgency } from "./urgency";

/** A KPI as the sheet has it; a figure that is not there is null and is not talked about. */
export interface SummaryKpi {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** -1 where lower is better. */
  readonly direction: Direction;
  readonly status: "green" | "amber" | "red" | null;
  readonly actual: number | null;
  readonly plan: number | null;
  readonly attainment: number | null;
  readonly annualTarget: number | null;
  readonly requiredPerMonth: number | null;
  readonly forecast: number | null;
  readonly months: Pick<MonthlySeries, "annualTarget">;
  readonly warning: Warning;
}

/** A risk whose rule holds. */
export interface TriggeredRisk {
  readonly id: string;
  readonly risk: string;
  readonly contingency: string;
  readonly owner: string;
}

/** What a summary says, sentence by sentence; the words are the language's. */
export type SummaryFact =
  | {
      readonly fact: "counts";
      readonly kpis: number;
      readonly red: number;
      readonly amber: number;
      readonly green: number;
      readonly unreported: number;
    }
  | {
      readonly fact: "kpi";
      readonly urgency: Urgency;
      readonly name: string;
      readonly unit: string;
      readonly actual: number;
      readonly plan: number;
      readonly attainment: number;
    }
  | { readonly fact: "unreported"; readonly names: readonly string[] }
  | { readonly fact: "gap"; readonly name: string; readonly months: readonly number[] }
  | { readonly fact: "signal"; readonly name: string; readonly signal: Warning["signals"][number] }
  | {
      readonly fact: "outlook";
      readonly name: string;
      readonly unit: string;
      readonly forecast: number;
      readonly target: number;
    }
  | {
      readonly fact: "required";
      readonly name: string;
      readonly unit: string;
      readonly perMonth: number;
      readonly best: number | null;
      /** Whether it is the most that a month may take, not the least that it must bring. */
      readonly lower: boolean;
    }
  | ({ readonly fact: "risk" } & TriggeredRisk);

/**
 * The sentences of a management summary: how many KPIs stand where, each KPI with its figures, most urgent first,
 * what warns, where the year is heading by the sheet's forecast where that misses the target, and the risks that
 * are triggered. Only figures of the workbook; where one is missing the sentence is left out.
 */
export function managementSummary(kpis: readonly SummaryKpi[], risks: readonly TriggeredRisk[]): SummaryFact[] {
  if (kpis.length === 0) return [];
  const ordered = byUrgency(kpis);
  const unreported = ordered.filter((kpi) => kpi.attainment === null && !hasGap(kpi)).map(({ name }) => name);
  return [
    countsOf(kpis),
    ...ordered.flatMap(factsOf),
    ...(unreported.length > 0 ? [{ fact: "unreported" as const, names: unreported }] : []),
    ...risks.map((risk) => ({ fact: "risk" as const, ...risk })),
  ];
}

/** Months that are missing among those that are there. */
function hasGap({ warning }: SummaryKpi): boolean {
  return warning.reported > 0 && warning.skipped.length > 0;
}

function countsOf(kpis: readonly SummaryKpi[]): SummaryFact {
  const count = (status: SummaryKpi["status"]) => kpis.filter((kpi) => kpi.status === status).length;
  return {
    fact: "counts",
    kpis: kpis.length,
    red: count("red"),
    amber: count("amber"),
    green: count("green"),
    unreported: count(null),
  };
}

function factsOf(kpi: SummaryKpi): SummaryFact[] {
  const { name, unit, actual, plan, attainment } = kpi;
  const adverse = currentSignals(kpi.warning).filter((signal) => signal.adverse);
  const signals = adverse.map((signal) => ({ fact: "signal" as const, name, signal }));
  const gap: SummaryFact[] = hasGap(kpi) ? [{ fact: "gap", name, months: kpi.warning.skipped }] : [];
  if (actual === null || plan === null || attainment === null) return [...gap, ...signals];
  const facts: SummaryFact[] = [
    { fact: "kpi", urgency: urgencyOf(kpi), name, unit, actual, plan, attainment },
    ...gap,
    ...signals,
  ];
  const { direction, forecast, annualTarget, requiredPerMonth } = kpi;
  const isSum = kpi.months.annualTarget !== null;
  if (isSum && forecast !== null && annualTarget !== null && direction * (annualTarget - forecast) > 0) {
    facts.push({ fact: "outlook", name, unit, forecast, target: annualTarget });
    if (requiredPerMonth !== null) {
      facts.push({
        fact: "required",
        name,
        unit,
        perMonth: requiredPerMonth,
        best: kpi.warning.required?.best ?? null,
        lower: direction === -1,
      });
    }
  }
  return facts;
}
