import { firstSheet, openExcel, type TestExcel } from "./excel";

/** A host that answers for what it does not model would hide faults: everything that is not declared is refused. */
let excel: TestExcel;
beforeEach(async () => {
  excel = await openExcel();
});

const members: [string, (context: Excel.RequestContext) => void][] = [
  ["Workbook.pivotTables", ({ workbook }) => void workbook.pivotTables.load("items/name")],
  ["Workbook.comments", ({ workbook }) => void workbook.comments.add("Sheet1!A1", "Hello")],
  ["Worksheet.shapes", (context) => void firstSheet(context).shapes.addTextBox("Hello")],
  ["Workbook.slicers", ({ workbook }) => void workbook.slicers.load("items")],
  ["Workbook.customXmlParts", ({ workbook }) => void workbook.customXmlParts.add("<a/>")],
  ["Workbook.bindings", ({ workbook }) => void workbook.bindings.getCount()],
  ["Workbook.functions", ({ workbook }) => void workbook.functions.sum(1, 2).load("value")],
  ["Workbook.styles", ({ workbook }) => void workbook.styles.add("Mine")],
  ["Worksheet.autoFilter", (context) => void firstSheet(context).autoFilter.apply("A1:B2")],
  ["Worksheet.copy", (context) => void firstSheet(context).copy("End")],
  ["Range.find", (context) => void firstSheet(context).getRange("A1:B2").find("x", {})],
  ["Range.copyFrom", (context) => firstSheet(context).getRange("A1").copyFrom("B1")],
  [
    "Range.getMergedAreasOrNullObject",
    (context) => void firstSheet(context).getRange("A1").getMergedAreasOrNullObject(),
  ],
  [
    "Chart.getImage",
    (context) => void firstSheet(context).charts.add("Line", firstSheet(context).getRange("A1")).getImage(),
  ],
  ["Range.formulasR1C1", (context) => void firstSheet(context).getRange("A1").load("formulasR1C1")],
];

test.each(members)("%s is refused by its name", async (member, use) => {
  const refused = await excel.refusal(async (context) => {
    use(context);
    await context.sync();
  });
  expect(refused).toBe(`ApiNotFound ${member}`);
});

const variants: [string, (context: Excel.RequestContext) => void][] = [
  [
    "ConditionalFormatCollection.add",
    (context) => void firstSheet(context).getRange("A1").conditionalFormats.add("TopBottom"),
  ],
  ["Chart.chartType", (context) => void firstSheet(context).charts.add("Treemap", firstSheet(context).getRange("A1"))],
  ["Table.showHeaders", (context) => void (firstSheet(context).tables.add("A1:B2", true).showHeaders = false)],
  ["RangeFont.underline", (context) => void (firstSheet(context).getRange("A1").format.font.underline = "Double")],
  ["WorksheetProtection.protect", (context) => firstSheet(context).protection.protect({}, "secret")],
];

test.each(variants)("a kind of %s that is not modelled is refused as NotImplemented", async (member, use) => {
  const refused = await excel.refusal(async (context) => {
    use(context);
    await context.sync();
  });
  expect(refused).toBe(`NotImplemented ${member}`);
});

test("a method of the common API that is not modelled fails", async () => {
  const { Office } = excel;
  const status = await new Promise((resolve) => {
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, (result) => resolve(result.status));
  });
  expect(status).toBe("failed");
});

test("nothing that is refused leaves a trace in the workbook", async () => {
  for (const [, use] of [...members, ...variants].filter(([name]) => !/Chart|Table/.test(name)))
    await excel.refusal(async (context) => {
      use(context);
      await context.sync();
    });
  const { sheets, charts, tables } = excel.session.host.document();
  expect([sheets.length, sheets[0]?.cells.length, charts.length, tables.length]).toEqual([1, 0, 0, 0]);
});
