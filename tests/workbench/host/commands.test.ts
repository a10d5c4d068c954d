import { eventsArrive, openExcel, type TestExcel } from "./excel";

/** Commands, ribbon, pane and settings: what an add-in does besides cells. Row 10.8 among them. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

test("10.8 a command resolves when its event completes, and says when there is no such function", async () => {
  let source: unknown;
  excel.Office.actions.associate("highlight", (event: Office.AddinCommands.Event) => {
    source = event.source.id;
    event.completed();
  });
  await expect(excel.session.runCommand("highlight", "Button.Highlight")).resolves.toEqual({ status: 0 });
  expect(source).toBe("Button.Highlight");
  await expect(excel.session.runCommand("nowhere", "Button.Other")).resolves.toEqual({ status: 11_101 });
});

test("10.8 a command can run scripts of its own before it completes", async () => {
  excel.Office.actions.associate("write", async (event: Office.AddinCommands.Event) => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["done"]];
      await context.sync();
    });
    event.completed();
  });
  await excel.session.runCommand("write", "Button");
  expect(excel.session.host.document().sheets[0]?.cells[0]?.value).toBe("done");
});

test("a control is enabled by the add-in, and one that does not exist is refused", async () => {
  const update = (id: string) =>
    excel.Office.ribbon.requestUpdate({
      tabs: [{ id: "Tab", groups: [{ id: "Group", controls: [{ id, enabled: false }] }] }],
    });
  await update("Known");
  await expect(update("Unknown")).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the pane is shown and hidden by the add-in and by the user, and the add-in is told", async () => {
  const seen: string[] = [];
  await excel.Office.addin.onVisibilityModeChanged(({ visibilityMode }) => void seen.push(visibilityMode));
  await excel.Office.addin.hide();
  expect(excel.session.paneVisible).toBe(false);
  await excel.Office.addin.showAsTaskpane();
  expect(excel.session.paneVisible).toBe(true);
  excel.session.showPane(false);
  await eventsArrive();
  expect(seen).toEqual(["Hidden", "Taskpane", "Hidden"]);
});

test("10.1 settings belong to the workbook, and stay under 2 MB", async () => {
  await excel.run(async (context) => {
    context.workbook.settings.add("plan", { id: 1, steps: ["a"] });
    await context.sync();
  });
  const value = await excel.run(async (context) => {
    const setting = context.workbook.settings.getItem("plan");
    const missing = context.workbook.settings.getItemOrNullObject("other");
    setting.load("value");
    await context.sync();
    return [setting.value as unknown, missing.isNullObject];
  });
  expect(value).toEqual([{ id: 1, steps: ["a"] }, true]);
  expect(excel.session.host.document().settings).toEqual({ plan: '{"id":1,"steps":["a"]}' });
  const refused = await excel.refusal(async (context) => {
    context.workbook.settings.add("large", "x".repeat(3_000_000));
    await context.sync();
  });
  expect(refused).toBe("InvalidArgument SettingCollection.add");
});

test("settings of the common API are the same, saved and read again", async () => {
  const { settings } = excel.Office.context.document;
  settings.set("greeting", "hello");
  await new Promise((resolve) => settings.saveAsync(resolve));
  expect(excel.session.host.document().settings).toEqual({
    SettingsKey: undefined,
    greeting: expect.anything() as unknown,
  });
  await new Promise((resolve) => settings.refreshAsync(resolve));
  expect(settings.get("greeting")).toBe("hello");
});

test("Office tells the language and the declared requirement sets", async () => {
  excel = await openExcel({ locale: "zh-CN", profile: "excel2021" });
  const { context } = excel.Office;
  expect([context.displayLanguage, context.contentLanguage]).toEqual(["zh-CN", "zh-CN"]);
  expect(["1.14", "1.15"].map((version) => context.requirements.isSetSupported("ExcelApi", version))).toEqual([
    true,
    false,
  ]);
});
