import { buildPlan, planTemplates, type OwnWords, type PriorPlan, withOwnWords } from "../../../core/plan";
import type { Blueprint } from "../../../core/plan/blueprint";
import { type Damage, type Expectation, findDamage } from "../../../core/plan/life/repair";
import { renamed, type Renaming } from "../../blueprint/formulas";
import { NamesInUse } from "../../blueprint/freeNames";
import { UserError } from "../../errors";
import type { RememberedPlan } from "../../memory/codec";
import type { LocatedPlan } from "../../memory/plans";
import { rowsById } from "../lastYear";
import { neighboursOf } from "../neighbours";
import { fiscalYearStart, optionsOf, renamingOf } from "../planBlueprint";
import type { Edit } from "../edits";
import { type PlanSnapshot, readPlanSnapshot } from "../planSnapshot";
import { readLostRules } from "./rules";

/** A plan beside what it should be. */
export interface RepairSurvey {
  readonly located: LocatedPlan;
  /** As the plan would be written now, in the words of the workbook. */
  readonly blueprint: Blueprint;
  /** Names in the workbook, of parts that are gone the ones that they will get. */
  readonly renaming: Renaming;
  readonly snapshot: PlanSnapshot;
  readonly damage: readonly Damage[];
  /** What puts lost rules right, by the key of their damage. */
  readonly ruleEdits: ReadonlyMap<string, readonly Edit[]>;
  /** Names of all sheets of the workbook, in the order of the tabs. */
  readonly tabs: readonly string[];
}

/**
 * Compares a plan with what its template writes, in six syncs.
 *
 * @param company the annual plan of the workbook, to which other plans point
 * @throws UserError when the template is not known or was another one then, or the fiscal year start is no date.
 */
export async function surveyDamage(
  context: Excel.RequestContext,
  located: LocatedPlan,
  company: LocatedPlan | undefined,
): Promise<RepairSurvey> {
  const { remembered } = located;
  const start = await fiscalYearStart(context, located, remembered.recipe?.fiscalYearStart);
  const options = { ...optionsOf(located, remembered.language, start), ...chosenBefore(remembered) };
  const template = buildPlan(options);
  if (template.layoutVersion !== remembered.layoutVersion) throw new UserError("plan.repairOtherLayout");
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  const neighbours = "Company_Goals" in remembered.names && company ? neighboursOf(context, company) : () => ({});
  const snapshot = await readPlanSnapshot(context, located, template);
  const tabs = worksheets.items.map(({ name }) => name);
  const standing: PriorPlan = {
    language: remembered.language,
    fiscalYearStart: start,
    tables: Object.fromEntries([...snapshot.tables].map(([id, table]) => [id, rowsById(located, id, table)])),
  };
  const takesContent = planTemplates.find(({ id }) => id === remembered.template)?.takes?.includes("lastYear");
  const words = wordsOf(located, snapshot);
  const linked = { ...options, neighbours: neighbours() };
  const empty = withOwnWords(buildPlan(linked), words);
  const blueprint = takesContent ? withOwnWords(buildPlan({ ...linked, lastYear: standing }), words) : empty;
  const inUse = [...tables.items, ...names.items].map(({ name }) => name);
  const renaming = freeNames(blueprint, renamingOf(located), remembered, tabs, inUse);
  const expectation: Expectation = {
    blueprint,
    empty,
    spelled: (formula) => renamed(formula, renaming),
    nameOf: (name) => renaming.names.get(name.toLowerCase()) ?? name,
    tableNameOf: (name) => renaming.tables.get(name.toLowerCase()) ?? name,
  };
  const standingPlan = {
    ...snapshot,
    names: new Map(snapshot.names.map(({ name, formula }) => [name.toLowerCase(), formula])),
  };
  const lostRules = await readLostRules(context, blueprint, renaming, snapshot);
  return {
    ...{ located, blueprint, renaming, snapshot, tabs },
    damage: [...findDamage(expectation, standingPlan), ...lostRules.map(({ damage }) => damage)],
    ruleEdits: new Map(lostRules.map(({ damage, edits }) => [damage.key, edits])),
  };
}

function chosenBefore({ recipe }: RememberedPlan) {
  const { company, unit, amounts } = recipe ?? {};
  return {
    ...(company === undefined ? {} : { company }),
    ...(unit === undefined ? {} : { unit }),
    ...(amounts === undefined ? {} : { amounts }),
  };
}

/** Names and headers as they are; of what is gone as they were. */
function wordsOf({ remembered, sheets }: LocatedPlan, { tables }: PlanSnapshot): OwnWords {
  const headersOf = ({ id, columns }: RememberedPlan["tables"][number]) => {
    const table = tables.get(id);
    const place = (column: string) => table?.find(column);
    const taken = new Set(table?.headers.map((header) => header.toLowerCase()));
    return Object.entries(columns).flatMap(([column, { header }]) => {
      const index = place(column);
      const now = index === undefined ? undefined : table?.headers[index];
      if (now !== undefined) return [[column, now] as const];
      return [[column, freeHeader(header, taken)] as const];
    });
  };
  return {
    sheets: Object.fromEntries(
      remembered.sheets.map(({ id, name }) => [id, sheets.find((sheet) => sheet.id === id)?.name ?? name]),
    ),
    headers: Object.fromEntries(remembered.tables.map((table) => [table.id, Object.fromEntries(headersOf(table))])),
  };
}

/** The user may have given the header of a column that is gone to another one. */
function freeHeader(header: string, taken: ReadonlySet<string>): string {
  let name = header;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${header} ${count}`;
  return name;
}

/** Sheets and tables that are gone get their old names, or free ones. */
function freeNames(
  blueprint: Blueprint,
  { sheets, tables, names }: Renaming,
  remembered: RememberedPlan,
  tabs: readonly string[],
  inUse: readonly string[],
): Renaming {
  const freeTabs = new NamesInUse(tabs);
  const free = new NamesInUse(inUse);
  const called = new Map(remembered.tables.map(({ id, name }) => [id.toLowerCase(), name]));
  return {
    sheets: new Map(
      blueprint.sheets.map(({ id, name }) => [
        id.toLowerCase(),
        sheets.get(id.toLowerCase()) ?? freeTabs.takeSheetName(name),
      ]),
    ),
    tables: new Map(
      blueprint.sheets.flatMap((sheet) =>
        sheet.tables.map(({ id, name }) => {
          const key = id.toLowerCase();
          return [name.toLowerCase(), tables.get(key) ?? free.takeDefinedName(called.get(key) ?? name)] as const;
        }),
      ),
    ),
    names,
  };
}
