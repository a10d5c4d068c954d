import type { NameBlueprint, ValidationBlueprint } from "./blueprint";
import type { PlanContext } from "./context";
import { nameRule } from "./sheet";
import { Table } from "./table";

const COMPANY_GOALS = "Company_Goals";

/** The company's goals in the same workbook, as other formulas refer to them; undefined without an annual plan there. */
export function companyGoals({ options }: PlanContext): Table<"id" | "statement"> | undefined {
  const goals = options.neighbours?.["Goals"];
  const [id, statement] = [goals?.columns["id"], goals?.columns["statement"]];
  if (!goals || id === undefined || statement === undefined) return undefined;
  const column = (header: string) => ({ header, role: "input", width: 0 }) as const;
  return new Table(goals.name, { id: column(id), statement: column(statement) });
}

/** The name that drop-down lists of the company's goals refer to. */
export function goalNames(context: PlanContext): NameBlueprint[] {
  const goals = companyGoals(context);
  return goals ? [{ name: COMPANY_GOALS, formula: `=${goals.column("id")}` }] : [];
}

/** A drop-down list of the company's goals for a column that names one; no rule without an annual plan. */
export function goalRules(context: PlanContext, target: string): ValidationBlueprint[] {
  if (!companyGoals(context)) return [];
  return [nameRule(context, target, COMPANY_GOALS, context.t("the company's goals", "公司年度目标"))];
}
