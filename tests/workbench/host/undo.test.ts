import { gridUser } from "../../../workbench/spreadsheet/headless";
import { firstSheet, openExcel, type TestExcel, write } from "./excel";

/** Rows of "How real Excel behaves", section 10: undo. The host's own records go back with the cells. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

/** All that a person would see of the workbook. */
const picture = async () => {
  await excel.session.host.calculate();
  const { sheets, tables, names, conditionalFormats, validations, charts } = excel.session.host.document();
  return {
    sheets: sheets.map(({ id, name, cells, hyperlinks, pageLayout }) => ({ id, name, cells, hyperlinks, pageLayout })),
    tables,
    names,
    conditionalFormats,
    validations,
    charts,
  };
};

const undo = () => excel.session.host.spreadsheet.undo();
const redo = () => excel.session.host.spreadsheet.redo();

test("10.4 one sync is one step, whatever it changes", async () => {
  await write(excel, "A1:B3", [
    ["Month", "Target"],
    [1, 10],
    [2, 20],
  ]);
  const before = await picture();
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Plan";
    table.rows.add(undefined, [[3, 30]]);
    context.workbook.names.add("Total", "=SUM(Plan[Target])");
    sheet.getRange("D1").formulas = [["=Total"]];
    sheet.getRange("B2:B4").conditionalFormats.add("Custom").custom.rule.formula = "=B2>15";
    sheet.getRange("A2:A4").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
    sheet.charts.add("Line", sheet.getRange("A1:B4"));
    sheet.getRange("D2").hyperlink = { address: "https://example.com", textToDisplay: "Help" };
    sheet.pageLayout.orientation = "Landscape";
    context.workbook.worksheets.add("Second").getRange("A1").values = [["x"]];
    await context.sync();
  });
  const after = await picture();
  expect(after.sheets[0]?.cells.find(({ column }) => column === 3)?.value).toBe(60);
  expect(undo()).toBe(true);
  expect(await picture()).toEqual(before);
  expect(redo()).toBe(true);
  expect(await picture()).toEqual(after);
});

test("10.4 a batch that only reads leaves no step", async () => {
  await write(excel, "A1", [[1]]);
  await excel.run(async (context) => {
    const range = firstSheet(context).getUsedRange();
    range.load("values");
    context.workbook.tables.load("items/name");
    await context.sync();
  });
  undo();
  expect((await picture()).sheets[0]?.cells).toEqual([]);
});

test("1.10 what a failed batch has done is one step too", async () => {
  const before = await picture();
  await excel.refusal(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A1").values = [["kept"]];
    sheet.tables.add("A1:B2", true);
    context.workbook.worksheets.getItem("None").delete();
    await context.sync();
  });
  expect((await picture()).tables.length).toBe(1);
  undo();
  expect(await picture()).toEqual(before);
});

test("rows that are deleted come back with their table, rule, validation and name", async () => {
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A3:B5").values = [
      ["Month", "Target"],
      [1, 10],
      [2, 20],
    ];
    sheet.tables.add("A3:B5", true).name = "Plan";
    sheet.getRange("B4:B5").conditionalFormats.add("Custom").custom.rule.formula = "=B4>15";
    sheet.getRange("A4:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "=$B$4:$B$5" } };
    context.workbook.names.add("Start", sheet.getRange("B4"));
    await context.sync();
  });
  const before = await picture();
  await excel.run(async (context) => {
    firstSheet(context).getRange("3:5").delete("Up");
    await context.sync();
  });
  const { tables, conditionalFormats, validations, names } = await picture();
  expect([tables.length, conditionalFormats.length, validations.length, names[0]?.formula]).toEqual([
    0,
    0,
    0,
    "=#REF!",
  ]);
  undo();
  expect(await picture()).toEqual(before);
});

test("a deleted sheet comes back with what was on it", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:A2").values = [["Head"], [1]];
    sheet.tables.add("A1:A2", true).name = "Plan";
    firstSheet(context).getRange("A1").formulas = [["=SUM(Plan[Head])"]];
    await context.sync();
  });
  const before = await picture();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").delete();
    await context.sync();
  });
  expect((await picture()).tables).toEqual([]);
  undo();
  expect(await picture()).toEqual(before);
});

test("what a user deletes with a sheet or with rows comes back with them, and goes again", async () => {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Plan");
    sheet.getRange("A1:B3").values = [
      ["Head", "Amount"],
      [1, 10],
      [2, 20],
    ];
    sheet.tables.add("A1:B3", true).name = "Plan";
    sheet.getRange("B2:B3").conditionalFormats.add("Custom").custom.rule.formula = "=B2>15";
    sheet.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "=$B$2:$B$3" } };
    context.workbook.names.add("Start", sheet.getRange("B2"));
    sheet.getRange("D1").formulas = [["=SUM(Plan!B2:B3)"]];
    firstSheet(context).getRange("A1:A2").formulas = [["=SUM(Plan[Head])"], ["=Start*2"]];
    await context.sync();
  });
  const { spreadsheet } = excel.session.host;
  const user = gridUser(spreadsheet);
  const plan = spreadsheet.sheets().find(({ name }) => name === "Plan")?.id ?? "";
  const before = await picture();
  for (const remove of [() => user.deleteRows(plan, 0, 3), () => user.deleteSheet(plan)]) {
    await remove();
    const after = await picture();
    expect(after.tables).toEqual([]);
    undo();
    expect(await picture()).toEqual(before);
    redo();
    expect(await picture()).toEqual(after);
    undo();
    expect(await picture()).toEqual(before);
  }
});
