import { rollUp, type DepartmentTarget, type RollUp } from "../../core/plan/life";
import { listWord } from "../../core/plan/lists";
import { quarterId, quarterNumbers } from "../../core/plan/periods";
import { UserError } from "../errors";
import { type LocatedPlan, locatePlan } from "../memory/plans";
import { inExcel } from "../run";
import { loadPlanTable, type PlanTable } from "../tables";
import { changeWorkbook, type Changed, type ChangeOptions } from "./changeWorkbook";
import { newVersionEdits, type ChangeRecord } from "./newVersion";
import { deciding, enteredPeriods, loadPhasedPlan, type LoadedPlan } from "./phasedPlan";
import { codeOfWord, figureOf, textOf } from "./words";

/** The department plans of the workbook rolled up, before anything is written. */
export interface RollUpPreview extends RollUp {
  /** Departments that are rolled up, as their plans call themselves. */
  readonly departments: readonly string[];
  /** The company's version that it is compared with. */
  readonly from: string;
}

/**
 * What the plans of the departments in this workbook add up to, by each KPI's rule. A department's plan is a department
 * plan, or an annual plan other than the company's, which is the first that was generated.
 *
 * @throws UserError without a company's plan, or when no department plans one of its KPIs.
 */
export async function previewRollUp(): Promise<RollUpPreview> {
  return inExcel(async (context) => (await loadRollUp(context)).preview);
}

export interface RollUpRecord extends ChangeRecord {
  /** Whether Tracking is to compare with the rolled-up version. */
  readonly activate: boolean;
}

/**
 * Writes the departments' targets into the company's plan as a new version, with a line in the change log for each KPI,
 * in one undo step. No existing row is changed.
 *
 * @throws UserError when reason or approver is missing, there is nothing to roll up, or Excel refuses.
 */
export async function rollUpDepartments(
  record: RollUpRecord,
  options?: ChangeOptions,
): Promise<Changed<RollUpPreview>> {
  if (record.reason.trim() === "" || record.approver.trim() === "") throw new UserError("plan.reasonMissing");
  return changeWorkbook(async (context) => {
    const { loaded, preview } = await loadRollUp(context);
    return {
      edits: await newVersionEdits(context, loaded, preview.next, record, record.activate),
      result: preview,
    };
  }, options);
}

async function loadRollUp(
  context: Excel.RequestContext,
): Promise<{ readonly loaded: LoadedPlan; readonly preview: RollUpPreview }> {
  const { plans } = await locatePlan(context);
  const company = plans.find(({ tableName }) => tableName("Phasing") !== undefined);
  if (!company) throw new UserError("plan.noPhasedPlan");
  const loaded = await loadPhasedPlan(context, company);
  const sources = plans.filter((plan) => plan !== company).flatMap((plan) => loadDepartment(context, plan) ?? []);
  await context.sync();
  const targets = sources.flatMap((read) => read());
  const { rows, kpis, language, version: from, scenario } = loaded.plan;
  const method = listWord(language, "phasingMethod", "CUSTOM");
  const rolledUp = deciding(() => rollUp({ rows, kpis, language, from, scenario, method, targets }));
  const departments = [...new Set(targets.map(({ department }) => department))];
  return { loaded, preview: { ...rolledUp, departments, from } };
}

/** Puts the reading of a department's targets into the request; undefined for a plan that has none. */
function loadDepartment(context: Excel.RequestContext, located: LocatedPlan): (() => DepartmentTarget[]) | undefined {
  const cell = (name: string) => {
    const range = context.workbook.names.getItem(located.nameOf(name)).getRange();
    range.load("values");
    return () => String(range.values[0]?.[0] ?? "");
  };
  const nameOf = (company: string) => company.trim() || (located.sheets[0]?.name ?? located.plan.title);
  if (located.tableName("DepartmentGoals") !== undefined) {
    const [company, load] = [cell("Company"), loadPlanTable(context, located, "DepartmentGoals")];
    return () => goalTargets(load(), nameOf(company()));
  }
  if (located.tableName("Phasing") !== undefined) {
    const [company, version, scenario] = [cell("Company"), cell("Version"), cell("Scenario")];
    const load = loadPlanTable(context, located, "Phasing");
    return () => phasedTargets(load(), nameOf(company()), version(), scenario(), enteredPeriods(located));
  }
  return undefined;
}

function goalTargets(table: PlanTable, department: string): DepartmentTarget[] {
  return table.rows.flatMap((row, place) => {
    const kpi = textOf(row[table.column("kpi")]);
    if (kpi === "") return [];
    const values = quarterNumbers.map((number) => figureOf(table, place, quarterId(number)));
    if (values.every((value) => value === null)) return [];
    return [{ department, kpi, part: "VALUE" as const, values }];
  });
}

function phasedTargets(
  table: PlanTable,
  department: string,
  version: string,
  scenario: string,
  periodIds: readonly string[],
): DepartmentTarget[] {
  return table.rows.flatMap((row, place) => {
    const text = (id: string) => textOf(row[table.column(id)]);
    if (text("kpi") === "" || text("version") !== version || text("scenario") !== scenario) return [];
    const values = periodIds.map((id) => figureOf(table, place, id));
    if (values.every((value) => value === null)) return [];
    return [{ department, kpi: text("kpi"), part: codeOfWord("part", row[table.column("part")]) ?? "VALUE", values }];
  });
}
