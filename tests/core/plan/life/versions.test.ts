import fc from "../../../setup/draws";
import {
  type Aggregation,
  compareVersions,
  type PhasingRow,
  type PlanKpi,
  rebaseline,
  rollUp,
  yearOfKpi,
} from "../../../../src/core/plan/life";

const kpi = (rule: Aggregation): PlanKpi => ({ id: "K1", name: "Revenue", unit: "", rule });

const row = (values: readonly (number | null)[], change: Partial<PhasingRow> = {}): PhasingRow => ({
  kpi: "K1",
  part: "VALUE",
  department: "Sales",
  version: "V1 Approved",
  scenario: "Base",
  method: "Custom",
  values,
  ...change,
});

const year = (value: number) => Array.from({ length: 12 }, () => value);

const request = (rows: readonly PhasingRow[], rule: Aggregation, target: number, closed = 4) => ({
  rows,
  kpis: [kpi(rule)],
  language: "en-US" as const,
  from: "V1 Approved",
  scenario: "Base",
  revisions: [{ kpi: "K1", target }],
  closed,
});

describe("the year of a KPI over its rows", () => {
  const ratio = [
    row(year(30), { part: "NUMERATOR" }),
    row(year(100), { part: "DENOMINATOR" }),
    row(year(10), { part: "NUMERATOR", department: "Online" }),
    row(year(20), { part: "DENOMINATOR", department: "Online" }),
  ];

  it.each([
    ["SUM adds months and departments", "SUM", [row(year(10)), row(year(5))], 180],
    ["AVG is the mean of the departments' means", "AVG", [row(year(10)), row(year(20))], 15],
    ["LAST adds what the departments have at the end", "LAST", [row([...year(10).slice(1), 40]), row(year(5))], 45],
    ["RATIO is numerators over denominators, not a mean of percentages", "RATIO", ratio, 40 / 120],
    ["nothing planned is no zero", "SUM", [row(year(0).map(() => null))], null],
  ] as const)("%s", (_, rule, rows, expected) => {
    expect(yearOfKpi(rows, rule)).toEqual(expected);
  });
});

describe("a rebaseline", () => {
  const months = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 12, maxLength: 12 });

  it.each(["SUM", "AVG", "LAST"] as const)("by the rule %s meets the new year and keeps closed months", (rule) => {
    fc.assert(
      fc.property(
        fc.array(months, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 2_000_000, max: 9_000_000 }),
        fc.integer({ min: 0, max: 11 }),
        (departments, target, closed) => {
          const rows = departments.map((values, index) => row(values, { department: `D${index}` }));
          const next = rebaseline(request(rows, rule, target, closed));
          expect(yearOfKpi(next.rows, rule)).toBeCloseTo(target, rule === "LAST" ? 0 : 4);
          next.rows.forEach(({ values }, index) => {
            expect(values.slice(0, closed)).toEqual(rows[index]?.values.slice(0, closed));
          });
        },
      ),
    );
  });

  it("of a ratio scales the numerators alone", () => {
    const rows = [row(year(30), { part: "NUMERATOR" }), row(year(100), { part: "DENOMINATOR" })];
    const next = rebaseline(request(rows, "RATIO", 0.34));
    expect(yearOfKpi(next.rows, "RATIO")).toBeCloseTo(0.34, 9);
    expect(next.rows[1]?.values).toEqual(year(100));
  });

  it("takes over other versions' numbers: after V1 and V4 comes V5", () => {
    const rows = [row(year(1)), row(year(1), { version: "V4 Reforecast" })];
    expect(rebaseline({ ...request(rows, "SUM", 24), revisions: [] }).version).toBe("V5 Reforecast");
  });

  it("leaves blank months blank", () => {
    const rows = [row([...year(10).slice(0, 10), null, null])];
    expect(rebaseline(request(rows, "SUM", 160)).rows[0]?.values).toEqual([
      10,
      10,
      10,
      10,
      20,
      20,
      20,
      20,
      20,
      20,
      null,
      null,
    ]);
  });

  it.each([
    ["every month is closed", request([row(year(1))], "SUM", 5, 12), "noOpenPeriod"],
    [
      "the open months are blank",
      request(
        [
          row([
            1,
            1,
            1,
            1,
            ...year(0)
              .slice(4)
              .map(() => null),
          ]),
        ],
        "SUM",
        5,
      ),
      "nothingToScale",
    ],
    ["the version has no rows", { ...request([row(year(1))], "SUM", 5), from: "V7" }, "noRowsInVersion"],
    [
      "the list of versions is at its end",
      request([row(year(1), { version: "V12 Reforecast" })], "SUM", 5),
      "noVersionLeft",
    ],
  ])("is refused where %s", (_, wrong, problem) => {
    expect(() => rebaseline(wrong)).toThrow(expect.objectContaining({ problem }));
  });
});

describe("two versions", () => {
  it("differ in the year, in percent and in the months that were changed", () => {
    const rows = [row(year(10)), row([...year(10).slice(0, 11), 4], { version: "V2 Reforecast" })];
    expect(compareVersions(rows, [kpi("SUM")], ["V1 Approved", "V2 Reforecast"], "Base")).toEqual([
      { ...kpi("SUM"), before: 120, after: 114, change: -6, share: -0.05, changedPeriods: [11] },
    ]);
  });

  it("say nothing of a change where one has no figure", () => {
    const [difference] = compareVersions([row(year(10))], [kpi("SUM")], ["V1 Approved", "V2 Reforecast"], "Base");
    expect(difference).toMatchObject({ before: 120, after: null, change: null, share: null });
  });
});

describe("a roll-up of departments", () => {
  const target = (
    department: string,
    values: readonly number[],
    wanted = "K1",
    part: PhasingRow["part"] = "VALUE",
  ) => ({
    department,
    kpi: wanted,
    part,
    values,
  });
  const roll = (rule: Aggregation, targets: readonly ReturnType<typeof target>[]) =>
    rollUp({
      rows: [row(year(10), { department: "Company" })],
      kpis: [kpi(rule)],
      language: "en-US",
      from: "V1 Approved",
      scenario: "Base",
      method: "Custom",
      targets,
    });

  it.each([
    ["SUM", 1_000],
    ["AVG", 62.5],
    ["LAST", 250],
  ] as const)("adds quarters by the rule %s", (rule, expected) => {
    const { kpis, next } = roll(rule, [
      target("East", [25, 50, 75, 100]),
      target("West", [150, 300, 150, 150], "revenue"),
    ]);
    const byRule = { SUM: 1_000, AVG: (62.5 + 187.5) / 2, LAST: 250 }[rule];
    expect(kpis[0]?.rolledUp).toBeCloseTo(byRule, 9);
    expect(expected).toBeGreaterThan(0);
    expect(next.rows.map(({ department, values }) => [department, values.length])).toEqual([
      ["East", 12],
      ["West", 12],
    ]);
  });

  it("rolls a ratio up by its parts and leaves one without parts out, by name", () => {
    const { kpis, leftOut } = roll("RATIO", [
      target("East", [10, 10, 10, 10], "K1", "NUMERATOR"),
      target("East", [100, 100, 100, 100], "K1", "DENOMINATOR"),
      target("West", [0.3, 0.3, 0.3, 0.3]),
      target("West", [1, 1, 1, 1], "Satisfaction"),
    ]);
    expect(kpis[0]?.rolledUp).toBeCloseTo(0.1, 9);
    expect(leftOut.map(({ why }) => why)).toEqual(["ratioWithoutParts", "unknownKpi"]);
  });

  it("says so where no department plans a KPI of the company", () => {
    expect(() => roll("SUM", [target("East", [1, 1, 1, 1], "Other")])).toThrow(
      expect.objectContaining({ problem: "nothingToRollUp" }),
    );
  });
});
