import { clearHighlights, readThresholds, readTracking, refreshTracking, warnEarly } from "../../src/excel";
import { serialFromDate } from "../../src/core/calendar";
import { earlyWarning } from "../../src/core/risk";
import { findingOfKpi } from "../../src/excel/warnings/findings";
import { format } from "../../src/i18n";
import { shareAPlan } from "./sharedPlan";
import { openWorkbook, select, tableColumn, writeSheet, type TestWorkbook } from "./workbook";

const months = Array.from({ length: 12 }, (_, index) => `${index + 1}月`);
const calm = [100, 103, 99, 101, 98, 102];

const texts = (workbook: TestWorkbook, sheet: string) =>
  (workbook.host.document().sheets.find(({ name }) => name === sheet)?.cells ?? []).flatMap(({ value }) =>
    typeof value === "string" ? [value] : [],
  );

/** What the workbook shows; rules of different sheets have no order among each other. */
const inOrder = ({ sheets, tables, names, conditionalFormats }: ReturnType<TestWorkbook["host"]["document"]>) => ({
  sheets,
  tables,
  names,
  conditionalFormats: [...conditionalFormats].sort((a, b) => a.id.localeCompare(b.id)),
});

async function protect(sheet: string, on: boolean): Promise<void> {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

async function salesByMonth(): Promise<TestWorkbook> {
  const workbook = await openWorkbook();
  await writeSheet("Sales", [
    ["Region", ...months],
    ["North", ...calm, 100, 101, 99, 100, 102, 98],
    ["South", ...calm, 101, 100, 60, "", "", ""],
    ["Return cost", ...calm, 101, 100, 99, 160, "", ""],
    ["East", 100, 101, "n/a", "", "", "", "", "", "", "", "", ""],
  ]);
  await select("Sales", "A1");
  return workbook;
}

describe("early warning in a table that no template made", () => {
  it("names rule, period and figure beside the row, and marks the cells by native rules", async () => {
    const workbook = await salesByMonth();
    const result = await warnEarly();
    expect(result).toMatchObject({ sheet: "Sales", watched: 4, grave: 2, tooShort: 1 });
    const said = texts(workbook, "Sales");
    expect(said).toContainEqual(expect.stringMatching(/^◆ South: .*9月 is outside the control limits, at 60\./));
    expect(said).toContainEqual(
      expect.stringMatching(/^◆ Return cost: .*10月 is outside the control limits, at 160\./),
    );
    expect(said.some((text) => text.includes("North"))).toBe(true);
    expect(said.some((text) => text.startsWith("◆ North"))).toBe(false);
  });

  it("writes no light letters on cells that have no fill", async () => {
    const workbook = await salesByMonth();
    await warnEarly();
    const notes = workbook.host
      .document()
      .conditionalFormats.flatMap(({ rule }) =>
        rule.type === "Custom" && rule.formula.includes("Planwright:note") ? [rule] : [],
      );
    expect(notes.length).toBeGreaterThan(2);
    for (const { format: look } of notes) expect(JSON.stringify(look)).not.toMatch(/#FFFFFF/i);
  });

  it("watches on behind a gap and names what it had to pass over, in the reader's language", async () => {
    const workbook = await openWorkbook();
    await writeSheet("Sales", [
      ["Region", ...months.slice(0, 9)],
      ["North", ...calm.slice(0, 3), "", "tbd", ...calm.slice(3), 60],
      ["South", ...calm.slice(0, 3), "", ...calm.slice(3), 99, ""],
    ]);
    await select("Sales", "A1");
    const result = await warnEarly();
    expect(result).toMatchObject({ watched: 2, grave: 1, tooShort: 0, gaps: 1, passedOver: "South (4月)" });
    expect(result.first).toMatchObject({ label: "North" });
    expect(texts(workbook, "Sales")).toContainEqual(
      expect.stringMatching(/^◆ North: 9月 is outside .* Not watched, as no figure could be read: 4月 and 5月\.$/),
    );
    const counts = { sheet: "Sales", watched: 2, tooShort: 0 };
    const chinese = format("zh-CN", "commands.notWarned", { ...counts, gaps: 1, passedOver: "South（4月）" });
    expect(chinese).toMatch(/因读不到数字而未纳入预警：South（4月）。$/);
  });

  it("takes the block around a single cell, and all of the sheet where nothing stands around it", async () => {
    await salesByMonth();
    await Excel.run(async (context) => {
      const other = [
        ["Month", ...calm.map((_, index) => `${index + 1}月`)],
        ["Visits", ...calm],
      ];
      context.workbook.worksheets.getItem("Sales").getRange("A20:G21").values = other;
      await context.sync();
    });
    await select("Sales", "C21");
    expect(await warnEarly()).toMatchObject({ watched: 1, grave: 0 });
    await clearHighlights();
    await select("Sales", "C3");
    expect(await warnEarly()).toMatchObject({ watched: 4, grave: 2 });
    await clearHighlights();
    await select("Sales", "T40");
    expect((await warnEarly()).watched).toBeGreaterThan(4);
  });

  it("goes on watching with frozen limits when a figure is typed later", async () => {
    const workbook = await salesByMonth();
    await warnEarly();
    const limits = workbook.host
      .document()
      .conditionalFormats.flatMap(({ rule, rects }) =>
        rule.type === "Custom" && /<\d/.test(rule.formula) ? [{ formula: rule.formula, rects }] : [],
      );
    expect(limits).toHaveLength(1);
    const [limit] = limits;
    expect(limit?.rects[0]).toMatchObject({ row: 2, column: 1 });
    const formula = limit?.formula.replace(/^=/, "").replaceAll("B3", "Sales!J3") ?? "";
    expect(await workbook.calculate(`=IF(${formula},1,0)`)).toBe(1);
  });

  it("does in three runs what it does in one, and is cleared without a trace", async () => {
    const workbook = await salesByMonth();
    const before = workbook.host.document();
    await warnEarly();
    const once = workbook.host.document();
    await warnEarly();
    await warnEarly();
    const thrice = workbook.host.document();
    expect(thrice.conditionalFormats.map(({ rule, rects }) => [rule, rects])).toEqual(
      once.conditionalFormats.map(({ rule, rects }) => [rule, rects]),
    );
    expect(thrice.sheets).toEqual(once.sheets);
    await clearHighlights();
    expect(workbook.host.document()).toEqual(before);
  });

  it("leaves a text that the user has rewritten", async () => {
    const workbook = await salesByMonth();
    await warnEarly();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("O3").values = [["My own words"]];
      await context.sync();
    });
    await clearHighlights();
    expect(texts(workbook, "Sales")).toContain("My own words");
    expect(workbook.host.document().conditionalFormats).toEqual([]);
  });

  it("writes its sentences elsewhere when the user's own words stand in their column by now", async () => {
    const workbook = await salesByMonth();
    await warnEarly();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sales").getRange("O3").values = [["My own words"]];
      await context.sync();
    });
    await warnEarly();
    const said = texts(workbook, "Sales");
    expect(said).toContain("My own words");
    expect(said.filter((text) => text.startsWith("◆ South: "))).toHaveLength(1);
  });

  it("writes nothing on a protected sheet", async () => {
    const workbook = await salesByMonth();
    await protect("Sales", true);
    const before = workbook.host.document();
    await expect(warnEarly()).rejects.toMatchObject({ key: "excel.sheetProtected", parameters: { sheet: "Sales" } });
    expect(workbook.host.document()).toEqual(before);
  });

  it.each([
    [
      "no periods",
      [
        ["Region", "Plan", "Actual"],
        ["North", 1, 2],
      ],
      "risk.noPeriods",
    ],
    ["nothing", [[""]], "risk.nothingSelected"],
  ])("says what is missing when there is %s, and changes nothing", async (_, rows, key) => {
    const workbook = await openWorkbook();
    await writeSheet("Data", rows as (string | number)[][]);
    await select("Data", "A1");
    const before = workbook.host.document();
    await expect(warnEarly()).rejects.toMatchObject({ key });
    expect(workbook.host.document()).toEqual(before);
  });
});

describe("a KPI of a plan with a missing month", () => {
  const monthly = (...values: (number | null)[]) => [...values, ...new Array<null>(12 - values.length).fill(null)];
  const series = {
    plan: monthly(...new Array<number>(12).fill(100)),
    actual: monthly(100, 102, 99, null, 101, 98, 100, 60),
    lastYear: monthly(...new Array<number>(12).fill(90)),
    attainment: monthly(1, 1.02, 0.99, null, 1.01, 0.98, 1, 0.6),
    annualTarget: 1200,
    direction: 1 as const,
  };
  const kpi = {
    ...{ id: "K1", name: "Revenue", unit: "", direction: 1 as const, status: null, basis: "plan" as const },
    ...{ judged: null, thresholds: null, actual: null, plan: null, attainment: null, annualTarget: 1200 },
    ...{ paceGap: null, requiredPerMonth: null, forecast: null, signal: "", address: "'08_Tracking'!M6" },
    months: series,
    warning: earlyWarning(series),
  };
  const place = { row: 5, column: 1, rowCount: 1, columnCount: 1 };

  it.each([
    ["en-US", "Apr", /^Act now\. Aug is outside .* Not watched, as the actual .* missing: Apr\. The .* wait for/],
    ["zh-CN", "4月", /^立即处理。.*8月.*未纳入监测：4月。补报后才有累计数据和预测。$/],
  ] as const)("is watched on behind it, and the text says what was left out (%s)", (language, missing, said) => {
    const finding = findingOfKpi(kpi, place, language, serialFromDate(2026, 1, 1));
    expect(finding).toMatchObject({ weight: "grave", tooShort: false, passedOver: [missing] });
    expect(finding.text).toMatch(said);
  });
});

describe("a plan with figures to April", () => {
  const shared = shareAPlan();
  const tracking = "08_Tracking";

  it("shows its first goal amber by the phased plan, as its threshold of 98 % says", async () => {
    const [revenue] = await readTracking();
    expect(revenue).toMatchObject({ id: "K1", status: "amber", basis: "plan", actual: 4635, plan: 4770 });
    expect(revenue?.attainment).toBeCloseTo(4635 / 4770, 9);
    const [goal] = await tableColumn("Goals", "KPI ID (M)");
    expect(goal).toBe("K1");
    // Thresholds are the shared plan's own: amber from 85 % on, green only from the KPI's 98 % on.
    const read = await readThresholds();
    expect(read.kind === "plan" && [read.kpis[0]?.green, read.plan.all.amber]).toEqual([0.98, 0.85]);
  });

  it("differs from its plan in percentage points where the KPI is a percentage, else in its unit", async () => {
    const [units, variances] = [await tableColumn("Tracking", "Unit"), await tableColumn("Tracking", "Variance")];
    expect(units.slice(0, 3)).toEqual(["CNY 10k", "orders/h", "%"]);
    expect(variances[0]).toBe(1240 - 1260);
    expect(variances[2]).toBeCloseTo(100 * (0.301 - 0.309), 1);
  });

  it("is warned of in words, and is cleared without a trace", async () => {
    const { workbook } = shared;
    await select(tracking, "A1");
    const before = workbook.host.document();
    const result = await warnEarly();
    expect(result).toMatchObject({ sheet: tracking, watched: 6, tooShort: 6 });
    const revenue = texts(workbook, tracking).find((text) => text.includes("17,491"));
    expect(revenue).toMatch(
      /Status amber: 97\.2% of the phased plan to date, 4,635 against 4,770 CNY 10k \(green from 98%\)\./,
    );
    expect(texts(workbook, tracking)).toContainEqual(
      expect.stringMatching(/^◆ Act now\. Status red: 80\.8% .* \(red below 85%\)\./),
    );
    // The seasonal forecast of the sample with its target, and that four months are too few for limits.
    expect(revenue).toMatch(
      /^[▲◆].*With last year's seasonality the year ends at 17,491 .*, missing the target of 18,000/,
    );
    expect(revenue).toMatch(
      /Each remaining month has to bring 1,671.* on average; the best month of this year and last was 1,740/,
    );
    expect(revenue).toMatch(/4 months are reported; control limits need 6/);
    expect(texts(workbook, tracking)).toContain("Early warning: ◆ act now · ▲ watch · ○ no warning");
    await clearHighlights();
    expect(inOrder(workbook.host.document())).toEqual(inOrder(before));
  });

  it.each([tracking, "09_Risk_Register"])(
    "is refreshed whole or not at all: not while %s is protected",
    async (sheet) => {
      const { workbook } = shared;
      await protect(sheet, true);
      const before = workbook.host.document();
      await expect(refreshTracking()).rejects.toMatchObject({ key: "excel.sheetProtected", parameters: { sheet } });
      expect(workbook.host.document()).toEqual(before);
      await protect(sheet, false);
    },
  );

  it("dates what is triggered once", async () => {
    const { workbook } = shared;
    const first = await refreshTracking();
    expect(first.triggered.length).toBeGreaterThan(0);
    expect(first.triggered.every(({ isNew, contingency, owner }) => isNew && contingency !== "" && owner !== "")).toBe(
      true,
    );
    const dated = await tableColumn("Risks", "Triggered on");
    expect(dated.filter((date) => date === first.asOf)).toHaveLength(first.triggered.length);
    const after = workbook.host.document();
    const second = await refreshTracking();
    expect(second.triggered.map(({ isNew }) => isNew)).toEqual(first.triggered.map(() => false));
    expect(workbook.host.document()).toEqual(after);
  });
});
