import { serialFromDate } from "../../../src/core/calendar";
import { buildPlan, PlanOptionsError, type Blueprint, type PlanOptions } from "../../../src/core/plan";
import { listWord } from "../../../src/core/plan";
import { ROWS_OF_FORM } from "../../../src/core/plan/table";

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
    ["unknownAmounts", { amounts: "roman" }],
    ["unknownPeriods", { periods: "fortnights" }],
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

  it.each([
    ["unknownSheet", "Horoscope", { sheets: ["Goals", "Horoscope"] }],
    ["departmentWithoutName", " ", { departments: [{ name: " " }] }],
    ["departmentTwice", "sales", { departments: [{ name: "Sales" }, { name: "sales" }] }],
    ["departmentTooLong", "z".repeat(61), { departments: [{ name: "z".repeat(61) }] }],
    ["tooManyDepartments", 201, { departments: numbered(201) }],
    ["notOfThisTemplate", "periods", { template: "quarterly-okr", periods: "quarters" }],
  ])("%s, and names what is meant", (problem, value, change) => {
    expect(() => buildPlan({ ...good, ...change } as PlanOptions)).toThrow(expect.objectContaining({ problem, value }));
  });

  it("refuses last year's plan together with the sample", () => {
    const lastYear = { language: "en-US", fiscalYearStart: serialFromDate(2025, 1, 1), tables: {} } as const;
    expect(() => buildPlan({ ...good, sample: "ecommerce", lastYear })).toThrow(
      expect.objectContaining({ problem: "lastYearWithSample" }),
    );
  });

  it("accepts the plainest options", () => {
    expect(buildPlan(good).template).toBe("annual-operations");
  });
});

describe("departments", () => {
  it("are listed in Settings, however many, with their heads", () => {
    const plan = buildPlan({ ...good, departments: numbered(40) });
    const rows = column(plan, "Departments", "name");
    expect(rows).toHaveLength(40);
    expect([rows[0], rows[39]]).toEqual(["Department 1", "Department 40"]);
    expect(column(plan, "Departments", "head")[1]).toBe("Head 2");
  });
});

describe("a choice of sheets", () => {
  it("leaves out the others, and their links in the contents", () => {
    const plan = buildPlan({ ...good, sheets: ["Situation", "Review"] });
    expect(ids(plan)).toEqual(["Settings", "Situation", "Review", "Lists"]);
    expect(plan.sheets[0]?.links?.map(({ sheet }) => sheet)).toEqual(["Situation", "Review"]);
  });

  it("leaves no rule behind that asks the KPI library when that is not chosen", () => {
    const rules = buildPlan({ ...good, sheets: ["Actuals"] }).sheets.flatMap(({ conditionalFormats }) =>
      conditionalFormats.map(({ formula }) => formula),
    );
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((formula) => formula.includes("Kpi_"))).toEqual([]);
  });

  it("brings along what the sheets calculate from", () => {
    const plan = buildPlan({ ...good, sheets: ["Goals"] });
    expect(ids(plan)).toEqual(["Settings", "Goals", "Kpis", "Phasing", "Actuals", "Tracking", "Series", "Lists"]);
  });

  it("offers no list of what is not there", () => {
    const plan = buildPlan({ ...good, sheets: ["Situation"] });
    expect(plan.names.map(({ name }) => name)).not.toContain("Goal_List");
    const [situation] = plan.sheets.filter(({ id }) => id === "Situation");
    expect(situation?.validations.map(({ target }) => target)).toEqual(["Situation[area]", "Situation[impact]"]);
  });

  it("is the whole plan without a choice", () => {
    expect(ids(buildPlan(good))).toHaveLength(16);
  });
});

describe("quarters instead of months", () => {
  const plan = buildPlan({ ...good, sample: "ecommerce", periods: "quarters" });

  it("are what is entered in phasing and budget", () => {
    const roles = new Map(table(plan, "Phasing").columns.map(({ id, role }) => [id, role]));
    expect(["q1", "q4", "m1", "m12"].map((id) => roles.get(id))).toEqual(["input", "input", "formula", "formula"]);
    expect(table(plan, "Budget").columns.map(({ id }) => id)).not.toContain("m1");
  });

  it("hold the sum, the average or the last of the sample's months", () => {
    expect(column(plan, "Phasing", "q1").slice(0, 2)).toEqual([3510, 560]);
    expect(column(plan, "Phasing", "q4")[0]).toBe(5940);
    const delivery = table(plan, "Phasing").rows.find(([kpi]) => kpi === "K6");
    const q1 = table(plan, "Phasing").columns.findIndex(({ id }) => id === "q1");
    expect(delivery?.[q1]).toBeCloseTo(49, 9);
  });

  it("offer only ways in which a sum can be spread", () => {
    const rule = plan.sheets
      .flatMap(({ validations }) => validations)
      .find(({ target }) => target === "Phasing[method]");
    expect(rule?.rule).toEqual({ list: ["Even", "Last-year share"] });
  });
});

describe("short amounts", () => {
  it.each([
    ["zh-CN", /亿.*万/u, "元"],
    ["en-US", /M.*k/u, "CNY"],
  ] as const)("are those of %s, in single units of money", (language, format, unit) => {
    const plan = buildPlan({ ...good, language, amounts: "short" });
    expect(table(plan, "Budget").columns.find(({ id }) => id === "fullYear")?.numberFormat).toMatch(format);
    expect(plan.sheets[0]?.blocks.flatMap(({ cells }) => cells.flat())).toContain(unit);
  });

  it("do not shorten the sample, which is in tens of thousands", () => {
    const plan = buildPlan({ ...good, sample: "ecommerce", amounts: "short" });
    expect(table(plan, "Budget").columns.find(({ id }) => id === "fullYear")?.numberFormat).not.toMatch(/M/u);
  });
});

describe("protection", () => {
  it("is off unless it is asked for", () => {
    expect(buildPlan(good).protection).toBeUndefined();
    expect(buildPlan({ ...good, protection: true }).protection).toBe("formulas");
  });
});

describe("last year's plan", () => {
  const start = serialFromDate(2025, 1, 1);
  const day = (month: number) => serialFromDate(2025, month, 15);
  const plan = buildPlan({
    ...good,
    lastYear: {
      // Its words are Chinese, the new plan's are English.
      language: "zh-CN",
      fiscalYearStart: start,
      tables: {
        Departments: [{ name: "Sales", head: "Ann" }],
        Kpis: [
          { id: "K1", name: "Revenue", unit: "CNY", direction: "越高越好", aggregation: "累计", green: 0.9 },
          { id: "K2", name: "Margin", unit: "%", direction: "越高越好", aggregation: "比率" },
          { id: "", name: "left blank" },
        ],
        Goals: [
          { id: "G1", statement: "Raise revenue", kpi: "K1", baseline: 100, target: 200, weight: 0.6, due: 46022 },
        ],
        Tracking: [{ kpi: "K1", ytdActual: 180 }],
        Phasing: [{ kpi: "K1", department: "Sales", method: "均分" }],
        Actuals: [
          { period: day(1), kpi: "K1", actual: 10 },
          { period: day(1), kpi: "K1", actual: 5 },
          { period: day(2), kpi: "K1", actual: null },
          { period: day(1), kpi: "K2", numerator: 3, denominator: 10 },
          { period: day(1), kpi: "K2", numerator: 1, denominator: 10 },
          { period: start - 1, kpi: "K1", actual: 1e6 },
        ],
        Actions: [
          { id: "A1", action: "goes on", status: "进行中", done: 0.4, start: day(6), end: serialFromDate(2026, 3, 31) },
          { id: "A2", action: "is finished", status: "已完成", done: 1 },
        ],
        Budget: [{ line: "Sales", kind: "收入", fullYear: 1200 }],
        Risks: [{ id: "R1", risk: "Price war", probability: 3, impact: 4, trigger: "低于黄线" }],
        Products: [{ name: "Lamp", quantity: 7, price: 2 }],
      },
    },
  });

  it("leaves its departments, definitions, weights and open risks, in the words of the new language", () => {
    expect(column(plan, "Departments", "name")).toEqual(["Sales"]);
    expect(column(plan, "Kpis", "id")).toEqual(["K1", "K2"]);
    expect(column(plan, "Kpis", "aggregation")).toEqual(["Sum", "Ratio"]);
    expect(column(plan, "Kpis", "green")).toEqual([0.9, null]);
    expect(column(plan, "Goals", "weight")).toEqual([0.6]);
    expect(column(plan, "Risks", "trigger")).toEqual([listWord("en-US", "riskTrigger", "BELOW")]);
  });

  it("makes what was reached the baseline, and leaves target and date to be set", () => {
    expect(["baseline", "target", "due"].map((id) => column(plan, "Goals", id)[0])).toEqual([180, null, null]);
  });

  it("puts what was reported into the prior year, by the rule of the KPI; not reported stays blank", () => {
    const lastYear = column(plan, "Actuals", "lastYear");
    expect(lastYear.slice(0, 3)).toEqual([15, null, null]);
    expect(lastYear[12]).toBeCloseTo(0.2, 12);
    expect(column(plan, "Actuals", "actual").every((cell) => cell === null)).toBe(true);
  });

  it("gives a ratio its two rows, with blank months", () => {
    expect(column(plan, "Phasing", "part")).toEqual(["Value", "Numerator", "Denominator"]);
    expect(column(plan, "Phasing", "m1")).toEqual([null, null, null]);
  });

  it("goes on with unfinished actions and with the budget's lines", () => {
    expect(column(plan, "Actions", "id")).toEqual(["A1"]);
    expect(column(plan, "Actions", "end")).toEqual([{ date: serialFromDate(2026, 3, 31) }]);
    expect(column(plan, "Budget", "lastYear")).toEqual([1200]);
    expect(column(plan, "Products", "quantityBefore")).toEqual([7]);
  });

  it("may have tables missing", () => {
    const empty = buildPlan({ ...good, lastYear: { language: "en-US", fiscalYearStart: start, tables: {} } });
    expect(new Set(column(empty, "Kpis", "id"))).toEqual(new Set([null]));
    expect(column(empty, "Kpis", "id")).toHaveLength(ROWS_OF_FORM);
  });
});

describe("beside the annual plan of the same workbook", () => {
  const neighbours = {
    Goals: { name: "Goals_2", columns: { id: "ID", statement: "Goal statement" } },
    Kpis: { name: "Kpis_2", columns: { id: "ID" } },
  };
  const department = buildPlan({ ...good, template: "department-plan", sample: "ecommerce", neighbours });

  it("a department's goal points to a goal of the company and repeats what it says", () => {
    expect(column(department, "DepartmentGoals", "parent")).toEqual(["G2", "G1", "G3"]);
    const statement = table(department, "DepartmentGoals").columns.find(({ id }) => id === "parentStatement");
    expect(statement?.formula).toBe(
      '=IFERROR(INDEX(Goals_2[Goal statement],MATCH([@[Parent goal]],Goals_2[ID],0))&"","")',
    );
  });

  it("a department's target names the company's KPI by its id, so that it can be rolled up", () => {
    expect(column(department, "DepartmentGoals", "kpi")).toEqual(["K2", "Orders shipped, thousand", "K6"]);
    const rules = department.sheets.flatMap(({ validations }) => validations);
    expect(rules.find(({ target }) => target === "DepartmentGoals[kpi]")?.rule).toEqual({
      listFormula: "=Company_Kpis",
    });
    expect(department.names).toContainEqual({ name: "Company_Kpis", formula: "=Kpis_2[ID]" });
  });

  it.each([
    ["department-plan", "DepartmentGoals[parent]"],
    ["quarterly-okr", "Objectives[parent]"],
    ["risk-register", "RiskRegister[goal]"],
  ])("%s offers the company's goals", (template, target) => {
    const plan = buildPlan({ ...good, template, neighbours });
    expect(plan.names).toContainEqual({ name: "Company_Goals", formula: "=Goals_2[ID]" });
    const rules = plan.sheets.flatMap(({ validations }) => validations);
    expect(rules.find((rule) => rule.target === target)?.rule).toEqual({ listFormula: "=Company_Goals" });
  });

  it("without one the goal is free text", () => {
    const alone = buildPlan({ ...good, template: "department-plan" });
    expect(alone.names.map(({ name }) => name)).not.toContain("Company_Goals");
  });
});

function numbered(count: number) {
  return Array.from({ length: count }, (_, index) => ({ name: `Department ${index + 1}`, head: `Head ${index + 1}` }));
}

function ids({ sheets }: Blueprint): string[] {
  return sheets.map(({ id }) => id);
}

function table({ sheets }: Blueprint, id: string) {
  const found = sheets.flatMap(({ tables }) => tables).find((one) => one.id === id);
  if (!found) throw new Error(`The plan has no table ${id}.`);
  return found;
}

function column(plan: Blueprint, tableId: string, id: string) {
  const { columns, rows } = table(plan, tableId);
  const index = columns.findIndex((one) => one.id === id);
  return rows.map((row) => row[index]);
}
