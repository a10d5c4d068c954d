import { previewRollUp, readPhasedPlan, rollUpDepartments } from "../../../src/excel/plan";
import {
  errorCells,
  expectAsBefore,
  failSync,
  generatePlan,
  openSharedPlan,
  snapshotOf,
  tableColumn,
  type TestWorkbook,
} from "../workbook";

const record = { day: 46_173, user: "", reason: "部门已提交计划", approver: "总经理", activate: true };

describe("rolling department plans up into the company's", () => {
  let workbook: TestWorkbook;

  beforeAll(async () => {
    workbook = await openSharedPlan({ language: "zh-CN" });
    await expect(previewRollUp()).rejects.toMatchObject({ key: "plan.problem.nothingToRollUp" });
    for (const company of ["东区", "西区"]) {
      await generatePlan({ template: "department-plan", language: "zh-CN", company });
    }
    // The west promises less, and writes the KPI by its id.
    await Excel.run(async (context) => {
      const west = context.workbook.tables.getItem("DepartmentGoals_2");
      west.columns.getItem("KPI").getDataBodyRange().getCell(0, 0).values = [["K2"]];
      west.columns.getItem("Q4目标").getDataBodyRange().getCell(0, 0).values = [[600]];
      await context.sync();
    });
  });
  afterAll(() => workbook.close());

  it("shows what they add up to, beside the company's figure, and names what it leaves out", async () => {
    const { kpis, departments, leftOut } = await previewRollUp();
    expect(departments).toEqual(["东区", "西区"]);
    expect(kpis).toEqual([
      expect.objectContaining({ id: "K2", rule: "LAST", rolledUp: 1_300, company: 700 }),
      expect.objectContaining({ id: "K6", rule: "AVG", rolledUp: 44, company: 44 }),
    ]);
    expect(leftOut.map(({ target, why }) => [target.kpi, why])).toContainEqual(["发货单量（千单）", "unknownKpi"]);
  });

  it("that fails at any sync leaves the workbook as it was", async () => {
    const before = snapshotOf(workbook);
    for (const sync of [3, 5]) {
      failSync(workbook, sync, "after");
      await expect(rollUpDepartments(record)).rejects.toThrow();
      expectAsBefore(workbook, before);
    }
  });

  it("writes them as a new version, one row a department, and the sheet's own formulas agree", async () => {
    const first = (await tableColumn("Phasing", "版本")).length;
    const { result } = await rollUpDepartments(record);
    expect(result.next.version).toBe("V2 年中调整");
    const { rows, version } = await readPhasedPlan();
    expect(version).toBe("V2 年中调整");
    const speed = rows.filter((row) => row.kpi === "K2" && row.version === version);
    expect(speed.map(({ department, values }) => [department, values.at(-1)])).toEqual([
      ["东区", 700],
      ["西区", 600],
    ]);
    expect(rows.filter((row) => row.kpi === "K1" && row.version === version)).toHaveLength(1);
    expect((await tableColumn("Phasing", "版本")).slice(0, first).every((word) => word === "V1 批准")).toBe(true);
    expect((await tableColumn("Tracking", "年度目标"))[1]).toBe(1_300);
    expect((await tableColumn("Changes", "新值")).slice(-2)).toEqual([1_300, 44]);
    expect(errorCells(workbook)).toEqual([]);
  });
});
