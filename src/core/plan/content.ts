import type { MonthNumber } from "./context";
import type { ListCode } from "./lists";

/** The content of a plan in one language: a sample company's, or nothing. Twelve values are the fiscal year's months. */
export interface PlanContent {
  readonly departments: readonly { readonly name: string; readonly head: string }[];
  readonly kpis: readonly KpiContent[];
  readonly goals: readonly GoalContent[];
  readonly findings: readonly FindingContent[];
  readonly actions: readonly ActionContent[];
  readonly budget: readonly BudgetLineContent[];
  readonly risks: readonly RiskContent[];
  readonly reviews: readonly ReviewContent[];
  readonly changes: readonly ChangeContent[];
  readonly products: readonly ProductContent[];
  readonly cohorts: readonly CohortContent[];
  /** What was written against a KPI in Tracking, by KPI id. */
  readonly causes: Readonly<Record<string, string>>;
}

export interface KpiContent {
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly unit: string;
  readonly numberFormat: string;
  readonly direction?: ListCode<"direction">;
  readonly aggregation?: ListCode<"aggregation">;
  readonly source: string;
  readonly owner: string;
  readonly department: string;
  /** What its thresholds are compared with; else the phased plan. */
  readonly basis?: ListCode<"thresholdBasis">;
  /** Thresholds of its own, as shares or in its unit; else the plan's. */
  readonly green?: number;
  readonly amber?: number;
  readonly frequency?: ListCode<"frequency">;
  readonly method: ListCode<"phasingMethod">;
  /** One line for a plain KPI, numerator and denominator for a ratio. */
  readonly lines: readonly LineContent[];
  /** Last year's values of the KPI itself, month by month. */
  readonly lastYear: readonly (number | null)[];
}

export interface LineContent {
  readonly part: ListCode<"part">;
  /** null: not planned yet. */
  readonly plan: readonly (number | null)[];
  /** null: not reported. */
  readonly actual: readonly (number | null)[];
}

export interface GoalContent {
  readonly id: string;
  readonly perspective?: ListCode<"perspective">;
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

export interface RiskContent {
  readonly id: string;
  readonly risk: string;
  readonly category?: ListCode<"riskCategory">;
  readonly goal: string;
  readonly probability?: number;
  readonly impact?: number;
  readonly kpi?: string;
  readonly trigger?: ListCode<"riskTrigger">;
  readonly response?: ListCode<"riskResponse">;
  readonly contingency: string;
  readonly owner: string;
  readonly residualProbability?: number;
  readonly residualImpact?: number;
  readonly reviewMonth?: MonthNumber;
}

export interface FindingContent {
  readonly area: ListCode<"area">;
  readonly finding: string;
  readonly evidence: string;
  readonly impact: ListCode<"grade">;
  readonly goal: string;
}

export interface ActionContent {
  readonly id: string;
  readonly goal: string;
  readonly kind?: ListCode<"actionKind">;
  readonly action: string;
  readonly deliverable: string;
  readonly owner: string;
  readonly support: string;
  /** Days from the first day of the fiscal year. */
  readonly startDay?: number;
  readonly endDay?: number;
  readonly budget?: number;
  readonly priority?: ListCode<"grade">;
  readonly done?: number;
  readonly status?: ListCode<"actionStatus">;
}

export interface BudgetLineContent {
  readonly line: string;
  readonly kind?: ListCode<"budgetKind">;
  readonly department: string;
  readonly action?: string;
  /** null: not planned yet. */
  readonly months: readonly (number | null)[];
  readonly lastYear: number | null;
}

export interface ReviewContent {
  readonly period: string;
  readonly goal: string;
  readonly result: string;
  readonly cause: string;
  readonly lesson: string;
  readonly next: string;
  readonly owner: string;
  readonly dueMonth: MonthNumber;
}

export interface ChangeContent {
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
export interface ProductContent {
  readonly name: string;
  readonly before: { readonly quantity: number; readonly price: number | null };
  readonly now: { readonly quantity: number | null; readonly price: number | null };
}

export interface CohortContent {
  /** Month of the fiscal year; 0 and less lie before it. */
  readonly month: number;
  readonly size: number;
  /** By age in months, from 0. */
  readonly retention: readonly number[];
}

/** A plan to be filled in by the user. */
export const emptyContent: PlanContent = {
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
