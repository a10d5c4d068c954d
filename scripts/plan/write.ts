import type { PlanwrightAutomation } from "../../src/commands/automation";
import { buildPlan, type PlanOptions, type PriorPlan } from "../../src/core/plan";
import { readLastYear } from "../../src/excel/plan";
import { openWorkbench } from "../../workbench/node";

type Goals = Awaited<ReturnType<PlanwrightAutomation["checkGoals"]>>;
type Risks = Awaited<ReturnType<PlanwrightAutomation["highlightRisks"]>>;
type Progress = Parameters<NonNullable<Parameters<PlanwrightAutomation["generatePlan"]>[1]>>[0];

/** What is told while a plan is written. Goals and risks are null where the plan has the table but nothing in it yet. */
export interface WritingListener {
  readonly progress?: (progress: Progress) => void;
  readonly sheets?: (names: readonly string[]) => void;
  readonly goals?: (goals: Goals | null) => void;
  readonly risks?: (risks: Risks | null) => void;
}

/**
 * Generates a plan in a headless workbook of its own, checks its goals, highlights its risks and saves it: what
 * a person would do with pane and ribbon. The add-in has to be built.
 */
export async function writePlan(options: PlanOptions, path: string, listener: WritingListener = {}): Promise<void> {
  const workbook = await openWorkbench({ locale: options.language });
  const addin = workbook.addin as PlanwrightAutomation;
  try {
    const { sheets } = await addin.generatePlan(options, listener.progress);
    listener.sheets?.(sheets.map(({ name }) => name));
    const has = tablesOf(options);
    const isEmpty = options.sample === "none";
    if (has("Goals")) listener.goals?.(isEmpty ? null : await addin.checkGoals());
    if (has("Tracking")) listener.risks?.(isEmpty ? null : await addin.highlightRisks());
    await workbook.save(path);
  } finally {
    workbook.close();
  }
}

/** Whether the plan of these options has a table: not every template sets goals or tracks KPIs. */
function tablesOf(options: PlanOptions): (id: string) => boolean {
  const ids = new Set(buildPlan(options).sheets.flatMap(({ tables }) => tables.map(({ id }) => id)));
  return (id) => ids.has(id);
}

/**
 * Last year's plan in a workbook, as a new plan begins from it.
 * @throws UserError when the workbook has no annual plan
 */
export async function readLastYearFrom(file: string): Promise<PriorPlan> {
  const workbook = await openWorkbench({ file });
  try {
    Object.assign(globalThis, { Excel: workbook.Excel, Office: workbook.Office });
    return (await readLastYear()).plan;
  } finally {
    workbook.close();
  }
}
