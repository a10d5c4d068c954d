import { addMonths, endOfMonth } from "../../core/calendar";
import type { Cell } from "../../core/cells";
import type { Language } from "../../core/languages";
import { defaultThresholds } from "../../core/risk";
import { missesOf, reviewedAt, type Miss, type ReviewedRow } from "../../core/tracking";
import { periodText, textIn } from "../actuals/book";
import { prepareAppend, type NewRow } from "../appendRows";
import { UserError } from "../errors";
import { locatePlan, type LocatedPlan } from "../memory/plans";
import { inExcel, inUndoGroup } from "../run";
import { addressOf } from "../sheetAddress";
import { loadPlanTable, type PlanTable } from "../tables";
import { readTracking, type TrackedKpi } from "../tracking";
import { missText } from "./texts";

/** A miss of the month with what the plan knows about it. */
export interface MissToReview extends Miss {
  /** The goal that the KPI measures; "" without one. */
  readonly goal: string;
  /** Who answers for the KPI by the library. */
  readonly owner: string;
  /** What the user has written against the KPI in Tracking. */
  readonly note: string;
  /** Its row in the Review table; null before it is taken up there. */
  readonly reviewed: ReviewEntry | null;
}

export interface ReviewEntry {
  /** The row's first cell, for example "'10_Review'!A7". */
  readonly address: string;
  /** "" while it is still asked for. */
  readonly cause: string;
  readonly next: string;
}

/** The month of the plan's as-of date, to be closed. */
export interface MonthClose {
  readonly language: Language;
  /** Serial of the month's first day. */
  readonly month: number;
  /** As the Review table has it: "2026-04". */
  readonly period: string;
  /** Serial of the day until which actions are due unless told otherwise: the end of the next month. */
  readonly due: number;
  readonly misses: readonly MissToReview[];
}

/** What a miss is taken up with; "" leaves the cell blank. */
export interface ReviewOfMiss {
  /** Of the KPI. */
  readonly id: string;
  readonly cause: string;
  readonly next: string;
  readonly owner: string;
  /** Serial; null leaves it blank. */
  readonly due: number | null;
}

/**
 * The misses of the month that Tracking reads to, and which of them the Review table has already.
 *
 * @throws UserError without a plan or before the fiscal year, or when a needed table or column was deleted.
 */
export async function readMonthClose(): Promise<MonthClose> {
  const kpis = await readTracking();
  return inExcel(async (context) => (await loadClose(context, kpis)).close);
}

/**
 * Adds a row to the Review table for each miss, in one undo step. What is there is never changed: a miss that has
 * its row for the month already is left out, so that closing a month twice adds nothing.
 *
 * @returns how many rows were added.
 */
export async function writeReview(reviews: readonly ReviewOfMiss[]): Promise<number> {
  const kpis = await readTracking();
  const { result } = await inUndoGroup(async (context) => {
    const { close, table } = await loadClose(context, kpis);
    const protection = context.workbook.worksheets.getItem(table.sheet.id).protection;
    protection.load("protected");
    const rows = close.misses.flatMap((miss): NewRow[] => {
      const review = reviews.find(({ id }) => id === miss.id);
      return review && !miss.reviewed ? [rowOf(close, miss, review)] : [];
    });
    if (rows.length === 0) return 0;
    const append = prepareAppend(context, table, rows);
    await context.sync();
    if (protection.protected) throw new UserError("excel.protected");
    const { firstRow } = append();
    const due = table.body.column + table.column("due");
    context.workbook.worksheets.getItem(table.sheet.id).getRangeByIndexes(firstRow, due, rows.length, 1).numberFormat =
      rows.map(() => ["yyyy-mm-dd"]);
    await context.sync();
    return rows.length;
  });
  return result;
}

function rowOf(close: MonthClose, miss: MissToReview, { cause, next, owner, due }: ReviewOfMiss): NewRow {
  return {
    period: close.period,
    goal: miss.goal || null,
    result: missText(close.language, miss, close.month),
    cause: cause.trim() || null,
    next: next.trim() || null,
    owner: owner.trim() || null,
    due,
  };
}

async function loadClose(
  context: Excel.RequestContext,
  kpis: readonly TrackedKpi[],
): Promise<{ close: MonthClose; table: PlanTable }> {
  const { plan } = await locatePlan(context);
  if (!plan) throw new UserError("excel.noPlan");
  const load = (id: string) => loadPlanTable(context, plan, id);
  const [loadReview, loadGoals, loadKpis, loadTracking, loadSeries] = [
    load("Review"),
    load("Goals"),
    load("Kpis"),
    load("Tracking"),
    load("Series"),
  ];
  const start = valueOf(context, plan, "FY_Start");
  const period = valueOf(context, plan, "PeriodNo");
  await context.sync();
  const number = Number(period.values[0]?.[0]);
  if (!(number >= 1)) throw new UserError("track.error.noMonth");
  const month = addMonths(Number(start.values[0]?.[0]), number - 1);
  const table = loadReview();
  const goals = keyed(loadGoals(), "kpi");
  const library = keyed(loadKpis(), "id");
  const tracking = keyed(loadTracking(), "kpi");
  const months = loadSeries();
  const series = keyed(months, "kpi");
  // A plan of an earlier Planwright judges every KPI by the phased plan.
  const isByPlan = (id: string) => months.find("basis") === undefined || series(id, "basis") === "P";
  const misses = missesOf(
    kpis.map((kpi) => ({
      ...kpi,
      thresholds: isByPlan(kpi.id)
        ? {
            green: numberIn(series(kpi.id, "green")) ?? defaultThresholds.green,
            amber: numberIn(series(kpi.id, "amber")) ?? defaultThresholds.amber,
          }
        : null,
    })),
    number,
  );
  const reviewed = table.rows.map((row): ReviewedRow => {
    const text = (id: string) => textIn(row[table.column(id)]);
    return { period: periodIn(row[table.column("period")]), goal: text("goal"), result: text("result") };
  });
  const goalOf = (id: string) => textIn(goals(id, "id"));
  const goalsOfMonth = misses.map(({ id }) => goalOf(id));
  const close: MonthClose = {
    language: plan.plan.language,
    month,
    period: periodText(month),
    due: endOfMonth(month, 1),
    misses: misses.map((miss) => {
      const goal = goalOf(miss.id);
      const at = reviewedAt(reviewed, periodText(month), { id: miss.id, goal }, goalsOfMonth);
      return {
        ...miss,
        goal,
        owner: textIn(library(miss.id, "owner")),
        note: textIn(tracking(miss.id, "cause")),
        reviewed: at < 0 ? null : entryAt(table, at),
      };
    }),
  };
  return { close, table };
}

function valueOf(context: Excel.RequestContext, plan: LocatedPlan, name: string): Excel.Range {
  const range = context.workbook.names.getItem(plan.nameOf(name)).getRange();
  range.load("values");
  return range;
}

/** Looks up a cell by the key of its row and the id of its column. */
function keyed(table: PlanTable, keyColumn: string): (key: string, column: string) => Cell {
  const key = table.column(keyColumn);
  const rows = new Map<string, readonly Cell[]>();
  for (const row of table.rows) if (!rows.has(textIn(row[key]))) rows.set(textIn(row[key]), row);
  return (wanted, column) => rows.get(wanted)?.[table.column(column)] ?? null;
}

function entryAt(table: PlanTable, index: number): ReviewEntry {
  const row = table.rows[index] ?? [];
  return {
    address: addressOf(table.sheet.name, table.body.row + index, table.body.column),
    cause: textIn(row[table.column("cause")]),
    next: textIn(row[table.column("next")]),
  };
}

/** A user may have typed the period as a date. */
function periodIn(cell: Cell | undefined): string {
  return typeof cell === "number" && cell > 366 ? periodText(cell) : textIn(cell);
}

function numberIn(cell: Cell): number | null {
  return typeof cell === "number" ? cell : null;
}
