import type { Blueprint, NameBlueprint, SheetBlueprint } from "./blueprint";
import type { PlanContext } from "./context";
import { commonParameters } from "./parameters";
import { settingsNames, settingsSheet } from "./settings";
import type { PlanTemplate } from "./template";

/** A workbook of these sheets, with the settings that they read in front. */
export function assemble(
  template: Pick<PlanTemplate, "id" | "name">,
  context: PlanContext,
  sheets: readonly SheetBlueprint[],
  names: readonly NameBlueprint[] = [],
): Blueprint {
  return {
    template: template.id,
    layoutVersion: 1,
    language: context.language,
    title: template.name[context.language],
    sheets: [settingsSheet(context, { parameters: commonParameters, sheets }), ...sheets],
    names: [...settingsNames(context, commonParameters), ...names],
  };
}
