import type { WorkbookDocument } from "../../workbench/document";
import { emptyWorkbook } from "../../workbench/page/empty-workbook";

/** Excel's own margins, in points, which a file always holds. */
const margins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

export type SheetDocument = WorkbookDocument["sheets"][number];

export function emptySheet(id: string, name: string): SheetDocument {
  const [sheet] = emptyWorkbook(name).sheets;
  if (!sheet) throw new Error("An empty workbook has no sheet.");
  return { ...sheet, id, pageLayout: { ...sheet.pageLayout, margins } };
}

export function emptyDocument(...sheets: SheetDocument[]): WorkbookDocument {
  return { ...emptyWorkbook(""), sheets, activeSheetId: sheets[0]?.id ?? "" };
}

export const sheetIds = [
  "{00000000-0001-0000-0000-000000000000}",
  "{00000000-0001-0000-0001-000000000000}",
  "{00000000-0001-0000-0002-000000000000}",
] as const;

const [sales, lists, archive] = sheetIds;
const area = (row: number, column: number, rowCount: number, columnCount: number) => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A workbook with at least one of everything that a document can hold. */
export const everything: WorkbookDocument = {
  sheets: [
    {
      ...emptySheet(sales, "销售 Sales"),
      tabColor: "#107C41",
      showGridlines: false,
      freeze: { rows: 3, columns: 1 },
      cells: [
        {
          row: 0,
          column: 0,
          value: "Sales plan",
          format: { bold: true, fontSize: 18, fontName: "Segoe UI", fontColor: "#0F548C" },
        },
        { row: 0, column: 1, value: null, format: { fillColor: "#FFF4CE" } },
        ...["Month", "Plan", "Actual", "Growth"].map((value, column) => ({ row: 2, column, value })),
        ...[45658, 45689.123456789, 45717].flatMap((date, index) => {
          const row = 3 + index;
          const plan = 100 + index * 10;
          const actual = 90 + index * 15;
          return [
            { row, column: 0, value: date, format: { numberFormat: "yyyy-mm-dd" } },
            { row, column: 1, value: plan, format: { numberFormat: "#,##0.00" } },
            { row, column: 2, value: actual },
            {
              row,
              column: 3,
              value: actual / plan - 1,
              formula: "=[@Actual]/[@Plan]-1",
              format: { numberFormat: "0.0%" },
            },
          ];
        }),
        { row: 6, column: 0, value: "Total" },
        { row: 6, column: 1, value: 330, formula: "=SUBTOTAL(109,[Plan])" },
        { row: 6, column: 2, value: 315, formula: "=SUBTOTAL(109,[Actual])" },
        { row: 8, column: 0, value: { error: "#N/A" }, formula: "=NA()" },
        { row: 8, column: 1, value: true },
        { row: 8, column: 2, value: false, formula: "=1>2" },
        { row: 8, column: 3, value: { error: "#DIV/0!" } },
        { row: 9, column: 0, value: "=not a formula" },
        { row: 9, column: 1, value: "", formula: '=""' },
        { row: 9, column: 2, value: "two\nlines", format: { wrapText: true, verticalAlignment: "Top" } },
        { row: 9, column: 3, value: "  spaces & <signs> \"'  " },
        { row: 10, column: 0, value: 1, formula: "=SEQUENCE(3)", spill: { rowCount: 3, columnCount: 1 } },
        {
          row: 10,
          column: 1,
          value: "styled",
          format: {
            italic: true,
            underline: true,
            strikethrough: true,
            horizontalAlignment: "Right",
            verticalAlignment: "Center",
            indentLevel: 2,
            shrinkToFit: true,
            textOrientation: 45,
            locked: false,
            formulaHidden: true,
            borders: {
              top: { style: "thin", color: "#D1D1D1" },
              bottom: { style: "double", color: "#000000" },
              left: { style: "dashed", color: "#C50F1F" },
              right: { style: "medium", color: "#0078D4" },
            },
          },
        },
        { row: 11, column: 1, value: 1e-12 },
        { row: 11, column: 2, value: -0.1 },
        { row: 13, column: 0, value: "merged" },
        { row: 14, column: 3, value: 42 },
      ],
      columnWidths: new Map([
        [0, 96],
        [1, 60.75],
        [5, 30],
      ]),
      rowHeights: new Map([
        [0, 30],
        [4, 15],
        [5, 45.75],
      ]),
      automaticRows: [5],
      hiddenColumns: [5],
      hiddenRows: [12],
      merges: [area(13, 0, 1, 3)],
      hyperlinks: [
        { row: 0, column: 0, address: "https://example.org/?a=1&b=2", screenTip: "Open" },
        { row: 14, column: 3, documentReference: "'Lists'!A1" },
      ],
      pageLayout: {
        orientation: "Landscape",
        paperSize: "A4",
        zoom: { horizontalFitToPages: 1 },
        printTitleRows: "$1:$3",
        printArea: "A1:F20",
        headersFooters: {
          leftHeader: "Plan && budget",
          centerHeader: "",
          rightHeader: "&D",
          leftFooter: "公司",
          centerFooter: "&P / &N",
          rightFooter: "",
        },
        centerHorizontally: true,
        margins: { top: 36, bottom: 36, left: 36, right: 36, header: 18, footer: 18 },
      },
    },
    {
      ...emptySheet(lists, "Lists"),
      visibility: "VeryHidden",
      cells: ["open", "done"].map((value, row) => ({ row, column: 0, value })),
    },
    { ...emptySheet(archive, "It's old"), visibility: "Hidden", protected: true },
  ],
  activeSheetId: sales,
  tables: [
    {
      id: "{00000000-000C-0000-FFFF-FFFF00000000}",
      name: "Sales",
      sheetId: sales,
      rect: area(2, 0, 5, 4),
      columns: [
        { id: 1, name: "Month" },
        { id: 5, name: "Plan" },
        { id: 3, name: "Actual" },
        { id: 4, name: "Growth", calculatedFormula: "=[@Actual]/[@Plan]-1" },
      ],
      style: "TableStyleLight9",
      showHeaders: true,
      showTotals: true,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: false,
      highlightFirstColumn: true,
      highlightLastColumn: false,
    },
  ],
  names: [
    { name: "States", scope: null, formula: "=Lists!$A$1:$A$2", comment: "What a task can be", visible: true },
    { name: "Rate", scope: null, formula: "=0.13", comment: "", visible: false },
    { name: "First", scope: lists, formula: "=Lists!$A$1", comment: "", visible: true },
    { name: "OldPlan", scope: null, formula: "='It''s old'!$B$2", comment: "", visible: true },
    { name: "PlanTotal", scope: null, formula: "=SUM(Sales[Plan])", comment: "", visible: true },
  ],
  conditionalFormats: [
    {
      type: "Custom" as const,
      formula: "=$C4<$B4",
      format: { fontColor: "#9C0006", fillColor: "#FFC7CE", bold: true, borderColor: "#9C0006" },
    },
    {
      type: "CellValue" as const,
      operator: "Between",
      formula1: "1",
      formula2: "=$B$4",
      format: { italic: true, numberFormat: "0.00" },
    },
    {
      type: "CellValue" as const,
      operator: "GreaterThanOrEqual",
      formula1: '="late"',
      format: { underline: true, strikethrough: true, fontColor: "#0F6CBD" },
    },
    ...(["Contains", "NotContains", "BeginsWith", "EndsWith"] as const).map((operator) => ({
      type: "ContainsText" as const,
      operator,
      text: 'a "b"',
      format: { fillColor: "#C6EFCE" },
    })),
    {
      type: "ColorScale" as const,
      criteria: [
        { type: "LowestValue", color: "#F8696B" },
        { type: "Percentile", formula: "50", color: "#FFEB84" },
        { type: "HighestValue", color: "#63BE7B" },
      ],
    },
    {
      type: "DataBar" as const,
      color: "#638EC6",
      showDataBarOnly: true,
      lower: { type: "Number", formula: "0" },
      upper: { type: "Automatic" },
    },
    ...["ThreeTrafficLights1", "FiveBoxes"].map((style) => ({
      type: "IconSet" as const,
      style,
      reverse: true,
      showIconOnly: true,
      criteria: [
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "0" },
        ...(style.startsWith("Three") ? ["=$B$4", "67"] : ["20", "40", "60", "80"]).map((formula) => ({
          type: formula.startsWith("=") ? "Formula" : "Number",
          operator: "GreaterThan",
          formula,
        })),
      ],
    })),
  ].map((rule, priority) => ({
    id: `${sales}-format-${priority + 1}`,
    sheetId: sales,
    rects: priority === 0 ? [area(3, 1, 3, 2), area(8, 0, 1, 1)] : [area(3, 1, 3, 1)],
    priority,
    stopIfTrue: priority === 1,
    rule,
  })),
  validations: [
    {
      sheetId: sales,
      rects: [area(3, 4, 3, 1), area(9, 4, 1, 1)],
      rule: { type: "List", source: "=States", inCellDropDown: true },
      ignoreBlanks: true,
      prompt: { showPrompt: true, title: "State", message: "Choose one" },
      errorAlert: { showAlert: true, style: "Warning", title: "Unknown", message: "Not in the list" },
    },
    {
      sheetId: sales,
      rects: [area(3, 5, 1, 1)],
      rule: { type: "List", source: "是,否", inCellDropDown: false },
      ignoreBlanks: false,
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
    },
    ...(
      [
        { type: "WholeNumber", operator: "Between", formula1: "=1", formula2: "=$B$4" },
        { type: "Decimal", operator: "GreaterThanOrEqualTo", formula1: "=0.5" },
        { type: "Date", operator: "LessThan", formula1: "=TODAY()" },
        { type: "Time", operator: "NotEqualTo", formula1: "=0.25" },
        { type: "TextLength", operator: "NotBetween", formula1: "=1", formula2: "=3" },
        { type: "Custom", formula: "=ISNUMBER($B4)" },
      ] as const
    ).map((rule, index) => ({
      sheetId: sales,
      rects: [area(3, 6 + index, 3, 1)],
      rule,
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Stop" as const, title: "No", message: "Please correct it" },
    })),
  ],
  charts: (
    [
      ["ColumnClustered", undefined],
      ["ColumnClustered", "Line"],
      ["BarStacked", undefined],
      ["Line", undefined],
      ["Doughnut", undefined],
    ] as const
  ).map(([chartType, second], index) => ({
    id: `${sales}-chart-${index + 1}`,
    sheetId: sales,
    name: `Plan & actual ${index + 1}`,
    chartType,
    series: [
      {
        name: "='销售 Sales'!$B$3",
        values: "='销售 Sales'!$B$4:$B$6",
        categories: "='销售 Sales'!$A$4:$A$6",
        ...(chartType === "Line"
          ? { line: "#0F6CBD" }
          : chartType === "BarStacked"
            ? { fill: null }
            : { fill: "#0F6CBD" }),
      },
      {
        name: "Actual",
        values: "='销售 Sales'!$C$4:$C$6",
        categories: "='销售 Sales'!$A$4:$A$6",
        ...(chartType === "Line" || second ? { line: "#C50F1F", dashed: true } : {}),
        ...(second ? { chartType: second } : {}),
      },
    ],
    title: `Plan 与 actual ${index + 1}`,
    legend: index === 2 ? { visible: false, position: "Right" } : { visible: true, position: "Bottom" },
    ...(chartType === "Doughnut" ? {} : { valueAxisFormat: "#,##0", valueAxisMinimum: 0 }),
    left: 400.5,
    top: 20 + index * 230,
    width: 360,
    height: 216.25,
  })),
  settings: { "planwright.plan": JSON.stringify({ version: 1, title: '计划 "A" & <B>' }), empty: '""' },
};
