import type { PlanOptions } from "../core/plan";
import type { AppliedPlan, ApplyProgress, CheckedGoal, HighlightResult } from "../excel";
import { loadMessages } from "../i18n";

/**
 * What other programs in the shared runtime can do with Planwright, as a person would with pane and
 * ribbon: `globalThis.planwright`. Dates are Excel serials.
 */
export interface PlanwrightAutomation {
  /** Ids of the templates, in the order in which the pane offers them. */
  readonly planTemplates: () => Promise<readonly string[]>;
  /**
   * Generates a plan into the open workbook.
   * @throws PlanOptionsError when the options make no plan; UserError when Excel refuses.
   */
  readonly generatePlan: (options: PlanOptions, onProgress?: (progress: ApplyProgress) => void) => Promise<AppliedPlan>;
  /** Checks the goals of the workbook's plan and writes their scores. */
  readonly checkGoals: () => Promise<readonly CheckedGoal[]>;
  /** Highlights what is behind plan. */
  readonly highlightRisks: () => Promise<HighlightResult>;
}

declare global {
  var planwright: PlanwrightAutomation | undefined;
}

export function offerAutomation(): void {
  globalThis.planwright = {
    planTemplates: async () => (await import("../core/plan")).planTemplates.map(({ id }) => id),
    generatePlan: async (options, onProgress) => {
      const [{ buildPlan }, { applyBlueprint }] = await Promise.all([
        import("../core/plan"),
        import("../excel"),
        loadMessages(),
      ]);
      // What another plan points to stands in the annual plan, if there is one.
      const neighbours =
        options.template === "annual-operations" ? {} : await (await import("../excel/plan")).readNeighbours();
      return applyBlueprint(buildPlan({ neighbours, ...options }), onProgress && { onProgress });
    },
    checkGoals: async () => {
      await loadMessages();
      return (await import("./checkGoals")).checkPlanGoals();
    },
    highlightRisks: async () => {
      await loadMessages();
      return (await import("../excel")).highlightRisks();
    },
  };
}
