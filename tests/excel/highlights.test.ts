import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveWorkbook } from "../../workbench/file";
import { readManifest } from "../../workbench/node/manifest";
import { clearHighlights, highlightRisks, nextRisk, previousRisk, statusReason, warnEarly } from "../../src/excel";
import { shareAPlan } from "./sharedPlan";
import { failSync, openWorkbook, select, selectedAddress, writeSheet, type TestWorkbook } from "./workbook";

const regions = [
  ["Region", "Plan", "Actual", "Note"],
  ["North", 100, 97, ""],
  ["South", 100, 90, ""],
  ["West", 200, 100, ""],
  ["East", 100, "n/a", ""],
  ["Centre", 100, "", ""],
];

/** The rules that mark figures, without those of the legend. */
const marksOn = (workbook: TestWorkbook, sheet: string) =>
  rulesOn(workbook, sheet).filter(({ rule }) => rule.type === "Custom" && !rule.formula.includes("Planwright:legend"));

const rulesOn = (workbook: TestWorkbook, sheet: string) => {
  const { conditionalFormats, sheets } = workbook.host.document();
  const id = sheets.find(({ name }) => name === sheet)?.id;
  return conditionalFormats.filter(({ sheetId }) => sheetId === id);
};

async function plainTable(): Promise<TestWorkbook> {
  const workbook = await openWorkbook();
  await writeSheet("Regions", regions);
  await select("Regions", "A1:D6");
  return workbook;
}

async function protect(sheet: string, on: boolean): Promise<void> {
  await Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getItem(sheet);
    if (on) protection.protect();
    else protection.unprotect();
    await context.sync();
  });
}

/** A rule of the user's own on the same cells. */
async function addUserRule(): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Regions").getRange("C2:C6");
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=$C2>95";
    rule.custom.format.font.color = "#00B050";
    await context.sync();
  });
}

describe("highlighting risks in a table that no template made", () => {
  it("adds one native rule a level and one for each line of the legend, and tells how much is behind plan", async () => {
    const workbook = await plainTable();
    expect(await highlightRisks()).toEqual({
      sheet: "Regions",
      judged: 5,
      amber: 1,
      red: 1,
      textNumbers: 0,
      risks: expect.arrayContaining([
        expect.objectContaining({
          address: "'Regions'!C3",
          label: "South",
          level: "amber",
          position: 1,
          count: 2,
          actual: 90,
          plan: 100,
        }),
        expect.objectContaining({ label: "West", level: "red" }),
      ]),
    });
    const rules = marksOn(workbook, "Regions");
    expect(rules).toHaveLength(2);
    for (const { rule, rects } of rules) {
      expect(rule.type).toBe("Custom");
      expect(rects).toEqual([{ row: 1, column: 2, rowCount: 5, columnCount: 1 }]);
    }
  });

  it.each([
    ["en-US", 4],
    ["zh-CN", 3],
  ])("has a legend whose letters stay on their fill (%s)", async (locale, cells) => {
    const workbook = await openWorkbook({ locale });
    await writeSheet("Regions", [["Sales", "", "", ""], ["", "", "", ""], ...regions]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Regions").getRange("A:A").format.columnWidth = 40;
      await context.sync();
    });
    await select("Regions", "A3:D8");
    await highlightRisks();
    const legend = rulesOn(workbook, "Regions").flatMap(({ rule, rects }) =>
      rule.type === "Custom" && rule.formula.includes("Planwright:legend") ? rects : [],
    );
    const [red, amber] = legend.sort((a, b) => a.column - b.column);
    expect(red).toMatchObject({ row: 1, column: 0, columnCount: cells });
    expect(amber).toMatchObject({ row: 1, column: cells, columnCount: cells });
  });

  it("tells which of several figures it is, by which side it errs, and counts a row once", async () => {
    await openWorkbook();
    await writeSheet("Shop", [
      ["Month", "Target conversion", "Actual conversion", "Budget refunds", "Actual refunds"],
      ["Jan", 0.03, 0.027, 100, 120],
      ["Feb", 0.03, 0.027, 100, 100],
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Shop").getRange("B2:C3").numberFormat = [
        ["0.0%", "0.0%"],
        ["0.0%", "0.0%"],
      ];
      await context.sync();
    });
    await select("Shop", "A1:E3");
    const { amber, red, risks } = await highlightRisks();
    expect([amber, red]).toEqual([1, 1]);
    expect(risks.map(({ label, lower, unit }) => [label, lower, unit])).toEqual([
      ["Jan · Actual conversion", false, "%"],
      ["Jan · Actual refunds", true, ""],
      ["Feb · Actual conversion", false, "%"],
    ]);
  });

  it("marks by rules that are true exactly where the figures are behind plan", async () => {
    const workbook = await plainTable();
    await highlightRisks();
    const formulas = marksOn(workbook, "Regions").map(({ rule }) => (rule.type === "Custom" ? rule.formula : ""));
    const results = await Promise.all(
      formulas.map(async (formula) =>
        Promise.all([2, 3, 4, 5, 6].map((row) => workbook.calculate(`=IF(${onRow(formula, row)},1,0)`))),
      ),
    );
    expect(results).toContainEqual([0, 1, 0, 0, 0]);
    expect(results).toContainEqual([0, 0, 1, 0, 0]);
  });

  it("does in ten runs what it does in one, and leaves the user's own rule alone", async () => {
    const workbook = await plainTable();
    await addUserRule();
    for (let run = 0; run < 10; run++) await highlightRisks();
    const rules = marksOn(workbook, "Regions");
    expect(rules).toHaveLength(3);
    expect(rulesOn(workbook, "Regions")).toHaveLength(5);
    expect(rules.filter(({ rule }) => rule.type === "Custom" && rule.formula === "=$C2>95")).toHaveLength(1);
  });

  it("is undone by clearing, to the last format", async () => {
    const workbook = await plainTable();
    await addUserRule();
    const before = workbook.host.document();
    await highlightRisks();
    expect(await clearHighlights()).toBe(4);
    const after = workbook.host.document();
    expect({ ...after, settings: before.settings }).toEqual(before);
    expect(await clearHighlights()).toBe(0);
  });

  it("finds its rules after rows were inserted above", async () => {
    const workbook = await plainTable();
    await highlightRisks();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Regions").getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(await clearHighlights()).toBe(4);
    expect(rulesOn(workbook, "Regions")).toEqual([]);
  });

  it("are known again after saving, on a copy of their sheet and in another language", async () => {
    const workbook = await plainTable();
    await addUserRule();
    await highlightRisks();
    const document = workbook.host.document();
    const original = document.sheets.find(({ name }) => name === "Regions");
    if (!original) throw new Error("no sheet");
    const copied = document.conditionalFormats
      .filter(({ sheetId }) => sheetId === original.id)
      .map((rule, index) => ({ ...rule, id: `copied-${index}`, sheetId: "copied" }));
    const file = join(mkdtempSync(join(tmpdir(), "planwright-")), "copied.xlsx");
    const bytes = await saveWorkbook(
      {
        ...document,
        sheets: [...document.sheets, { ...original, id: "copied", name: "Regions (2)" }],
        conditionalFormats: [...document.conditionalFormats, ...copied],
      },
      { addIn: readManifest().identity },
    );
    writeFileSync(file, bytes);
    const reopened = await openWorkbook({ file, locale: "zh-CN" });
    await select("Regions", "A1:D6");
    await highlightRisks();
    expect(rulesOn(reopened, "Regions")).toHaveLength(5);
    const texts = reopened.host.document().sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(texts).toContain("◆ 红灯：低于计划的 85%");
    expect(await clearHighlights()).toBe(8);
    for (const sheet of ["Regions", "Regions (2)"]) {
      expect(rulesOn(reopened, sheet).map(({ rule }) => rule)).toEqual([
        expect.objectContaining({ formula: "=$C2>95" }),
      ]);
    }
    const left = reopened.host.document().sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
    expect(left.filter((value) => typeof value === "string" && /^[◆▲]/.test(value))).toEqual([]);
  });

  it("finds the header below a merged title, and marks hidden rows too, saying so", async () => {
    await openWorkbook();
    await writeSheet("Titled", [
      ["Sales 2026", "", ""],
      ["Region", "Plan", "Actual"],
      ["North", 100, 97],
      ["South", 100, 50],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Titled");
      sheet.getRange("A1:C1").merge();
      sheet.getRange("4:4").rowHidden = true;
      await context.sync();
    });
    await select("Titled", "A1:C4");
    expect(await highlightRisks()).toMatchObject({ judged: 2, amber: 0, red: 1 });
    expect(await nextRisk()).toMatchObject({ address: "'Titled'!C4", hidden: true });
  });

  it("says that figures which are text can't be judged", async () => {
    const workbook = await openWorkbook();
    await writeSheet("Text", [
      ["Region", "Plan", "Actual"],
      ["North", "'1,234", "'１２"],
      ["South", "—", "n/a"],
    ]);
    await select("Text", "A1:C3");
    const before = workbook.host.document();
    await expect(highlightRisks()).rejects.toMatchObject({ key: "risk.onlyTextNumbers" });
    expect(workbook.host.document()).toEqual(before);
  });

  it("takes three requests from the ribbon, also where marks of an earlier run are replaced", async () => {
    const workbook = await plainTable();
    // What office.js releases of the set-up is answered before this is.
    await Excel.run(async (context) => {
      context.workbook.worksheets.load("items/name");
      await context.sync();
    });
    for (let run = 0; run < 2; run++) {
      workbook.requests.length = 0;
      await workbook.clickRibbon("Planwright.HighlightRisks");
      expect(workbook.requests.length).toBe(3);
      expect(marksOn(workbook, "Regions")).toHaveLength(2);
    }
  });

  it("judges no texts, errors and blanks, merged and filtered rows like all others, and counts figures that are text", async () => {
    const workbook = await openWorkbook();
    await writeSheet("Mixed", [
      ["Region", "Plan", "Actual"],
      ["North", 100, "'1,234"],
      ["South", 100, "'12%"],
      ["West", 100, "'１２"],
      ["East", 100, "—"],
      ["Centre", 100, "n/a"],
      ["Online", 100, "=1/0"],
      ["Stores", "=NA()", 50],
      ["Export", 100, 50],
      ["", "", ""],
      ["Import", 100, 40],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Mixed");
      sheet.getRange("C9:C10").merge();
      sheet.getRange("11:11").rowHidden = true;
      await context.sync();
    });
    await select("Mixed", "A1:C11");
    expect(await highlightRisks()).toMatchObject({ sheet: "Mixed", judged: 10, amber: 0, red: 2, textNumbers: 3 });
    const red = marksOn(workbook, "Mixed").flatMap(({ rule }) =>
      rule.type === "Custom" && rule.formula.includes("Planwright:red") ? [rule.formula] : [],
    );
    const marked: number[] = [];
    for (let row = 2; row <= 11; row++) {
      const formula = (red[0] ?? "").replace(/^=/, "").replace(/\$([A-Z]+)2\b/g, `Mixed!$$$1${row}`);
      if ((await workbook.calculate(`=IF(${formula},1,0)`)) === 1) marked.push(row);
    }
    expect(marked).toEqual([9, 11]);
  });

  it("keeps its marks on their cells when rows are inserted in the table, and finds them again", async () => {
    const workbook = await plainTable();
    await highlightRisks();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Regions").getRange("3:4").insert("Down");
      await context.sync();
    });
    await select("Regions", "A1:D8");
    expect(await highlightRisks()).toMatchObject({ amber: 1, red: 1 });
    expect(marksOn(workbook, "Regions")).toHaveLength(2);
    for (const { rects } of marksOn(workbook, "Regions")) {
      expect(rects).toEqual([{ row: 1, column: 2, rowCount: 7, columnCount: 1 }]);
    }
    expect(await clearHighlights()).toBe(4);
  });

  it("refuses thresholds that somebody has made to cross, and changes nothing", async () => {
    const workbook = await plainTable();
    await Excel.run(async (context) => {
      context.workbook.names.add("Planwright_Green", "=0.8");
      context.workbook.names.add("Planwright_Amber", "=0.9");
      await context.sync();
    });
    const before = workbook.host.document();
    await expect(highlightRisks()).rejects.toMatchObject({ key: "risk.thresholdsCrossed" });
    expect(workbook.host.document()).toEqual(before);
  });

  it("works on the table that the selection touches", async () => {
    await plainTable();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Regions").tables.add("A1:D6", true);
      await context.sync();
    });
    await select("Regions", "B3");
    expect(await highlightRisks()).toMatchObject({ judged: 5, amber: 1, red: 1 });
  });

  it("takes the block of cells around a single one, as Excel's own commands do", async () => {
    const workbook = await plainTable();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Regions");
      sheet.getRange("F10:H12").values = [
        ["Shop", "Plan", "Actual"],
        ["A", 100, 70],
        ["B", 100, 100],
      ];
      await context.sync();
    });
    await select("Regions", "B3");
    expect(await highlightRisks()).toMatchObject({ judged: 5, amber: 1, red: 1 });
    const once = workbook.host.document();
    await select("Regions", "C4");
    await highlightRisks();
    expect(marksOn(workbook, "Regions")).toHaveLength(2);
    expect(workbook.host.document().sheets).toEqual(once.sheets);
    await select("Regions", "G11");
    expect(await highlightRisks()).toMatchObject({ judged: 2, amber: 0, red: 1 });
  });

  it.each([
    ["an empty cell", "Regions", "H20", "risk.nothingSelected"],
    ["an empty area", "Regions", "H20:J30", "risk.nothingSelected"],
    ["cells without a plan", "Regions", "A1:A6", "risk.nothingToJudge"],
  ])("says what is missing when %s is selected, and changes nothing", async (_, sheet, address, key) => {
    const workbook = await plainTable();
    await select(sheet, address);
    const before = workbook.host.document();
    await expect(highlightRisks()).rejects.toMatchObject({ key });
    expect(workbook.host.document()).toEqual(before);
  });

  it("neither marks nor clears on a protected sheet, and changes nothing by half", async () => {
    const workbook = await plainTable();
    await protect("Regions", true);
    await expect(highlightRisks()).rejects.toMatchObject({ key: "excel.sheetProtected" });
    await protect("Regions", false);
    await highlightRisks();
    await protect("Regions", true);
    await expect(clearHighlights()).rejects.toMatchObject({ key: "excel.sheetProtected" });
    expect(marksOn(workbook, "Regions")).toHaveLength(2);
  });

  it("reads only what is used when whole columns are selected", async () => {
    await plainTable();
    await select("Regions", "A:D");
    expect(await highlightRisks()).toMatchObject({ judged: 5, amber: 1, red: 1 });
  });
});

describe("while a chart sheet is shown", () => {
  it.each([
    ["highlighting", highlightRisks],
    ["the next risk", nextRisk],
    ["the previous risk", previousRisk],
    ["the early warning", warnEarly],
  ])("%s asks for cells, and nothing is changed", async (_, command) => {
    const workbook = await plainTable();
    const before = workbook.host.document();
    // Excel has no selected range there: the first request fails.
    const end = failSync(workbook, 1, "before", "InvalidSelection");
    await expect(command()).rejects.toMatchObject({ key: "excel.noSelection" });
    expect(end()).toBe(true);
    expect(workbook.host.document()).toEqual(before);
  });
});

describe("walking from risk to risk", () => {
  it("goes forth and back, starts over, and says why", async () => {
    await plainTable();
    await highlightRisks();
    await select("Regions", "A1");
    expect(await nextRisk()).toEqual({
      address: "'Regions'!C3",
      label: "South",
      level: "amber",
      position: 1,
      count: 2,
      attainment: 0.9,
      actual: 90,
      plan: 100,
      lower: false,
      unit: "",
      kpi: null,
      hidden: false,
    });
    expect(await selectedAddress()).toBe("Regions!C3");
    expect(await nextRisk()).toMatchObject({ address: "'Regions'!C4", level: "red", position: 2 });
    expect(await nextRisk()).toMatchObject({ address: "'Regions'!C3", position: 1 });
    expect(await previousRisk()).toMatchObject({ address: "'Regions'!C4", position: 2 });
  });

  it("says so when nothing is behind plan", async () => {
    await openWorkbook();
    await writeSheet("Fine", [
      ["Plan", "Actual"],
      [100, 120],
    ]);
    await select("Fine", "A1:B2");
    await expect(nextRisk()).rejects.toMatchObject({ key: "risk.none" });
  });
});

describe("highlighting risks of a plan", () => {
  const shared = shareAPlan();

  it("works on Tracking from any sheet of the plan, and is taken off without a trace", async () => {
    const { workbook } = shared;
    const tracking = shared.plan.sheets.find(({ id }) => id === "Tracking")?.name ?? "";
    const before = rulesOn(workbook, tracking);
    const result = await highlightRisks();
    expect(result.sheet).toBe(tracking);
    expect((result.amber ?? 0) + (result.red ?? 0)).toBeGreaterThan(0);
    expect(rulesOn(workbook, tracking)).toHaveLength(before.length + 6);
    await clearHighlights();
    expect(rulesOn(workbook, tracking)).toEqual(before);
  });

  it("tells of each what its own thresholds are and which figures they judge", async () => {
    const { risks } = await highlightRisks();
    const reasons = risks.map(({ kpi }) => kpi && statusReason(kpi, "en-US"));
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons).toEqual(
      risks.map(({ level }) =>
        expect.stringMatching(
          level === "red"
            ? /^Status red: [\d.]+% of the phased plan to date, .+ against .+ \(red below [\d.]+%\)\.$/
            : /^Status amber: [\d.]+% of the phased plan to date, .+ against .+ \(green from [\d.]+%\)\.$/,
        ),
      ),
    );
    await clearHighlights();
  });
});

/** The rule's formula for a row below the second, on its sheet. */
function onRow(formula: string, row: number): string {
  return formula.replace(/^=/, "").replace(/\$([A-Z]+)2\b/g, `Regions!$$$1${row}`);
}
