import {
  deleteOwnTemplate,
  listOwnTemplates,
  readOwnWords,
  renameOwnTemplate,
  saveOwnTemplate,
} from "../../../src/excel/plan";
import { buildPlan, type TemplateChoices, withOwnWords } from "../../../src/core/plan";
import { applyBlueprint } from "../../../src/excel";
import { errorCells, generatePlan, openSharedWorkbook, sampleOptions, type TestWorkbook } from "../workbook";

const choices: TemplateChoices = {
  template: "risk-register",
  language: "en-US",
  sample: "none",
  company: "Region East",
  firstMonth: 4,
  unit: "kCNY",
  departments: [],
  periods: "months",
  amounts: "full",
  protection: false,
  leftOut: [],
};
const template = { name: "Risks of a region", savedOn: "2026-04-30", choices };

const setting = (key: string, value: string) =>
  Excel.run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });

describe("templates of the user's own in a workbook", () => {
  let workbook: TestWorkbook;
  const kept = () => workbook.host.document().settings;

  beforeAll(async () => {
    workbook = await openSharedWorkbook();
  });
  afterAll(() => workbook.close());

  it("are kept by name, renamed and deleted", async () => {
    expect(await listOwnTemplates()).toEqual([]);
    const saved = await saveOwnTemplate(template);
    const other = await saveOwnTemplate({ ...template, name: " Another " });
    expect((await listOwnTemplates()).map((one) => one.state === "usable" && one.template.name)).toEqual([
      "Another",
      "Risks of a region",
    ]);
    await renameOwnTemplate(other.id, "Zone");
    expect(await listOwnTemplates()).toEqual([
      { state: "usable", id: saved.id, template: { ...template, id: saved.id } },
      { state: "usable", id: other.id, template: { ...template, id: other.id, name: "Zone" } },
    ]);
    await deleteOwnTemplate(other.id);
    await deleteOwnTemplate(other.id);
    expect(await listOwnTemplates()).toHaveLength(1);
  });

  it.each([
    ["", "plan.own.noName"],
    ["x".repeat(61), "plan.own.nameTooLong"],
    ["RISKS of a region", "plan.own.nameTaken"],
  ])("called %j are refused, and nothing is written", async (name, key) => {
    const before = kept();
    await expect(saveOwnTemplate({ ...template, name })).rejects.toMatchObject({ key });
    expect(kept()).toEqual(before);
  });

  it("that are damaged or newer are said to be so and never overwritten", async () => {
    await setting("Planwright.template.7", "{ broken");
    await setting("Planwright.template.8", JSON.stringify({ format: 2, id: "8", shape: "unknown" }));
    await setting("Planwright.template.9", JSON.stringify({ format: 1, id: "9", name: "no choices" }));
    const before = kept();
    expect((await listOwnTemplates()).map(({ id, state }) => [id, state])).toEqual([
      ["1", "usable"],
      ["7", "damaged"],
      ["8", "newer"],
      ["9", "damaged"],
    ]);
    await expect(renameOwnTemplate("7", "New name")).rejects.toMatchObject({ key: "plan.own.unreadable" });
    const { id } = await saveOwnTemplate({ ...template, name: "One more" });
    expect(id).toBe("10");
    expect(kept()).toMatchObject(before);
  });

  it("hold what the user called sheets and columns, and plans made from them are called so and calculate", async () => {
    await generatePlan({ template: "risk-register", sample: "none" });
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const table = tables.getItem("RiskRegister");
      table.worksheet.load("name");
      table.columns.getItem("Loss").name = "Damage (k)";
      await context.sync();
      worksheets.getItem(table.worksheet.name).name = "Our risks";
      await context.sync();
    });
    const words = await readOwnWords("risk-register", "en-US");
    expect(words?.headers).toMatchObject({ RiskRegister: { loss: "Damage (k)" } });
    expect(Object.values(words?.sheets ?? {})).toEqual(["Our risks"]);
    expect(await readOwnWords("sales-plan", "en-US")).toBeUndefined();

    const again = withOwnWords(
      buildPlan({ ...sampleOptions, template: "risk-register" }),
      words ?? { sheets: {}, headers: {} },
    );
    const { sheets } = await applyBlueprint(again);
    expect(sheets.map(({ name }) => name)).toContain("Our risks (2)");
    expect(await workbook.calculate("=SUM(RiskRegister_2[Damage (k)])")).toBeGreaterThan(0);
    expect(await workbook.calculate("=SUM(RiskRegister_2[Expected loss])")).toBeGreaterThan(0);
    expect(errorCells(workbook)).toEqual([]);
  });
});
