import type { Rectangle } from "../../core/addresses";
import { sheetPrefix } from "../../core/addresses";
import { BOTTOM_MARGIN, FOOTER_MARGIN, SIDE_MARGIN, TOP_MARGIN } from "../../core/plan/page";
import { cellStyles, rowLineColor, ruleStyles, tableStyle, type CellStyle, type RuleStyle } from "../styles";
import type { Write } from "./writes";

/** The sheets and tables that were added, by their ids in the blueprint. */
export interface Added {
  readonly workbook: Excel.Workbook;
  readonly sheets: Map<string, Excel.Worksheet>;
  readonly sheetNames: Map<string, string>;
  readonly tables: Map<string, Excel.Table>;
}

/** Puts one write into the request; nothing is sent before the next sync. */
export function perform(write: Write, added: Added): void {
  const range = (area: Rectangle) => rangeOf(sheetOf(added, "sheet" in write ? write.sheet : ""), area);
  switch (write.kind) {
    case "addSheet": {
      const sheet = added.workbook.worksheets.add(write.name);
      sheet.load("id");
      added.sheets.set(write.sheet, sheet);
      added.sheetNames.set(write.sheet, write.name);
      return;
    }
    case "cells":
      range({ ...write, rowCount: write.cells.length, columnCount: write.cells[0]?.length ?? 0 })[write.property] =
        write.cells as Exclude<(typeof write.cells)[number][number], null>[][];
      return;
    case "fill":
      // A single value goes into every cell of the range; the types know of matrices alone.
      range(write.area).formulas = write.formula as unknown as string[][];
      return;
    case "numberFormat":
      range(write.area).numberFormat = write.format as unknown as string[][];
      return;
    case "style":
      applyStyle(range(write.area), cellStyles[write.style]);
      return;
    case "alignment": {
      const { format } = range(write.area);
      format.horizontalAlignment = write.horizontal;
      if (write.indent !== undefined) format.indentLevel = write.indent;
      if (write.wrap !== undefined) format.wrapText = write.wrap;
      return;
    }
    case "rowLines":
      drawRowLines(range(write.area), write.area.rowCount);
      return;
    case "table":
      addTable(write, sheetOf(added, write.sheet), added);
      return;
    case "name":
      added.workbook.names.add(write.name, write.formula, write.comment);
      return;
    case "columnWidth":
      range({ row: 0, column: write.column, rowCount: 1, columnCount: write.count }).format.columnWidth = write.points;
      return;
    case "fitRows":
      range(write.area).format.autofitRows();
      return;
    case "sheetLook":
      applySheetLook(write, sheetOf(added, write.sheet));
      return;
    case "validation": {
      setValidation(range(write.area), write);
      return;
    }
    case "rule":
      addRule(range(write.area), write.formula, ruleStyles[write.look]);
      return;
    case "chart":
      addChart(write, sheetOf(added, write.sheet));
      return;
    case "link":
      range(write.area).hyperlink = {
        documentReference: `${sheetPrefix(nameOf(added, write.target))}A1`,
        textToDisplay: write.text,
      };
      return;
    case "page":
      applyPage(write, sheetOf(added, write.sheet));
      return;
    case "lock":
      range(write.area).format.protection.locked = write.locked;
      return;
    case "protect":
      sheetOf(added, write.sheet).protection.protect();
      return;
    case "visibility":
      sheetOf(added, write.sheet).visibility = write.visibility;
      return;
  }
}

type WriteOf<Kind extends Write["kind"]> = Extract<Write, { readonly kind: Kind }>;

function sheetOf({ sheets }: Added, id: string): Excel.Worksheet {
  const sheet = sheets.get(id);
  if (!sheet) throw new Error(`The sheet "${id}" was not added.`);
  return sheet;
}

function nameOf({ sheetNames }: Added, id: string): string {
  const name = sheetNames.get(id);
  if (name === undefined) throw new Error(`The sheet "${id}" was not added.`);
  return name;
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rowCount, columnCount }: Rectangle): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

export function applyStyle({ format }: Excel.Range, style: CellStyle): void {
  if (style.fill === null) format.fill.clear();
  else if (style.fill) format.fill.color = style.fill;
  if (style.color) format.font.color = style.color;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.size !== undefined) format.font.size = style.size;
  if (style.vertical) format.verticalAlignment = style.vertical;
  if (style.horizontal) format.horizontalAlignment = style.horizontal;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  for (const [edge, border] of [
    ["EdgeTop", style.topBorder],
    ["EdgeBottom", style.bottomBorder],
  ] as const) {
    if (border) {
      const excelBorder = format.borders.getItem(edge);
      excelBorder.style = border.style;
      excelBorder.color = border.color;
    }
  }
}

function drawRowLines({ format }: Excel.Range, rowCount: number): void {
  // A single row has nothing inside; Excel refuses to draw there.
  for (const edge of ["EdgeBottom", ...(rowCount > 1 ? (["InsideHorizontal"] as const) : [])] as const) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = rowLineColor;
  }
}

function addTable(write: WriteOf<"table">, sheet: Excel.Worksheet, added: Added): void {
  const table = sheet.tables.add(rangeOf(sheet, write.area), true);
  table.name = write.name;
  table.style = tableStyle;
  if (write.showTotals) table.showTotals = true;
  if (!write.filter) table.showFilterButton = false;
  table.load("id");
  table.columns.load("items/id");
  added.tables.set(write.table, table);
}

function applySheetLook({ tabColor, showGridlines, freeze }: WriteOf<"sheetLook">, sheet: Excel.Worksheet): void {
  sheet.tabColor = tabColor;
  sheet.showGridlines = showGridlines;
  if (!freeze) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

/** What a cell accepts, and what Excel says before and after it is entered. */
export function setValidation(
  { dataValidation }: Excel.Range,
  { rule, prompt, error }: Pick<WriteOf<"validation">, "rule" | "prompt" | "error">,
): void {
  dataValidation.rule = rule;
  // Where blanks are ignored, a list from a named range with a blank cell in it accepts any entry.
  if (typeof rule.list?.source === "string" && rule.list.source.startsWith("=")) dataValidation.ignoreBlanks = false;
  if (prompt) dataValidation.prompt = prompt;
  if (error) dataValidation.errorAlert = error;
}

/** A native conditional format by a formula relative to the range's first cell. */
export function addRule(range: Excel.Range, formula: string, style: RuleStyle): Excel.ConditionalFormat {
  const rule = range.conditionalFormats.add("Custom");
  rule.custom.rule.formula = formula;
  const { fill, font } = rule.custom.format;
  if (style.numberFormat) rule.custom.format.numberFormat = style.numberFormat;
  if (style.fill) fill.color = style.fill;
  if (style.color) font.color = style.color;
  if (style.bold) font.bold = true;
  if (style.italic) font.italic = true;
  if (style.underline) font.underline = "Single";
  return rule;
}

function addChart(write: WriteOf<"chart">, sheet: Excel.Worksheet): void {
  const chart = sheet.charts.add(write.type, rangeOf(sheet, write.source), write.seriesBy);
  chart.name = write.name;
  chart.title.text = write.title;
  chart.setPosition(write.topLeft, write.bottomRight);
  if (write.axisMinimum !== undefined) chart.axes.valueAxis.minimum = write.axisMinimum;
  if (!write.legend) chart.legend.visible = false;
  if (write.axisFormat !== undefined) chart.axes.valueAxis.numberFormat = write.axisFormat;
  write.series.forEach(({ type, color, dashed }, index) => {
    if (type === undefined && color === undefined && dashed === undefined) return;
    const series = chart.series.getItemAt(index);
    if (type) series.chartType = type;
    const isLine = (type ?? write.type) === "Line";
    if (typeof color === "string" && isLine) series.format.line.color = color;
    if (typeof color === "string" && !isLine) series.format.fill.setSolidColor(color);
    if (color === null) series.format.fill.clear();
    if (dashed) series.format.line.lineStyle = "Dash";
  });
}

function applyPage(write: WriteOf<"page">, { pageLayout }: Excel.Worksheet): void {
  const { orientation, titleRows, footer, paper, area, onOnePage } = write;
  pageLayout.orientation = orientation;
  pageLayout.paperSize = paper;
  pageLayout.zoom = { horizontalFitToPages: 1, ...(onOnePage ? { verticalFitToPages: 1 } : {}) };
  pageLayout.leftMargin = SIDE_MARGIN;
  pageLayout.rightMargin = SIDE_MARGIN;
  pageLayout.topMargin = TOP_MARGIN;
  pageLayout.bottomMargin = BOTTOM_MARGIN;
  pageLayout.footerMargin = FOOTER_MARGIN;
  if (area !== undefined) pageLayout.setPrintArea(area);
  pageLayout.centerHorizontally = true;
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(titleRows);
  const pages = pageLayout.headersFooters.defaultForAllPages;
  pages.leftFooter = footer.left;
  pages.centerFooter = footer.center;
  pages.rightFooter = footer.right;
}
