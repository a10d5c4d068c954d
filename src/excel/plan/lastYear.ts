import type { PriorPlan, PriorRow } from "../../core/plan";
import { UserError } from "../errors";
import { type LocatedPlan, locatePlan } from "../memory/plans";
import { inExcel } from "../run";
import { loadPlanTable, type PlanTable } from "../tables";

/** What a new plan can begin from, and what the old one calls itself. */
export interface LastYear {
  readonly title: string;
  readonly plan: PriorPlan;
}

/**
 * The annual plan of the workbook as last year's: the rows of all its tables.
 *
 * @throws UserError without an annual plan, or when Excel refuses.
 */
export async function readLastYear(): Promise<LastYear> {
  return inExcel(async (context) => {
    const { plan: located } = await locatePlan(context, ({ template }) => template === "annual-operations");
    if (!located) throw new UserError("plan.noPhasedPlan");
    const start = context.workbook.names.getItem(located.nameOf("FY_Start")).getRange();
    start.load("values");
    const tables = located.tables.map(({ id }) => ({ id, read: loadPlanTable(context, located, id) }));
    await context.sync();
    const fiscalYearStart: unknown = start.values[0]?.[0];
    if (typeof fiscalYearStart !== "number") throw new UserError("plan.fiscalYearStartBroken");
    return {
      title: located.plan.title,
      plan: {
        language: located.remembered.language,
        fiscalYearStart,
        tables: Object.fromEntries(tables.map(({ id, read }) => [id, rowsById(located, id, read())])),
      },
    };
  });
}

/** The rows of a table of the plan, cells by the columns' ids; an error, or a column that is gone, is blank. */
export function rowsById({ remembered }: LocatedPlan, tableId: string, { rows, find }: PlanTable): PriorRow[] {
  const columns = Object.keys(remembered.tables.find(({ id }) => id === tableId)?.columns ?? {});
  return rows.map((row) =>
    Object.fromEntries(
      columns.map((id) => {
        const index = find(id);
        const cell = index === undefined ? null : (row[index] ?? null);
        return [id, typeof cell === "object" ? null : cell];
      }),
    ),
  );
}
