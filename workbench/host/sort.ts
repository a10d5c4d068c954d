import type { CellFormat, CellValue, Rect } from "../document";
import { moveFormula } from "../formulas";
import { HostError, invalidArgument, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { method } from "../protocol/objectModel";
import type { CellWrite } from "../spreadsheet/spreadsheet";
import { flag, integer, oneOf, optionalFlag } from "./arguments";
import type { Host } from "./host";
import { requireWritable } from "./protection";
import { intersection, isUnbounded, overlaps } from "./rects";
import { writeFormats } from "./shiftCells";
import { tableRecord } from "./tableEdits";
import { bodyRect } from "./tableRects";
import type { RangeTarget, TableTarget } from "./targets";

interface SortField {
  /** Columns (or rows) from the first of the range. */
  readonly key: number;
  readonly ascending: boolean;
}

const collator = {
  exact: new Intl.Collator("en-US", { sensitivity: "variant", caseFirst: "lower" }),
  folded: new Intl.Collator("en-US", { sensitivity: "accent" }),
};

/** Numbers, texts, logicals, errors; blanks come last in either direction. */
function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compare(one: CellValue, other: CellValue, matchCase: boolean): number {
  if (rank(one) !== rank(other)) return rank(one) - rank(other);
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  if (typeof one !== "string" || typeof other !== "string") return 0;
  return (matchCase ? collator.exact : collator.folded).compare(one, other);
}

function sortFields(given: unknown, width: number, member: string): SortField[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument("A sort needs fields.");
  return given.map((each: unknown) => {
    const field = each as Readonly<Record<string, unknown>>;
    const unplayed = ["color", "icon", "subField"].find((name) => field[name] !== undefined && field[name] !== null);
    const sortOn = field["sortOn"] ?? "Value";
    const option = field["dataOption"] ?? "Normal";
    if (unplayed !== undefined || sortOn !== "Value" || option !== "Normal")
      throw notImplemented(member, "cells are sorted by their values only");
    const key = integer(field["key"], "key");
    if (key < 0 || key >= width) throw invalidArgument(`A key of this range is 0 to ${width - 1}.`);
    return { key, ascending: optionalFlag(field["ascending"], "ascending") ?? true };
  });
}

/** Orders the rows of an area; equal ones stay in their order. Formulas and formats go with their rows. */
function sortRows(host: Host, sheetId: string, rect: Rect, fields: readonly SortField[], matchCase: boolean): void {
  const { spreadsheet } = host;
  requireWritable(host, sheetId, rect);
  if (spreadsheet.merges(sheetId).some((merge) => overlaps(merge, rect)))
    throw new HostError("InvalidOperation", "Merged cells cannot be sorted.");
  const values = spreadsheet.values(sheetId, rect);
  const formulas = spreadsheet.formulas(sheetId, rect);
  const formats = spreadsheet.formats(sheetId, rect);
  values.forEach((row, i) => {
    row.forEach((_, j) => {
      const [line, column] = [rect.row + i, rect.column + j];
      if (spreadsheet.spillFrom(sheetId, line, column) ?? spreadsheet.spillParent(sheetId, line, column))
        throw new HostError("InvalidOperation", "A part of an array cannot be sorted.");
    });
  });
  const order = values.map((_, index) => index);
  order.sort((one, other) => {
    for (const { key, ascending } of fields) {
      const [left, right] = [values[one]?.[key] ?? null, values[other]?.[key] ?? null];
      if (left === null || right === null) {
        if (left !== right) return left === null ? 1 : -1;
        continue;
      }
      const difference = compare(left, right, matchCase);
      if (difference !== 0) return ascending ? difference : -difference;
    }
    return one - other;
  });
  if (order.every((from, to) => from === to)) return;
  const sorted = order.map((from, to) =>
    (values[from] ?? []).map((value, column): CellWrite => {
      const formula = formulas[from]?.[column] ?? null;
      return formula === null ? { value } : { formula: moveFormula(formula, to - from, 0) };
    }),
  );
  const sortedFormats: CellFormat[][] = order.map((from) => formats[from] ?? []);
  if (JSON.stringify(sortedFormats) !== JSON.stringify(formats)) {
    spreadsheet.clear(sheetId, rect, "Formats");
    writeFormats(host, sheetId, rect, sortedFormats);
  }
  spreadsheet.write(sheetId, rect, sorted);
}

function requireMethod(given: unknown, member: string): void {
  if (given !== null && given !== undefined && oneOf(given, ["PinYin", "StrokeCount"], "method") !== "PinYin")
    throw notImplemented(member, "Chinese texts are not sorted by strokes");
}

export const rangeSortClass: ObjectClass<RangeTarget> = {
  name: "RangeSort",
  since: "1.2",
  members: {
    apply: method(
      "1.2",
      ({ host, sheetId, rect }, fields, matchCase, hasHeaders, orientation, method_) => {
        const member = "RangeSort.apply";
        requireMethod(method_, member);
        if ((orientation ?? "Rows") !== "Rows") throw notImplemented(member, "columns cannot be sorted here");
        const used = host.spreadsheet.usedRect(sheetId, false);
        const whole = isUnbounded(rect) ? used && intersection(rect, used) : rect;
        if (!whole) return;
        const header = (optionalFlag(hasHeaders, "hasHeaders") ?? false) ? 1 : 0;
        if (whole.rowCount - header < 1) return;
        const area = { ...whole, row: whole.row + header, rowCount: whole.rowCount - header };
        const given = sortFields(fields, area.columnCount, member);
        sortRows(host, sheetId, area, given, optionalFlag(matchCase, "matchCase") ?? false);
      },
      { calculated: true },
    ),
  },
};

export const tableSortClass: ObjectClass<TableTarget> = {
  name: "TableSort",
  since: "1.2",
  members: {
    apply: method(
      "1.2",
      ({ host, tableId }, fields, matchCase, method_) => {
        const member = "TableSort.apply";
        requireMethod(method_, member);
        const table = tableRecord(host, tableId);
        const body = bodyRect(table);
        const given = sortFields(fields, table.columns.length, member);
        const exact = matchCase === null || matchCase === undefined ? false : flag(matchCase, "matchCase");
        if (body) sortRows(host, table.sheetId, body, given, exact);
      },
      { calculated: true },
    ),
  },
};
