import type { MonthNumber } from "../context";
import type { ListCode } from "../lists";

/** The content of a plan in one language: a sample company's, or nothing. Twelve values are the fiscal year's months. */
export interface SampleCase {
  readonly departments: readonly { readonly name: string; readonly head: string }[];
  readonly kpis: readonly SampleKpi[];
  readonly goals: readonly SampleGoal[];
  readonly findings: readonly SampleFinding[];
  readonly actions: readonly SampleAction[];
  readonly budget: readonly SampleBudgetLine[];
  readonly risks: readonly SampleRisk[];
  readonly reviews: readonly SampleReview[];
  readonly changes: readonly SampleChange[];
  readonly products: readonly SampleProduct[];
  readonly cohorts: readonly SampleCohort[];
  /** What was written against a KPI in Tracking, by KPI id. */
  readonly causes: Readonly<Record<string, string>>;
}

export interface SampleKpi {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly direction: ListCode<"direction">;
  readonly aggregation: ListCode<"aggregation">;
  readonly source: string;
  readonly owner: string;
  readonly department: string;
  readonly method: ListCode<"phasingMethod">;
  /** One line for a plain KPI, numerator and denominator for a ratio. */
  readonly lines: readonly SampleLine[];
  /** Last year's values of the KPI itself, month by month. */
  readonly lastYear: readonly number[];
}

export interface SampleLine {
  readonly part: ListCode<"part">;
  readonly plan: readonly number[];
  /** null: not reported. */
  readonly actual: readonly (number | null)[];
}

export interface SampleGoal {
  readonly id: string;
  readonly perspective: ListCode<"perspective">;
  readonly statement: string;
  readonly strategy?: string;
  readonly kpi?: string;
  readonly baseline?: number;
  readonly target?: number;
  readonly numberFormat?: string;
  readonly direction?: ListCode<"direction">;
  /** Month of the fiscal year on whose last day the goal is due. */
  readonly dueMonth?: MonthNumber;
  readonly department?: string;
  readonly owner?: string;
  readonly resources?: string;
  readonly weight?: number;
  readonly bestChange?: number;
}

export interface SampleRisk {
  readonly id: string;
  readonly risk: string;
  readonly category: ListCode<"riskCategory">;
  readonly goal: string;
  readonly probability: number;
  readonly impact: number;
  readonly kpi?: string;
  readonly trigger: ListCode<"riskTrigger">;
  readonly response: ListCode<"riskResponse">;
  readonly contingency: string;
  readonly owner: string;
  readonly residualProbability: number;
  readonly residualImpact: number;
  readonly reviewMonth: MonthNumber;
}

export interface SampleFinding {
  readonly area: ListCode<"area">;
  readonly finding: string;
  readonly evidence: string;
  readonly impact: ListCode<"grade">;
  readonly goal: string;
}

export interface SampleAction {
  readonly id: string;
  readonly goal: string;
  readonly kind: ListCode<"actionKind">;
  readonly action: string;
  readonly deliverable: string;
  readonly owner: string;
  readonly support: string;
  /** Days from the first day of the fiscal year. */
  readonly startDay: number;
  readonly endDay: number;
  readonly budget: number;
  readonly priority: ListCode<"grade">;
  readonly done: number;
  readonly status: ListCode<"actionStatus">;
}

export interface SampleBudgetLine {
  readonly line: string;
  readonly kind: ListCode<"budgetKind">;
  readonly department: string;
  readonly action?: string;
  readonly months: readonly number[];
  readonly lastYear: number;
}

export interface SampleReview {
  readonly period: string;
  readonly goal: string;
  readonly result: string;
  readonly cause: string;
  readonly lesson: string;
  readonly next: string;
  readonly owner: string;
  readonly dueMonth: MonthNumber;
}

export interface SampleChange {
  /** Days from the first day of the fiscal year; negative before it. */
  readonly day: number;
  readonly user: string;
  readonly version: ListCode<"version">;
  readonly object: string;
  readonly old: string | number;
  readonly new: string | number;
  readonly reason: string;
  readonly approver: string;
}

/** Sold in the year to date and in the same months of last year; the price of what was not sold is null. */
export interface SampleProduct {
  readonly name: string;
  readonly before: { readonly quantity: number; readonly price: number | null };
  readonly now: { readonly quantity: number; readonly price: number | null };
}

export interface SampleCohort {
  /** Month of the fiscal year; 0 and less lie before it. */
  readonly month: number;
  readonly size: number;
  /** By age in months, from 0. */
  readonly retention: readonly number[];
}

/** A plan to be filled in by the user. */
export const emptyCase: SampleCase = {
  departments: [],
  kpis: [],
  goals: [],
  findings: [],
  actions: [],
  budget: [],
  risks: [],
  reviews: [],
  changes: [],
  products: [],
  cohorts: [],
  causes: {},
};
