import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type {
  ChartRecord,
  ConditionalFormatRecord,
  TableRecord,
  ValidationRecord,
  WorkbookDocument,
} from "../document";
import type { FormulaWorld } from "../formulas";
import { parseRect } from "./addresses";
import { readCells } from "./cells";
import { formulaWorld, FunctionDialect } from "./dialect";
import { sheetIdentity, tableIdentity } from "../identity";
import { FileError } from "./errors";
import { Palette } from "./ooxml/colors";
import { readDifferentialFormat } from "./ooxml/differential-formats";
import { Identities } from "./ooxml/identities";
import { readHyperlinks } from "./ooxml/hyperlinks";
import { readNames } from "./ooxml/names";
import { readNotes } from "./ooxml/notes";
import { Package } from "./ooxml/package";
import { readCharts } from "./ooxml/read-charts";
import { readConditionalFormats } from "./ooxml/read-conditional-formats";
import { readSettings } from "./ooxml/settings";
import { readSheetPart, type SheetPart } from "./ooxml/sheet-part";
import { readTable } from "./ooxml/tables";
import { readValidation } from "./ooxml/validations";
import { child, children, parse, type XmlElement } from "./ooxml/xml";
import { readPageLayout } from "./pages";
import { defaultColumnWidth, defaultRowHeight, pointsOfCharacters } from "./units";
import { Losses, nameForeignBookParts, nameForeignElements, type Loss, type LossKind, type ReportLoss } from "./losses";

type SheetDocument = WorkbookDocument["sheets"][number];

export interface OpenOptions {
  /** Whose settings are read, by the id in its manifest. */
  readonly addInId?: string;
  /** Full names of the add-in's functions, "KPI.GROWTH": a file spells them otherwise. */
  readonly customFunctions?: readonly string[];
}

export interface OpenedWorkbook {
  readonly document: WorkbookDocument;
  /** What the file holds and the document cannot, without repetition. */
  readonly notKept: readonly Loss[];
}

/**
 * Reads an .xlsx file.
 *
 * Cells that a formula spills into are not among a sheet's cells: calculation brings them back.
 * @throws FileError when the bytes are no workbook, are encrypted or damaged
 */
export async function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenedWorkbook> {
  const file = await Package.read(bytes);
  try {
    const bookPath = file.related("", "officeDocument")[0]?.target;
    if (bookPath === undefined || !file.has(bookPath) || !/<(?:\w+:)?sheets[\s>]/u.test(file.text(bookPath))) {
      throw new FileError("NotAWorkbook", "The file is no .xlsx workbook.");
    }
    return await read(file, bookPath, options);
  } catch (cause) {
    if (cause instanceof FileError) {
      throw cause;
    }
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new FileError("Damaged", `The file is damaged: ${reason}`, cause);
  }
}

async function read(file: Package, bookPath: string, options: OpenOptions): Promise<OpenedWorkbook> {
  const losses = new Losses();
  const lost = losses.report;
  nameForeignParts(file, lost);

  const book = parse(file.text(bookPath));
  const relationships = file.relationships(bookPath);
  const entries = children(child(book, "sheets"), "sheet").flatMap(({ attributes }) => {
    const target = relationships.find(({ id }) => id === attributes["r:id"]);
    if (!target?.type.endsWith("/worksheet")) {
      lost("otherSheets", attributes["name"]);
      return [];
    }
    return [{ name: attributes["name"] ?? "", path: target.target }];
  });
  const parts = entries.map(({ path }) => readSheetPart(file.text(path)));
  for (const part of parts) nameForeignElements(part, lost);
  nameForeignBookParts(book, lost);
  const identities = new Identities();
  const ids = parts.map(({ attributes }, index) => identities.claim(attributes, sheetIdentity(index)));
  const palette = new Palette(themeOf(file, bookPath));
  const stylesPath = file.related(bookPath, "styles")[0]?.target;
  const styles = stylesPath === undefined ? undefined : parse(file.text(stylesPath));
  const formats = children(child(styles, "dxfs"), "dxf").map((node) => readDifferentialFormat(node, palette, lost));

  const workbook = await load(
    file,
    entries.map(({ path }) => path),
  );
  const names = readNames(children(child(book, "definedNames"), "definedName"), ids, lost);
  // Functions of an add-in take their ranges as they are, whether the file marks them or not.
  const world = formulaWorld(names.names, () => false);
  const tables: TableRecord[] = [];
  const conditionalFormats: ConditionalFormatRecord[] = [];
  const validations: ValidationRecord[] = [];
  const charts: ChartRecord[] = [];
  const sheets = entries.map(({ name, path }, index): SheetDocument => {
    const id = ids[index] ?? "";
    const part = parts[index];
    const source = workbook.getWorksheet(name);
    if (!source || !part) {
      throw new FileError("Damaged", `The file is damaged: the sheet "${name}" cannot be read.`);
    }
    const own = file.related(path, "table").map(({ target }, position) => {
      const root = parse(file.text(target));
      return readTable(root, id, identities.claim(root.attributes, tableIdentity(tables.length + position)), lost);
    });
    tables.push(...own);
    const sheet = readSheet(source, part, id, { file, path, palette, tables: own, world, lost });
    const of = (element: string) => part.elements.get(element) ?? [];
    conditionalFormats.push(
      ...readConditionalFormats(of("conditionalFormatting"), extendedRules(of("extLst")), {
        sheetId: id,
        formats,
        palette,
        lost,
      }),
    );
    validations.push(
      ...of("dataValidations").flatMap((all) =>
        children(all, "dataValidation").flatMap((node) => readValidation(node, id, lost) ?? []),
      ),
    );
    charts.push(
      ...readCharts(
        { file, path, sheetId: id, lost },
        (column) => (sheet.hiddenColumns.includes(column) ? 0 : (sheet.columnWidths.get(column) ?? defaultColumnWidth)),
        (row) => (sheet.hiddenRows.includes(row) ? 0 : (sheet.rowHeights.get(row) ?? defaultRowHeight)),
      ),
    );
    const printTitleRows = names.printTitleRows.get(index);
    const printArea = names.printAreas.get(index);
    return {
      ...sheet,
      pageLayout: {
        ...sheet.pageLayout,
        ...(printTitleRows === undefined ? {} : { printTitleRows }),
        ...(printArea === undefined ? {} : { printArea }),
      },
    };
  });
  const active = Number(child(child(book, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  const document: WorkbookDocument = {
    sheets,
    activeSheetId: (sheets[active] ?? sheets[0])?.id ?? "",
    tables,
    names: names.names,
    conditionalFormats,
    validations,
    charts,
    settings: options.addInId === undefined ? {} : readSettings(file, options.addInId, lost),
  };
  const functions = new FunctionDialect(options.customFunctions ?? []);
  return { document: functions.fromFile(document), notKept: losses.all() };
}

/** Cells and styles by the library. Tables and links are taken out first: it would rewrite their cells. */
async function load(file: Package, sheetPaths: readonly string[]): Promise<Workbook> {
  const originals = sheetPaths.map((path) => [path, file.text(path)] as const);
  for (const [path, xml] of originals) {
    file.set(path, xml.replace(/<(\w+:)?(tableParts|hyperlinks)\b[^>]*?(?:\/>|>.*?<\/\1?\2>)/gsu, ""));
  }
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(await file.bytes());
  originals.forEach(([path, xml]) => file.set(path, xml));
  return workbook;
}

interface SheetReading {
  readonly file: Package;
  readonly path: string;
  readonly palette: Palette;
  readonly tables: readonly TableRecord[];
  readonly world: FormulaWorld;
  readonly lost: ReportLoss;
}

const visibilities = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

function readSheet(source: Worksheet, part: SheetPart, id: string, reading: SheetReading): SheetDocument {
  const of = (name: string) => part.elements.get(name) ?? [];
  // A sheet that never had a view has none, whatever the library's types say.
  const view = (source.views as Worksheet["views"] | undefined)?.[0];
  const frozen = view?.state === "frozen" ? view : undefined;
  const { palette, tables, world, lost, file, path } = reading;
  const sizes = readSizes(part.rows, of("cols"));
  return {
    id,
    name: source.name,
    visibility: visibilities[source.state],
    tabColor: palette.read(source.properties.tabColor) ?? "",
    showGridlines: view?.showGridLines ?? true,
    freeze: { rows: frozen?.ySplit ?? 0, columns: frozen?.xSplit ?? 0 },
    cells: readCells(source, { palette, tables, part, world, lost }),
    ...sizes,
    merges: of("mergeCells").flatMap((all) =>
      children(all, "mergeCell").map((merge) => parseRect(merge.attributes["ref"] ?? "A1")),
    ),
    hyperlinks: readHyperlinks(
      of("hyperlinks").flatMap((all) => children(all, "hyperlink")),
      file.relationships(path),
    ),
    ...readNotes(file, path, lost),
    pageLayout: readPageLayout(source, lost),
    protected: of("sheetProtection").some((protection) => protection.attributes["sheet"] === "1"),
  };
}

/** A file may give one width to all 16,384 columns: such tails of columns are not listed. */
const mostColumns = 1_000;

function readSizes(
  rows: SheetPart["rows"],
  cols: readonly XmlElement[],
): Pick<SheetDocument, "columnWidths" | "rowHeights" | "automaticRows" | "hiddenColumns" | "hiddenRows"> {
  const columnWidths = new Map<number, number>();
  const hiddenColumns: number[] = [];
  for (const { attributes } of cols.flatMap((all) => children(all, "col"))) {
    const last = Math.min(Number(attributes["max"]), mostColumns);
    for (let column = Number(attributes["min"]) - 1; column < last; column++) {
      if (attributes["width"] !== undefined && attributes["customWidth"] !== "0") {
        columnWidths.set(column, pointsOfCharacters(Number(attributes["width"])));
      }
      if (attributes["hidden"] === "1") {
        hiddenColumns.push(column);
      }
    }
  }
  const rowHeights = new Map<number, number>();
  const automaticRows: number[] = [];
  const hiddenRows: number[] = [];
  for (const [row, attributes] of rows) {
    if (attributes["ht"] !== undefined) {
      rowHeights.set(row, Number(attributes["ht"]));
      if (attributes["customHeight"] !== "1" && attributes["customHeight"] !== "true") {
        automaticRows.push(row);
      }
    }
    if (attributes["hidden"] === "1" || attributes["hidden"] === "true") {
      hiddenRows.push(row);
    }
  }
  return {
    columnWidths,
    rowHeights,
    ...(automaticRows.length > 0 ? { automaticRows } : {}),
    hiddenColumns,
    hiddenRows,
  };
}

function extendedRules(extensions: readonly XmlElement[]): XmlElement[] {
  return extensions
    .flatMap((all) => children(all, "ext"))
    .flatMap((extension) => children(extension, "conditionalFormattings"))
    .flatMap((all) => children(all, "conditionalFormatting"));
}

function themeOf(file: Package, bookPath: string): XmlElement | undefined {
  const path = file.related(bookPath, "theme")[0]?.target;
  return path === undefined ? undefined : parse(file.text(path));
}

const foreignParts: readonly (readonly [RegExp, LossKind])[] = [
  [/^xl\/vbaProject\.bin$/u, "macros"],
  [/^xl\/pivot(Tables|Cache)\//u, "pivotTables"],
  [/^xl\/threadedComments/u, "threadedComments"],
  [/^xl\/media\//u, "pictures"],
  [/^xl\/externalLinks\//u, "externalLinks"],
  [/^xl\/(slicers|slicerCaches|timelines)\//u, "slicers"],
  [/^xl\/(queryTables|connections)/u, "dataConnections"],
  [/^xl\/(embeddings|ctrlProps|activeX)\//u, "controls"],
  [/^xl\/charts\/chartEx/u, "newCharts"],
  [/^customXml\//u, "customXml"],
  [/^docProps\/custom\.xml$/u, "customProperties"],
];

function nameForeignParts(file: Package, lost: ReportLoss): void {
  for (const path of file.paths()) {
    for (const [pattern, what] of foreignParts) {
      // A part of properties may hold none.
      if (pattern.test(path) && (what !== "customProperties" || /<property[\s>]/u.test(file.text(path)))) {
        lost(what);
      }
    }
  }
}
