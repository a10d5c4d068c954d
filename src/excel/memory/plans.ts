import type { Language } from "../../core/languages";
import { inExcel } from "../run";
import type { Memory, RememberedPlan } from "./codec";
import { loadMemory } from "./settings";

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

/** A plan with the keys by which Excel finds its parts. */
export interface LocatedPlan {
  readonly plan: Plan;
  readonly remembered: RememberedPlan;
  /** The name of a cell in the workbook for its name in the blueprint. */
  readonly nameOf: (name: string) => string;
  /** The table in Excel by its id in the blueprint; undefined when the user deleted it. */
  readonly tableName: (tableId: string) => string | undefined;
}

/** What the workbook remembers, and the plan that the user works on. */
export interface Located {
  readonly memory: Memory;
  readonly plan: LocatedPlan | null;
}

/** Finds the plan in one sync; sheets and tables by id, by name where a file's ids were made anew. */
export async function locatePlan(context: Excel.RequestContext): Promise<Located> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name");
  const active = worksheets.getActiveWorksheet();
  active.load("name");
  const load = loadMemory(context.workbook);
  await context.sync();
  const { memory } = load();
  const visible = worksheets.items.filter(({ visibility }) => visibility === Excel.SheetVisibility.visible);
  const candidates = memory.plans
    .map((remembered) => located(remembered, visible, tables.items))
    .filter(({ plan }) => plan.sheets.length > 0);
  const onActiveSheet = candidates.findLast(({ plan }) => plan.sheets.some(({ name }) => name === active.name));
  return { memory, plan: onActiveSheet ?? candidates.at(-1) ?? null };
}

interface Item {
  readonly id: string;
  readonly name: string;
}

function located(remembered: RememberedPlan, sheets: readonly Item[], tables: readonly Item[]): LocatedPlan {
  const tablesNow = present(remembered.tables, tables);
  const { template, layoutVersion, language, title } = remembered;
  return {
    plan: { template, layoutVersion, language, title, sheets: present(remembered.sheets, sheets), tables: tablesNow },
    remembered,
    nameOf: (name) => remembered.names[name] ?? name,
    tableName: (tableId) => tablesNow.find(({ id }) => id === tableId)?.name,
  };
}

function present(
  remembered: readonly { readonly id: string; readonly key: string; readonly name: string }[],
  items: readonly Item[],
): Item[] {
  return remembered.flatMap(({ id, key, name }) => {
    const item = items.find((one) => one.id === key) ?? items.find((one) => one.name === name);
    return item ? [{ id, name: item.name }] : [];
  });
}
