import { firstSheet, openExcel, read, type TestExcel, write } from "./excel";

/** Rows of "How real Excel behaves", section 4: worksheets and protection. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

const add = (name: string) =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.load("id");
    await context.sync();
    return sheet.id;
  });

const refusedName = (name: string) =>
  excel.refusal(async (context) => {
    firstSheet(context).name = name;
    await context.sync();
  });

test.each(["", "x".repeat(32), "a/b", "a\\b", "a?", "a*", "a:b", "a[b", "a]b", "'a", "a'", "History"])(
  "4.1 a sheet cannot be named %p",
  async (name) => {
    expect(await refusedName(name)).toBe("InvalidArgument Worksheet.name");
  },
);

test("4.1 a name of 31 characters is taken", async () => {
  await expect(add("x".repeat(31))).resolves.toBeTruthy();
});

test("4.2 names are unique whatever their case", async () => {
  await add("Plan");
  expect(await refusedName("PLAN")).toBe("ItemAlreadyExists Worksheet.name");
  const refused = await excel.refusal(async (context) => {
    context.workbook.worksheets.add("plan");
    await context.sync();
  });
  expect(refused).toBe("ItemAlreadyExists WorksheetCollection.add");
});

test("4.3 a new sheet comes last and is not activated", async () => {
  const seen = await excel.run(async (context) => {
    const added = context.workbook.worksheets.add("Plan");
    const active = context.workbook.worksheets.getActiveWorksheet();
    added.load("position");
    active.load("name");
    await context.sync();
    return [added.position, active.name];
  });
  expect(seen).toEqual([1, "Sheet1"]);
});

test("4.4 a sheet is found by its id, after a rename and a move too", async () => {
  const id = await add("Plan");
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.name = "Forecast";
    sheet.position = 0;
    const again = context.workbook.worksheets.getItem(id);
    again.load("name, position, id");
    await context.sync();
    return [again.name, again.position, again.id];
  });
  expect(found).toEqual(["Forecast", 0, id]);
});

test("4.5 a very hidden sheet cannot be deleted", async () => {
  await add("Plan");
  const refused = await excel.refusal(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.visibility = "VeryHidden";
    sheet.delete();
    await context.sync();
  });
  expect(refused).toBe("InvalidOperation Worksheet.delete");
});

test("4.6 the last visible sheet can be neither deleted nor hidden", async () => {
  expect(
    await excel.refusal(async (context) => {
      firstSheet(context).delete();
      await context.sync();
    }),
  ).toBe("InvalidOperation Worksheet.delete");
  expect(
    await excel.refusal(async (context) => {
      firstSheet(context).visibility = "Hidden";
      await context.sync();
    }),
  ).toBe("InvalidOperation Worksheet.visibility");
});

test("4.7 a missing or hidden sheet cannot be activated", async () => {
  await add("Plan");
  expect(
    await excel.refusal(async (context) => {
      context.workbook.worksheets.getItem("None").activate();
      await context.sync();
    }),
  ).toBe("ItemNotFound WorksheetCollection.getItem");
  expect(
    await excel.refusal(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Plan");
      sheet.visibility = "Hidden";
      sheet.activate();
      await context.sync();
    }),
  ).toBe("InvalidOperation Worksheet.activate");
});

test("4.8 the color of a tab: empty when automatic, null when the sheet is hidden", async () => {
  await add("Plan");
  const colors = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    const colors: (string | null)[] = [];
    for (const change of [
      () => undefined,
      () => void (sheet.tabColor = "#1f6feb"),
      () => void (sheet.visibility = "Hidden"),
    ]) {
      change();
      sheet.load("tabColor");
      await context.sync();
      colors.push(sheet.tabColor);
    }
    return colors;
  });
  expect(colors).toEqual(["", "#1F6FEB", null]);
});

test("4.9 a locked cell of a protected sheet denies the whole write, even where the array holds null for it", async () => {
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A1").format.protection.locked = false;
    sheet.getRange("C1").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  const refused = await excel.refusal(async (context) => {
    firstSheet(context).getRange("A1:C1").values = [[1, null as unknown as number, 3]];
    await context.sync();
  });
  expect(refused).toBe("AccessDenied Range.values");
  await write(excel, "A1", [[1]]);
  expect((await read(excel, "A1:C1", "values")).values).toEqual([[1, "", ""]]);
});

test("4.10 a sheet is protected once, and unprotected once", async () => {
  const protect = (context: Excel.RequestContext) => firstSheet(context).protection.protect();
  const unprotect = (context: Excel.RequestContext) => firstSheet(context).protection.unprotect();
  const twice = (work: (context: Excel.RequestContext) => void) =>
    excel.refusal(async (context) => {
      work(context);
      work(context);
      await context.sync();
    });
  expect(await twice(protect)).toBe("InvalidOperation WorksheetProtection.protect");
  expect(await twice(unprotect)).toBe("AccessDenied WorksheetProtection.unprotect");
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a format", (sheet) => void (sheet.getRange("A1").format.font.bold = true)],
  ["a table", (sheet) => void sheet.tables.add("A1:B2", true)],
  ["a chart", (sheet) => void sheet.charts.add("Line", sheet.getRange("A1:B2"))],
  ["a rule", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["rows", (sheet) => void sheet.getRange("1:1").insert("Down")],
])("4.12 a protected sheet denies %s", async (_what, work) => {
  const refused = await excel.refusal(async (context) => {
    const sheet = firstSheet(context);
    sheet.protection.protect();
    work(sheet);
    await context.sync();
  });
  expect(refused).toMatch(/^AccessDenied /);
});

test("4.13 a table on a protected sheet does not grow", async () => {
  const refused = await excel.refusal(async (context) => {
    const sheet = firstSheet(context);
    const table = sheet.tables.add("A1:B2", true);
    sheet.protection.protect();
    table.rows.add(undefined, [[1, 2]]);
    await context.sync();
  });
  expect(refused).toBe("AccessDenied TableRowCollection.add");
});

test("4.14 freezeAt gives the frozen block itself; a count of 0 unfreezes", async () => {
  const frozen = await excel.run(async (context) => {
    const { freezePanes } = firstSheet(context);
    const seen: (string | null)[] = [];
    for (const change of [
      () => freezePanes.freezeAt("A1:A4"),
      () => freezePanes.freezeAt("B5"),
      () => freezePanes.freezeRows(2),
      () => freezePanes.freezeRows(0),
    ]) {
      change();
      const location = freezePanes.getLocationOrNullObject();
      location.load("address");
      await context.sync();
      seen.push(location.isNullObject ? null : location.address);
    }
    return seen;
  });
  expect(frozen).toEqual(["Sheet1!A1:A4", "Sheet1!A1:B5", "Sheet1!1:2", null]);
});

test("sheets are listed in the order of their tabs, hidden ones on demand left out", async () => {
  await add("Second");
  await add("Third");
  const seen = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem("Second").visibility = "Hidden";
    const [first, last] = [worksheets.getFirst(), worksheets.getLast()];
    const next = first.getNext(true);
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    for (const sheet of [first, last, next]) sheet.load("name");
    await context.sync();
    return [first.name, next.name, last.name, all.value, visible.value];
  });
  expect(seen).toEqual(["Sheet1", "Third", "Third", 3, 2]);
});
