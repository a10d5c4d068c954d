import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { CellRecord, SheetVisibility, WorkbookDocument } from "../document";
import type { FormulaWorld } from "../formulas";
import { addChart } from "./charts";
import { writeCells } from "./cells";
import { formulaWorld, FunctionDialect } from "./dialect";
import { FileError } from "./errors";
import { fileColor } from "./ooxml/colors";
import { writeConditionalFormats } from "./ooxml/conditional-formats";
import { DifferentialFormats } from "./ooxml/differential-formats";
import { writeHyperlinks } from "./ooxml/hyperlinks";
import { withIdentity } from "./ooxml/identities";
import { writeNames } from "./ooxml/names";
import { Package, officeRelationship } from "./ooxml/package";
import { type AddInIdentity, writeSettings } from "./ooxml/settings";
import { tableContentType, writeTable } from "./ooxml/tables";
import { writeValidations } from "./ooxml/validations";
import { insertElements } from "./ooxml/worksheet";
import { element } from "./ooxml/xml";
import { headerFooterOf, pageSetupOf } from "./pages";
import { charactersOfPoints, defaultColumnWidth, defaultRowHeight } from "./units";

type SheetDocument = WorkbookDocument["sheets"][number];

export interface SaveOptions {
  /** Whose settings `document.settings` are; without it they are not written. */
  readonly addIn?: AddInIdentity;
  /** Full names of the add-in's functions, "KPI.GROWTH", which a file spells in a way of its own. */
  readonly customFunctions?: readonly string[];
}

/**
 * Writes a workbook as an .xlsx file.
 *
 * The file library writes cells, styles, sheets and charts; what it cannot express (rules, validations,
 * names with comments, tables, settings) is put into its parts afterwards.
 * @throws FileError when something in the document has no place in a file
 */
export async function saveWorkbook(source: WorkbookDocument, options: SaveOptions = {}): Promise<Uint8Array> {
  const functions = new FunctionDialect(options.customFunctions ?? []);
  const document = functions.toFile(source);
  const world = formulaWorld(document.names, functions.isInFile);
  if (!document.sheets.some(({ visibility }) => visibility === "Visible")) {
    throw new FileError("CannotBeSaved", "A workbook needs at least one visible sheet.");
  }
  installChartSupport();
  const workbook = new Workbook();
  workbook.creator = "Planwright";
  workbook.calcProperties.fullCalcOnLoad = true;
  const active = Math.max(
    0,
    document.sheets.findIndex(({ id }) => id === document.activeSheetId),
  );
  workbook.views = [
    { x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab: active, visibility: "visible" },
  ];
  for (const sheet of document.sheets) {
    writeSheet(workbook.addWorksheet(sheet.name), sheet, document, world);
  }
  const file = await Package.read(new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { level: 0 } })));
  complete(file, document, world);
  if (options.addIn) {
    writeSettings(file, document.settings, options.addIn);
  }
  return file.bytes();
}

const states: Readonly<Record<SheetVisibility, "visible" | "hidden" | "veryHidden">> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

function writeSheet(target: Worksheet, sheet: SheetDocument, document: WorkbookDocument, world: FormulaWorld): void {
  const { freeze } = sheet;
  target.state = states[sheet.visibility];
  if (sheet.tabColor !== "") {
    target.properties.tabColor = { argb: fileColor(sheet.tabColor) };
  }
  const shown = { showGridLines: sheet.showGridlines };
  target.views = [
    freeze.rows > 0 || freeze.columns > 0
      ? { state: "frozen", xSplit: freeze.columns, ySplit: freeze.rows, ...shown }
      : { state: "normal", ...shown },
  ] as Worksheet["views"];
  Object.assign(target.pageSetup, pageSetupOf(sheet.pageLayout));
  Object.assign(target.headerFooter, headerFooterOf(sheet.pageLayout));

  writeCells(
    target,
    sheet.cells,
    document.tables.filter(({ sheetId }) => sheetId === sheet.id),
    world,
  );
  for (const { row, column, text } of sheet.notes ?? []) {
    target.getCell(row + 1, column + 1).note = text;
  }
  for (const [column, points] of sheet.columnWidths) {
    target.getColumn(column + 1).width = charactersOfPoints(points);
  }
  for (const column of sheet.hiddenColumns) {
    target.getColumn(column + 1).hidden = true;
  }
  for (const [row, points] of sheet.rowHeights) {
    target.getRow(row + 1).height = points;
  }
  for (const row of sheet.automaticRows ?? []) {
    target.getRow(row + 1).customHeight = false;
  }
  for (const index of sheet.hiddenRows) {
    const row = target.getRow(index + 1);
    row.hidden = true;
    // The library leaves out a row that has neither cells nor a height; this one is written without a height.
    row.height ??= Number.NaN;
  }
  for (const { row, column, rowCount, columnCount } of sheet.merges) {
    target.mergeCellsWithoutStyle(row + 1, column + 1, row + rowCount, column + columnCount);
  }
  for (const chart of document.charts.filter(({ sheetId }) => sheetId === sheet.id)) {
    addChart(
      target,
      chart,
      (column) => (sheet.hiddenColumns.includes(column) ? 0 : (sheet.columnWidths.get(column) ?? defaultColumnWidth)),
      (row) => (sheet.hiddenRows.includes(row) ? 0 : (sheet.rowHeights.get(row) ?? defaultRowHeight)),
    );
  }
}

/** Puts what the library does not write into the parts it wrote. */
function complete(file: Package, document: WorkbookDocument, world: FormulaWorld): void {
  const styles = file.text("xl/styles.xml");
  const known = /<dxfs count="(\d+)"/u.exec(styles);
  const formats = new DifferentialFormats(Number(known?.[1] ?? 0));
  const sheetPaths = file.related("xl/workbook.xml", "worksheet").map(({ target }) => target);
  let tableNumber = 0;

  document.sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    if (!sheetPaths.includes(path)) {
      throw new FileError("CannotBeSaved", `The sheet "${sheet.name}" could not be written.`);
    }
    const own = <Part extends { sheetId: string }>(parts: readonly Part[]) =>
      parts.filter(({ sheetId }) => sheetId === sheet.id);
    const { rules, extension } = writeConditionalFormats(own(document.conditionalFormats), formats);
    const cells = cellIndex(sheet.cells);
    const tables = own(document.tables).map((table) => {
      tableNumber++;
      const part = `xl/tables/table${tableNumber}.xml`;
      file.add(part, tableContentType, writeTable(table, tableNumber, cells, world));
      return element("tablePart", { "r:id": file.relate(path, officeRelationship("table"), part) });
    });
    const links = writeHyperlinks(sheet.hyperlinks, (target) =>
      file.relate(path, officeRelationship("hyperlink"), target, true),
    );
    // From the last to the first: rules hold elements whose names also stand further down in a worksheet.
    const additions = [
      ["extLst", extension === "" ? "" : element("extLst", {}, extension)],
      ["tableParts", tables.length === 0 ? "" : element("tableParts", { count: tables.length }, tables.join(""))],
      ["hyperlinks", links],
      ["dataValidations", writeValidations(own(document.validations))],
      ["conditionalFormatting", rules],
      ["sheetProtection", sheet.protected ? element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 }) : ""],
    ] as const;
    const xml = additions.reduce((text, [name, elements]) => insertElements(text, name, elements), file.text(path));
    file.set(path, withIdentity(xml, sheet.id));
    nameCharts(
      file,
      path,
      own(document.charts).map(({ name }) => name),
    );
  });

  file.set("xl/styles.xml", withFormats(ordered(styles), formats.elements(), Number(known?.[1] ?? 0)));
  const names = writeNames(document.names, document.sheets);
  const book = file.text("xl/workbook.xml").replace(/<definedNames>.*<\/definedNames>|<definedNames\/>/su, "");
  file.set(
    "xl/workbook.xml",
    names === ""
      ? book
      : book.replace(
          /(<\/sheets>(?:<functionGroups.*?\/>|<externalReferences>.*?<\/externalReferences>)*)/su,
          `$1${names.replaceAll("$", "$$$$")}`,
        ),
  );
}

function cellIndex(cells: readonly CellRecord[]): (row: number, column: number) => CellRecord | undefined {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return (row, column) => byPlace.get(`${row} ${column}`);
}

function withFormats(styles: string, formats: readonly string[], before: number): string {
  if (formats.length === 0) {
    return styles;
  }
  const content = formats.join("");
  const count = before + formats.length;
  const opened = /<dxfs count="\d+">/u;
  return opened.test(styles)
    ? styles.replace(opened, `<dxfs count="${count}">`).replace("</dxfs>", () => `${content}</dxfs>`)
    : styles.replace(/<dxfs count="0"\s*\/>/u, () => element("dxfs", { count }, content));
}

/** The library writes `strike` after `u`; the schema wants it before. */
function ordered(styles: string): string {
  return styles.replace(/<font>.*?<\/font>/gsu, (font) => font.replace(/(<u\b[^>]*\/>)(<strike\b[^>]*\/>)/u, "$2$1"));
}

/** A chart's name stands in the drawing, in the order in which charts were added. */
function nameCharts(file: Package, sheetPath: string, names: readonly string[]): void {
  const [drawing] = file.related(sheetPath, "drawing");
  if (!drawing || names.length === 0) {
    return;
  }
  let next = 0;
  const renamed = file.text(drawing.target).replace(/<xdr:cNvPr id="(\d+)" name="[^"]*"/gu, (found, id: string) => {
    const name = names[next++];
    return name === undefined ? found : element("xdr:cNvPr", { id, name }).slice(0, -2);
  });
  file.set(drawing.target, renamed);
}
