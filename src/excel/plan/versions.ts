import { rebaseline, type NewVersion, type Revision } from "../../core/plan/life";
import { UserError } from "../errors";
import { inExcel } from "../run";
import { changeWorkbook, type Changed, type ChangeOptions } from "./changeWorkbook";
import { newVersionEdits, type ChangeRecord } from "./newVersion";
import { deciding, loadPhasedPlan, type PhasedPlan } from "./phasedPlan";

/**
 * The versions of the plan that the user works on.
 *
 * @throws UserError without an annual plan, or when a needed table or column was deleted.
 */
export async function readPhasedPlan(): Promise<PhasedPlan> {
  return inExcel(async (context) => (await loadPhasedPlan(context)).plan);
}

export interface Rebaseline extends ChangeRecord {
  /** Key of the plan that was read; else it is the one that the user works on. */
  readonly plan?: string;
  /** The version that the new one begins from. */
  readonly from: string;
  /** KPIs with a new year in the active scenario; the others are copied. */
  readonly revisions: readonly Revision[];
  /** Whether Tracking is to compare with the new version. */
  readonly activate: boolean;
}

/**
 * Adds the next version of the plan and records who approved it and why, in one undo step. No existing row is changed.
 *
 * @throws UserError when reason or approver is missing, a KPI cannot be revised, or Excel refuses; nothing is written then.
 */
export async function rebaselinePlan(request: Rebaseline, options?: ChangeOptions): Promise<Changed<NewVersion>> {
  if (request.reason.trim() === "" || request.approver.trim() === "") throw new UserError("plan.reasonMissing");
  return changeWorkbook(async (context) => {
    const loaded = await loadPhasedPlan(context, request.plan);
    const { rows, kpis, language, scenario, closed } = loaded.plan;
    const next = deciding(() =>
      rebaseline({ rows, kpis, language, scenario, closed, from: request.from, revisions: request.revisions }),
    );
    return { edits: await newVersionEdits(context, loaded, next, request, request.activate), result: next };
  }, options);
}
