import { serialFromDate } from "../../src/core/calendar";
import { earlyWarning } from "../../src/core/risk";
import { managementSummary, type KnownKpi } from "../../src/core/tracking";
import type { ActualsBook, MonthClose, Summary, TrackedKpi } from "../../src/excel";

/** What a small plan says in April, for the Track view: one KPI red, one green with a warning, one not reported. */
export const fiscalYearStart = serialFromDate(2026, 1, 1);

const year = (values: readonly (number | null)[]) => Array.from({ length: 12 }, (_, month) => values[month] ?? null);

function tracked(change: Partial<TrackedKpi>, attainment: readonly (number | null)[]): TrackedKpi {
  const months = {
    plan: year(Array.from({ length: 12 }, () => 100)),
    actual: year(attainment.map((share) => share && share * 100)),
    lastYear: year([]),
    attainment: year(attainment),
    annualTarget: null,
    direction: 1 as const,
  };
  return {
    id: "K1",
    name: "Revenue",
    unit: "CNY 10k",
    direction: 1,
    status: "green",
    basis: "plan",
    judged: 0.9717,
    thresholds: { green: 0.98, amber: 0.85 },
    actual: 4635,
    plan: 4770,
    attainment: 0.9717,
    annualTarget: 18_000,
    paceGap: -0.75,
    requiredPerMonth: 1670,
    forecast: 17_489,
    signal: "",
    months,
    warning: earlyWarning(months),
    address: "'08_Tracking'!M6",
    ...change,
  };
}

export const revenue = tracked({}, [1.03, 0.91, 0.94, 0.98]);
const margin = { id: "K5", name: "Gross margin", unit: "%", actual: 0.3262, plan: 0.3279, attainment: 0.9949 };
export const grossMargin = tracked({ ...margin, address: "'08_Tracking'!M10" }, [1.03, 1, 0.98, 0.96]);
export const cost = tracked(
  { id: "K4", name: "Acquisition cost", unit: "CNY", status: "red", actual: 132.66, plan: 111.28, attainment: 0.8078 },
  [0.9, 0.85, 0.86, 0.72],
);
const nothing = { actual: null, plan: null, attainment: null, paceGap: null, forecast: null, requiredPerMonth: null };
export const unreported = tracked({ id: "K9", name: "Headcount", unit: "", status: null, ...nothing }, []);
export const kpis = [revenue, unreported, grossMargin, cost];

const known = (id: string, name: string, change: Partial<KnownKpi> = {}): KnownKpi => ({
  id,
  name,
  unit: "",
  isRatio: false,
  numerator: "",
  denominator: "",
  ...change,
});

/** Revenue is reported to April, the margin as profit over revenue to March. */
export const book: ActualsBook = {
  plan: "FY_Start_2",
  language: "en-US",
  fiscalYearStart,
  asOf: { month: 4, serial: serialFromDate(2026, 4, 30), isFormula: false },
  kpis: [
    known("K1", "Revenue", { unit: "CNY 10k" }),
    known("K5", "Gross margin", { unit: "%", isRatio: true, numerator: "Gross profit", denominator: "Net revenue" }),
  ],
  departments: new Map([
    ["K1", ["Marketing"]],
    ["K5", ["Finance"]],
  ]),
  rows: [
    ...[1302, 905, 1188, 1240].map((actual, index) => ({
      row: index,
      kpi: "K1",
      department: "Marketing",
      month: index + 1,
      cells: { actual, numerator: null, denominator: null },
      lastYear: 840,
      formulas: [],
    })),
    ...[1, 2, 3].map((month) => ({
      row: 3 + month,
      kpi: "K5",
      department: "Finance",
      month,
      cells: { actual: null, numerator: 400, denominator: 1200 },
      lastYear: null,
      formulas: [],
    })),
  ],
  planLines: [{ kpi: "K1", department: "Marketing", part: "actual", months: year([1260, 990, 1260, 1260, 1350]) }],
};

export const close: MonthClose = {
  language: "en-US",
  month: serialFromDate(2026, 4, 1),
  period: "2026-04",
  due: serialFromDate(2026, 5, 31),
  misses: [
    {
      id: "K4",
      name: "Acquisition cost",
      unit: "CNY",
      month: { actual: 137, plan: 107.16, attainment: 0.7215 },
      yearToDate: { actual: 132.66, plan: 111.28, attainment: 0.8078 },
      level: "red",
      goal: "G4",
      owner: "Lin",
      note: "Traffic prices rose",
      reviewed: null,
    },
    {
      id: "K2",
      name: "Orders per hour",
      unit: "orders/h",
      month: { actual: 560, plan: 600, attainment: 0.9333 },
      yearToDate: { actual: 560, plan: 600, attainment: 0.9333 },
      level: "amber",
      goal: "G2",
      owner: "Zhou",
      note: "",
      reviewed: { address: "'10_Review'!A8", cause: "Line two is late", next: "" },
    },
  ],
};

export const summary: Summary = {
  language: "en-US",
  company: "Acme",
  fiscalYearStart,
  asOf: serialFromDate(2026, 4, 30),
  month: close.month,
  facts: managementSummary(kpis, [{ id: "R1", risk: "Returns rise", contingency: "Call centre", owner: "Li" }]),
};

export const portfolio = {
  goals: [
    { id: "G1", statement: "Raise revenue", score: 5, attainment: 0.9717, address: "'02_Goals'!A6" },
    { id: "G2", statement: "Faster orders", score: 3, attainment: 1.02, address: "'02_Goals'!A7" },
  ],
  risks: [
    {
      id: "R1",
      risk: "Returns rise",
      probability: 4,
      impact: 5,
      residual: { probability: 2, impact: 3 },
      triggered: true,
      address: "'09_Risk'!A6",
    },
    {
      id: "R2",
      risk: "Supplier fails",
      probability: 1,
      impact: 2,
      residual: null,
      triggered: false,
      address: "'09_Risk'!A7",
    },
  ],
};
