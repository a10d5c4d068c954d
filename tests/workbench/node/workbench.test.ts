import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../../workbench/node";
import buildBeforeTests from "../../setup/build";

/** The built add-in at work without Excel and without a browser. */
const opened: Workbench[] = [];
const folder = mkdtempSync(join(tmpdir(), "workbench-"));

beforeAll(buildBeforeTests, 300_000);
afterEach(() => {
  for (const workbench of opened.splice(0)) workbench.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function open(options?: WorkbenchOptions): Promise<Workbench> {
  const workbench = await openWorkbench(options);
  opened.push(workbench);
  return workbench;
}

test("Excel.run is office.js's own, over a workbook that is calculated", async () => {
  const { Excel } = await open();
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
    range.formulas = [["=1+1", "=A1*KPI.GROWTH(3,2)"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[2, 1]]);
});

test("calculate gives a value, the rows of a spill, or an error, and leaves the workbook as it was", async () => {
  const workbench = await open();
  await workbench.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2").values = [
      [100, 110],
      [200, 210],
    ];
    await context.sync();
  });
  const before = workbench.host.document();
  expect(await workbench.calculate("=SUM(A1:A2)")).toBe(300);
  expect(await workbench.calculate("=KPI.GROWTH(B1:B2,A1:A2)")).toEqual([[0.1], [0.05]]);
  expect(await workbench.calculate("=1/0")).toEqual({ error: "#DIV/0!" });
  expect(await workbench.calculate("=KPI.GROWTH(1,0)")).toMatchObject({
    error: expect.stringMatching(/^#/) as unknown,
  });
  expect(workbench.host.document()).toEqual(before);
  await expect(workbench.calculate("=SUM(")).rejects.toThrow(/cannot be read/);
});

test("calculate is unseen by the add-in's event handlers", async () => {
  const workbench = await open();
  const seen: string[] = [];
  await workbench.Excel.run(async (context) => {
    context.workbook.worksheets.onAdded.add(async ({ type }) => void seen.push(type));
    context.workbook.worksheets.onChanged.add(async ({ type }) => void seen.push(type));
    await context.sync();
  });
  await workbench.calculate("=SEQUENCE(3)");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen).toEqual([]);
});

test("a click on a button of the pane shows it; an unknown control is refused by its name", async () => {
  const workbench = await open();
  await workbench.Office.addin.hide();
  expect(workbench.paneVisible).toBe(false);
  await workbench.clickRibbon("Planwright.OpenPane");
  expect(workbench.paneVisible).toBe(true);
  await expect(workbench.clickRibbon("Planwright.Nothing")).rejects.toThrow(/no control Planwright.Nothing/);
});

test.each([
  "Planwright.CheckGoals",
  "Planwright.HighlightRisks",
  "Planwright.ClearHighlights",
  "Planwright.NextRisk",
  "Planwright.PreviousRisk",
  "Planwright.Help",
])("%s completes in an empty workbook too", async (control) => {
  const workbench = await open();
  await expect(workbench.clickRibbon(control)).resolves.toBeUndefined();
});

test("a workbook is saved and opened again", async () => {
  const path = join(folder, "book.xlsx");
  const first = await open();
  await first.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.name = "Plan";
    sheet.getRange("A1:B3").values = [
      ["Month", "Target"],
      [1, 10],
      [2, 20],
    ];
    sheet.tables.add("A1:B3", true).name = "Targets";
    sheet.getRange("D1").formulas = [["=SUM(Targets[Target])"]];
    context.workbook.names.add("Total", sheet.getRange("D1"));
    await context.sync();
  });
  await first.save(path);
  expect(existsSync(path)).toBe(true);

  const second = await open({ file: path });
  expect(second.notKept).toEqual([]);
  const { sheets, tables, names } = second.host.document();
  expect(sheets.map(({ name }) => name)).toEqual(["Plan"]);
  expect(tables).toMatchObject([{ name: "Targets", columns: [{ name: "Month" }, { name: "Target" }] }]);
  expect(names).toMatchObject([{ name: "Total", formula: "=Plan!$D$1" }]);
  expect(await second.calculate("=Total*2")).toBe(60);
  await second.Excel.run(async (context) => {
    context.workbook.tables.getItem("Targets").rows.add(undefined, [[3, 30]]);
    await context.sync();
  });
  expect(await second.calculate("=Total")).toBe(60);
});

test("the language of Excel is the language of the add-in", async () => {
  const workbench = await open({ locale: "zh-CN" });
  expect(workbench.Office.context.displayLanguage).toBe("zh-CN");
});

test("older requirement sets can be declared", async () => {
  const workbench = await open({ requirementSets: { ExcelApi: "1.8" } });
  const { requirements } = workbench.Office.context;
  expect(["1.8", "1.9"].map((version) => requirements.isSetSupported("ExcelApi", version))).toEqual([true, false]);
});

test("workbooks that are open at once know nothing of each other", async () => {
  const [one, other] = await Promise.all([open(), open()]);
  await one.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().name = "One";
    await context.sync();
  });
  expect([one, other].map(({ host }) => host.document().sheets[0]?.name)).toEqual(["One", "Sheet1"]);
});
