import type { WorkbookDocument } from "../../../workbench/document";
import { defaultPageLayout } from "../../../workbench/host/documents";
import { openExcel } from "./excel";

/** A whole workbook goes into the host and comes out the same. */
const format = { bold: true, fillColor: "#DDEBF7", numberFormat: "0.0%" };

const document: WorkbookDocument = {
  sheets: [
    {
      id: "plan",
      name: "Plan",
      visibility: "Visible",
      tabColor: "#1F6FEB",
      showGridlines: false,
      freeze: { rows: 1, columns: 2 },
      cells: [
        { row: 0, column: 0, value: "Month", format },
        { row: 0, column: 1, value: "Target", format },
        { row: 1, column: 0, value: 1 },
        { row: 1, column: 1, value: 10 },
        { row: 2, column: 0, value: 2 },
        { row: 2, column: 1, value: 20 },
        { row: 5, column: 1, value: 30, formula: "=SUM(Targets[Target])" },
        { row: 6, column: 0, value: 1, formula: "=SEQUENCE(2)", spill: { rowCount: 2, columnCount: 1 } },
        { row: 900, column: 3, value: true },
      ],
      columnWidths: new Map([[1, 90]]),
      rowHeights: new Map([[0, 30]]),
      hiddenColumns: [5],
      hiddenRows: [7],
      merges: [{ row: 10, column: 0, rowCount: 1, columnCount: 3 }],
      hyperlinks: [{ row: 1, column: 0, address: "https://example.com" }],
      pageLayout: { ...defaultPageLayout, orientation: "Landscape", printTitleRows: "$1:$1" },
      protected: false,
    },
    {
      id: "lists",
      name: "Lists",
      visibility: "VeryHidden",
      tabColor: "",
      showGridlines: true,
      freeze: { rows: 0, columns: 0 },
      cells: [{ row: 0, column: 0, value: { error: "#N/A" }, formula: "=NA()" }],
      columnWidths: new Map(),
      rowHeights: new Map(),
      hiddenColumns: [],
      hiddenRows: [],
      merges: [],
      hyperlinks: [],
      pageLayout: defaultPageLayout,
      protected: true,
    },
  ],
  activeSheetId: "plan",
  tables: [
    {
      id: "{TARGETS}",
      name: "Targets",
      sheetId: "plan",
      rect: { row: 0, column: 0, rowCount: 3, columnCount: 2 },
      columns: [
        { id: 1, name: "Month" },
        { id: 2, name: "Target" },
      ],
      style: "TableStyleLight9",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    },
  ],
  names: [{ name: "Total", scope: null, formula: "=Plan!$B$6", comment: "", visible: true }],
  conditionalFormats: [
    {
      id: "{RULE}",
      sheetId: "plan",
      rects: [{ row: 1, column: 1, rowCount: 2, columnCount: 1 }],
      priority: 0,
      stopIfTrue: true,
      rule: { type: "Custom", formula: "=B2>15", format: { bold: true } },
    },
  ],
  validations: [
    {
      sheetId: "plan",
      rects: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }],
      rule: { type: "List", source: "1,2,3", inCellDropDown: true },
      ignoreBlanks: true,
    },
  ],
  charts: [],
  settings: { key: '"value"' },
};

test("what is opened is what would be saved", async () => {
  const excel = await openExcel({ document });
  await excel.session.host.calculate();
  expect(excel.session.host.document()).toEqual(document);
});

test("an opened workbook takes the place of what was there, and works on", async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:A2").values = [["Old"], [1]];
    context.workbook.tables.add("Sheet1!A1:A2", true).name = "Old";
    await context.sync();
  });
  excel.session.host.open(document);
  const seen = await excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.getItem("Targets").rows.add(undefined, [[3, 70]]);
    await context.sync();
    tables.load("items/name");
    worksheets.load("items/name");
    await context.sync();
    return [tables.items.map(({ name }) => name), worksheets.items.map(({ name }) => name)];
  });
  expect(seen).toEqual([["Targets"], ["Plan", "Lists"]]);
});

test("a workbook that is saved and opened again keeps the ids of its sheets and tables, and has nothing to undo", async () => {
  const excel = await openExcel({ document });
  const ids = () =>
    excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("plan");
      const table = context.workbook.tables.getItem("{TARGETS}");
      sheet.load("name");
      table.load("id, name");
      await context.sync();
      return [sheet.name, table.id, table.name];
    });
  const before = await ids();
  await excel.session.host.calculate();
  const saved = excel.session.host.document();
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("plan").name = "Later";
    context.workbook.worksheets.add("Another");
    await context.sync();
  });
  excel.session.host.open(saved, "Saved.xlsx");
  expect(await ids()).toEqual(before);
  await excel.session.host.calculate();
  expect(excel.session.host.document()).toEqual(document);
  expect(excel.session.host.spreadsheet.undo()).toBe(false);
  expect(
    await excel.run(async (context) => {
      context.workbook.load("name");
      await context.sync();
      return context.workbook.name;
    }),
  ).toBe("Saved.xlsx");
});

test("a workbook that cannot be opened leaves the one that is there", async () => {
  const excel = await openExcel({ document });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem("plan").name = "Later";
    await context.sync();
  });
  const [sheet] = document.sheets;
  expect(() => excel.session.host.open({ ...document, sheets: sheet ? [sheet, sheet] : [] })).toThrow();
  await excel.session.host.calculate();
  const { sheets, tables } = excel.session.host.document();
  expect(sheets.map(({ id, name }) => [id, name]).slice(0, 2)).toEqual([
    ["plan", "Later"],
    ["lists", "Lists"],
  ]);
  expect(sheets[0]?.cells).toEqual(document.sheets[0]?.cells);
  expect(tables).toEqual(document.tables);
});
