import { type CellErrorValue, type CellValue as FileValue, dateToExcel, type Worksheet } from "@cj-tech-master/excelts";
import type { CellRecord, CellValue, Rect, TableRecord } from "../document";
import { cellAddress, parseRect, rectAddress } from "./addresses";
import { formatOf, styleOf } from "./formats";
import type { FormulaWorld } from "../formulas";
import { intersected, stored } from "./dialect";
import { fromFile } from "./formulas";
import type { Palette } from "./ooxml/colors";
import type { SheetPart } from "./ooxml/sheet-part";
import { tableNameAt } from "./ooxml/tables";
import type { ReportLoss } from "./losses";

/** Writes the cells of one sheet. Equal formats share one style object, as a workbook repeats few of them. */
export function writeCells(
  sheet: Worksheet,
  cells: readonly CellRecord[],
  tables: readonly TableRecord[],
  world: FormulaWorld,
): void {
  const styles = new Map<string, ReturnType<typeof styleOf>>();
  for (const record of cells) {
    const cell = sheet.getCell(record.row + 1, record.column + 1);
    cell.value =
      record.formula === undefined ? fileValue(record.value) : formulaValue(record, record.formula, tables, world);
    if (record.format) {
      const key = JSON.stringify(record.format);
      const style = styles.get(key) ?? styleOf(record.format);
      styles.set(key, style);
      cell.style = style;
    }
  }
}

function fileValue(value: CellValue): null | number | string | boolean | CellErrorValue {
  return typeof value === "object" && value !== null ? { error: value.error as CellErrorValue["error"] } : value;
}

/**
 * A formula with its last result. A spill keeps its size, so that it shows before anything is calculated; a formula
 * that calculates with arrays says so, else Excel and others would take one cell of each range.
 */
function formulaValue(
  record: CellRecord,
  formula: string,
  tables: readonly TableRecord[],
  world: FormulaWorld,
): FileValue {
  const result = fileValue(record.value) ?? 0;
  const { row, column, spill } = record;
  const { text, isArray } = stored(formula, tableNameAt(tables, row, column), world);
  const plain = { formula: text, result };
  if (!spill && !isArray) return plain;
  const rect = { row, column, ...(spill ?? { rowCount: 1, columnCount: 1 }) };
  return { ...plain, shareType: "array", ref: rectAddress(rect), isDynamicArray: true };
}

/** What is needed to read cells beside the sheet itself. */
export interface CellReading {
  readonly palette: Palette;
  /** The sheet's own. */
  readonly tables: readonly TableRecord[];
  /** Numbers are read as the file spells them: dates lose digits on their way through the clock. */
  readonly part: Pick<SheetPart, "numbers" | "emptyTexts" | "rows">;
  readonly world: FormulaWorld;
  readonly lost: ReportLoss;
}

/**
 * The cells of one sheet. Cells that a formula spills into are left out: they are that formula's result.
 */
export function readCells(sheet: Worksheet, reading: CellReading): CellRecord[] {
  const records: CellRecord[] = [];
  const spills: Rect[] = [];
  // The library passes over rows that hold formats alone.
  for (const rowNumber of [...reading.part.rows.keys()].map((row) => row + 1)) {
    sheet.getRow(rowNumber).eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      const place = { row: rowNumber - 1, column: columnNumber - 1 };
      const isMerged = cell.isMerged && cell.master !== cell;
      const format = formatOf(cell.style, reading.palette, reading.lost);
      const content = isMerged ? { value: null } : readContent(cell.model, cell.value, place, reading);
      if (content.spill) {
        spills.push({ ...place, ...content.spill });
      }
      if (content.value !== null || content.formula !== undefined || format) {
        records.push({ ...place, ...content, ...(format ? { format } : {}) });
      }
    });
  }
  return spills.length === 0 ? records : records.flatMap((record) => withoutSpilled(record, spills));
}

type Content = Pick<CellRecord, "value" | "formula" | "spill">;

function withoutSpilled(record: CellRecord, spills: readonly Rect[]): CellRecord[] {
  const { row, column, format } = record;
  const covered = spills.some(
    (spill) =>
      row >= spill.row &&
      row < spill.row + spill.rowCount &&
      column >= spill.column &&
      column < spill.column + spill.columnCount &&
      !(row === spill.row && column === spill.column),
  );
  return covered ? (format ? [{ row, column, value: null, format }] : []) : [record];
}

interface ReadModel {
  readonly formula?: string;
  readonly result?: unknown;
  readonly shareType?: string;
  readonly ref?: string;
  readonly isDynamicArray?: boolean;
}

function readContent(
  model: object,
  value: FileValue,
  place: { row: number; column: number },
  reading: CellReading,
): Content {
  const address = cellAddress(place.row, place.column);
  const number = reading.part.numbers.get(address);
  const { result, shareType, ref, isDynamicArray } = model as ReadModel;
  const formula = value !== null && typeof value === "object" && "formula" in value ? value.formula : undefined;
  if (formula === undefined) {
    return { value: readValue(value, number, reading.lost) };
  }
  const isArray = shareType === "array" && ref !== undefined;
  const source = fromFile(formula, tableNameAt(reading.tables, place.row, place.column));
  const last = result ?? (reading.part.emptyTexts.has(address) ? "" : null);
  const shown = {
    value: readValue(last as FileValue, number, reading.lost),
    formula: isArray ? source : intersected(source, reading.world),
  };
  if (!isArray) {
    return shown;
  }
  const { rowCount, columnCount } = parseRect(ref);
  const single = rowCount === 1 && columnCount === 1;
  if (!isDynamicArray && !single) {
    reading.lost("arrayFormulas");
  }
  return single ? shown : { ...shown, spill: { rowCount, columnCount } };
}

function readValue(value: FileValue, number: number | undefined, lost: ReportLoss): CellValue {
  if (value === null || value === undefined) {
    return null;
  }
  if (value instanceof Date) {
    return number ?? dateToExcel(value);
  }
  if (typeof value !== "object") {
    return value;
  }
  if ("error" in value) {
    return { error: value.error };
  }
  if ("richText" in value && value.richText) {
    if (value.richText.some((run) => run.font)) {
      lost("richText");
    }
    return value.richText.map((run) => run.text).join("");
  }
  if ("checkbox" in value) {
    lost("checkboxes");
    return value.checkbox;
  }
  return "text" in value ? value.text : null;
}
