import { serialFromDate } from "../../src/core/calendar";
import { buildPlan, type PlanOptions } from "../../src/core/plan";
import { applyBlueprint, type AppliedPlan } from "../../src/excel";
import { openWorkbench, type Workbench } from "../../workbench/node";

/**
 * One generated plan for all tests of a file, which each look at their own rows of it: generating takes far longer
 * than what they test. It is closed after the last one.
 */
export function shareAPlan(options: Partial<PlanOptions> = {}): { workbook: Workbench; plan: AppliedPlan } {
  const shared = {} as { workbook: Workbench; plan: AppliedPlan };
  beforeAll(async () => {
    shared.workbook = await openWorkbench({});
    useIt();
    shared.plan = await applyBlueprint(
      buildPlan({
        template: "annual-operations",
        language: "en-US",
        company: "Acme",
        fiscalYearStart: serialFromDate(2026, 1, 1),
        sample: "ecommerce",
        ...options,
      }),
    );
  }, 300_000);
  const useIt = () => Object.assign(globalThis, { Excel: shared.workbook.Excel, Office: shared.workbook.Office });
  // A test of another workbook may have come before.
  beforeEach(() => void useIt());
  afterAll(() => shared.workbook.close());
  return shared;
}
