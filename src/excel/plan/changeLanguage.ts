import { dateFromSerial, isSerialDate, serialFromDate } from "../../core/calendar";
import type { Language } from "../../core/languages";
import { buildPlan, planTemplates, type Blueprint } from "../../core/plan";
import { UserError } from "../errors";
import type { Renaming } from "../blueprint/formulas";
import { type LocatedPlan, locatePlan } from "../memory/plans";
import { changeWorkbook, type Changed, type ChangeOptions } from "./changeWorkbook";
import { languageEdits } from "./languageEdits";
import { enteredPeriods } from "./phasedPlan";
import { readPlanSnapshot } from "./planSnapshot";
import { loadValidationEdits } from "./validationEdits";

/**
 * Puts the plan that the user works on into another language, in place: names of sheets, headers, lists, notes,
 * formulas, charts. Figures and texts of the user stay as they are, as do names that the user gave.
 *
 * @throws UserError without a plan of a known template, or when Excel refuses; the workbook is then as it was before.
 */
export async function changePlanLanguage(language: Language, options?: ChangeOptions): Promise<Changed<Language>> {
  return changeWorkbook(async (context) => {
    const { memory, memoryText, plan: located } = await locatePlan(context);
    if (!located) throw new UserError("excel.noPlan");
    const { remembered } = located;
    if (remembered.language === language) return { edits: [], result: language };
    const start = await fiscalYearStart(context, located);
    const [from, to] = [blueprintOf(located, remembered.language, start), blueprintOf(located, language, start)];
    const snapshot = await readPlanSnapshot(context, located, from);
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const renaming = renamingOf(located);
    const validations = loadValidationEdits(context, { from, to, snapshot, renaming });
    await context.sync();
    const sheetNames = worksheets.items.map(({ name }) => name);
    const planned = languageEdits({ from, to, remembered, snapshot, renaming, sheetNames });
    const plans = memory.plans.map((plan) => (plan === remembered ? planned.remembered : plan));
    return {
      edits: [...planned.edits, ...validations(), { kind: "memory", before: memoryText, after: { ...memory, plans } }],
      result: language,
    };
  }, options);
}

/** The first day of the plan's fiscal year, as Settings have it. */
async function fiscalYearStart(context: Excel.RequestContext, located: LocatedPlan): Promise<number> {
  const range = context.workbook.names.getItem(located.nameOf("FY_Start")).getRange();
  range.load("values");
  await context.sync();
  const value: unknown = range.values[0]?.[0];
  if (typeof value !== "number" || value < 61 || !isSerialDate(Math.floor(value))) {
    throw new UserError("plan.fiscalYearStartBroken");
  }
  const { year, month } = dateFromSerial(Math.floor(value));
  return serialFromDate(year, month, 1);
}

/** The plan's template, empty, with the sheets and periods that the plan has. */
export function blueprintOf(located: LocatedPlan, language: Language, start: number): Blueprint {
  const { template, sheets } = located.remembered;
  const known = planTemplates.find(({ id }) => id === template);
  if (!known) throw new UserError("plan.unknownTemplate", { template: located.plan.title });
  const byQuarters = known.takes?.includes("periods") && enteredPeriods(located).length === 4;
  return buildPlan({
    template,
    language,
    sample: "none",
    fiscalYearStart: start,
    sheets: sheets.map(({ id }) => id),
    ...(byQuarters ? { periods: "quarters" as const } : {}),
  });
}

/** What the plan's parts are called in the workbook. */
export function renamingOf({ sheets, tables, remembered }: LocatedPlan): Renaming {
  return {
    sheets: new Map(sheets.map(({ id, name }) => [id.toLowerCase(), name])),
    tables: new Map(tables.map(({ id, name }) => [id.toLowerCase(), name])),
    names: new Map(Object.entries(remembered.names).map(([name, called]) => [name.toLowerCase(), called])),
  };
}
