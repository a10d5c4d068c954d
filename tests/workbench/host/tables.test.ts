import { eventsArrive, firstSheet, openExcel, read, type TestExcel, write } from "./excel";

/** Rows of "How real Excel behaves", section 5: tables. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

const makeTable = (address: string, values: unknown[][], name = "Plan") =>
  excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange(address).values = values;
    const table = sheet.tables.add(address, true);
    table.name = name;
    await context.sync();
  });

const rows = [
  ["Month", "Target"],
  [1, 10],
  [2, 20],
];

const refusal = (work: (context: Excel.RequestContext) => void) =>
  excel.refusal(async (context) => {
    work(context);
    await context.sync();
  });

const tableAddress = (name = "Plan") =>
  excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getRange();
    range.load("address");
    await context.sync();
    return range.address;
  });

test("5.1 a table that overlaps another or merged cells is refused", async () => {
  await makeTable("A1:B3", rows);
  expect(await refusal((context) => void firstSheet(context).tables.add("B3:C5", true))).toBe(
    "InvalidArgument TableCollection.add",
  );
  expect(
    await refusal((context) => {
      firstSheet(context).getRange("E1:F1").merge();
      firstSheet(context).tables.add("E1:F3", true);
    }),
  ).toBe("MergedRangeConflict TableCollection.add");
});

test.each(["Q1", "R1C1", "my table", "1st", "C", "TRUE", "", "Plan"])(
  "5.2 a table cannot be named %p beside the table Plan and the name Rate",
  async (name) => {
    await makeTable("A1:B3", rows);
    await makeTable("D1:E3", rows, "Other");
    expect(await refusal((context) => void (context.workbook.tables.getItem("Other").name = name))).toBe(
      "InvalidArgument Table.name",
    );
  },
);

test("5.2 a table cannot take a name's name", async () => {
  await makeTable("A1:B3", rows);
  const refused = await refusal((context) => {
    context.workbook.names.add("Rate", "=0.5");
    context.workbook.tables.getItem("Plan").name = "rate";
  });
  expect(refused).toBe("InvalidArgument Table.name");
});

test("5.3 a column's name has at most 255 characters", async () => {
  await write(excel, "A1:A2", [["x".repeat(256)], [1]]);
  expect(await refusal((context) => void firstSheet(context).tables.add("A1:A2", true))).toBe(
    "InvalidArgument TableCollection.add",
  );
});

test("5.4 headers become text, blank ones are numbered, equal ones get a number", async () => {
  const columns = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A1:D2").values = [
      [2026, "", "Target", "Target"],
      [1, 2, 3, 4],
    ];
    const table = sheet.tables.add("A1:D2", true);
    table.columns.load("items/name");
    await context.sync();
    return table.columns.items.map(({ name }) => name);
  });
  expect(columns).toEqual(["2026", "Column2", "Target", "Target2"]);
  const { values, valueTypes } = await read(excel, "A1:D1", "values", "valueTypes");
  expect(values).toEqual([["2026", "Column2", "Target", "Target2"]]);
  expect(valueTypes).toEqual([["String", "String", "String", "String"]]);
});

test("5.4 a header is renamed by writing its cell; a blank or equal name is refused", async () => {
  await makeTable("A1:B3", rows);
  await write(excel, "B1", [["Budget"]]);
  const renamed = await excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Plan").columns.getItem("Budget");
    column.load("index");
    await context.sync();
    return column.index;
  });
  expect(renamed).toBe(1);
  for (const name of ["", "month"])
    expect(await refusal((context) => void (firstSheet(context).getRange("B1").values = [[name]]))).toBe(
      "InvalidArgument Range.values",
    );
});

test("5.5 a table without headers puts a row of them above the data, which moves down", async () => {
  await write(excel, "A1:B2", [
    [1, 10],
    [2, 20],
  ]);
  await excel.run(async (context) => {
    firstSheet(context).tables.add("A1:B2", false).name = "Plan";
    await context.sync();
  });
  expect((await read(excel, "A1:B3", "values")).values).toEqual([
    ["Column1", "Column2"],
    [1, 10],
    [2, 20],
  ]);
  expect(await tableAddress()).toBe("Sheet1!A1:B3");
});

test("5.5 cells beneath the data move down for its header row, with their formulas", async () => {
  await write(excel, "A1:B3", [
    [1, 10],
    [2, 20],
    ["below", "=SUM(B1:B2)"],
  ]);
  await excel.run(async (context) => {
    firstSheet(context).tables.add("A1:B2", false);
    await context.sync();
  });
  expect((await read(excel, "A4:B4", "formulas")).formulas).toEqual([["below", "=SUM(B2:B3)"]]);
});

test("5.6 added rows have the table's width", async () => {
  await makeTable("A1:B3", rows);
  expect(await refusal((context) => void context.workbook.tables.getItem("Plan").rows.add(undefined, [[1]]))).toBe(
    "InvalidArgument TableRowCollection.add",
  );
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Plan").rows.add(undefined, [
      [3, 30],
      [4, 40],
    ]);
    await context.sync();
  });
  expect(await tableAddress()).toBe("Sheet1!A1:B5");
  expect((await read(excel, "A4:B5", "values")).values).toEqual([
    [3, 30],
    [4, 40],
  ]);
});

test("5.7 a row is a position: after another value is written there, it reads that", async () => {
  await makeTable("A1:B3", rows);
  const values = await excel.run(async (context) => {
    const row = context.workbook.tables.getItem("Plan").rows.getItemAt(1);
    firstSheet(context).getRange("A3:B3").values = [[9, 90]];
    row.load("values, index");
    await context.sync();
    return [row.index, row.values];
  });
  expect(values).toEqual([1, [[9, 90]]]);
});

test("5.8 rows that would move another table are refused", async () => {
  await makeTable("A4:B6", rows, "Below");
  await makeTable("A1:B3", rows);
  expect(await refusal((context) => void context.workbook.tables.getItem("Plan").rows.add(undefined, [[3, 30]]))).toBe(
    "InsertDeleteConflict TableRowCollection.add",
  );
});

test("5.8 rows that hold a table's header cannot be deleted without it", async () => {
  await makeTable("A1:B3", rows);
  expect(await refusal((context) => void firstSheet(context).getRange("1:2").delete("Up"))).toBe(
    "InsertDeleteConflict Range.delete",
  );
});

test("5.10 writing directly under a table extends it, writing beside or further below does not", async () => {
  await makeTable("A1:B3", rows);
  await write(excel, "A4:B5", [
    [3, 30],
    [4, 40],
  ]);
  expect(await tableAddress()).toBe("Sheet1!A1:B5");
  await write(excel, "A7", [["note"]]);
  await write(excel, "A6:C6", [[1, 2, 3]]);
  expect(await tableAddress()).toBe("Sheet1!A1:B5");
});

test("5.11 a formula in a blank column makes it a calculated column, which new rows take too", async () => {
  await makeTable("A1:C3", [
    ["Month", "Target", "Double"],
    [1, 10, ""],
    [2, 20, ""],
  ]);
  await write(excel, "C3", [["=B3*2"]]);
  expect((await read(excel, "C2:C3", "formulas")).formulas).toEqual([["=B2*2"], ["=B3*2"]]);
  await write(excel, "A4:B4", [[3, 30]]);
  expect(await read(excel, "C4", "formulas", "values")).toEqual({ formulas: [["=B4*2"]], values: [[60]] });
});

test("5.11 formulas that differ would collapse to one in Excel, so the host refuses them", async () => {
  await makeTable("A1:B3", [
    ["Month", "Target"],
    [1, ""],
    [2, ""],
  ]);
  expect(
    await refusal((context) => void (firstSheet(context).getRange("B2:B3").formulas = [["=A2*2"], ["=A3+7"]])),
  ).toBe("NotImplemented Range.formulas");
});

test("5.11 formulas in a column that holds something stay what they are", async () => {
  await makeTable("A1:B3", rows);
  await excel.run(async (context) => {
    firstSheet(context).getRange("B2:B3").formulas = [["=A2*2"], ["=A3+7"]];
    await context.sync();
  });
  expect((await read(excel, "B2:B3", "formulas")).formulas).toEqual([["=A2*2"], ["=A3+7"]]);
});

test("5.12 a table is resized where it stands, with its header row", async () => {
  await makeTable("A1:B3", rows);
  for (const address of ["A2:B4", "D1:E3", "A1:B1"])
    expect(await refusal((context) => context.workbook.tables.getItem("Plan").resize(address))).toBe(
      "InvalidArgument Table.resize",
    );
  await excel.run(async (context) => {
    context.workbook.tables.getItem("Plan").resize("A1:C5");
    await context.sync();
  });
  expect(await tableAddress()).toBe("Sheet1!A1:C5");
  expect((await read(excel, "C1", "values")).values).toEqual([["Column3"]]);
});

test("5.13 deleting a table takes its contents, converting it keeps them", async () => {
  await makeTable("A1:B3", rows);
  await makeTable("D1:E3", rows, "Other");
  const left = await excel.run(async (context) => {
    const { tables } = context.workbook;
    tables.getItem("Plan").delete();
    tables.getItem("Other").convertToRange();
    tables.load("count");
    await context.sync();
    return tables.count;
  });
  expect(left).toBe(0);
  const { values } = await read(excel, "A1:E1", "values");
  expect(values).toEqual([["", "", "", "Month", "Target"]]);
});

test("5.15 structured references read a column of any name", async () => {
  await makeTable("A1:B3", [
    ["Cost #1", "Plan [k]"],
    [1, 10],
    [2, 20],
  ]);
  await excel.run(async (context) => {
    firstSheet(context).getRange("D1:E1").formulas = [["=SUM(Plan[Cost '#1])", "=SUM(Plan[Plan '[k']])"]];
    await context.sync();
  });
  const { values, formulas } = await read(excel, "D1:E1", "values", "formulas");
  expect(values).toEqual([[3, 30]]);
  expect(formulas).toEqual([["=SUM(Plan[Cost '#1])", "=SUM(Plan[Plan '[k']])"]]);
});

test("5.16 only Excel's own table styles are taken", async () => {
  await makeTable("A1:B3", rows);
  for (const style of ["TableStyleLight22", "TableStyleMedium0", "MyStyle"])
    expect(await refusal((context) => void (context.workbook.tables.getItem("Plan").style = style))).toBe(
      "NotImplemented Table.style",
    );
  for (const style of ["TableStyleLight21", "TableStyleMedium28", "TableStyleDark11"])
    await excel.run(async (context) => {
      context.workbook.tables.getItem("Plan").style = style;
      await context.sync();
    });
});

test("formulas follow a table that grows, and its column that is renamed", async () => {
  await makeTable("A1:B3", rows);
  await write(excel, "D1", [["=SUM(Plan[Target])"]]);
  await write(excel, "A4:B4", [[3, 30]]);
  expect((await read(excel, "D1", "values")).values).toEqual([[60]]);
});

test("a header that the user types renames the column; one cleared or doubled comes back", async () => {
  await makeTable("A1:B3", rows);
  const names = async (typed: string | null) => {
    excel.userTypes(0, 1, typed);
    await eventsArrive();
    return excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Plan");
      columns.load("items/name");
      await context.sync();
      return columns.items.map(({ name }) => name);
    });
  };
  expect(await names("Budget")).toEqual(["Month", "Budget"]);
  expect(await names(null)).toEqual(["Month", "Budget"]);
  expect(await names("month")).toEqual(["Month", "Budget"]);
  expect((await read(excel, "A1:B1", "values")).values).toEqual([["Month", "Budget"]]);
});

test("5.10 a row that the user types under a table becomes its own", async () => {
  await makeTable("A1:B3", rows);
  excel.userTypes(3, 0, 3);
  await eventsArrive();
  expect(await tableAddress()).toBe("Sheet1!A1:B4");
});

test("a table moves with its sheet's rows and columns", async () => {
  await makeTable("B2:C4", rows);
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("A:A").delete("Left");
    sheet.getRange("4:4").delete("Up");
    await context.sync();
  });
  expect(await tableAddress()).toBe("Sheet1!A3:B4");
});

test("the tables of a range: those that touch it, or those that lie in it", async () => {
  await makeTable("A1:B3", rows);
  const names = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const touched = sheet.getRange("B2:B10").getTables(false);
    const inside = sheet.getRange("B2:B10").getTables(true);
    touched.load("items/name");
    inside.load("items/name");
    await context.sync();
    return [touched.items.map(({ name }) => name), inside.items.length];
  });
  expect(names).toEqual([["Plan"], 0]);
});

test("5.14 a row of totals is labelled in the user's language", async () => {
  const excel = await openExcel({ locale: "zh-CN" });
  const label = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:B2").values = [
      ["月份", "销量"],
      ["一月", 3],
    ];
    const table = sheet.tables.add("A1:B2", true);
    table.showTotals = true;
    const cell = sheet.getRange("A3");
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(label).toEqual([["汇总"]]);
});
