import { gridUser } from "../../../workbench/spreadsheet/headless";
import { eventsArrive, firstSheet, openExcel, read, type TestExcel, write } from "./excel";

/** Formulas name tables and columns; when those get other names, Excel rewrites the formulas. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
  await write(excel, "A1:C3", [
    ["Price", "Tax", "Sum"],
    [10, 1, ""],
    [20, 2, ""],
  ]);
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.tables.add("A1:C3", true).name = "Sales";
    await context.sync();
    sheet.getRange("C2").formulas = [["=[@Price]+[@Tax]"]];
    context.workbook.names.add("Total", "=SUM(Sales[Price])");
    sheet.getRange("E1:E3").formulas = [
      ["=SUM(Sales[Price])"],
      ["=Total"],
      ['=Sales[[#Headers],[Price]]&"Sales[Price]"'],
    ];
    await context.sync();
  });
});

const expectRenamed = async () => {
  expect((await read(excel, "E1:E3", "formulas")).formulas.flat()).toEqual([
    "=SUM(Sales[Net price])",
    "=Total",
    '=Sales[[#Headers],[Net price]]&"Sales[Price]"',
  ]);
  expect((await read(excel, "C2:C3", "formulas")).formulas).toEqual([
    ["=[@[Net price]]+[@Tax]"],
    ["=[@[Net price]]+[@Tax]"],
  ]);
  expect((await read(excel, "E1:E3", "values")).values.flat()).toEqual([30, 30, "Net priceSales[Price]"]);
};

test("a header that is written anew is followed by cells, calculated columns and names, and back by undo", async () => {
  await write(excel, "A1", [["Net price"]]);
  await expectRenamed();
  excel.session.host.spreadsheet.undo();
  expect((await read(excel, "E1", "formulas", "values")).formulas).toEqual([["=SUM(Sales[Price])"]]);
  expect((await read(excel, "E2", "values")).values).toEqual([[30]]);
});

test("a header that the user types is followed, too", async () => {
  excel.userTypes(0, 0, "Net price");
  await eventsArrive();
  await expectRenamed();
});

test("two headers that are exchanged keep their formulas apart", async () => {
  await write(excel, "A1:B1", [["Tax", "Price"]]);
  expect((await read(excel, "E1", "formulas", "values")).formulas).toEqual([["=SUM(Sales[Tax])"]]);
  expect((await read(excel, "E1", "values")).values).toEqual([[30]]);
});

test("a table's new name is followed", async () => {
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Sales").name = "Orders";
    await context.sync();
  });
  const { formulas, values } = await read(excel, "E1:E2", "formulas", "values");
  expect(formulas.flat()).toEqual(["=SUM(Orders[Price])", "=Total"]);
  expect(values.flat()).toEqual([30, 30]);
});

const lost = async () => [
  (await read(excel, "E1:E3", "formulas")).formulas.flat(),
  excel.session.host.store.current.names.map(({ formula }) => formula),
  (await read(excel, "E1:E2", "values")).values.flat(),
];

const gone = [["=SUM(#REF!)", "=Total", '=#REF!&"Sales[Price]"'], ["=SUM(#REF!)"], ["#REF!", "#REF!"]];

test("a table that is deleted leaves #REF! in the formulas that named it, until undo brings it back", async () => {
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Sales").delete();
    await context.sync();
  });
  expect(await lost()).toEqual(gone);
  await write(excel, "A1:A2", [["Price"], [7]]);
  await excel.run(async (context) => {
    firstSheet(context).tables.add("A1:A2", true).name = "Sales";
    await context.sync();
  });
  expect(await lost()).toEqual(gone);
  for (let steps = 0; steps < 3; steps++) excel.session.host.spreadsheet.undo();
  expect((await read(excel, "E1:E2", "formulas")).formulas.flat()).toEqual(["=SUM(Sales[Price])", "=Total"]);
  expect((await read(excel, "E1:E2", "values")).values.flat()).toEqual([30, 30]);
});

test("a table that goes with its rows, and a column that goes, leave #REF! as well", async () => {
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("E6:E8").formulas = [["=SUM(Sales[Price])"], ["=SUM(Sales[Tax])"], ["=Sales[[#Headers],[Price]]"]];
    sheet.getRange("A:A").delete("Left");
    await context.sync();
  });
  expect((await read(excel, "D6:D8", "formulas")).formulas.flat()).toEqual([
    "=SUM(Sales[#REF!])",
    "=SUM(Sales[Tax])",
    "=Sales[[#Headers],[#REF!]]",
  ]);
  expect((await read(excel, "D6:D7", "values")).values.flat()).toEqual(["#REF!", 3]);
  gridUser(excel.session.host.spreadsheet).deleteRows(excel.session.host.spreadsheet.activeSheetId(), 0, 3);
  expect((await read(excel, "D4", "formulas")).formulas.flat()).toEqual(["=SUM(#REF!)"]);
  excel.session.host.spreadsheet.undo();
  expect((await read(excel, "D7", "formulas", "values")).formulas.flat()).toEqual(["=SUM(Sales[Tax])"]);
  expect((await read(excel, "D7", "values")).values.flat()).toEqual([3]);
});
