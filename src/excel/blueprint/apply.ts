import type { Blueprint } from "../../core/plan/blueprint";
import { toUserError, UserError } from "../errors";
import type { RememberedPlan } from "../memory/codec";
import { saveMemory } from "../memory/settings";
import { tellPlanWritten } from "../planChanges";
import { inUndoGroup } from "../run";
import { requestsOf } from "./chunks";
import type { Renaming } from "./formulas";
import { perform, type Added } from "./perform";
import { planWrites } from "./planWrites";
import { removeAdded } from "./rollback";
import { chooseNames, survey, type Survey } from "./survey";
import type { Write } from "./writes";

export interface ApplyProgress {
  readonly step: "survey" | "sheets" | "tables" | "formulas" | "looks" | "done";
  /** From 0 to 1. */
  readonly fraction: number;
}

export interface ApplyOptions {
  readonly onProgress?: (progress: ApplyProgress) => void;
  /** Aborting it takes everything back that was written. */
  readonly signal?: AbortSignal;
}

export interface Renamed {
  /** The id in the blueprint. */
  readonly id: string;
  readonly wanted: string;
  /** The name in the workbook; another one where the wanted name was in use. */
  readonly name: string;
}

export interface AppliedPlan {
  readonly sheets: readonly Renamed[];
  readonly tables: readonly Renamed[];
  readonly names: readonly Renamed[];
  /** Whether one Ctrl+Z takes the plan back. */
  readonly undo: "one step" | "several steps";
}

/**
 * Writes a blueprint into the workbook, beside whatever is there, in at most five syncs however many sheets
 * it has: a survey, up to three requests of about equal size, and what is remembered. Only what would make a
 * request too large takes more.
 *
 * @throws UserError on any failure and when it is cancelled; the workbook is then as it was before.
 */
export async function applyBlueprint(blueprint: Blueprint, options: ApplyOptions = {}): Promise<AppliedPlan> {
  let written: { before: Survey; renaming: Renaming } | undefined;
  const takeBack = async () => {
    if (written) await removeAdded(written.before, written.renaming);
    written = undefined;
  };
  const apply = async (context: Excel.RequestContext) => {
    report(options, "survey", 0);
    const before = await survey(context);
    const renaming = chooseNames(blueprint, before);
    const { sheets, tables, formulas, looks } = planWrites(blueprint, renaming);
    throwIfCancelled(options);
    written = { before, renaming };
    await write(context, [...sheets, ...tables, ...formulas, ...looks], { blueprint, renaming, before }, options);
    return appliedNames(blueprint, renaming);
  };
  try {
    const { result, undo } = await inUndoGroup(apply, takeBack);
    report(options, "done", 1);
    tellPlanWritten();
    return { ...result, undo };
  } catch (error) {
    await takeBack();
    throw toUserError(error);
  }
}

interface Task {
  readonly blueprint: Blueprint;
  readonly renaming: Renaming;
  readonly before: Survey;
}

async function write(
  context: Excel.RequestContext,
  writes: readonly Write[],
  task: Task,
  options: ApplyOptions,
): Promise<void> {
  const requests = requestsOf(writes);
  const added: Added = { workbook: context.workbook, sheets: new Map(), sheetNames: new Map(), tables: new Map() };
  for (const [index, request] of requests.entries()) {
    report(options, stepOf(request[0]), (index + 1) / (requests.length + 2));
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const one of request) perform(one, added);
    await context.sync();
    throwIfCancelled(options);
  }
  report(options, "looks", (requests.length + 1) / (requests.length + 2));
  throwIfCancelled(options);
  finish(context, task, added);
  await context.sync();
}

/** What a person would say is being written. */
function stepOf(write: Write | undefined): ApplyProgress["step"] {
  if (write?.kind === "addSheet" || write?.kind === "numberFormat") return "sheets";
  if (write?.kind === "cells" && write.property !== "formulas") return "sheets";
  if (write?.kind === "table" || write?.kind === "name") return "tables";
  return write?.kind === "cells" || write?.kind === "fill" ? "formulas" : "looks";
}

/** Remembers the plan, by the ids that sheets and tables have got, and shows its first sheet. */
function finish(context: Excel.RequestContext, { blueprint, renaming, before }: Task, added: Added): void {
  const plan = rememberedPlan(blueprint, renaming, added);
  saveMemory(context.workbook, { ...before.stored.memory, plans: [...before.stored.memory.plans, plan] });
  const first = blueprint.sheets.find(({ visibility }) => visibility === "visible");
  if (first) added.sheets.get(first.id)?.activate();
}

function rememberedPlan(blueprint: Blueprint, renaming: Renaming, added: Added): RememberedPlan {
  const { sheets, tables, names } = appliedNames(blueprint, renaming);
  const columnsOf = (tableId: string) =>
    blueprint.sheets.flatMap((sheet) => sheet.tables).find(({ id }) => id === tableId)?.columns ?? [];
  return {
    template: blueprint.template,
    layoutVersion: blueprint.layoutVersion,
    language: blueprint.language,
    title: blueprint.title,
    sheets: sheets.map(({ id, name }) => ({ id, name, key: required(added.sheets.get(id)).id })),
    tables: tables.map(({ id, name }) => {
      const table = required(added.tables.get(id));
      const keys = table.columns.items.map((column) => column.id);
      return {
        id,
        name,
        key: table.id,
        columns: Object.fromEntries(
          columnsOf(id).map((column, index) => [column.id, { key: required(keys[index]), header: column.header }]),
        ),
      };
    }),
    names: Object.fromEntries(names.map(({ wanted, name }) => [wanted, name])),
    ...(blueprint.recipe ? { recipe: { ...blueprint.recipe } } : {}),
  };
}

function appliedNames(blueprint: Blueprint, renaming: Renaming): Pick<AppliedPlan, "sheets" | "tables" | "names"> {
  const nameIn = (names: ReadonlyMap<string, string>, key: string) => required(names.get(key.toLowerCase()));
  return {
    sheets: blueprint.sheets.map(({ id, name }) => ({ id, wanted: name, name: nameIn(renaming.sheets, id) })),
    tables: blueprint.sheets.flatMap(({ tables }) =>
      tables.map(({ id, name }) => ({ id, wanted: name, name: nameIn(renaming.tables, name) })),
    ),
    names: blueprint.names.map(({ name }) => ({ id: name, wanted: name, name: nameIn(renaming.names, name) })),
  };
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("A part of the plan was not added.");
  return value;
}

function report({ onProgress }: ApplyOptions, step: ApplyProgress["step"], fraction: number): void {
  onProgress?.({ step, fraction });
}

function throwIfCancelled({ signal }: ApplyOptions): void {
  if (signal?.aborted) throw new UserError("excel.cancelled");
}
