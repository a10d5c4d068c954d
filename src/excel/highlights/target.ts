import type { Rectangle } from "../../core/addresses";
import type { Cell } from "../../core/cells";
import type { Judgement, Measure } from "../../core/risk";
import { UserError } from "../errors";
import type { Memory } from "../memory/codec";
import { locatePlan } from "../memory/plans";
import { RulesOfSheet } from "./ownRules";
import { rangeTarget } from "./rangeTarget";
import { trackingTarget } from "./trackingTarget";

/** What is looked at for risks: rows of cells on a sheet and what makes them good or bad. */
export interface Target {
  readonly sheet: { readonly id: string; readonly name: string };
  /** The rows without their header. */
  readonly area: Rectangle;
  readonly rows: readonly (readonly Cell[])[];
  readonly headers: readonly string[];
  readonly measures: readonly Measure[];
  readonly judgement: Judgement;
  readonly rules: RulesOfSheet;
  readonly memory: Memory;
  /** What a row is about. */
  readonly labelOf: (row: number) => string;
  /** Where the user is: the first selected cell, on the sheet that is shown. */
  readonly cursor: { readonly sheetId: string; readonly row: number; readonly column: number };
}

/** The most cells that are read at once; Excel does not answer more. */
const MOST_CELLS = 5_000_000;

/**
 * Finds and reads what the user means, in two syncs, or in three for a Tracking table on another sheet. In
 * this order: the plan's Tracking table if the sheet belongs to a plan, the table that the selection
 * touches, the area that was highlighted here before, Tracking again, the selected cells.
 *
 * @throws UserError when there is none of them, or nothing in it has a plan to be judged by.
 */
export async function findTarget(context: Excel.RequestContext): Promise<Target> {
  const selection = context.workbook.getSelectedRange();
  selection.load("rowIndex,columnIndex,cellCount");
  const sheet = selection.worksheet;
  sheet.load("id,name");
  const touched = selection.getTables(false);
  touched.load("items/id");
  const used = selection.getUsedRangeOrNullObject(true);
  used.load("cellCount");
  const rules = new RulesOfSheet(sheet);
  const located = await locatePlan(context);

  const place = {
    context,
    memory: located.memory,
    located: located.plan,
    sheet,
    rules,
    cursor: { sheetId: sheet.id, row: selection.rowIndex, column: selection.columnIndex },
  };
  const isSingle = selection.cellCount === 1;
  const [table] = touched.items;
  const highlighted = located.memory.highlights.find((area) => area.sheet === sheet.id);
  if (located.plan?.plan.sheets.some(({ name }) => name === sheet.name)) return trackingTarget(place, located.plan);
  if (table) return rangeTarget(place, context.workbook.tables.getItem(table.id).getRange());
  if (isSingle && highlighted) return rangeTarget(place, sheet.getRange(highlighted.address));
  if (isSingle && located.plan) return trackingTarget(place, located.plan);
  if (isSingle || used.isNullObject) throw new UserError("risk.nothingSelected");
  if (used.cellCount > MOST_CELLS) {
    throw new UserError("excel.tooManyCells", { count: used.cellCount, most: MOST_CELLS });
  }
  return rangeTarget(place, used);
}
