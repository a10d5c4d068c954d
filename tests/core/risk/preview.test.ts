import { countLevels, defaultThresholds, effectiveThresholds } from "../../../src/core/risk";

const plain = { green: null, amber: null };

describe("thresholds before they are written", () => {
  it("tell how many KPIs would be green, amber and red, and how many can't be told", () => {
    const kpis = [1.1, 0.95, 0.9, 0.85, 0.4, null, { error: "#N/A" } as const].map((attainment) => ({
      ...plain,
      attainment,
    }));
    expect(countLevels(kpis, defaultThresholds)).toEqual({ green: 2, amber: 2, red: 1, none: 2 });
    expect(countLevels(kpis, { green: 0.4, amber: 0.3 })).toEqual({ green: 5, amber: 0, red: 0, none: 2 });
  });

  it("of a KPI come before those of the plan, one by one", () => {
    expect(effectiveThresholds(defaultThresholds, { green: 0.99, amber: null })).toEqual({ green: 0.99, amber: 0.85 });
    expect(countLevels([{ green: 0.99, amber: null, attainment: 0.97 }], defaultThresholds).amber).toBe(1);
  });
});
