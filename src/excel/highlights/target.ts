import { rectangleAddress, rectangleFromAddress, type Rectangle } from "../../core/addresses";
import type { Cell } from "../../core/cells";
import type { Language } from "../../core/languages";
import type { Columns, Judgement, Measure } from "../../core/risk";
import { languageOf } from "../../i18n";
import { UserError } from "../errors";
import type { Memory } from "../memory/codec";
import { locatePlan } from "../memory/plans";
import type { JudgedKpi } from "../statusReason";
import { untracked } from "../untracked";
import { RulesOfSheet } from "./ownRules";
import { assertSensible, type Place } from "./place";
import { placeAround, type Surroundings } from "./surroundings";
import { rangeTarget } from "./rangeTarget";
import { trackingTarget } from "./trackingTarget";

/** What is looked at for risks: rows of cells on a sheet and what makes them good or bad. */
export interface Target {
  readonly sheet: { readonly id: string; readonly name: string };
  /** The rows without their header. */
  readonly area: Rectangle;
  readonly headers: readonly string[];
  readonly measures: readonly Measure[];
  readonly judgement: Judgement;
  /** The number format of a column, from its first cell. */
  readonly formatOf: (column: number) => string;
  /** Whether a column has room for a sign before its figures. */
  readonly hasRoom: (column: number) => boolean;
  readonly surroundings: Surroundings;
  readonly rules: RulesOfSheet;
  readonly memory: Memory;
  /** The language of what is written into the sheet. */
  readonly language: Language;
  /** The column that says what a row is about; -1 without one. */
  readonly label: number;
  /** What a plan knows of the KPI in a row; null in a table that no plan made. */
  readonly kpiOf: (row: number) => JudgedKpi | null;
  /** Puts the reading of whole columns into the request; the result gives their cells after the sync. */
  readonly loadColumns: (columns: readonly number[]) => Columns;
  /** Where the user is: the first selected cell, on the sheet that is shown. */
  readonly cursor: { readonly sheetId: string; readonly row: number; readonly column: number };
}

/**
 * Finds what the user means and reads its first rows, in two syncs, or in three for a Tracking table on another
 * sheet. In this order: the plan's Tracking table if the sheet belongs to a plan, the table that the selection
 * touches; of a single cell the area that was highlighted here before, unless the cell stands in another block, the
 * block of cells around it, Tracking again; else the selected cells that are in use.
 *
 * @throws UserError when there is none of them, or nothing in it has a plan to be judged by, or the thresholds cross.
 */
export async function findTarget(context: Excel.RequestContext): Promise<Target> {
  const target = await findArea(context);
  assertSensible(target.judgement);
  return target;
}

/** As {@link findTarget}, for whoever judges by thresholds of their own: those of the workbook may cross. */
export async function findArea(context: Excel.RequestContext): Promise<Target> {
  const selection = untracked(context.workbook.getSelectedRange());
  selection.load("rowIndex,columnIndex,cellCount");
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("id,name");
  const touched = selection.getTables(false);
  touched.load("items/id");
  const used = untracked(selection.getUsedRangeOrNullObject(true));
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  // As Excel's own commands do where a single cell is selected.
  const block = untracked(selection.getSurroundingRegion());
  block.load("rowIndex,columnIndex,rowCount,columnCount");
  const rules = new RulesOfSheet(sheet);
  const loadSurroundings = placeAround(sheet);
  const located = await locatePlan(context);

  const place = {
    context,
    memory: located.memory,
    located: located.plan,
    language: located.plan?.plan.language ?? languageOf(Office.context.displayLanguage),
    sheet,
    rules,
    surroundings: loadSurroundings,
    cursor: { sheetId: sheet.id, row: selection.rowIndex, column: selection.columnIndex },
  };
  const isSingle = selection.cellCount === 1;
  const [table] = touched.items;
  const highlighted = located.memory.highlights.find((area) => area.sheet === sheet.id);
  if (located.plan?.plan.sheets.some(({ name }) => name === sheet.name)) return trackingTarget(place, located.plan);
  if (table) return rangeTarget(place, context.workbook.tables.getItem(table.id).getRange());
  const around = isSingle && block.rowCount * block.columnCount > 1 ? areaOf(block) : null;
  if (isSingle && highlighted && (!around || overlap(around, rectangleFromAddress(highlighted.address)))) {
    return rangeTarget(place, sheet.getRange(highlighted.address));
  }
  if (around) return blockTarget(place, sheet.getRange(rectangleAddress(around)));
  if (isSingle && located.plan) return trackingTarget(place, located.plan);
  if (isSingle || used.isNullObject) throw new UserError("risk.nothingSelected");
  return rangeTarget(place, sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount));
}

/** The cells around the cursor; where they hold nothing to judge, and the workbook has a plan, that is meant. */
async function blockTarget(place: Place, block: Excel.Range): Promise<Target> {
  try {
    return await rangeTarget(place, block);
  } catch (error) {
    if (!place.located || !(error instanceof UserError) || error.key !== "risk.nothingToJudge") throw error;
    return trackingTarget(place, place.located);
  }
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Rectangle {
  return { row: rowIndex, column: columnIndex, rowCount, columnCount };
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.row < other.row + other.rowCount &&
    other.row < one.row + one.rowCount &&
    one.column < other.column + other.columnCount &&
    other.column < one.column + one.columnCount
  );
}

/** Cells of a column without those that can't be told from values alone: "" is blank, an error is its text. */
export function columnOf(values: readonly (readonly unknown[])[]): Cell[] {
  return values.map(([value]) => (value === "" || value === undefined ? null : (value as Cell)));
}
