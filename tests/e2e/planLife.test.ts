import { savedPlan } from "../excel/savedPlans";
import { sampleOptions } from "../excel/sampleOptions";
import { describeInBrowser, type Person } from "./workbench";

jest.setTimeout(600_000);

describeInBrowser("A plan in its year, in a browser", (place) => {
  let person: Person;

  beforeAll(async () => {
    person = await place.sitDown("zh-CN");
    // As a person goes on with a plan: from the file that was saved.
    await person.open((await savedPlan({ ...sampleOptions, language: "zh-CN" })).file);
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

  it("says nothing into the console and asks no other host", () => {
    expect(person.errors).toEqual([]);
    expect(person.foreignRequests).toEqual([]);
  });
});
