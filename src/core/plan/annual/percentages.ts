import type { ConditionalFormatBlueprint } from "../blueprint";
import { text } from "../formulas";

/** The unit of a KPI whose figures are shares: 0.34 stands for 34 %. */
export const PERCENT = text("%");

/** Shows shares as percentages where the unit says so, as a row knows its KPI only when it is filled in. */
export function percentWhere(target: string, condition: string): ConditionalFormatBlueprint {
  return { target, formula: `=${condition}`, look: "percent" };
}

/** Whether a KPI's unit in the library is a percentage, in a rule, which can refer to names but to no table. */
export function isPercentKpi(kpi: string): string {
  return `COUNTIFS(Kpi_List,${kpi},Kpi_Units,${PERCENT})>0`;
}
