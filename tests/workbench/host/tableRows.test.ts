import { eventsArrive, firstSheet, openExcel, read, type TestExcel, write } from "./excel";

/** What new rows of a table take from the row that they follow, which Excel calls extending formats. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A1:C2").values = [
      ["Goal", "Growth", "Owner"],
      ["G1", 0.1, "Maria"],
    ];
    const header = sheet.getRange("A1:C1").format;
    header.fill.color = "#123456";
    header.font.bold = true;
    sheet.tables.add("A1:C2", true).name = "Goals";
    const growth = sheet.getRange("B2");
    growth.numberFormat = [["0.0%"]];
    growth.format.fill.color = "#FFF2CC";
    growth.format.font.color = "#7F6000";
    growth.format.horizontalAlignment = "Center";
    growth.dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
    const rule = growth.conditionalFormats.add("Custom").custom;
    rule.rule.formula = "=$B2<0";
    rule.format.font.color = "#FF0000";
    await context.sync();
  });
});

/** What one cell looks like, and which areas the sheet's validation and conditional format cover. */
const look = (address: string) =>
  excel.run(async (context) => {
    const sheet = firstSheet(context);
    const cell = sheet.getRange(address).load("numberFormat,text");
    const format = cell.format.load("horizontalAlignment");
    const fill = format.fill.load("color");
    const font = format.font.load("color,bold");
    const validation = cell.dataValidation.load("type");
    const rules = cell.conditionalFormats.getCount();
    await context.sync();
    return {
      text: cell.text[0]?.[0],
      numberFormat: cell.numberFormat[0]?.[0] as string,
      alignment: format.horizontalAlignment,
      fill: fill.color,
      font: [font.color, font.bold],
      validation: validation.type,
      rules: rules.value,
    };
  });

const asAbove = {
  numberFormat: "0.0%",
  alignment: "Center",
  fill: "#FFF2CC",
  font: ["#7F6000", false],
  validation: "Decimal",
  rules: 1,
};

test("5.10 a row that the user types beneath goes on like the row above, in a step of its own", async () => {
  excel.userTypes(2, 1, -0.375);
  await eventsArrive();
  expect(await look("B3")).toEqual({ ...asAbove, text: "-37.5%" });
  expect((await look("A3")).validation).toBe("None");

  excel.session.host.spreadsheet.undo();
  expect(await look("B3")).toMatchObject({ numberFormat: "General", fill: "#FFFFFF", validation: "None", rules: 0 });
  excel.session.host.spreadsheet.redo();
  expect(await look("B3")).toMatchObject(asAbove);
});

test("5.10 rows that an add-in writes beneath, or adds at the end, go on like the row above", async () => {
  await write(excel, "A3:C4", [
    ["G2", "20%", "Wang"],
    ["G3", 0.3, "Li"],
  ]);
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Goals").rows.add(undefined, [["G4", 0.4, "Zhao"]]);
    await context.sync();
  });
  expect(await look("B3")).toEqual({ ...asAbove, text: "20.0%" });
  expect(await look("B5")).toEqual({ ...asAbove, text: "40.0%" });
  const { conditionalFormats, validations } = excel.session.host.store.current;
  const areas = [...conditionalFormats, ...validations].map(({ rects }) => rects);
  const growth = { row: 1, column: 1, rowCount: 4, columnCount: 1 };
  expect(areas).toEqual([[growth], [growth]]);
});

test("5.10 a row that comes first or between takes after data rows, not after the headers", async () => {
  await excel.run(async (context) => {
    const table = context.workbook.tables.getItem("Goals");
    table.rows.add(0, [["G0", 0.05, "Sun"]]);
    await context.sync();
    table.rows.add(1, [["G0.5", 0.07, "Sun"]]);
    await context.sync();
  });
  expect((await read(excel, "A2:A4", "values")).values).toEqual([["G0"], ["G0.5"], ["G1"]]);
  for (const address of ["B2", "B3", "B4"]) expect(await look(address)).toMatchObject(asAbove);
  expect(await look("A2")).toMatchObject({ font: ["#000000", false], fill: "#FFFFFF" });
});
