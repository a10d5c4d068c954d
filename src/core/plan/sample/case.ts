import type { MonthNumber } from "../context";
import type { ListCode } from "../lists";

/** The content of a plan in one language: a sample company's, or nothing. Twelve values are the fiscal year's months. */
export interface SampleCase {
  readonly departments: readonly { readonly name: string; readonly head: string }[];
  readonly kpis: readonly SampleKpi[];
  readonly goals: readonly SampleGoal[];
  readonly risks: readonly SampleRisk[];
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

/** A plan to be filled in by the user. */
export const emptyCase: SampleCase = { departments: [], kpis: [], goals: [], risks: [], causes: {} };
