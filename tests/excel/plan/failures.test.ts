import { planTemplates } from "../../../src/core/plan";
import { UserError } from "../../../src/excel";
import { changePlanLanguage, previewRepair, repairPlan } from "../../../src/excel/plan";
import { writeRepair } from "../../../src/excel/plan/repair";
import {
  expectAsBefore,
  failAtEverySync,
  failSync,
  generatePlan,
  openSharedPlan,
  openWorkbook,
  snapshotOf,
  type TestWorkbook,
} from "../workbook";

/** The whole sample seven times: minutes on a machine that does much else. */
jest.setTimeout(900_000);

/** What the user does to a workbook at any sync fails at every one in turn; then it is exactly as it was. */

describe("generating a plan that fails at any of its syncs leaves the workbook exactly as it was", () => {
  it.each(planTemplates.map(({ id }) => id))("%s, with its sample", async (template) => {
    const workbook = await openWorkbook();
    const { failures, changed } = await failAtEverySync(workbook, () => generatePlan({ template }));
    expect(changed).toEqual([]);
    // A survey, writing, and what is remembered; Excel.run ends with a sync of its own.
    expect(failures).toBeGreaterThanOrEqual(4);
  });

  it("one that is cancelled at any moment", async () => {
    const workbook = await openWorkbook();
    const before = snapshotOf(workbook);
    for (let moment = 0; moment < 4; moment++) {
      const controller = new AbortController();
      let moments = 0;
      const onProgress = () => {
        if (moments++ === moment) controller.abort();
      };
      await expect(
        generatePlan({ template: "annual-budget" }, { signal: controller.signal, onProgress }),
      ).rejects.toMatchObject({
        key: "excel.cancelled",
      });
      expectAsBefore(workbook, before);
    }
  });
});

describe("changing a plan", () => {
  let workbook: TestWorkbook;

  beforeEach(async () => {
    workbook = await openSharedPlan({ template: "department-plan" });
  });
  afterEach(() => workbook.close());

  it("of its language fails at any sync, is cancelled at any, and the workbook is exactly as it was", async () => {
    const before = snapshotOf(workbook);
    for (const moment of [0, 1]) {
      const controller = new AbortController();
      let moments = 0;
      const onProgress = () => {
        if (moments++ === moment) controller.abort();
      };
      await expect(changePlanLanguage("zh-CN", { signal: controller.signal, onProgress })).rejects.toMatchObject({
        key: "excel.cancelled",
      });
      expectAsBefore(workbook, before);
    }
    const { failures, changed } = await failAtEverySync(workbook, () => changePlanLanguage("zh-CN"));
    expect(changed).toEqual([]);
    expect(failures).toBeGreaterThanOrEqual(5);
  });

  it("by a repair fails at any sync, is cancelled at any, and the workbook is exactly as it was", async () => {
    await Excel.run(async (context) => {
      const { worksheets, tables, names } = context.workbook;
      worksheets.getItem("00_Settings").delete();
      tables.getItem("DepartmentGoals").worksheet.getRange("D:E").delete("Left");
      names.getItem("Unit").delete();
      const goals = tables.getItem("DepartmentGoals");
      goals.worksheet.getRange().conditionalFormats.clearAll();
      goals.columns.getItemAt(0).getDataBodyRange().dataValidation.clear();
      goals.columns.getItemAt(2).getDataBodyRange().dataValidation.clear();
      await context.sync();
    });
    const { findings } = await previewRepair();
    expect(findings.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        "sheetMissing",
        "columnMissing",
        "columnMissing",
        "nameMissing",
        "nameBroken",
        "formatsMissing",
      ]),
    );
    const keys = findings.filter(({ safe }) => safe).map(({ key }) => key);
    const before = snapshotOf(workbook);
    for (const moment of [0, 1, 3]) {
      const controller = new AbortController();
      let moments = 0;
      const onProgress = () => {
        if (moments++ === moment) controller.abort();
      };
      await expect(repairPlan(keys, { signal: controller.signal, onProgress })).rejects.toMatchObject({
        key: "excel.cancelled",
      });
      expectAsBefore(workbook, before);
    }
    const { failures, changed } = await failAtEverySync(workbook, () => writeRepair(keys));
    expect(changed).toEqual([]);
    expect(failures).toBeGreaterThanOrEqual(9);
    expect((await previewRepair()).findings.filter(({ safe }) => safe)).toEqual([]);
  });

  it.each([
    ["AccessDenied", "excel.protected"],
    ["InvalidOperationInCellEditMode", "excel.cellEditing"],
    ["RequestAborted", "excel.busy"],
  ])("is refused by Excel with %s, and the message says what to do", async (code, key) => {
    const before = snapshotOf(workbook);
    for (const act of [() => generatePlan({ template: "department-plan" }), () => changePlanLanguage("zh-CN")]) {
      failSync(workbook, 2, "before", code);
      const error: unknown = await act().catch((failure: unknown) => failure);
      expect(error).toBeInstanceOf(UserError);
      expect(error).toMatchObject({ key });
      expectAsBefore(workbook, before);
    }
  });

  it("while a cell is being edited changes nothing and says so", async () => {
    const { spreadsheet } = workbook.host;
    const before = snapshotOf(workbook);
    const { isEditing } = spreadsheet;
    spreadsheet.isEditing = () => true;
    try {
      await expect(changePlanLanguage("zh-CN")).rejects.toMatchObject({ key: "excel.cellEditing" });
      await expect(generatePlan()).rejects.toMatchObject({ key: "excel.cellEditing" });
    } finally {
      spreadsheet.isEditing = isEditing;
    }
    expectAsBefore(workbook, before);
  });

  it("on a protected sheet changes nothing and says how to go on", async () => {
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("DepartmentGoals").worksheet.protection.protect();
      await context.sync();
    });
    const before = snapshotOf(workbook);
    await expect(changePlanLanguage("zh-CN")).rejects.toMatchObject({ key: "plan.sheetProtected" });
    expectAsBefore(workbook, before);
  });
});
