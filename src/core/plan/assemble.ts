import type { Blueprint, NameBlueprint, SheetBlueprint } from "./blueprint";
import type { PlanContext } from "./context";
import { commonParameters, type ParameterName } from "./parameters";
import { chosenSheets, usableNames, withoutLostNames } from "./selection";
import { settingsNames, settingsSheet, type SettingsOptions } from "./settings";
import type { PlanTemplate } from "./template";

interface Parts {
  readonly sheets: readonly SheetBlueprint[];
  readonly names?: readonly NameBlueprint[];
  /** Parameters beside the common ones. */
  readonly parameters?: readonly ParameterName[];
  readonly lists?: SettingsOptions["lists"];
}

/** Raised when ids of sheets, tables or columns change. */
const LAYOUT_VERSION = 3;

/** A workbook of those of the sheets that the options ask for, with the settings that they read in front. */
export function assemble(
  template: Pick<PlanTemplate, "id" | "name">,
  context: PlanContext,
  { sheets: all, names = [], parameters = [], lists = [] }: Parts,
): Blueprint {
  const read = [...commonParameters, ...parameters];
  const sheets = chosenSheets(context.options.sheets, all);
  const kept = usableNames(names, all, sheets);
  const lost = new Set(names.filter((name) => !kept.includes(name)).map(({ name }) => name));
  return {
    template: template.id,
    layoutVersion: LAYOUT_VERSION,
    language: context.language,
    title: template.name[context.language],
    ...(context.options.protection ? { protection: "formulas" } : {}),
    sheets: [
      settingsSheet(context, { parameters: read, sheets, lists }),
      ...sheets.map((sheet) => withoutLostNames(sheet, lost)),
    ],
    names: [...settingsNames(context, read), ...kept],
  };
}
