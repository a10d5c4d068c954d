import { changesOf } from "../../src/core/tracking";
import { readActuals, readTracking, writeActuals } from "../../src/excel";
import { previewRepair, repairPlan } from "../../src/excel/plan";
import { errorCells, generatePlan, openWorkbook, tableColumn } from "./workbook";

describe("the sample plan", () => {
  it.each(["en-US", "zh-CN"] as const)(
    "is generated in %s in at most six requests below 1 MB, with its figures and no error in any cell",
    async (language) => {
      const workbook = await openWorkbook({ locale: language });
      const fractions: number[] = [];
      const applied = await generatePlan({ language }, { onProgress: ({ fraction }) => fractions.push(fraction) });
      expect(applied.sheets.every(({ wanted, name }) => wanted === name)).toBe(true);
      expect(workbook.requests.length).toBeLessThanOrEqual(6);
      expect(Math.max(...workbook.requests)).toBeLessThan(1_000_000);
      expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
      expect(fractions.at(-1)).toBe(1);
      expect(errorCells(workbook)).toEqual([]);

      const [revenue] = await readTracking();
      expect(revenue).toMatchObject({ actual: 4635, plan: 4770, direction: 1, status: "amber" });
      expect(revenue?.attainment).toBeCloseTo(0.9716981132, 9);
      expect(revenue?.forecast).toBeCloseTo(17_490.56604, 4);
      expect(revenue?.requiredPerMonth).toBeCloseTo(1_670.625, 6);
      expect(revenue?.months.actual.slice(0, 5)).toEqual([1302, 905, 1188, 1240, null]);
      expect(revenue?.warning).toMatchObject({ reported: 4, limits: null });
      expect(revenue?.warning.forecast?.value).toBeCloseTo(17_490.56604, 4);
    },
  );

  it("can stand beside another one, each with figures, repairs and entries of its own", async () => {
    const workbook = await openWorkbook();
    await generatePlan({ sample: "none" });
    const second = await generatePlan();
    expect(second.sheets.every(({ wanted, name }) => name === `${wanted} (2)`)).toBe(true);
    expect(errorCells(workbook)).toEqual([]);
    expect((await readTracking())[0]).toMatchObject({ actual: 4635, plan: 4770 });
    await keepsTheirRepairsApart();
    await keepsTheirActualsApart();
  });

  /** Figures go to the plan that they were entered for. */
  async function keepsTheirActualsApart(): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("02_Goals").activate();
      await context.sync();
    });
    const { plan, rows } = await readActuals("FY_Start_2");
    expect(plan).toBe("FY_Start_2");
    const entry = { kpi: "K1", department: rows[0]?.department ?? "", month: 4, part: "actual" as const, value: 1245 };
    expect(await writeActuals(changesOf([entry], rows).changes, { plan })).toBe(1);
    expect((await tableColumn("Actuals_2", "Actual"))[3]).toBe(1245);
    expect((await tableColumn("Actuals", "Actual")).every((cell) => cell === "")).toBe(true);
  }

  /** What was found in one plan is repaired there, also when a sheet of the other one is shown by then. */
  async function keepsTheirRepairsApart(): Promise<void> {
    const inBoth = async (change: (column: Excel.TableColumn) => void) =>
      Excel.run(async (context) => {
        for (const name of ["Tracking", "Tracking_2"])
          change(context.workbook.tables.getItem(name).columns.getItem("Attainment"));
        await context.sync();
      });
    const typed = async () => {
      const cells = await Promise.all(["Tracking", "Tracking_2"].map((name) => tableColumn(name, "Attainment")));
      return cells.map(([first]) => first === 0.5);
    };
    await inBoth((column) => {
      column.getDataBodyRange().getCell(0, 0).values = [[0.5]];
    });
    const show = (sheet: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).activate();
        await context.sync();
      });
    await show("02_Goals");
    const first = await previewRepair();
    expect(first).toMatchObject({ plan: "FY_Start", beginsWith: "00_Settings" });
    await show("02_Goals (2)");
    expect(await previewRepair()).toMatchObject({ plan: "FY_Start_2", beginsWith: "00_Settings (2)" });
    const { result } = await repairPlan(
      first.findings.map(({ key }) => key),
      { plan: first.plan },
    );
    expect(result).toMatchObject({ left: [], after: { plan: first.plan, findings: [] } });
    expect(await typed()).toEqual([false, true]);
  }

  it("is protected where that is wanted: input cells take figures, formulas refuse them", async () => {
    await openWorkbook();
    const { undo } = await generatePlan({ template: "risk-register", sample: "none", protection: true });
    expect(undo).toBe("several steps");
    const write = (column: string) =>
      Excel.run(async (context) => {
        const cells = context.workbook.tables.getItem("RiskRegister").columns.getItem(column).getDataBodyRange();
        cells.getCell(0, 0).values = [[2]];
        await context.sync();
      });
    await write("Loss");
    await expect(write("Expected loss")).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("is left empty when it is not wanted, without an error in any cell", async () => {
    const workbook = await openWorkbook({ locale: "zh-CN" });
    await generatePlan({ language: "zh-CN", sample: "none" });
    expect(errorCells(workbook)).toEqual([]);
    expect((await readTracking()).every(({ actual }) => actual === null)).toBe(true);
  });
});
