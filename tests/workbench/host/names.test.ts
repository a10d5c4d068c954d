import { firstSheet, openExcel, read, type TestExcel, write } from "./excel";

/** Rows of "How real Excel behaves", section 6: names. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

const refusal = (work: (context: Excel.RequestContext) => void) =>
  excel.refusal(async (context) => {
    work(context);
    await context.sync();
  });

test.each(["1st", "a b", "a-b", "TRUE", "A1", "R", "c", "R1C1", "", "x".repeat(256)])(
  "6.1 %p is no name",
  async (name) => {
    expect(await refusal((context) => void context.workbook.names.add(name, "=1"))).toBe(
      "InvalidArgument NamedItemCollection.add",
    );
  },
);

test.each(["Rate", "_x", "\\y", "fiscal.year", "销售额"])("6.1 %p is a name", async (name) => {
  await excel.run(async (context) => {
    context.workbook.names.add(name, "=1");
    await context.sync();
  });
});

test("6.1 names are found whatever their case; a comment has 255 characters", async () => {
  const found = await excel.run(async (context) => {
    context.workbook.names.add("Rate", "=0.5", "note");
    const name = context.workbook.names.getItem("RATE");
    name.load("name, comment, visible, scope, type, value, formula");
    await context.sync();
    return name.toJSON();
  });
  expect(found).toMatchObject({
    name: "Rate",
    comment: "note",
    visible: true,
    scope: "Workbook",
    type: "Double",
    value: 0.5,
    formula: "=0.5",
  });
  expect(await refusal((context) => void context.workbook.names.add("Other", "=1", "x".repeat(256)))).toBe(
    "InvalidArgument NamedItemCollection.add",
  );
});

test("6.2 one name for each scope; the workbook and a sheet may share it", async () => {
  await excel.run(async (context) => {
    context.workbook.names.add("Rate", "=1");
    firstSheet(context).names.add("Rate", "=2");
    await context.sync();
  });
  expect(await refusal((context) => void context.workbook.names.add("rate", "=3"))).toBe(
    "ItemAlreadyExists NamedItemCollection.add",
  );
  await write(excel, "A1", [["=Rate"]]);
  expect((await read(excel, "A1", "values")).values).toEqual([[2]]);
});

test("6.3 text that is no formula is refused", async () => {
  expect(await refusal((context) => void context.workbook.names.add("Sales", "$3,151,820"))).toBe(
    "InvalidArgument NamedItemCollection.add",
  );
});

test("6.4 a name of a range keeps its absolute address", async () => {
  const formula = await excel.run(async (context) => {
    const name = context.workbook.names.add("Area", firstSheet(context).getRange("B2:C3"));
    name.load("formula, type, value");
    await context.sync();
    return [name.formula, name.type, name.value];
  });
  expect(formula).toEqual(["=Sheet1!$B$2:$C$3", "Range", "Sheet1!B2:C3"]);
});

test("6.5 a name that is no range has no range", async () => {
  expect(
    await refusal((context) => {
      context.workbook.names.add("Rate", "=0.5");
      context.workbook.names.getItem("Rate").getRange().load("address");
    }),
  ).toBe("ItemNotFound NamedItem.getRange");
  const none = await excel.run(async (context) => {
    const range = context.workbook.names.getItem("Rate").getRangeOrNullObject();
    await context.sync();
    return range.isNullObject;
  });
  expect(none).toBe(true);
});

test("a name follows its cells, its sheet's name, and its own new formula", async () => {
  await write(excel, "B2", [[5]]);
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    context.workbook.names.add("Start", sheet.getRange("B2"));
    sheet.getRange("D1").formulas = [["=Start*2"]];
    sheet.getRange("1:1").insert("Down");
    sheet.name = "My plan";
    await context.sync();
  });
  const seen = await excel.run(async (context) => {
    const name = context.workbook.names.getItem("Start");
    const cell = context.workbook.worksheets.getItem("My plan").getRange("D2");
    name.load("formula");
    cell.load("values");
    await context.sync();
    const before = [name.formula, cell.values];
    name.formula = "=7";
    cell.load("values");
    await context.sync();
    return [...before, cell.values];
  });
  expect(seen).toEqual(["='My plan'!$B$3", [[10]], [[14]]]);
});

test("a deleted name leaves #NAME? where it was used", async () => {
  await excel.run(async (context) => {
    context.workbook.names.add("Rate", "=0.5");
    firstSheet(context).getRange("A1").formulas = [["=Rate"]];
    await context.sync();
    context.workbook.names.getItem("Rate").delete();
    await context.sync();
  });
  expect((await read(excel, "A1", "values")).values).toEqual([["#NAME?"]]);
});
