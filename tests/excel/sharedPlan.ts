import type { PlanOptions } from "../../src/core/plan";
import type { AppliedPlan } from "../../src/excel";
import { savedPlan } from "./savedPlans";
import { openSharedWorkbook, sampleOptions, type TestWorkbook } from "./workbook";

/**
 * One plan for all tests of a file, which each look at their own rows of it or put back what they change: opening it
 * takes far longer than what they test. It is closed after the last one.
 */
export function shareAPlan(options: Partial<PlanOptions> = {}): { workbook: TestWorkbook; plan: AppliedPlan } {
  const shared = {} as { workbook: TestWorkbook; plan: AppliedPlan };
  beforeAll(async () => {
    const { file, applied } = await savedPlan({ ...sampleOptions, ...options });
    shared.plan = applied;
    shared.workbook = await openSharedWorkbook({ file });
  }, 300_000);
  // A test of another workbook may have come before.
  beforeEach(() => {
    Object.assign(globalThis, { Excel: shared.workbook.Excel, Office: shared.workbook.Office });
  });
  afterAll(() => shared.workbook.close());
  return shared;
}
