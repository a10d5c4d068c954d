import type { Language } from "../../core/languages";
import { inExcel } from "../run";
import type { Memory, RememberedPlan } from "./codec";
import { loadMemory } from "./settings";
import { findStanding, UNKNOWN_PART } from "./standingParts";

/** A generated plan as it stands in the workbook now. */
export interface Plan {
  readonly template: string;
  readonly layoutVersion: number;
  readonly language: Language;
  readonly title: string;
  /** Those that can be shown, so neither hidden nor deleted ones; names as the user may have changed them. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly tables: readonly { readonly id: string; readonly name: string }[];
}

/** The plan that the user works on: the one of the active sheet, else the last one generated; null without any. */
export async function findPlan(): Promise<Plan | null> {
  return inExcel(async (context) => {
    const { plan } = await locatePlan(context);
    return plan && plan.plan;
  });
}

/** A sheet or table of a plan that is in the workbook: its id in the blueprint, Excel's id, and its name now. */
export interface PresentPart {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** A plan with the keys by which Excel finds its parts. */
export interface LocatedPlan {
  readonly plan: Plan;
  readonly remembered: RememberedPlan;
  /** What is still there, hidden sheets included. */
  readonly sheets: readonly PresentPart[];
  readonly tables: readonly PresentPart[];
  /** The name of a cell in the workbook for its name in the blueprint. */
  readonly nameOf: (name: string) => string;
  /** The table in Excel by its id in the blueprint; undefined when the user deleted it. */
  readonly tableName: (tableId: string) => string | undefined;
}

/**
 * What tells a plan from the others of its workbook, through renaming, repair and a change of language: the name of the
 * cell with its fiscal year start. Who shows a plan and writes into it later names it by this, as the user may have
 * gone to a sheet of another one meanwhile.
 */
export function planKey({ names }: Pick<RememberedPlan, "names">): string {
  return names["FY_Start"] ?? "FY_Start";
}

/** For `locatePlan`: the plan with this key; any without one. */
export function withKey(key: string | undefined): (remembered: RememberedPlan) => boolean {
  return (remembered) => key === undefined || planKey(remembered) === key;
}

/** What the workbook remembers, and the plan that the user works on. */
export interface Located {
  readonly memory: Memory;
  /** The text in which it remembers; undefined where it remembers nothing. */
  readonly memoryText: string | undefined;
  readonly plan: LocatedPlan | null;
  /** All plans of which a sheet can be shown, in the order in which they were generated. */
  readonly plans: readonly LocatedPlan[];
}

/**
 * Finds the plan in one sync; sheets and tables by id, by name where a file's ids were made anew.
 *
 * @param accepts which plans are meant; else any
 */
export async function locatePlan(
  context: Excel.RequestContext,
  accepts: (remembered: RememberedPlan) => boolean = () => true,
): Promise<Located> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const load = loadMemory(context.workbook);
  await context.sync();
  const { memory, text: memoryText } = load();
  const plans = memory.plans
    .map((remembered) => located(remembered, worksheets.items, tables.items))
    .filter(({ plan }) => plan.sheets.length > 0);
  const meant = plans.filter(({ remembered }) => accepts(remembered));
  const onActiveSheet = meant.findLast(({ plan }) => plan.sheets.some(({ name }) => name === active.name));
  return { memory, memoryText, plans, plan: onActiveSheet ?? meant.at(-1) ?? null };
}

/** Finds the parts of a plan that is remembered like this, in one sync. */
export async function locateRemembered(
  context: Excel.RequestContext,
  remembered: RememberedPlan,
): Promise<LocatedPlan> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name");
  await context.sync();
  return located(remembered, worksheets.items, tables.items);
}

interface Item {
  readonly id: string;
  readonly name: string;
}

function located(
  remembered: RememberedPlan,
  worksheets: readonly (Item & Pick<Excel.Worksheet, "visibility">)[],
  tables: readonly Item[],
): LocatedPlan {
  const visible = worksheets.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
  const tablesNow = present(remembered.tables, tables);
  const sheetsNow = present(remembered.sheets, worksheets);
  const { template, layoutVersion, language, title } = remembered;
  const shown = sheetsNow.filter(({ key }) => visible.some(({ id }) => id === key));
  const named = (items: readonly { readonly id: string; readonly name: string }[]) =>
    items.map(({ id, name }) => ({ id, name }));
  return {
    plan: { template, layoutVersion, language, title, sheets: named(shown), tables: named(tablesNow) },
    remembered,
    sheets: sheetsNow,
    tables: tablesNow,
    nameOf: (name) => remembered.names[name] ?? name,
    tableName: (tableId) => tablesNow.find(({ id }) => id === tableId)?.name,
  };
}

function present(
  remembered: readonly { readonly id: string; readonly key: string; readonly name: string }[],
  items: readonly Item[],
): PresentPart[] {
  const parts = remembered.map(({ id, key, name }) => ({ id, name, key: key === UNKNOWN_PART ? undefined : key }));
  const find = findStanding(parts, items);
  return parts.flatMap((part) => {
    const item = find(part);
    return item ? [{ id: part.id, key: item.id, name: item.name }] : [];
  });
}
