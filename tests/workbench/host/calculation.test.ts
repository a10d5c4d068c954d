import { firstSheet, openExcel, read, type TestExcel, write } from "./excel";

/** Rows of "How real Excel behaves", section 3: dynamic arrays and calculation. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

test("3.1 a formula that gives several values spills", async () => {
  await write(excel, "A4:D4", [[1, 2, 3, 4]]);
  await write(excel, "G4", [["=A4:D4"]]);
  const { values, formulas } = await read(excel, "G4:J4", "values", "formulas");
  expect(values).toEqual([[1, 2, 3, 4]]);
  expect(formulas[0]?.[0]).toBe("=A4:D4");
});

test("3.2 the spill is found from its first cell, the first cell from the spill, and only from one cell", async () => {
  await write(excel, "B2", [["=SEQUENCE(3)"]]);
  const [spill, parent, none] = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const to = sheet.getRange("B2").getSpillingToRange();
    const from = sheet.getRange("B4").getSpillParent();
    const missing = sheet.getRange("D1").getSpillParentOrNullObject();
    to.load("address");
    from.load("address");
    await context.sync();
    return [to.address, from.address, missing.isNullObject];
  });
  expect([spill, parent, none]).toEqual(["Sheet1!B2:B4", "Sheet1!B2", true]);
  const refused = await excel.refusal(async (context) => {
    firstSheet(context).getRange("B2:B3").getSpillingToRange().load("address");
    await context.sync();
  });
  expect(refused).toBe("InvalidArgument Range.getSpillingToRange");
});

test("3.3 hasSpill is true, false, or null where a range has both", async () => {
  await write(excel, "B2", [["=SEQUENCE(3)"]]);
  const flags = await Promise.all(["B2:B4", "D1:D2", "B4:B5"].map((address) => read(excel, address, "hasSpill")));
  expect(flags.map(({ hasSpill }) => hasSpill)).toEqual([true, false, null]);
});

test("3.4 content in the way gives #SPILL!, and its removal heals it", async () => {
  await write(excel, "B3", [["in the way"]]);
  await write(excel, "B2", [["=SEQUENCE(3)"]]);
  expect((await read(excel, "B2", "values")).values).toEqual([["#SPILL!"]]);
  await write(excel, "B3", [[""]]);
  expect((await read(excel, "B2:B4", "values")).values).toEqual([[1], [2], [3]]);
});

test("3.7 formulas are calculated when sync resolves, and between a write and a read of one batch", async () => {
  const values = await excel.run(async (context) => {
    const sheet = firstSheet(context);
    const result = sheet.getRange("B1");
    sheet.getRange("A1").values = [[2]];
    result.formulas = [["=A1*10"]];
    result.load("values");
    await context.sync();
    const first = result.values;
    sheet.getRange("A1").values = [[3]];
    result.load("values");
    await context.sync();
    return [first, result.values];
  });
  expect(values).toEqual([[[20]], [[30]]]);
});

test("3.8 a suspended calculation does not keep references from following a sheet's new name", async () => {
  await write(excel, "A1", [[5]]);
  const formulas = await excel.run(async (context) => {
    const other = context.workbook.worksheets.add("Other");
    other.getRange("A1").formulas = [["=Sheet1!A1*2"]];
    context.application.suspendApiCalculationUntilNextSync();
    firstSheet(context).name = "Plan 2026";
    const cell = other.getRange("A1");
    cell.load("formulas, values");
    await context.sync();
    return [cell.formulas, cell.values];
  });
  expect(formulas).toEqual([[["='Plan 2026'!A1*2"]], [[10]]]);
});

test("3.9 calculate needs a type, and the mode is automatic", async () => {
  const mode = await excel.run(async (context) => {
    context.application.calculate("Full");
    context.application.load("calculationMode");
    await context.sync();
    return context.application.calculationMode;
  });
  expect(mode).toBe("Automatic");
  const refused = await excel.refusal(async (context) => {
    context.application.calculate(undefined as unknown as Excel.CalculationType);
    await context.sync();
  });
  expect(refused).toBe("InvalidArgument Application.calculate");
  const manual = await excel.refusal(async (context) => {
    context.application.calculationMode = "Manual";
    await context.sync();
  });
  expect(manual).toBe("NotImplemented Application.calculationMode");
});
