import { shareAPlan } from "../sharedPlan";
import {
  openSharedWorkbook,
  openWorkbook,
  sampleOptions,
  select,
  selectedAddress,
  snapshotOf,
  tableColumn,
  writeSheet,
  type TestWorkbook,
} from "../workbook";

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
});

describe("the ribbon in an empty workbook", () => {
  let workbook: TestWorkbook;
  beforeAll(async () => {
    workbook = await openSharedWorkbook();
  });
  afterAll(() => workbook.close());

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
  ])("completes %s too, and changes nothing", async (control) => {
    const before = workbook.host.document();
    await workbook.clickRibbon(control);
    expect(workbook.host.document()).toEqual(before);
  });

  it("refuses options that make no plan to a program, and writes nothing", async () => {
    const before = workbook.host.document();
    await expect(workbook.planwright.generatePlan({ ...sampleOptions, template: "nonsense" })).rejects.toMatchObject({
      problem: "unknownTemplate",
    });
    expect(workbook.host.document()).toEqual(before);
  });
});

describe("the ribbon on a plan", () => {
  const shared = shareAPlan();

  it("checks the plan's goals and writes their scores", async () => {
    expect((await scores()).every((score) => score === "")).toBe(true);
    // No goal is selected, so all of the plan are meant.
    await select("08_Tracking", "AZ200");
    await shared.workbook.clickRibbon("Planwright.CheckGoals");
    const written = (await scores()).filter((score) => typeof score === "number");
    expect(written.length).toBeGreaterThan(0);
    expect(written.every((score) => (score as number) >= 0 && (score as number) <= 5)).toBe(true);
  });

  it("highlights ten times as once, and warns of a forecast that misses the plan", async () => {
    const rules = () => shared.workbook.host.document().conditionalFormats.length;
    const before = rules();
    await shared.workbook.clickRibbon("Planwright.HighlightRisks");
    const once = snapshotOf(shared.workbook).replace(/"id":"[^"]*"/g, "");
    // Two levels of two columns, and two lines of the legend.
    expect(rules()).toBe(before + 6);
    for (let run = 0; run < 9; run++) await shared.workbook.clickRibbon("Planwright.HighlightRisks");
    expect(snapshotOf(shared.workbook).replace(/"id":"[^"]*"/g, "")).toBe(once);
    await shared.workbook.clickRibbon("Planwright.EarlyWarning");
    expect(rules()).toBeGreaterThan(before + 6);
    await shared.workbook.clickRibbon("Planwright.ClearHighlights");
    expect(rules()).toBe(before);
  });

  it("dates the risks that have begun", async () => {
    const dates = () => tableColumn("Risks", "Triggered on");
    expect((await dates()).every((date) => date === "")).toBe(true);
    await shared.workbook.clickRibbon("Planwright.RefreshTracking");
    expect((await dates()).filter((date) => typeof date === "number")).toHaveLength(2);
  });

  it("offers the same to programs: it lists templates, checks goals and highlights risks", async () => {
    const { planwright } = shared.workbook;
    expect(await planwright.planTemplates()).toContain("annual-operations");
    const goals = await planwright.checkGoals();
    expect(goals.length).toBeGreaterThanOrEqual(5);
    expect(goals.find(({ report }) => report.measurable.verdict !== "pass")).toBeDefined();
    expect((await planwright.highlightRisks()).judged).toBeGreaterThan(0);
  });
});
