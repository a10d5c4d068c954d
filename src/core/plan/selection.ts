import type { NameBlueprint, SheetBlueprint } from "./blueprint";
import { PlanOptionsError } from "./options";

/**
 * The sheets that were asked for and those that they calculate from, in the order of the template.
 *
 * @param wanted ids of sheets; undefined is all
 * @throws PlanOptionsError for an id that no sheet has
 */
export function chosenSheets(
  wanted: readonly string[] | undefined,
  sheets: readonly SheetBlueprint[],
): readonly SheetBlueprint[] {
  if (!wanted) return sheets;
  const needs = sheetNeeds(sheets);
  const chosen = new Set<string>();
  const choose = (id: string) => {
    if (chosen.has(id)) return;
    chosen.add(id);
    needs.get(id)?.forEach(choose);
  };
  for (const id of wanted) {
    // Settings come with every plan.
    if (id === "Settings") continue;
    if (!needs.has(id)) throw new PlanOptionsError("unknownSheet", id);
    choose(id);
  }
  return sheets.filter(({ id, visibility }) => chosen.has(id) || visibility === "veryHidden");
}

/** For each sheet the ids of the sheets whose tables its formulas read directly. */
export function sheetNeeds(sheets: readonly SheetBlueprint[]): ReadonlyMap<string, readonly string[]> {
  const homes = new Map(sheets.flatMap(({ id, tables }) => tables.map(({ name }) => [name, id] as const)));
  return new Map(
    sheets.map((sheet) => {
      const needed = formulasOf(sheet).flatMap((formula) => tablesIn(formula).map((table) => homes.get(table)));
      return [sheet.id, [...new Set(needed)].filter((id): id is string => id !== undefined && id !== sheet.id)];
    }),
  );
}

/** The names whose tables are there; a name of neighbours' tables stays. */
export function usableNames(
  names: readonly NameBlueprint[],
  all: readonly SheetBlueprint[],
  chosen: readonly SheetBlueprint[],
): readonly NameBlueprint[] {
  const left = new Set(chosen.map(({ id }) => id));
  const gone = new Set(all.filter(({ id }) => !left.has(id)).flatMap(({ tables }) => tables.map(({ name }) => name)));
  return names.filter(({ formula }) => !tablesIn(formula).some((table) => gone.has(table)));
}

/** Without the drop-down lists and conditional formats that name something which is not in the plan. */
export function withoutLostNames(sheet: SheetBlueprint, lost: ReadonlySet<string>): SheetBlueprint {
  const validations = sheet.validations.filter(
    ({ rule }) => !("listFormula" in rule && lost.has(rule.listFormula.slice(1))),
  );
  const conditionalFormats = sheet.conditionalFormats.filter(
    ({ formula }) => !(formula.match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? []).some((name) => lost.has(name)),
  );
  return { ...sheet, validations, conditionalFormats };
}

function formulasOf({ blocks, tables }: SheetBlueprint): string[] {
  const cells = [...blocks.flatMap((block) => block.cells.flat()), ...tables.flatMap((table) => table.rows.flat())];
  return [
    ...cells.flatMap((cell) => (typeof cell === "object" && cell !== null && "formula" in cell ? [cell.formula] : [])),
    ...tables.flatMap(({ columns }) => columns.flatMap(({ formula }) => (formula === undefined ? [] : [formula]))),
  ];
}

function tablesIn(formula: string): string[] {
  return [...formula.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\[/gu)].map(([, name = ""]) => name);
}
