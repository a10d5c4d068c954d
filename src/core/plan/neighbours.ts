import type { NameBlueprint, ValidationBlueprint } from "./blueprint";
import type { PlanContext } from "./context";
import { nameRule } from "./sheet";
import { Table } from "./table";

/** Names that drop-down lists refer to, as a list can't refer to a table by itself. */
const COMPANY_GOALS = "Company_Goals";
const COMPANY_KPIS = "Company_Kpis";

/** The company's goals in the same workbook, as other formulas refer to them; undefined without an annual plan there. */
export function companyGoals(context: PlanContext): Table<"id" | "statement"> | undefined {
  return neighbour(context, "Goals", ["id", "statement"]);
}

/** The company's KPIs in the same workbook; undefined without an annual plan there. */
export function companyKpis(context: PlanContext): Table<"id"> | undefined {
  return neighbour(context, "Kpis", ["id"]);
}

function neighbour<Id extends string>(
  { options }: PlanContext,
  table: string,
  ids: readonly Id[],
): Table<Id> | undefined {
  const found = options.neighbours?.[table];
  if (!found) return undefined;
  const headers = ids.map((id) => found.columns[id]);
  if (headers.includes(undefined)) return undefined;
  const columns = ids.map((id, index) => [id, { header: headers[index] ?? "", role: "input", width: 0 }] as const);
  return new Table(found.name, Object.fromEntries(columns) as Record<Id, (typeof columns)[number][1]>);
}

/** The name that drop-down lists of the company's goals refer to. */
export function goalNames(context: PlanContext): NameBlueprint[] {
  const goals = companyGoals(context);
  return goals ? [{ name: COMPANY_GOALS, formula: `=${goals.column("id")}` }] : [];
}

/** The name that drop-down lists of the company's KPIs refer to. */
export function kpiNames(context: PlanContext): NameBlueprint[] {
  const kpis = companyKpis(context);
  return kpis ? [{ name: COMPANY_KPIS, formula: `=${kpis.column("id")}` }] : [];
}

/** A drop-down list of the company's goals for a column that names one; no rule without an annual plan. */
export function goalRules(context: PlanContext, target: string): ValidationBlueprint[] {
  if (!companyGoals(context)) return [];
  return [nameRule(context, target, COMPANY_GOALS, context.t("the company's goals", "公司年度目标"))];
}

/** A drop-down list of the company's KPIs; a department may have others, which are not rolled up. */
export function kpiRules(context: PlanContext, target: string): ValidationBlueprint[] {
  if (!companyKpis(context)) return [];
  return [nameRule(context, target, COMPANY_KPIS, context.t("the company's KPI library", "公司KPI指标库"))];
}
