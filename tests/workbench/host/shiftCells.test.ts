import { eventsArrive, firstSheet, openExcel, read, type TestExcel, write } from "./excel";

/** Cells that push others aside, and the rows and totals of tables, which do so too. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
  await write(excel, "A1:C4", [
    ["Item", "Sold", "Twice"],
    ["Tea", 5, "=B2*2"],
    ["Milk", 9, "=B3*2"],
    ["Juice", 7, "=B4*2"],
  ]);
});

const formulas = async (address: string) => (await read(excel, address, "formulas")).formulas;
const values = async (address: string) => (await read(excel, address, "values")).values;
const inSheet = (change: (sheet: Excel.Worksheet) => void) =>
  excel.run(async (context) => {
    change(firstSheet(context));
    await context.sync();
  });

test("inserted cells push those below them down, and references follow, from other sheets too", async () => {
  await excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1:A3").formulas = [["=SUM(Sheet1!B2:B4)"], ["=Sheet1!A3"], ["=SUM(Sheet1!A2:B4)"]];
    context.workbook.names.add("Last", firstSheet(context).getRange("B4"));
    firstSheet(context).getRange("B3").format.fill.color = "#FFFF00";
    const inserted = firstSheet(context).getRange("B3:B3").insert("Down");
    inserted.load("address,values");
    other.getRange("A1:A3").load("formulas");
    await context.sync();
    const found = other.getRange("A1:A3").load("formulas,values");
    const name = context.workbook.names.getItem("Last").load("formula");
    const fill = firstSheet(context).getRange("B4").format.fill.load("color");
    await context.sync();
    expect([inserted.address, inserted.values]).toEqual(["Sheet1!B3", [[""]]]);
    // A range that is only partly in the column that moves stays as it is.
    expect(found.formulas.flat()).toEqual(["=SUM(Sheet1!B2:B5)", "=Sheet1!A3", "=SUM(Sheet1!A2:B4)"]);
    expect(found.values.flat()).toEqual([21, "Milk", 14]);
    expect([name.formula, fill.color]).toEqual(["=Sheet1!$B$5", "#FFFF00"]);
  });
  expect(await formulas("A1:C5")).toEqual([
    ["Item", "Sold", "Twice"],
    ["Tea", 5, "=B2*2"],
    ["Milk", "", "=B4*2"],
    ["Juice", 9, "=B5*2"],
    ["", 7, ""],
  ]);
});

test("deleted cells are followed by those from the right; what referred to them alone is lost; undo brings all back", async () => {
  const before = await formulas("A1:C4");
  await write(excel, "E1:E2", [["=B2"], ["=SUM(B2:C2)"]]);
  await inSheet((sheet) => {
    sheet.getRange("B2").delete("Left");
  });
  expect(await formulas("A2:D2")).toEqual([["Tea", "=#REF!*2", "", "=SUM(B2:B2)"]]);
  expect(await formulas("E1:E2")).toEqual([["=#REF!"], [""]]);
  excel.session.host.spreadsheet.undo();
  excel.session.host.spreadsheet.undo();
  expect(await formulas("A1:C4")).toEqual(before);
});

test("rules and notes of cells go where their cells go", async () => {
  await inSheet((sheet) => {
    const { cellValue } = sheet.getRange("A3:B4").conditionalFormats.add("CellValue");
    cellValue.rule = { formula1: "=$B$4", operator: "LessThan" };
    sheet.getRange("B2:B4").dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
    sheet.getRange("B2:B3").insert("Down");
  });
  const { conditionalFormats, validations } = excel.session.host.document();
  expect(conditionalFormats[0]?.rects).toEqual([
    { row: 4, column: 1, rowCount: 2, columnCount: 1 },
    { row: 2, column: 0, rowCount: 2, columnCount: 1 },
  ]);
  expect(conditionalFormats[0]?.rule).toMatchObject({ formula1: "=$B$6" });
  expect(validations[0]?.rects).toEqual([{ row: 3, column: 1, rowCount: 3, columnCount: 1 }]);
});

test("an add-in hears of cells that are inserted as one change, with its direction", async () => {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await excel.run(async (context) => {
    firstSheet(context).onChanged.add((event) => Promise.resolve(void seen.push(event)));
    await context.sync();
    firstSheet(context).getRange("A2:B2").insert("Right");
    await context.sync();
  });
  await eventsArrive();
  expect(seen).toMatchObject([{ address: "A2:B2", changeType: "CellInserted", changeDirectionState: {} }]);
});

test.each([
  ["5.8 a part of a table", "A3", "Down", "InsertDeleteConflict Range.insert"],
  ["cells above a part of a table", "F1:F1", "Down", "InsertDeleteConflict Range.insert"],
  ["cells above a part of merged cells", "I1", "Down", "InvalidOperation Range.insert"],
  ["whole rows to the right", "2:2", "Right", "InvalidArgument Range.insert"],
] as const)("%s is not torn apart", async (_what, address, shift, refusal) => {
  await inSheet((sheet) => {
    sheet.tables.add("A1:C4", true);
    sheet.getRange("E5:G5").values = [["a", "b", "c"]];
    sheet.tables.add("E5:G6", true);
    sheet.getRange("I3:J4").merge();
  });
  const refused = await excel.refusal(async (context) => {
    firstSheet(context).getRange(address).insert(shift);
    await context.sync();
  });
  expect(refused).toBe(refusal);
});

describe("tables", () => {
  beforeEach(async () => {
    await inSheet((sheet) => {
      sheet.tables.add("A1:C4", true).name = "Sales";
      sheet.getRange("A6:B6").values = [["beneath", "=SUM(B2:B4)"]];
    });
    await inSheet((sheet) => {
      sheet.getRange("C2:C4").clear("Contents");
      sheet.getRange("C2:C4").formulas = [["=[@Sold]*2"], ["=[@Sold]*2"], ["=[@Sold]*2"]];
    });
  });

  test("5.5 and 5.7 a row is added where it is wanted; cells beneath move down, calculated columns fill", async () => {
    await inSheet((sheet) => {
      const { rows } = sheet.tables.getItem("Sales");
      rows.add(0, [["Soda", 1, "=[@Sold]*2"]]);
      rows.add(undefined, [["Water", 2, null]] as unknown as string[][]);
    });
    expect(await values("A1:C8")).toEqual([
      ["Item", "Sold", "Twice"],
      ["Soda", 1, 2],
      ["Tea", 5, 10],
      ["Milk", 9, 18],
      ["Juice", 7, 14],
      ["Water", 2, 4],
      ["beneath", 21, ""],
      ["", "", ""],
    ]);
    expect(excel.session.host.document().tables[0]?.rect.rowCount).toBe(6);
  });

  test("a row is deleted and those beneath move up; the last row of a table is only cleared", async () => {
    await inSheet((sheet) => {
      sheet.tables.getItem("Sales").rows.getItemAt(1).delete();
    });
    expect(await formulas("A2:B5")).toEqual([
      ["Tea", 5],
      ["Juice", 7],
      ["", ""],
      ["beneath", "=SUM(B2:B3)"],
    ]);
    await inSheet((sheet) => {
      const { rows } = sheet.tables.getItem("Sales");
      rows.getItemAt(1).delete();
      rows.getItemAt(0).delete();
    });
    expect(excel.session.host.document().tables[0]?.rect.rowCount).toBe(2);
    expect(await values("A2:C2")).toEqual([["", "", ""]]);
  });

  test("5.14 a row of totals adds the last column up, takes constants as labels, and goes away again", async () => {
    await inSheet((sheet) => {
      sheet.tables.getItem("Sales").showTotals = true;
    });
    expect(await values("A5:C5")).toEqual([["Total", "", 42]]);
    expect(await formulas("C5")).toEqual([["=SUBTOTAL(109,[Twice])"]]);
    await inSheet((sheet) => {
      const table = sheet.tables.getItem("Sales");
      table.getTotalRowRange().getCell(0, 1).values = [[2026]];
      table.rows.add(undefined, [["Soda", 1, null]] as unknown as string[][]);
    });
    const { values: totals, valueTypes } = await read(excel, "A6:C6", "values", "valueTypes");
    expect([totals, valueTypes]).toEqual([[["Total", "2026", 44]], [["String", "String", "Double"]]]);
    await inSheet((sheet) => {
      sheet.tables.getItem("Sales").showTotals = false;
    });
    expect(await values("A5:B6")).toEqual([
      ["Soda", 1],
      ["beneath", 21],
    ]);
  });
});
