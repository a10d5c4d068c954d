import { dateFromSerial, isSerialDate, serialFromDate } from "../../core/calendar";
import type { Language } from "../../core/languages";
import { buildPlan, planTemplates, type Blueprint, type PlanOptions } from "../../core/plan";
import type { Renaming } from "../blueprint/formulas";
import { UserError } from "../errors";
import type { LocatedPlan } from "../memory/plans";
import { enteredPeriods } from "./phasedPlan";

/**
 * The first day of the plan's fiscal year, as Settings have it, in one sync.
 *
 * @param otherwise what holds where the cell is gone; a cell that holds something else than a date is refused
 * @throws UserError when Settings do not tell it
 */
export async function fiscalYearStart(
  context: Excel.RequestContext,
  located: LocatedPlan,
  otherwise?: number,
): Promise<number> {
  const range = context.workbook.names.getItemOrNullObject(located.nameOf("FY_Start")).getRangeOrNullObject();
  range.load("values");
  await context.sync();
  const value: unknown = range.isNullObject ? otherwise : range.values[0]?.[0];
  if (typeof value !== "number" || value < 61 || !isSerialDate(Math.floor(value))) {
    throw new UserError("plan.fiscalYearStartBroken");
  }
  const { year, month } = dateFromSerial(Math.floor(value));
  return serialFromDate(year, month, 1);
}

/** The choices of the plan's template that its sheets show: which there are, and by what periods they are entered. */
export function optionsOf(located: LocatedPlan, language: Language, start: number): PlanOptions {
  const { template, sheets } = located.remembered;
  const known = planTemplates.find(({ id }) => id === template);
  if (!known) throw new UserError("plan.unknownTemplate", { template: located.plan.title });
  const byQuarters = known.takes?.includes("periods") && enteredPeriods(located).length === 4;
  return {
    template,
    language,
    sample: "none",
    fiscalYearStart: start,
    sheets: sheets.map(({ id }) => id),
    ...(byQuarters ? { periods: "quarters" as const } : {}),
  };
}

/** The plan's template, empty, with the sheets and periods that the plan has. */
export function blueprintOf(located: LocatedPlan, language: Language, start: number): Blueprint {
  return buildPlan(optionsOf(located, language, start));
}

/** What the plan's parts are called in the workbook. */
export function renamingOf({ sheets, tables, remembered }: LocatedPlan): Renaming {
  return {
    sheets: new Map(sheets.map(({ id, name }) => [id.toLowerCase(), name])),
    tables: new Map(tables.map(({ id, name }) => [id.toLowerCase(), name])),
    names: new Map(Object.entries(remembered.names).map(([name, called]) => [name.toLowerCase(), called])),
  };
}
