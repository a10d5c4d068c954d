import { serialFromDate } from "../../src/core/calendar";
import type { PlanOptions } from "../../src/core/plan";

/** The annual plan of the sample company. */
export const sampleOptions: PlanOptions = {
  template: "annual-operations",
  language: "en-US",
  company: "Acme",
  fiscalYearStart: serialFromDate(2026, 1, 1),
  sample: "ecommerce",
};
