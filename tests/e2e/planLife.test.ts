import { readFileSync } from "node:fs";
import { openWorkbook } from "../../workbench/file";
import { savedPlan } from "../excel/savedPlans";
import { sampleOptions } from "../excel/sampleOptions";
import { describeInBrowser, type Person } from "./workbench";

jest.setTimeout(600_000);

describeInBrowser("A plan in its year, in a browser", (place) => {
  let person: Person;
  let file: string;

  beforeAll(async () => {
    person = await place.sitDown("zh-CN");
    // As a person goes on with a plan: from the file that was saved.
    ({ file } = await savedPlan({ ...sampleOptions, language: "zh-CN" }));
    await person.openView("plan");
    await openTab("versions");
    await person.pane.getByText(person.say("plan.lacks.annualPlan")).waitFor();
    await person.open(file);
  });

  afterAll(async () => {
    await person.leave();
  });

  const openTab = (tab: "new" | "versions" | "rollUp" | "language") =>
    person.pane.getByRole("tab", { name: person.say(`plan.tab.${tab}`), exact: true }).click();

  const approve = async () => {
    const panel = person.pane.getByRole("tabpanel");
    await panel.getByRole("textbox", { name: person.say("plan.reason") }).fill("大客户延期");
    await panel.getByRole("textbox", { name: person.say("plan.approver") }).fill("总经理");
  };

  it("stands in a pane of its own, which knows nothing of the workbook before", async () => {
    await person.pane.getByRole("heading", { name: person.say("pane.home.planHere") }).waitFor();
    expect(await person.pane.getByText(person.say("plan.lacks.annualPlan")).count()).toBe(0);
  });

  it("has every formula of the file on every sheet", async () => {
    const { sheets } = (await openWorkbook(readFileSync(file))).document;
    const frame = await person.runtime();
    const inPage = await frame.evaluate(
      (names) =>
        Excel.run(async (context) => {
          const used = names.map((name) => context.workbook.worksheets.getItem(name).getUsedRange().load("formulas"));
          await context.sync();
          return used.map(({ formulas }) => formulas.flat().filter((one) => String(one).startsWith("=")).length);
        }),
      sheets.map(({ name }) => name),
    );
    expect(inPage).toEqual(sheets.map(({ cells }) => cells.filter(({ formula }) => formula !== undefined).length));
    expect(inPage.at(-3)).toBeGreaterThan(100);
  });

  it("rebaselines it: a KPI's new year, a reason, an approver, and the comparison in words", async () => {
    await person.openView("plan");
    await openTab("versions");
    const { pane } = person;
    await pane.getByRole("combobox", { name: person.say("plan.revisedKpi") }).selectOption("K1");
    await pane.getByRole("textbox", { name: person.say("plan.newYear", { unit: "万元" }) }).fill("17000");
    await approve();
    await pane.getByRole("button", { name: person.say("plan.addVersion") }).click();
    await pane.getByText(person.say("plan.versionAdded", { version: "V2 年中调整", count: 1 })).waitFor();
    await pane.getByText(/营业收入：18,000 → 17,000/u).waitFor();
    await person.showSheet("04_目标分解");
    const versions = (await person.values("E6:E40")).map(([version]) => version).filter((version) => version !== "");
    const half = versions.length / 2;
    expect(versions).toEqual([
      ...Array.from({ length: half }, () => "V1 批准"),
      ...Array.from({ length: half }, () => "V2 年中调整"),
    ]);
  });

  it("rolls a department's plan up into it as the next version", async () => {
    const { pane } = person;
    await openTab("new");
    await pane.getByRole("combobox", { name: person.say("pane.plan.template") }).selectOption("department-plan");
    await pane.getByRole("button", { name: person.say("pane.plan.generate"), exact: true }).click();
    await pane.getByRole("button", { name: person.say("pane.plan.another") }).waitFor();
    await openTab("rollUp");
    await pane.getByText(/订单处理速度（期末）：700/u).waitFor();
    await approve();
    await pane.getByRole("button", { name: person.say("plan.writeRollUp") }).click();
    await pane.getByText(person.say("plan.versionAdded", { version: "V3 再次调整", count: 2 })).waitFor();
  });

  it("keeps a goal that is typed beneath the others at a person's speed, dropdowns and calculated columns between", async () => {
    await person.showSheet("02_年度目标");
    const frame = await person.runtime();
    const lastGoal = () =>
      frame.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getActiveWorksheet();
          const range = sheet.tables.getItemAt(0).getDataBodyRange().getLastRow();
          range.load("text, formulas, rowIndex");
          await context.sync();
          const formulas = range.formulas[0] as unknown[];
          const typed = formulas.map((one) => !(typeof one === "string" && one.startsWith("=")));
          return { texts: range.text[0] ?? [], typed, row: range.rowIndex + 1 };
        }),
      );
    const above = await lastGoal();
    await person.goTo(`A${above.row + 1}`);
    for (const [column, text] of above.texts.entries()) {
      if (above.typed[column]) await person.page.keyboard.type(column === 0 ? "G99" : text, { delay: 60 });
      await person.page.keyboard.press("Tab");
    }
    const below = await lastGoal();
    const written = ({ texts, typed }: typeof above) => texts.filter((_, column) => column > 0 && typed[column]);
    expect([below.row, below.texts[0]]).toEqual([above.row + 1, "G99"]);
    expect(written(below)).toEqual(written(above));
  });

  it("says nothing into the console and asks no other host", () => {
    expect(person.errors).toEqual([]);
    expect(person.foreignRequests).toEqual([]);
  });
});
