import { openWorkbook, sampleOptions, select, selectedAddress, tableColumn, writeSheet } from "../workbook";

const regions = [
  ["Region", "Plan", "Actual"],
  ["North", 100, 97],
  ["South", 100, 90],
  ["West", 200, 100],
];

const scores = () => tableColumn("Goals", "SMART score 0-5");

describe("the ribbon, through the bundle that ships", () => {
  it("highlights, walks and clears on a plain table", async () => {
    const workbook = await openWorkbook();
    await writeSheet("Regions", regions);
    await select("Regions", "A1:C4");
    await workbook.clickRibbon("Planwright.HighlightRisks");
    // Two that mark, and two lines of the legend.
    expect(workbook.host.document().conditionalFormats).toHaveLength(4);
    await select("Regions", "A1");
    await workbook.clickRibbon("Planwright.NextRisk");
    expect(await selectedAddress()).toBe("Regions!C3");
    await workbook.clickRibbon("Planwright.NextRisk");
    expect(await selectedAddress()).toBe("Regions!C4");
    await workbook.clickRibbon("Planwright.PreviousRisk");
    expect(await selectedAddress()).toBe("Regions!C3");
    await workbook.clickRibbon("Planwright.ClearHighlights");
    expect(workbook.host.document().conditionalFormats).toEqual([]);
  });

  it("warns of a forecast that misses the plan, and refreshing dates the risks that have begun", async () => {
    const workbook = await openWorkbook();
    await workbook.planwright.generatePlan(sampleOptions);
    const rules = workbook.host.document().conditionalFormats.length;
    await workbook.clickRibbon("Planwright.EarlyWarning");
    expect(workbook.host.document().conditionalFormats.length).toBeGreaterThan(rules);
    const dates = () => tableColumn("Risks", "Triggered on");
    expect((await dates()).every((date) => date === "")).toBe(true);
    await workbook.clickRibbon("Planwright.RefreshTracking");
    expect((await dates()).filter((date) => typeof date === "number")).toHaveLength(2);
  });

  it("checks the plan's goals and writes their scores", async () => {
    const workbook = await openWorkbook();
    await workbook.planwright.generatePlan(sampleOptions);
    expect((await scores()).every((score) => score === "")).toBe(true);
    await select("Sheet1", "A1");
    await workbook.clickRibbon("Planwright.CheckGoals");
    const written = (await scores()).filter((score) => typeof score === "number");
    expect(written.length).toBeGreaterThan(0);
    expect(written.every((score) => (score as number) >= 0 && (score as number) <= 5)).toBe(true);
  });

  it.each([
    "Planwright.RefreshTracking",
    "Planwright.ConvertFormulas",
    "Planwright.HighlightRisks",
    "Planwright.EarlyWarning",
    "Planwright.SetThresholds",
    "Planwright.ClearHighlights",
    "Planwright.NextRisk",
    "Planwright.PreviousRisk",
    "Planwright.CheckGoals",
    "Planwright.Help",
  ])("completes %s in an empty workbook too, and changes nothing", async (control) => {
    const workbook = await openWorkbook();
    const before = workbook.host.document();
    await workbook.clickRibbon(control);
    expect(workbook.host.document()).toEqual(before);
  });
});

describe("the door for programs", () => {
  it("lists templates, checks goals and highlights risks", async () => {
    const { planwright } = await openWorkbook();
    expect(await planwright.planTemplates()).toContain("annual-operations");
    await planwright.generatePlan(sampleOptions);
    const goals = await planwright.checkGoals();
    expect(goals.length).toBeGreaterThanOrEqual(5);
    expect(goals.find(({ report }) => report.measurable.verdict !== "pass")).toBeDefined();
    expect((await planwright.highlightRisks()).judged).toBeGreaterThan(0);
  });

  it("refuses options that make no plan, and writes nothing", async () => {
    const workbook = await openWorkbook();
    const before = workbook.host.document();
    await expect(workbook.planwright.generatePlan({ ...sampleOptions, template: "nonsense" })).rejects.toMatchObject({
      problem: "unknownTemplate",
    });
    expect(workbook.host.document()).toEqual(before);
  });
});
