import { eventsArrive, firstSheet, openExcel, read, write } from "./excel";

/** What users and faulty add-ins do: the host says what is wrong, goes on, and the workbook is as it was. */

test("a formula with an error of syntax is refused, and the cell keeps what it holds", async () => {
  const excel = await openExcel();
  await write(excel, "A1", [["kept"]]);
  for (const formula of ["=SUM(", "=1+*2", '="open', "=)("]) {
    const refused = await excel.refusal(async (context) => {
      firstSheet(context).getRange("A1").formulas = [[formula]];
      await context.sync();
    });
    expect([formula, refused]).toEqual([formula, "InvalidArgument Range.formulas"]);
  }
  expect((await read(excel, "A1", "values")).values).toEqual([["kept"]]);
});

test("a formula of 8,192 characters is calculated, one of 8,193 is refused", async () => {
  const excel = await openExcel();
  const longest = `=LEN("${"x".repeat(200)}")${'&"0123456789"'.repeat(600)}`;
  const filled = longest + " ".repeat(8_192 - longest.length);
  await excel.run(async (context) => {
    firstSheet(context).getRange("A1").formulas = [[filled]];
    await context.sync();
  });
  expect((await read(excel, "A1", "text")).text[0]?.[0]).toHaveLength(3 + 6_000);
  const refused = await excel.refusal(async (context) => {
    firstSheet(context).getRange("A1").formulas = [[`${filled} `]];
    await context.sync();
  });
  expect(refused).toBe("FormulaLengthExceedsLimit Range.formulas");
});

test("a formula with more operators than can be calculated is refused by name, and nothing waits for it", async () => {
  const excel = await openExcel();
  const refused = await excel.refusal(async (context) => {
    firstSheet(context).getRange("A1").formulas = [[`=${"1+".repeat(4_000)}1`]];
    await context.sync();
  });
  expect(refused).toBe("NotImplemented Range.formulas");
  await write(excel, "A1", [["=2*3"]]);
  expect((await read(excel, "A1", "values")).values).toEqual([[6]]);
});

test("a quote inside of a structured reference is read, and later formulas are not spoilt", async () => {
  const excel = await openExcel();
  await write(excel, "A1:B3", [
    ["Bob's", "It's [#1]"],
    [1, 10],
    [2, 20],
  ]);
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const table = sheet.tables.add("A1:B3", true);
    table.name = "Sales";
    sheet.getRange("D1:D3").formulas = [["=SUM(Sales[Bob''s])"], ["=SUM(Sales[It''s '['#1']])"], ["=SUM(1,2,3)"]];
    await context.sync();
  });
  expect((await read(excel, "D1:D3", "values")).values).toEqual([[3], [30], [6]]);
});

test("a circular reference shows 0, and everything else is calculated", async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    firstSheet(context).getRange("A1:C1").formulas = [["=B1+1", "=A1+1", "=2*3"]];
    await context.sync();
  });
  expect((await read(excel, "A1:C1", "values")).values).toEqual([[0, 0, 6]]);
  expect(excel.session.host.spreadsheet.circularReferences()).toHaveLength(2);
});

test("an add-in that throws in an event handler hears later events, and the workbook holds what was written", async () => {
  const excel = await openExcel();
  const heard: string[] = [];
  await excel.run(async (context) => {
    firstSheet(context).onChanged.add((event) => {
      heard.push(event.address);
      throw new Error("A fault of the add-in");
    });
    await context.sync();
  });
  await write(excel, "A1", [[1]]);
  await eventsArrive();
  await write(excel, "A2", [[2]]);
  await eventsArrive();
  expect(heard).toEqual(["A1", "A2"]);
  expect((await read(excel, "A1:A2", "values")).values).toEqual([[1], [2]]);
});

test("two syncs at once are done one after the other, each whole", async () => {
  const excel = await openExcel();
  const add = (address: string) =>
    excel.run(async (context) => {
      const sheet = firstSheet(context);
      const total = sheet.getRange("A1").load("values");
      await context.sync();
      sheet.getRange(address).values = [[address]];
      sheet.getRange(address).load("values");
      await context.sync();
      return total.values;
    });
  await Promise.all(["B1", "B2", "B3"].map(add));
  expect((await read(excel, "B1:B3", "values")).values).toEqual([["B1"], ["B2"], ["B3"]]);
});

test("a function that never answers holds up neither its workbook nor other functions", async () => {
  const functions = ["NEVER", "SOON"].map((id) => ({
    id,
    name: id,
    parameters: [],
    result: { type: "any" },
  }));
  const excel = await openExcel({ functions, functionTimeout: 100 });
  excel.CustomFunctions.associate("NEVER", () => new Promise(() => undefined));
  excel.CustomFunctions.associate("SOON", () => 7);
  await excel.run(async (context) => {
    firstSheet(context).getRange("A1:D1").formulas = [["=KPI.NEVER()", "=KPI.SOON()", "=A1+1", "=B1+1"]];
    await context.sync();
  });
  expect((await read(excel, "A1:D1", "values")).values).toEqual([["#BUSY!", 7, "#BUSY!", 8]]);
  await write(excel, "F1", [["still at work"]]);
  expect((await read(excel, "F1", "values")).values).toEqual([["still at work"]]);
});
