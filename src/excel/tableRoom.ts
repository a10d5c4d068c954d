import type { Rectangle } from "../core/addresses";
import { UserError } from "./errors";
import type { PlanTable } from "./tables";

/** How a table takes more rows: those that are still blank at its end first, then new ones beneath it. */
export interface Room {
  /** The first row of the body that is filled, from 0. */
  readonly first: number;
  /** Rows by which the table grows. */
  readonly grownBy: number;
  /** The sheet's cells into which it grows; they have to be blank. */
  readonly beneath: Rectangle | undefined;
}

/** @param isFilled whether a row of the body holds anything that has to stay */
export function roomFor({ rows, body }: PlanTable, count: number, isFilled: (row: number) => boolean): Room {
  const first = rows.findLastIndex((_, row) => isFilled(row)) + 1;
  const grownBy = Math.max(0, first + count - body.rowCount);
  const beneath = { ...body, row: body.row + body.rowCount, rowCount: grownBy };
  return { first, grownBy, beneath: grownBy === 0 ? undefined : beneath };
}

/**
 * Puts the reading of the cells beneath a table into the request; call the result after the sync.
 *
 * @throws UserError from the result, when they are not blank.
 */
export function loadBeneath(context: Excel.RequestContext, { name, sheet }: PlanTable, { beneath }: Room): () => void {
  if (!beneath) return () => undefined;
  const { row, column, rowCount, columnCount } = beneath;
  const range = context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, rowCount, columnCount);
  range.load("values,address");
  return () => {
    if (!range.values.some((cells: unknown[]) => cells.some((value) => value !== ""))) return;
    throw new UserError("excel.noRoomBeneath", { table: name, address: range.address });
  };
}
