import { readPhasedPlan, rebaselinePlan } from "../../../src/excel/plan";
import { compareVersions } from "../../../src/core/plan/life";
import {
  errorCells,
  expectAsBefore,
  failSync,
  openSharedPlan,
  snapshotOf,
  tableColumn,
  valuesOf,
  type TestWorkbook,
} from "../workbook";

const approved = { day: 46_173, user: "Lin", reason: "A supplier failed", approver: "Board", from: "V1 Approved" };
const lower = { ...approved, revisions: [{ kpi: "K1", target: 17_000 }], activate: true };

/** The rows of the target phasing, input columns and formulas alike. */
const phasing = async () => (await tableColumn("Phasing", "Version")).length;

async function body(table: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values;
  });
}

describe("rebaselining a plan", () => {
  let workbook: TestWorkbook;
  let before: unknown[][];

  beforeAll(async () => {
    workbook = await openSharedPlan();
    before = await body("Phasing");
  });
  afterAll(() => workbook.close());

  it("adds version 2 below version 1, which stays as it was to the last cell", async () => {
    const { result } = await rebaselinePlan(lower);
    expect(result.version).toBe("V2 Reforecast");
    const after = await body("Phasing");
    expect(after).toHaveLength(2 * before.length);
    expect(after.slice(0, before.length)).toEqual(before);
  });

  it("keeps the closed months and leads the open ones to the new year, with their seasons", async () => {
    const { rows, kpis, versions, version, scenario } = await readPhasedPlan();
    expect(versions).toEqual(["V1 Approved", "V2 Reforecast"]);
    expect(version).toBe("V2 Reforecast");
    const [revenue] = rows.filter((row) => row.kpi === "K1" && row.version === "V2 Reforecast");
    expect(revenue?.values.slice(0, 4)).toEqual([1260, 990, 1260, 1260]);
    expect(revenue?.values.reduce((total: number, month) => total + (month ?? 0), 0)).toBeCloseTo(17_000, 9);
    const [difference, ...others] = compareVersions(rows, kpis, ["V1 Approved", "V2 Reforecast"], scenario);
    expect(difference).toMatchObject({
      id: "K1",
      before: 18_000,
      change: -1_000,
      changedPeriods: [4, 5, 6, 7, 8, 9, 10, 11],
    });
    expect(others.every(({ change, changedPeriods }) => change === 0 && changedPeriods.length === 0)).toBe(true);
  });

  it("writes one line into the change log: old, new, reason, approver", async () => {
    const [line] = (await body("Changes")).slice(-1);
    expect(line?.slice(0, 3)).toEqual([46_173, "Lin", "V2 Reforecast"]);
    expect(String(line?.[3])).toContain("K1");
    expect(line?.slice(4)).toEqual([18_000, 17_000, "A supplier failed", "Board"]);
  });

  it("makes Tracking compare with version 2, by formulas alone and without an error", async () => {
    const [revenue] = await tableColumn("Tracking", "Annual target");
    expect(revenue).toBeCloseTo(17_000, 6);
    expect(errorCells(workbook)).toEqual([]);
    expect((await tableColumn("Phasing", "Full year"))[before.length]).toBeCloseTo(17_000, 6);
  });

  it("goes on from there: version 3 is added, 1 and 2 stay", async () => {
    const two = await body("Phasing");
    const { result } = await rebaselinePlan({ ...approved, from: "V2 Reforecast", revisions: [], activate: false });
    expect(result.version).toBe("V3 Reforecast");
    expect((await body("Phasing")).slice(0, two.length)).toEqual(two);
    expect((await readPhasedPlan()).version).toBe("V2 Reforecast");
  });

  it("shows a ratio's old and new year in the log as a percentage, like the plan does", async () => {
    await rebaselinePlan({ ...approved, revisions: [{ kpi: "K3", target: 0.35 }], activate: false });
    const shown = await Excel.run(async (context) => {
      const line = context.workbook.tables.getItem("Changes").getDataBodyRange().getLastRow();
      line.load("text");
      await context.sync();
      return line.text[0];
    });
    expect(shown?.slice(4, 6)).toEqual(["34.0%", "35.0%"]);
  });

  it.each([
    ["without a reason", { ...lower, reason: " " }, "plan.reasonMissing"],
    ["without an approver", { ...lower, approver: "" }, "plan.reasonMissing"],
    ["of a KPI that is not there", { ...lower, revisions: [{ kpi: "K99", target: 1 }] }, "plan.problem.unknownKpi"],
    ["from a version without rows", { ...lower, from: "V9" }, "plan.problem.noRowsInVersion"],
  ])("%s is refused and changes nothing", async (_, request, key) => {
    const document = snapshotOf(workbook);
    await expect(rebaselinePlan(request)).rejects.toMatchObject({ key });
    expectAsBefore(workbook, document);
  });

  it("that fails at any sync, or is cancelled, leaves the workbook as it was", async () => {
    const document = snapshotOf(workbook);
    for (const sync of [1, 2, 3, 4]) {
      failSync(workbook, sync, "after");
      await expect(rebaselinePlan(lower)).rejects.toThrow();
      expectAsBefore(workbook, document);
    }
    const controller = new AbortController();
    const onProgress = (fraction: number) => {
      if (fraction > 0) controller.abort();
    };
    await expect(rebaselinePlan(lower, { signal: controller.signal, onProgress })).rejects.toMatchObject({
      key: "excel.cancelled",
    });
    expectAsBefore(workbook, document);
  });

  it("does not take text in a month for a blank: it names the cell", async () => {
    const may = "04_Target_Phasing!M6";
    const [sheet = "", cell = ""] = may.split("!");
    const [[figure]] = (await valuesOf(sheet, cell)) as [[number]];
    const put = (value: string | number) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
        await context.sync();
      });
    await put("about 1300");
    const document = snapshotOf(workbook);
    await expect(rebaselinePlan(lower)).rejects.toMatchObject({
      key: "plan.textInNumbers",
      parameters: { address: `'${sheet}'!${cell}`, text: "about 1300" },
    });
    expectAsBefore(workbook, document);
    await put(figure);
  });

  it("does not write over what stands beneath the table", async () => {
    const row = 6 + (await phasing());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("04_Target_Phasing").getRange(`C${row + 2}`).values = [["mine"]];
      await context.sync();
    });
    const document = snapshotOf(workbook);
    await expect(rebaselinePlan(lower)).rejects.toMatchObject({ key: "excel.noRoomBeneath" });
    expectAsBefore(workbook, document);
    expect(await valuesOf("04_Target_Phasing", `C${row + 2}`)).toEqual([["mine"]]);
  });
});
