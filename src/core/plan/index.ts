import { annualOperations } from "./annual";
import type { Blueprint, PlanRecipe } from "./blueprint";
import { checkOptions, PlanOptionsError, type PlanOptions } from "./options";
import type { PlanTemplate } from "./template";
import { marketingCampaign } from "./templates/campaign";
import { annualBudget } from "./templates/budgetPl";
import { departmentPlan } from "./templates/departmentPlan";
import { periodicReview } from "./templates/review";
import { projectGantt } from "./templates/project";
import { salesPlan } from "./templates/sales";
import { riskRegister } from "./templates/riskRegister";
import { quarterlyOkr } from "./templates/okr";

export type * from "./blueprint";
export {
  PlanOptionsError,
  type PlanDepartment,
  type PlanOptions,
  type PlanOptionsProblem,
  type PriorPlan,
  type PriorRow,
  type TableInWorkbook,
} from "./options";
export type { OwnTemplate, TemplateChoices } from "./ownTemplate";
export { type OwnWords, withOwnWords } from "./ownWords";
export { lists, listWord, listWords, type ListCode, type ListId } from "./lists";
export { sheetNeeds } from "./selection";
export type { PlanTemplate, SpecialOption } from "./template";

/** All plans that can be generated, in the order in which they are offered. */
export const planTemplates: readonly PlanTemplate[] = [
  annualOperations,
  departmentPlan,
  quarterlyOkr,
  marketingCampaign,
  salesPlan,
  annualBudget,
  projectGantt,
  riskRegister,
  periodicReview,
];

/**
 * The workbook that the options ask for, as data.
 *
 * @throws PlanOptionsError when an option cannot be used; its `problem` says why.
 */
export function buildPlan(options: PlanOptions): Blueprint {
  const template = planTemplates.find(({ id }) => id === options.template);
  if (!template) throw new PlanOptionsError("unknownTemplate", options.template);
  checkOptions(options);
  for (const option of ["departments", "periods", "lastYear"] as const) {
    if (options[option] !== undefined && !template.takes?.includes(option)) {
      throw new PlanOptionsError("notOfThisTemplate", option);
    }
  }
  return { ...template.build(options), recipe: recipeOf(options) };
}

function recipeOf({ fiscalYearStart, company, unit, amounts, periods }: PlanOptions): PlanRecipe {
  return {
    fiscalYearStart,
    ...(company === undefined ? {} : { company }),
    ...(unit === undefined ? {} : { unit }),
    ...(amounts === undefined ? {} : { amounts }),
    ...(periods === undefined ? {} : { periods }),
  };
}
