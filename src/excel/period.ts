import { UserError } from "./errors";
import { locatePlan } from "./memory/plans";
import { inExcel } from "./run";

/** Where the plan stands in its fiscal year; dates are serials. */
export interface PlanPeriod {
  /** First day of the fiscal year. */
  readonly fiscalYearStart: number;
  /** The day to which Tracking reads; null where Settings has none. */
  readonly asOf: number | null;
  /** Month of the fiscal year at that day: 0 before it, 12 at most. */
  readonly month: number;
}

/**
 * The plan's fiscal year and as-of date.
 *
 * @throws UserError without a plan, or when the start of its fiscal year is no date.
 */
export async function readPeriod(): Promise<PlanPeriod> {
  return inExcel(async (context) => {
    const { plan } = await locatePlan(context);
    if (!plan) throw new UserError("excel.noPlan");
    const value = (name: string) => {
      const range = context.workbook.names.getItem(plan.nameOf(name)).getRange();
      range.load("values");
      return () => range.values[0]?.[0] as unknown;
    };
    const [start, asOf, period] = [value("FY_Start"), value("AsOf"), value("PeriodNo")];
    await context.sync();
    const [fiscalYearStart, day, month] = [start(), asOf(), period()];
    if (typeof fiscalYearStart !== "number") throw new UserError("track.error.noFiscalYear");
    return {
      fiscalYearStart,
      asOf: typeof day === "number" ? day : null,
      month: typeof month === "number" ? month : 0,
    };
  });
}
