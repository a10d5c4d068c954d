import { firstSheet, openExcel, read, type TestExcel, write } from "./excel";

/** Rows of "How real Excel behaves", section 1: protocol, loading, errors. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

const codeOf = async (work: () => Promise<unknown>) => {
  try {
    await work();
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  return "no error";
};

test("1.1 a property that was not loaded cannot be read, before any request", async () => {
  const code = await codeOf(() =>
    excel.run(async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.load("address");
      await context.sync();
      return range.values;
    }),
  );
  expect(code).toBe("PropertyNotLoaded");
});

test("1.2 a result has no value before sync", async () => {
  const code = await codeOf(() =>
    excel.run(async (context) => {
      const count = context.workbook.worksheets.getCount();
      await Promise.resolve();
      return count.value;
    }),
  );
  expect(code).toBe("ValueNotLoaded");
});

test("1.3 an object that may be missing says so after a sync, without a load", async () => {
  const found = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [missing, there] = [worksheets.getItemOrNullObject("None"), worksheets.getItemOrNullObject("Sheet1")];
    const before = await codeOf(() => Promise.resolve(missing.isNullObject));
    await context.sync();
    return [before, missing.isNullObject, there.isNullObject];
  });
  expect(found).toEqual(["PropertyNotLoaded", true, false]);
});

test("1.4 what hangs on a missing object is missing too; writing through it is refused", async () => {
  const seen = await excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject("None");
    const range = missing.getRange("A1");
    range.load("values");
    await context.sync();
    return [missing.isNullObject, range.isNullObject];
  });
  expect(seen).toEqual([true, true]);
  const refused = await excel.refusal(async (context) => {
    context.workbook.worksheets.getItemOrNullObject("None").name = "Other";
    await context.sync();
  });
  expect(refused).toBe("ItemNotFound");
});

test("1.5 a missing sheet, table or name is ItemNotFound at sync", async () => {
  const missing = [
    (context: Excel.RequestContext) => context.workbook.worksheets.getItem("None").load("name"),
    (context: Excel.RequestContext) => context.workbook.tables.getItem("None").load("name"),
    (context: Excel.RequestContext) => context.workbook.names.getItem("None").load("name"),
  ];
  const refusals = [];
  for (const ask of missing)
    refusals.push(
      await excel.refusal(async (context) => {
        ask(context);
        await context.sync();
      }),
    );
  expect(refusals).toEqual([
    "ItemNotFound WorksheetCollection.getItem",
    "ItemNotFound TableCollection.getItem",
    "ItemNotFound NamedItemCollection.getItem",
  ]);
});

test("1.6 an object of another context is refused", async () => {
  const code = await codeOf(() =>
    excel.run(async (context) => {
      const foreign = await excel.run(async (other) => {
        const range = firstSheet(other).getRange("B2");
        other.trackedObjects.add(range);
        await other.sync();
        return range;
      });
      firstSheet(context).getRange("A1").getBoundingRect(foreign).load("address");
      await context.sync();
    }),
  );
  expect(code).toBe("InvalidRequestContext");
});

test("1.7 a range used after its batch without tracking is refused, a tracked one is not", async () => {
  const untracked = await excel.run(async (context) => {
    const range = firstSheet(context).getRange("A1");
    await context.sync();
    return range;
  });
  expect(await codeOf(() => Promise.resolve().then(() => untracked.load("address")))).toBe("InvalidObjectPath");

  const tracked = await excel.run(async (context) => {
    const range = firstSheet(context).getRange("A1");
    context.trackedObjects.add(range);
    await context.sync();
    return range;
  });
  tracked.load("address");
  await tracked.context.sync();
  expect(tracked.address).toBe("Sheet1!A1");
});

test("1.7 a tracked range moves with its cells, and is lost with them", async () => {
  await write(excel, "B3", [["here"]]);
  const range = await excel.run(async (context) => {
    const tracked = firstSheet(context).getRange("B3");
    context.trackedObjects.add(tracked);
    await context.sync();
    return tracked;
  });
  await excel.run(async (context) => {
    firstSheet(context).getRange("1:2").insert("Down");
    await context.sync();
  });
  range.load("address, values");
  await range.context.sync();
  expect([range.address, range.values]).toEqual(["Sheet1!B5", [["here"]]]);
  await excel.run(async (context) => {
    firstSheet(context).getRange("5:5").delete("Up");
    await context.sync();
  });
  range.load("address");
  expect(await codeOf(() => range.context.sync())).toBe("InvalidReference");
});

test("1.8 the function of a run must return a promise", async () => {
  const code = await codeOf(() => excel.run((() => undefined) as unknown as () => Promise<void>));
  expect(code).toBe("RunMustReturnPromise");
});

test("1.9 a member above the declared set is refused, by the client and by the host", async () => {
  excel = await openExcel({ requirementSets: { ExcelApi: "1.8" } });
  const code = await codeOf(() =>
    excel.run(async (context) => {
      firstSheet(context).pageLayout.orientation = "Landscape";
      await context.sync();
    }),
  );
  expect(code).toBe("ApiNotFound");
  const answer = await excel.session.host.runBatch({
    AutoKeepReference: false,
    Actions: [{ Id: 5, ActionType: 2, Name: "", ObjectPathId: 4, QueryInfo: { Select: ["orientation"] } }],
    ObjectPaths: {
      "1": { Id: 1, ObjectPathType: 1, Name: "" },
      "2": { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      "3": { Id: 3, ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Sheet1"] } },
      "4": { Id: 4, ObjectPathType: 4, Name: "PageLayout", ParentObjectPathId: 3 },
    },
  });
  expect(answer.Error).toMatchObject({ Code: "ApiNotFound", Location: "Worksheet.pageLayout" });
});

test("1.10 the first failure ends a batch; what came before it stays, nothing after it is done", async () => {
  const refused = await excel.refusal(async (context) => {
    const sheet = firstSheet(context);
    sheet.getRange("A1").values = [["before"]];
    context.workbook.worksheets.getItem("None").name = "x";
    sheet.getRange("A2").values = [["after"]];
    await context.sync();
  });
  expect(refused).toBe("ItemNotFound WorksheetCollection.getItem");
  expect((await read(excel, "A1:A2", "values")).values).toEqual([["before"], [""]]);
});

test("1.11 an error carries its code, a message and where it happened", async () => {
  let error: OfficeExtension.Error | undefined;
  try {
    await write(excel, "A1:B1", [[1]]);
  } catch (thrown) {
    error = thrown as OfficeExtension.Error;
  }
  expect(error).toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Range.values" } });
  expect(error?.message).toMatch(/1 rows by 2 columns/);
});

test('1.12 load("items") gives every plain property of each item', async () => {
  const sheets = await excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items");
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.name, sheet.position, sheet.visibility, sheet.showGridlines]);
  });
  expect(sheets).toEqual([["Sheet1", 0, "Visible", true]]);
});

test("1.12 collections page with top and skip", async () => {
  const names = await excel.run(async (context) => {
    for (const name of ["A", "B", "C"]) context.workbook.worksheets.add(name);
    const { worksheets } = context.workbook;
    worksheets.load({ select: "name", top: 2, skip: 1 });
    await context.sync();
    return worksheets.items.map((sheet) => sheet.name);
  });
  expect(names).toEqual(["A", "B"]);
});

test("1.13 a load without arguments gives all plain properties", async () => {
  await write(excel, "A1", [[7]]);
  const range = await excel.run(async (context) => {
    const loaded = firstSheet(context).getRange("A1");
    loaded.load();
    await context.sync();
    return loaded.toJSON();
  });
  expect(range).toMatchObject({ address: "Sheet1!A1", values: [[7]], text: [["7"]], rowIndex: 0, hasSpill: false });
});

test("1.14 an object property is set whole", async () => {
  const zoom = await excel.run(async (context) => {
    const { pageLayout } = firstSheet(context);
    pageLayout.zoom = { scale: 80 };
    pageLayout.load("zoom");
    await context.sync();
    return pageLayout.zoom;
  });
  expect(zoom).toEqual({ scale: 80, horizontalFitToPages: null, verticalFitToPages: null });
});

test("1.15 a request and an answer of more than 5 MB are refused on the web, and not elsewhere", async () => {
  const rows = Array.from({ length: 6_000 }, () => ["x".repeat(1_000)]);
  const large = async (context: Excel.RequestContext) => {
    firstSheet(context).getRange("A1:A6000").values = rows;
    await context.sync();
  };
  expect(await excel.refusal(large)).toBe("RequestPayloadSizeLimitExceeded");

  const third = rows.slice(0, 3_000);
  await write(excel, "A1:A3000", third);
  await write(excel, "B1:B3000", third);
  const answer = await excel.refusal(async (context) => {
    firstSheet(context).getRange("A1:B3000").load("values");
    await context.sync();
  });
  expect(answer).toBe("ResponsePayloadSizeLimitExceeded");

  const desktop = await openExcel({ profile: "excel2021" });
  await desktop.run(large);
});

test("1.16 more than 5,000,000 cells cannot be read", async () => {
  const refused = await excel.refusal(async (context) => {
    firstSheet(context).getRange("A1:ALL5001").load("values");
    await context.sync();
  });
  expect(refused).toBe("InvalidArgument Range.values");
});

test("1.17 an address of more than 8,192 characters is refused", async () => {
  const refused = await excel.refusal(async (context) => {
    firstSheet(context)
      .getRange(`A1:${"B".repeat(8_200)}`)
      .load("address");
    await context.sync();
  });
  expect(refused).toBe("InvalidArgument Worksheet.getRange");
});

test("1.18 while the user edits a cell every batch fails", async () => {
  excel.session.host.spreadsheet.isEditing = () => true;
  expect(
    await excel.refusal(async (context) => {
      firstSheet(context).getRange("A1").load("values");
      await context.sync();
    }),
  ).toBe("InvalidOperationInCellEditMode");
});
