import { cellAddress, sheetPrefix } from "../../core/addresses";
import type { Bilingual } from "../../core/languages";
import { lists, type ListCode, type ListId } from "../../core/plan/lists";
import type { Cell } from "../../core/cells";
import { UserError } from "../errors";
import type { PlanTable } from "../tables";

/** The code of a list's word, whichever language it is in; undefined for any other cell. */
export function codeOfWord<L extends ListId>(list: L, cell: Cell | undefined): ListCode<L> | undefined {
  const entries = Object.entries<Bilingual>(lists[list]);
  return entries.find(([, words]) => Object.values(words).some((word) => word === cell))?.[0] as
    ListCode<L> | undefined;
}

export function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : typeof cell === "number" ? String(cell) : "";
}

export function numberOf(cell: Cell | undefined): number | null {
  return typeof cell === "number" ? cell : null;
}

/**
 * A figure that the plan is changed by; null for a blank cell. Text is not taken for a blank, as the figure would be lost.
 *
 * @throws UserError that names the cell when it holds anything but a number.
 */
export function figureOf({ name, sheet, body, rows, column }: PlanTable, row: number, columnId: string): number | null {
  const index = column(columnId);
  const cell = rows[row]?.[index] ?? null;
  if (cell === null || typeof cell === "number") return cell;
  const address = sheetPrefix(sheet.name) + cellAddress(body.row + row, body.column + index);
  const text = typeof cell === "object" ? cell.error : String(cell);
  throw new UserError("plan.textInNumbers", { table: name, address, text: text.slice(0, 40) });
}
