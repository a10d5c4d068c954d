import type { ConditionalFormatRecord, Rect, TableRecord, ValidationRecord } from "../document";
import { loseInFormula, lostTables, shiftFormula, type TableDefinition } from "../formulas";
import type { Shift } from "./rects";
import { contains, intersection, shiftRect, subtract, wholeSheet } from "./rects";
import type { HostState } from "./store";

/** What happened to the grid, with the sheet's id and its name before the change. */
export type GridChange =
  | {
      readonly kind: "insertRows" | "deleteRows" | "insertColumns" | "deleteColumns";
      readonly sheetId: string;
      readonly sheet: string;
      readonly index: number;
      readonly count: number;
    }
  | { readonly kind: "renameSheet"; readonly sheetId: string; readonly sheet: string; readonly name: string }
  | { readonly kind: "deleteSheet"; readonly sheetId: string; readonly sheet: string }
  | CellShift;

/** Cells of a rectangle that are inserted or deleted; those below or beside it move. */
export interface CellShift {
  readonly kind: "shiftCells";
  readonly sheetId: string;
  readonly sheet: string;
  readonly rect: Rect;
  readonly axis: "row" | "column";
  readonly inserts: boolean;
}

export function shiftOf(change: GridChange): Shift | null {
  switch (change.kind) {
    case "insertRows":
      return { axis: "row", index: change.index, count: change.count };
    case "deleteRows":
      return { axis: "row", index: change.index, count: -change.count };
    case "insertColumns":
      return { axis: "column", index: change.index, count: change.count };
    case "deleteColumns":
      return { axis: "column", index: change.index, count: -change.count };
    case "shiftCells": {
      const { axis, rect, inserts } = change;
      const cells = axis === "row" ? rect.rowCount : rect.columnCount;
      return { axis, index: rect[axis], count: inserts ? cells : -cells };
    }
    default:
      return null;
  }
}

/** The whole breadth of the sheet that a change moves, or the strip of it that moved cells take. */
function strip(change: GridChange): Rect {
  if (change.kind !== "shiftCells") return wholeSheet;
  const { row, rowCount, column, columnCount } = change.rect;
  return change.axis === "row" ? { ...wholeSheet, column, columnCount } : { ...wholeSheet, row, rowCount };
}

/**
 * The host's records after rows, columns or a sheet came or went: areas move, formulas follow, what lay on a deleted
 * sheet or entirely in deleted cells is gone.
 * @param sheetName name of a sheet by its id, before the change
 */
export function followGrid(state: HostState, change: GridChange, sheetName: (sheetId: string) => string): HostState {
  const shift = shiftOf(change);
  const here = (sheetId: string) => sheetId === change.sheetId;
  const isGone = (sheetId: string) => change.kind === "deleteSheet" && here(sheetId);
  const move = (sheetId: string, rect: Rect) =>
    shift && here(sheetId) && contains(strip(change), rect) ? shiftRect(rect, shift) : rect;
  /** What lies partly in the strip that moves is cut. */
  const moveParts = (sheetId: string, rect: Rect): Rect[] => {
    const inside = here(sheetId) ? intersection(rect, strip(change)) : null;
    if (!inside) return [rect];
    return [move(sheetId, inside) ?? [], subtract(rect, inside)].flat();
  };
  const lost = lostTables(
    state.tables.map((table) => definitionOf(table, sheetName(table.sheetId))),
    change,
  );
  const formula = (source: string, homeId: string | null) =>
    loseInFormula(shiftFormula(source, homeId === null ? "" : sheetName(homeId), change), lost);
  const calculated = (table: TableRecord) => (column: TableRecord["columns"][number]) =>
    column.calculatedFormula === undefined
      ? column
      : { ...column, calculatedFormula: formula(column.calculatedFormula, table.sheetId) };
  const follow = (source: string, homeId: string) => (source.startsWith("=") ? formula(source, homeId) : source);

  return {
    ...state,
    tables: state.tables.flatMap((table) => {
      const rect = isGone(table.sheetId) ? null : move(table.sheetId, table.rect);
      if (!rect) return [];
      const columns =
        shift?.axis === "column" && here(table.sheetId) && rect.columnCount !== table.rect.columnCount
          ? shiftColumns(table, shift)
          : table.columns;
      return columns.length === rect.columnCount ? [{ ...table, rect, columns: columns.map(calculated(table)) }] : [];
    }),
    names: state.names
      .filter((name) => name.scope === null || !isGone(name.scope))
      .map((name) => ({ ...name, formula: formula(name.formula, name.scope) })),
    conditionalFormats: state.conditionalFormats.flatMap((rule) => {
      const rects = isGone(rule.sheetId) ? [] : rule.rects.flatMap((rect) => moveParts(rule.sheetId, rect));
      return rects.length === 0
        ? []
        : [{ ...rule, rects, rule: ruleFormulas(rule.rule, (source) => follow(source, rule.sheetId)) }];
    }),
    validations: state.validations.flatMap((record) => {
      const rects = isGone(record.sheetId) ? [] : record.rects.flatMap((rect) => moveParts(record.sheetId, rect));
      return rects.length === 0
        ? []
        : [{ ...record, rects, rule: validationFormulas(record.rule, (source) => follow(source, record.sheetId)) }];
    }),
    charts: state.charts
      .filter((chart) => !isGone(chart.sheetId))
      .map((chart) => ({
        ...chart,
        series: chart.series.map((series) => ({
          ...series,
          name: follow(series.name, chart.sheetId),
          values: follow(series.values, chart.sheetId),
          ...(series.categories === undefined ? {} : { categories: follow(series.categories, chart.sheetId) }),
        })),
      })),
    pageLayouts: without(state.pageLayouts, isGone),
    hyperlinks: moved(without(state.hyperlinks, isGone), move),
    notes: moved(without(state.notes, isGone), move),
    protectedSheets: state.protectedSheets.filter((sheetId) => !isGone(sheetId)),
  };
}

const definitionOf = (table: TableRecord, sheet: string): TableDefinition => ({
  ...table,
  sheet,
  columns: table.columns.map(({ name }) => name),
});

/** What belongs to single cells goes where they go, and with them. */
function moved<Item extends { readonly row: number; readonly column: number }>(
  bySheet: Readonly<Record<string, readonly Item[]>>,
  move: (sheetId: string, rect: Rect) => Rect | null,
): Readonly<Record<string, readonly Item[]>> {
  return Object.fromEntries(
    Object.entries(bySheet).map(([sheetId, items]) => [
      sheetId,
      items.flatMap((item) => {
        const rect = move(sheetId, { row: item.row, column: item.column, rowCount: 1, columnCount: 1 });
        return rect ? [{ ...item, row: rect.row, column: rect.column }] : [];
      }),
    ]),
  );
}

function without<Value>(
  bySheet: Readonly<Record<string, Value>>,
  isGone: (sheetId: string) => boolean,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(bySheet).filter(([sheetId]) => !isGone(sheetId)));
}

function shiftColumns(table: HostState["tables"][number], shift: Shift): HostState["tables"][number]["columns"] {
  const offset = shift.index - table.rect.column;
  if (shift.count < 0) {
    const end = offset - shift.count;
    return table.columns.filter((_, index) => index < offset || index >= end);
  }
  if (offset <= 0 || offset >= table.columns.length) return table.columns;
  const highest = Math.max(...table.columns.map((column) => column.id));
  const names = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const added = Array.from({ length: shift.count }, (_, index) => {
    let number = 1;
    while (names.has(`column${number}`)) number += 1;
    names.add(`column${number}`);
    return { id: highest + index + 1, name: `Column${number}` };
  });
  return [...table.columns.slice(0, offset), ...added, ...table.columns.slice(offset)];
}

type Follow = (source: string) => string;

function ruleFormulas(rule: ConditionalFormatRecord["rule"], follow: Follow): ConditionalFormatRecord["rule"] {
  switch (rule.type) {
    case "Custom":
      return { ...rule, formula: follow(rule.formula) };
    case "CellValue":
      return {
        ...rule,
        formula1: follow(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: follow(rule.formula2) }),
      };
    default:
      return rule;
  }
}

function validationFormulas(rule: ValidationRecord["rule"], follow: Follow): ValidationRecord["rule"] {
  switch (rule.type) {
    case "List":
      return { ...rule, source: follow(rule.source) };
    case "Custom":
      return { ...rule, formula: follow(rule.formula) };
    default:
      return {
        ...rule,
        formula1: follow(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: follow(rule.formula2) }),
      };
  }
}
