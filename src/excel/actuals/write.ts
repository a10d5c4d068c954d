import { addMonths } from "../../core/calendar";
import { changesOf, parts, type Change, type Part } from "../../core/tracking";
import { prepareAppend, type NewRow } from "../appendRows";
import { UserError } from "../errors";
import { inExcel, inUndoGroup } from "../run";
import { loadBook, type ActualsBook, type LoadedBook } from "./book";
import { prepareToRemember, type RememberedMapping } from "./mappings";

/**
 * The plan's actuals, with what new figures are held against.
 *
 * @param plan key of the one that is meant; else it is the one that the user works on
 * @throws UserError without a plan, or when a needed table or column was deleted.
 */
export async function readActuals(plan?: string): Promise<ActualsBook> {
  return inExcel(async (context) => (await loadBook(context, plan)).book);
}

export interface WriteActualsOptions {
  /** Key of the plan whose actuals were read; else they go to the one that the user works on. */
  readonly plan?: string;
  /** Moves the plan's as-of date to this day, so that Tracking reads to it; a formula there is left alone. */
  readonly asOf?: number;
  /** Kept in the workbook for the next import. */
  readonly mapping?: RememberedMapping;
}

/**
 * Writes figures into the Actuals table in one undo step: into the row of their KPI, department and month, else
 * into a new row. Only the cells of the changes are touched; null takes a figure out.
 *
 * @param changes as `changesOf` has told the user; those that are "same" are left out.
 * @returns how many figures were written.
 * @throws UserError when a cell has changed since the user saw it, or the sheet is protected; nothing is written then.
 */
export async function writeActuals(changes: readonly Change[], options: WriteActualsOptions = {}): Promise<number> {
  const wanted = changes.filter(({ kind }) => kind !== "same");
  const { result } = await inUndoGroup(async (context) => {
    const loaded = await loadBook(context, options.plan);
    if (loaded.isProtected) throw new UserError("excel.protected");
    requireUnchanged(wanted, loaded.book);
    const added = newRows(wanted, loaded.book);
    const append = added.length > 0 ? prepareAppend(context, loaded.table, added) : undefined;
    const remember = options.mapping && prepareToRemember(context, options.mapping);
    if (append || remember) await context.sync();
    remember?.();
    const place = append?.();
    if (place) formatRows(context, loaded, place.firstRow, added);
    for (const part of parts) writePart(context, loaded, part, wanted);
    if (options.asOf !== undefined && !loaded.book.asOf.isFormula) loaded.asOfCell.values = [[options.asOf]];
    await context.sync();
    return wanted.length;
  });
  return result;
}

/** Somebody else may work in the same workbook. */
function requireUnchanged(changes: readonly Change[], book: ActualsBook): void {
  const now = changesOf(changes, book.rows);
  const isSame = (one: Change, index: number) => {
    const other = now.changes[index];
    return other?.row === one.row && JSON.stringify(other.before) === JSON.stringify(one.before);
  };
  if (now.refused.length > 0 || !changes.every(isSame)) throw new UserError("track.error.changedMeanwhile");
}

/** One row for the parts of a KPI, department and month. */
function newRows(changes: readonly Change[], { fiscalYearStart }: ActualsBook): NewRow[] {
  const rows = new Map<string, NewRow>();
  for (const { row, kpi, department, month, part, value } of changes) {
    if (row !== null || value === null) continue;
    const key = JSON.stringify([kpi, department, month]);
    rows.set(key, {
      ...(rows.get(key) ?? { period: addMonths(fiscalYearStart, month - 1), kpi, department: department || null }),
      [part]: value,
    });
  }
  return [...rows.values()];
}

/** New rows look like those that the KPI has already. */
function formatRows(
  context: Excel.RequestContext,
  { book, table, numberFormats }: LoadedBook,
  firstRow: number,
  added: readonly NewRow[],
): void {
  const sheet = context.workbook.worksheets.getItem(table.sheet.id);
  added.forEach((row, index) => {
    const like = book.rows.find(({ kpi }) => kpi === row["kpi"])?.row;
    for (const id of ["period", ...parts]) {
      const column = table.column(id);
      const format = like === undefined ? (id === "period" ? "yyyy-mm" : undefined) : numberFormats[like]?.[column];
      if (format === undefined || row[id] === undefined) continue;
      sheet.getRangeByIndexes(firstRow + index, table.body.column + column, 1, 1).numberFormat = [[format]];
    }
  });
}

function writePart(context: Excel.RequestContext, { table }: LoadedBook, part: Part, changes: readonly Change[]): void {
  const own = changes.filter((change) => change.part === part && change.row !== null);
  if (own.length === 0) return;
  // null leaves a cell as it is, "" empties it.
  const cells: (number | string | null)[][] = table.rows.map(() => [null]);
  for (const { row, value } of own) if (row !== null) cells[row] = [value ?? ""];
  const { body } = table;
  context.workbook.worksheets
    .getItem(table.sheet.id)
    .getRangeByIndexes(body.row, body.column + table.column(part), body.rowCount, 1).values = cells;
}
