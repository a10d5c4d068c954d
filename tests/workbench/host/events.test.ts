import { eventsArrive, firstSheet, openExcel, type TestExcel, write } from "./excel";

/** Rows of "How real Excel behaves", section 9: events. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

/** Collects what reaches a handler that the script registers. */
async function listen<Event>(
  register: (context: Excel.RequestContext, handler: (event: Event) => Promise<void>) => void,
): Promise<Event[]> {
  const seen: Event[] = [];
  await excel.run(async (context) => {
    register(context, async (event) => {
      seen.push(event);
      await Promise.resolve();
    });
    await context.sync();
  });
  return seen;
}

const onChanged = () =>
  listen<Excel.WorksheetChangedEventArgs>(
    (context, handler) => void context.workbook.worksheets.onChanged.add(handler),
  );

test("9.1 and 9.2 an add-in's own write reaches its handler and is marked as its own", async () => {
  const seen = await onChanged();
  await write(excel, "B2:C3", 1);
  await eventsArrive();
  expect(seen).toMatchObject([
    { address: "B2:C3", changeType: "RangeEdited", source: "Local", triggerSource: "ThisLocalAddin" },
  ]);
});

test("9.2 what the user types is not marked as the add-in's", async () => {
  const seen = await onChanged();
  excel.userTypes(0, 0, "typed");
  await eventsArrive();
  expect(seen).toMatchObject([{ address: "A1", triggerSource: "Unknown" }]);
});

test("9.3 details tell the value before and after, for a change of one cell only", async () => {
  await write(excel, "A1", [["old"]]);
  const seen = await onChanged();
  await write(excel, "A1", [[2]]);
  await write(excel, "A1:B1", [[3, 4]]);
  await eventsArrive();
  expect(seen.map(({ details }) => details)).toEqual([
    { valueBefore: "old", valueAfter: 2, valueTypeBefore: "String", valueTypeAfter: "Double" },
    undefined,
  ]);
});

test("9.4 a result that is calculated anew is no change, but a calculation", async () => {
  await write(excel, "B1", [["=A1*2"]]);
  const changed = await onChanged();
  const calculated = await listen<Excel.WorksheetCalculatedEventArgs>(
    (context, handler) => void firstSheet(context).onCalculated.add(handler),
  );
  await write(excel, "A1", [[5]]);
  await eventsArrive();
  expect(changed.map(({ address }) => address)).toEqual(["A1"]);
  expect(calculated.length).toBe(1);
});

test("9.6 a format is no change of data", async () => {
  const seen = await onChanged();
  await excel.run(async (context) => {
    firstSheet(context).getRange("A1").format.fill.color = "#FF0000";
    await context.sync();
  });
  await eventsArrive();
  expect(seen).toEqual([]);
});

test("9.9 the range of an event can be read in a later batch", async () => {
  await write(excel, "A1", [["x"]]);
  const seen = await onChanged();
  await write(excel, "B2", [["new"]]);
  await eventsArrive();
  const values = await excel.run(async (context) => {
    const range = seen[0]?.getRange(context);
    range?.load("values, address");
    await context.sync();
    return [range?.address, range?.values];
  });
  expect(values).toEqual(["Sheet1!B2", [["new"]]]);
});

test("9.10 events can be switched off, a handler removed, a deleted sheet is silent", async () => {
  const seen = await onChanged();
  await excel.run(async (context) => {
    context.runtime.enableEvents = false;
    firstSheet(context).getRange("A1").values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await eventsArrive();
  expect(seen).toEqual([]);

  const own: string[] = [];
  const registered = await excel.run(async (context) => {
    const result = firstSheet(context).onChanged.add(async ({ address }) => {
      own.push(address);
      await Promise.resolve();
    });
    await context.sync();
    return result;
  });
  await write(excel, "A2", [[1]]);
  await eventsArrive();
  registered.remove();
  await registered.context.sync();
  await write(excel, "A3", [[1]]);
  await eventsArrive();
  expect(own).toEqual(["A2"]);
});

test("sheets tell when they are added, activated, selected in, and deleted", async () => {
  const seen: string[] = [];
  await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const note = (event: { type: string }) => Promise.resolve(void seen.push(event.type));
    worksheets.onAdded.add(note);
    worksheets.onActivated.add(note);
    worksheets.onDeactivated.add(note);
    worksheets.onSelectionChanged.add(note);
    worksheets.onDeleted.add(note);
    await context.sync();
    const sheet = worksheets.add("Plan");
    sheet.activate();
    await context.sync();
    sheet.getRange("B2:C3").select();
    await context.sync();
    firstSheet(context).activate();
    sheet.delete();
    await context.sync();
  });
  await eventsArrive();
  expect(seen.filter((type) => type !== "WorksheetSelectionChanged")).toEqual([
    "WorksheetAdded",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeactivated",
    "WorksheetActivated",
    "WorksheetDeleted",
  ]);
  expect(seen).toContain("WorksheetSelectionChanged");
});

test("rows and columns that come and go are a change of their own, formulas that follow are none", async () => {
  await write(excel, "A1:A3", [[1], [2], ["=A2*2"]]);
  const seen = await onChanged();
  await excel.run(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A2").values = [["written"]];
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("B:B").delete("Left");
    await context.sync();
  });
  await eventsArrive();
  expect(seen.map(({ address, changeType, details }) => [address, changeType, details?.valueAfter])).toEqual([
    ["A2", "RangeEdited", "written"],
    ["2:3", "RowInserted", undefined],
    ["B:B", "ColumnDeleted", undefined],
  ]);
});

test("an event that is not modelled is refused by the name that the script uses", async () => {
  const refused = await excel.refusal(async (context) => {
    firstSheet(context).onFormatChanged.add(() => Promise.resolve());
    await context.sync();
  });
  expect(refused).toBe("ApiNotFound Worksheet.onFormatChanged");
});
