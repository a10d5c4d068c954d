import { earlyWarning, defaultThresholds } from "../../../src/core/risk";
import { managementSummary, missesOf, reviewedAt } from "../../../src/core/tracking";

const series = (attainment: (number | null)[]) => ({
  plan: attainment.map(() => 100),
  actual: attainment.map((share) => share && share * 100),
  lastYear: attainment.map(() => 90),
  attainment,
  annualTarget: 1200,
  direction: 1 as const,
});
const kpi = (id: string, status: "green" | "amber" | "red" | null, attainment: (number | null)[]) => ({
  id,
  name: `Name of ${id}`,
  unit: "",
  direction: 1 as const,
  status,
  actual: status && 380,
  plan: status && 400,
  attainment: status && 0.95,
  annualTarget: 1200,
  requiredPerMonth: 102.5,
  forecast: 1140,
  months: series(attainment),
  thresholds: defaultThresholds,
  warning: earlyWarning(series(attainment)),
});

describe("The misses of a month", () => {
  it("are what is behind in the month or in the year to date, the worst first", () => {
    const misses = missesOf(
      [
        kpi("K1", "green", [1, 1, 1, 0.9]),
        kpi("K2", "green", [1, 1, 1, 1]),
        kpi("K3", "red", [1, 1, 1, 0.9]),
        kpi("K4", null, [null, null, null, null]),
        kpi("K5", "amber", [1, 1, 1, 1]),
      ],
      4,
    );
    expect(misses.map(({ id, level }) => [id, level])).toEqual([
      ["K3", "red"],
      ["K1", "amber"],
      ["K5", "amber"],
    ]);
    expect(misses[1]?.month).toEqual({ actual: 90, plan: 100, attainment: 0.9 });
  });

  it("are known again in the review by KPI, or by goal where the words were changed", () => {
    const rows = [
      { period: "2026-03", goal: "G1", result: "K1 Revenue: ..." },
      { period: "2026-04", goal: "G9", result: "K10 Revenue: ..." },
      { period: "2026-04", goal: "G1", result: "Fewer orders than planned" },
    ];
    expect(reviewedAt(rows, "2026-04", { id: "K10", goal: "" }, [])).toBe(1);
    expect(reviewedAt(rows, "2026-04", { id: "K1", goal: "G1" }, ["G1"])).toBe(2);
    expect(reviewedAt(rows, "2026-04", { id: "K1", goal: "G1" }, ["G1", "G1"])).toBe(-1);
    expect(reviewedAt(rows, "2026-05", { id: "K1", goal: "G1" }, ["G1"])).toBe(-1);
  });
});

describe("The management summary", () => {
  it("counts, names each KPI with its figures, and says what is heading past its target", () => {
    const facts = managementSummary(
      [kpi("K1", "green", [1.1, 1, 0.95, 0.9]), kpi("K2", "red", [1, 1, 1, 0.8]), kpi("K3", null, [null])],
      [{ id: "R1", risk: "Returns", contingency: "Call", owner: "Li" }],
    );
    expect(facts.map(({ fact }) => fact)).toEqual([
      "counts",
      "kpi",
      "outlook",
      "required",
      "kpi",
      "signal",
      "outlook",
      "required",
      "unreported",
      "risk",
    ]);
    expect(facts[0]).toEqual({ fact: "counts", kpis: 3, red: 1, amber: 0, green: 1, unreported: 1 });
    expect(facts[1]).toMatchObject({ name: "Name of K2", urgency: "red", actual: 380, plan: 400, attainment: 0.95 });
    expect(facts[5]).toMatchObject({ signal: { rule: "STREAK" } });
  });

  it("tells of a budget of costs that it will be exceeded, not that it will be kept", () => {
    const costs = (forecast: number) => ({ ...kpi("K1", "amber", [0.9]), direction: -1 as const, forecast });
    const told = (forecast: number) => managementSummary([costs(forecast)], []).map(({ fact }) => fact);
    expect(told(1140)).toEqual(["counts", "kpi"]);
    expect(told(1260)).toEqual(["counts", "kpi", "outlook", "required"]);
    expect(managementSummary([costs(1260)], []).at(-1)).toMatchObject({ fact: "required", lower: true });
  });

  it("says nothing of what is not there", () => {
    expect(managementSummary([], [])).toEqual([]);
    const [counts, ...others] = managementSummary([{ ...kpi("K1", "green", [1]), forecast: null }], []);
    expect(counts).toMatchObject({ kpis: 1 });
    expect(others.map(({ fact }) => fact)).toEqual(["kpi"]);
  });

  it("names the months that are missing among those reported, and tells what is seen behind them", () => {
    const withGap = kpi("K1", null, [1, null, 0.99, 0.98, 0.97, null]);
    expect(managementSummary([withGap, kpi("K2", null, [null, null])], []).slice(1)).toEqual([
      { fact: "gap", name: "Name of K1", months: [1] },
      { fact: "signal", name: "Name of K1", signal: expect.objectContaining({ rule: "STREAK", lastMonth: 4 }) },
      { fact: "unreported", names: ["Name of K2"] },
    ]);
  });
});
