import type { WorkbookDocument } from "../../../workbench/document";
import { eventsArrive, firstSheet, openExcel, type Script } from "./excel";

/** Office.js scripts of the kinds that documentation shows, run as they are and judged by what they leave behind. */
type Judge = (document: WorkbookDocument) => unknown;

const cells: Judge = ({ sheets }) => sheets[0]?.cells.map(({ row, column, value }) => [row, column, value]);
const names = (document: WorkbookDocument) => document.sheets.map(({ name }) => name);

const scripts: [string, Script<unknown>, Judge, unknown][] = [
  [
    "writes a two-dimensional array",
    async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        ["Product", "Sold"],
        ["Tea", 12],
      ];
      await context.sync();
    },
    cells,
    [
      [0, 0, "Product"],
      [0, 1, "Sold"],
      [1, 0, "Tea"],
      [1, 1, 12],
    ],
  ],
  [
    "writes a formula that adds a column",
    async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("A4").formulas = [["=SUM(A1:A3)"]];
      await context.sync();
    },
    ({ sheets }) => sheets[0]?.cells.at(-1),
    { row: 3, column: 0, value: 6, formula: "=SUM(A1:A3)" },
  ],
  [
    "copies values from one range to another",
    async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:A2").values = [[1], [2]];
      const source = sheet.getRange("A1:A2").load("values");
      await context.sync();
      sheet.getRange("C1:C2").values = source.values;
      await context.sync();
    },
    (document) => (cells(document) as unknown[]).length,
    4,
  ],
  [
    "appends a row below the used range",
    async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:B2").values = 1 as unknown as unknown[][];
      const used = sheet.getUsedRange(true);
      used.load("rowCount");
      await context.sync();
      sheet.getCell(used.rowCount, 0).getResizedRange(0, 1).values = [["new", "row"]];
      await context.sync();
    },
    ({ sheets }) => sheets[0]?.cells.slice(-2).map(({ row, value }) => [row, value]),
    [
      [2, "new"],
      [2, "row"],
    ],
  ],
  [
    "clears contents and keeps the format",
    async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.values = [[5]];
      range.format.fill.color = "yellow";
      range.clear("Contents");
      await context.sync();
    },
    ({ sheets }) => sheets[0]?.cells,
    [{ row: 0, column: 0, value: null, format: { fillColor: "#FFFF00" } }],
  ],
  [
    "inserts a row and writes into it",
    async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:A2").values = [["a"], ["b"]];
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A2").values = [["between"]];
      await context.sync();
    },
    cells,
    [
      [0, 0, "a"],
      [1, 0, "between"],
      [2, 0, "b"],
    ],
  ],
  [
    "hides a column",
    async (context) => {
      firstSheet(context).getRange("C:C").columnHidden = true;
      await context.sync();
    },
    ({ sheets }) => sheets[0]?.hiddenColumns,
    [2],
  ],
  [
    "sets row heights and column widths",
    async (context) => {
      const { format } = firstSheet(context).getRange("B2:C3");
      format.rowHeight = 30;
      format.columnWidth = 90;
      await context.sync();
    },
    ({ sheets }) => sheets[0]?.columnWidths,
    new Map([
      [1, 90],
      [2, 90],
    ]),
  ],
  [
    "formats a header row",
    async (context) => {
      const header = firstSheet(context).getRange("A1:C1");
      header.values = [["A", "B", "C"]];
      header.format.font.bold = true;
      header.format.font.color = "white";
      header.format.fill.color = "#4472C4";
      header.format.horizontalAlignment = "Center";
      await context.sync();
    },
    ({ sheets }) => sheets[0]?.cells[2]?.format,
    { bold: true, fontColor: "#FFFFFF", fillColor: "#4472C4", horizontalAlignment: "Center" },
  ],
  [
    "gives a date a format",
    async (context) => {
      const range = firstSheet(context).getRange("A1");
      range.values = [["2026-04-30"]];
      range.numberFormat = [["yyyy-mm-dd"]];
      range.load("text");
      await context.sync();
      return range.text;
    },
    ({ sheets }) => [sheets[0]?.cells[0]?.value, sheets[0]?.cells[0]?.format?.numberFormat],
    [46142, "yyyy-mm-dd"],
  ],
  [
    "adds, renames and orders sheets",
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Second").position = 0;
      firstSheet(context).name = "First";
      await context.sync();
    },
    names,
    ["Second", "First"],
  ],
  [
    "deletes a sheet if it exists",
    async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Old");
      await context.sync();
      const old = worksheets.getItemOrNullObject("Old");
      const other = worksheets.getItemOrNullObject("Other");
      await context.sync();
      if (!old.isNullObject) old.delete();
      if (other.isNullObject) worksheets.add("Other");
      await context.sync();
    },
    names,
    ["Sheet1", "Other"],
  ],
  [
    "activates a sheet and selects a range",
    async (context) => {
      const sheet = context.workbook.worksheets.add("Plan");
      sheet.activate();
      sheet.getRange("B2:C3").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange();
      selected.load("address");
      await context.sync();
      sheet.getRange("A1").values = [[selected.address]];
      await context.sync();
    },
    ({ sheets }) => sheets[1]?.cells[0]?.value,
    "Plan!B2:C3",
  ],
  [
    "freezes the top row",
    async (context) => {
      firstSheet(context).freezePanes.freezeRows(1);
      await context.sync();
    },
    ({ sheets }) => sheets[0]?.freeze,
    { rows: 1, columns: 0 },
  ],
  [
    "makes a table and adds rows",
    async (context) => {
      const table = firstSheet(context).tables.add("A1:B1", true);
      table.name = "Expenses";
      table.getHeaderRowRange().values = [["Date", "Amount"]];
      table.rows.add(undefined, [
        ["1/1/2026", 120],
        ["1/2/2026", 142],
      ]);
      await context.sync();
    },
    ({ tables }) =>
      tables.map(({ name, rect, columns }) => [name, rect.rowCount, columns.map((column) => column.name)]),
    [["Expenses", 4, ["Date", "Amount"]]],
  ],
  [
    "reads a table's columns and writes their sum",
    async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:A3").values = [["Amount"], [5], [7]];
      const table = sheet.tables.add("A1:A3", true);
      const body = table.columns.getItem("Amount").getDataBodyRange().load("values");
      await context.sync();
      const total = body.values.reduce((sum, [value]) => sum + Number(value), 0);
      sheet.getRange("C1").values = [[total]];
      await context.sync();
    },
    ({ sheets }) => sheets[0]?.cells.find(({ column }) => column === 2)?.value,
    12,
  ],
  [
    "turns a table back into a range",
    async (context) => {
      firstSheet(context).tables.add("A1:B3", true).convertToRange();
      await context.sync();
    },
    ({ tables }) => tables,
    [],
  ],
  [
    "uses a structured reference",
    async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:B3").values = [
        ["Price", "Tax"],
        [10, ""],
        [20, ""],
      ];
      sheet.tables.add("A1:B3", true).name = "Sales";
      sheet.getRange("B2:B3").formulas = [["=[@Price]*0.1"], ["=[@Price]*0.1"]];
      await context.sync();
    },
    ({ sheets }) => sheets[0]?.cells.filter(({ formula }) => formula).map(({ value }) => value),
    [1, 2],
  ],
  [
    "names a range and uses the name",
    async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1").values = [[0.2]];
      context.workbook.names.add("TaxRate", sheet.getRange("A1"));
      sheet.getRange("B1").formulas = [["=100*TaxRate"]];
      await context.sync();
    },
    ({ sheets }) => sheets[0]?.cells[1]?.value,
    20,
  ],
  [
    "deletes a name",
    async (context) => {
      context.workbook.names.add("Gone", "=1");
      await context.sync();
      context.workbook.names.getItem("Gone").delete();
      await context.sync();
    },
    (document) => document.names,
    [],
  ],
  [
    "limits a cell to whole numbers",
    async (context) => {
      const { dataValidation } = firstSheet(context).getRange("B2:B5");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.errorAlert = { message: "Only positive", showAlert: true, style: "Stop", title: "Wrong" };
      await context.sync();
    },
    ({ validations }) => validations.map(({ rule, errorAlert }) => [rule, errorAlert?.message]),
    [[{ type: "WholeNumber", operator: "GreaterThan", formula1: "=0" }, "Only positive"]],
  ],
  [
    "offers a list from another range",
    async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("D1:D3").values = [["a"], ["b"], ["c"]];
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "=$D$1:$D$3" } };
      await context.sync();
    },
    ({ validations }) => validations[0]?.rule,
    { type: "List", source: "=$D$1:$D$3", inCellDropDown: true },
  ],
  [
    "marks negative numbers red",
    async (context) => {
      const { cellValue } = firstSheet(context).getRange("B2:B9").conditionalFormats.add("CellValue");
      cellValue.format.font.color = "#FF0000";
      cellValue.rule = { formula1: "=0", operator: "LessThan" };
      await context.sync();
    },
    ({ conditionalFormats }) => conditionalFormats.map(({ rule }) => rule),
    [{ type: "CellValue", operator: "LessThan", formula1: "=0", format: { fontColor: "#FF0000" } }],
  ],
  [
    "draws a color scale and takes it away again",
    async (context) => {
      const { conditionalFormats } = firstSheet(context).getRange("A1:A5");
      conditionalFormats.add("ColorScale");
      await context.sync();
      conditionalFormats.clearAll();
      await context.sync();
    },
    ({ conditionalFormats }) => conditionalFormats,
    [],
  ],
  [
    "makes a line chart with a title",
    async (context) => {
      const sheet = firstSheet(context);
      sheet.getRange("A1:B3").values = [
        ["Month", "Sales"],
        ["Jan", 1],
        ["Feb", 2],
      ];
      const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Auto");
      chart.title.text = "Sales";
      chart.legend.visible = false;
      await context.sync();
    },
    ({ charts }) => charts.map(({ title, legend, series }) => [title, legend?.visible, series.length]),
    [["Sales", false, 1]],
  ],
  [
    "sets up a page",
    async (context) => {
      const { pageLayout } = firstSheet(context);
      pageLayout.orientation = Excel.PageOrientation.landscape;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P";
      await context.sync();
    },
    ({ sheets }) => [sheets[0]?.pageLayout.orientation, sheets[0]?.pageLayout.headersFooters.centerFooter],
    ["Landscape", "Page &P"],
  ],
  [
    "keeps a setting in the workbook",
    async (context) => {
      context.workbook.settings.add("NeedsReview", true);
      await context.sync();
    },
    ({ settings }) => settings,
    { NeedsReview: "true" },
  ],
  [
    "notes changes in an event handler",
    async (context) => {
      const sheet = firstSheet(context);
      let seen = 0;
      sheet.onChanged.add(async ({ address }) => {
        if (address === "A1") seen += 1;
        await Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
      await eventsArrive();
      sheet.getRange("B1").values = [[seen]];
      await context.sync();
    },
    ({ sheets }) => sheets[0]?.cells[1]?.value,
    1,
  ],
  [
    "catches an error and goes on",
    async (context) => {
      try {
        context.workbook.worksheets.getItem("None").activate();
        await context.sync();
      } catch (error) {
        firstSheet(context).getRange("A1").values = [[(error as OfficeExtension.Error).code]];
        await context.sync();
      }
    },
    cells,
    [[0, 0, "ItemNotFound"]],
  ],
  [
    "links a cell to a place in the workbook",
    async (context) => {
      context.workbook.worksheets.add("Details");
      firstSheet(context).getRange("A1").hyperlink = {
        documentReference: "Details!A1",
        textToDisplay: "Go to details",
        screenTip: "Details",
      };
      await context.sync();
    },
    ({ sheets }) => [sheets[0]?.hyperlinks, sheets[0]?.cells[0]?.value],
    [[{ row: 0, column: 0, documentReference: "Details!A1", screenTip: "Details" }], "Go to details"],
  ],
];

test.each(scripts)("a script that %s", async (_title, script, judge, expected) => {
  const excel = await openExcel();
  Object.assign(globalThis, { Excel: excel.Excel });
  await excel.run(script);
  expect(judge(excel.session.host.document())).toEqual(expected);
});
