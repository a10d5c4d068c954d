import type { Language } from "../../core/languages";
import { UserError } from "../errors";
import { locatePlan } from "../memory/plans";
import { changeWorkbook, type Changed, type ChangeOptions } from "./changeWorkbook";
import { languageEdits } from "./language";
import { blueprintOf, fiscalYearStart, renamingOf } from "./planBlueprint";
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
