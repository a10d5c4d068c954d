import { serialFromDate } from "../../../src/core/calendar";
import { buildPlan, PlanOptionsError, type PlanOptions } from "../../../src/core/plan";

const good: PlanOptions = {
  template: "annual-operations",
  language: "en-US",
  company: "Demo",
  fiscalYearStart: serialFromDate(2026, 1, 1),
  sample: "none",
};

describe("options that make no plan are refused with what is wrong", () => {
  it.each([
    ["unknownTemplate", { template: "weekly-horoscope" }],
    ["unknownLanguage", { language: "de-DE" }],
    ["unknownSample", { sample: "bakery" }],
    ["fiscalYearStartIsNoDate", { fiscalYearStart: Number.NaN }],
    ["fiscalYearStartIsNoDate", { fiscalYearStart: -1 }],
    ["fiscalYearStartIsNoDate", { fiscalYearStart: 46023.5 }],
    ["fiscalYearStartIsNoDate", { fiscalYearStart: 1e9 }],
    ["fiscalYearStartIsNoDate", { fiscalYearStart: serialFromDate(9999, 1, 1) }],
    ["fiscalYearStartIsNoFirstOfMonth", { fiscalYearStart: serialFromDate(2026, 1, 2) }],
    ["asOfIsNoDate", { asOf: Number.POSITIVE_INFINITY }],
    ["companyTooLong", { company: "x".repeat(101) }],
    ["unitTooLong", { unit: "y".repeat(21) }],
  ])("%s", (problem, change) => {
    const build = () => buildPlan({ ...good, ...change } as PlanOptions);
    expect(build).toThrow(PlanOptionsError);
    expect(build).toThrow(expect.objectContaining({ problem, value: Object.values(change)[0] }));
  });

  it("accepts the plainest options", () => {
    expect(buildPlan(good).template).toBe("annual-operations");
  });
});
