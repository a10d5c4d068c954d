import { dateFromSerial, isSerialDate, serialFromDate } from "../core/calendar";
import type { Cell } from "../core/cells";
import { formats } from "../core/plan/formats";
import { settledLetters, type GoalContext, type GoalReport } from "../core/smart/report";
import { missingText } from "../i18n/missing";
import { asText } from "./blueprint/text";
import { UserError } from "./errors";
import { locatePlan, type LocatedPlan } from "./memory/plans";
import { prepareAppend } from "./appendRows";
import type { CheckedGoal } from "./paneRequests";
import { inExcel, inUndoGroup } from "./run";
import { addressOf, placeOf } from "./sheetAddress";
import { cellsOf, loadPlanTable, type PlanTable } from "./tables";

export interface Goal {
  /** Sheet and cell, for example "'02_Goals'!C6". */
  readonly address: string;
  readonly text: string;
  readonly context: GoalContext;
}

/** The most cells of a selection that are looked through for goals. */
const MOST_CELLS = 20_000;

/**
 * The goals that are written in the selected cells, or all of the plan's Goals table. A goal of that
 * table comes with what its row says: baseline, target, owner and so on.
 *
 * @param today ISO date of the day on which the goals are read.
 * @throws UserError when there is no text in the selection, or no plan.
 */
export async function readGoals(from: "selection" | "goalsTable", today: string): Promise<Goal[]> {
  return inExcel(async (context) => {
    const { plan: located } = await locatePlan(context);
    const goals = located?.tableName("Goals") === undefined ? undefined : loadPlanTable(context, located, "Goals");
    const fiscalYearStart = located ? loadFiscalYearStart(context, located) : () => undefined;
    if (from === "goalsTable") {
      if (!goals) throw new UserError("excel.noPlan");
      await context.sync();
      const table = goals();
      const rows = [...table.rows.keys()];
      return goalsOfRows(await withLevels(context, table), rows, common(today, fiscalYearStart()));
    }
    const selection = context.workbook.getSelectedRange();
    const used = selection.getUsedRangeOrNullObject(true);
    used.load("values,valueTypes,rowIndex,columnIndex,rowCount,cellCount");
    used.worksheet.load("id,name");
    await context.sync();
    if (used.isNullObject) throw new UserError("excel.noGoalSelected");
    if (used.cellCount > MOST_CELLS)
      throw new UserError("excel.tooManyCells", { count: used.cellCount, most: MOST_CELLS });
    const table = goals?.();
    if (table && table.sheet.id === used.worksheet.id) {
      const first = Math.max(used.rowIndex, table.body.row);
      const last = Math.min(used.rowIndex + used.rowCount, table.body.row + table.body.rowCount);
      const rows = Array.from({ length: Math.max(0, last - first) }, (_, index) => first - table.body.row + index);
      const found = goalsOfRows(await withLevels(context, table), rows, common(today, fiscalYearStart()));
      if (found.length > 0) return found;
    }
    const texts = textsOf(used, today, fiscalYearStart());
    if (texts.length === 0) throw new UserError("excel.noGoalSelected");
    return texts;
  });
}

/**
 * Writes a goal's text into its cell, as text whatever it begins with, in one undo step.
 *
 * @param address as {@link readGoals} gives it.
 */
export async function writeGoalText(address: string, text: string): Promise<void> {
  await inUndoGroup(async (context) => {
    cellAt(context, address).values = [[asText(text)]];
    await context.sync();
  });
}

/**
 * Writes the results of a check into the Goals table, in one undo step: the letters that are met or whose verdict was
 * set aside, and what is still missing, in the plan's language. Goals that stand elsewhere have no such columns and
 * are left out.
 *
 * @returns how many were written.
 */
export async function writeGoalScores(goals: readonly Pick<CheckedGoal, "address" | "report">[]): Promise<number> {
  const { result } = await inUndoGroup(async (context) => {
    const { plan: located, memory } = await locatePlan(context);
    if (located?.tableName("Goals") === undefined) return 0;
    const { language } = located.plan;
    const load = loadPlanTable(context, located, "Goals");
    await context.sync();
    const table = load();
    const { body, sheet } = table;
    const places = new Map(goals.map((goal) => [placeOf(goal.address), goal]));
    const inTable = [...places].filter(
      ([at]) => at.sheet === sheet.name && at.row >= body.row && at.row < body.row + body.rowCount,
    );
    if (inTable.length === 0) return 0;
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const rows = inTable.map(([at]) => worksheet.getRangeByIndexes(at.row, 0, 1, 1).format.load("rowHeight"));
    worksheet.protection.load("protected");
    await context.sync();
    const heights = rows.map(({ rowHeight }) => rowHeight);

    const write = (columnId: string, cellOf: (report: GoalReport) => string | number) => {
      const cells: (string | number | null)[][] = table.rows.map(() => [null]);
      for (const [at, { report }] of inTable) cells[at.row - body.row] = [cellOf(report)];
      worksheet.getRangeByIndexes(body.row, body.column + table.column(columnId), body.rowCount, 1).values = cells;
    };
    write("smartScore", (report) => settledLetters(report, memory.dismissals ?? []));
    write("smartMissing", ({ missing }) => asText(missingText(language, missing)));
    // On a protected sheet the cells can be written, the rows can't be fitted.
    if (!worksheet.protection.protected) {
      for (const format of rows) {
        format.autofitRows();
        format.load("rowHeight");
      }
    }
    await context.sync();
    for (const [index, height] of heights.entries()) {
      const format = rows[index];
      // A row that was made higher by hand stays so.
      if (format && format.rowHeight < height) format.rowHeight = height;
    }
    await context.sync();
    return inTable.length;
  });
  return result;
}

/** A goal as the wizard puts it together; what is unknown is left out. */
export interface NewGoal {
  readonly statement: string;
  readonly baseline?: number;
  readonly target?: number;
  /** Whether baseline and target are shares, shown as percentages. */
  readonly inPercent?: boolean;
  /** ISO date. */
  readonly due?: string;
  readonly owner?: string;
  readonly resources?: string;
  readonly strategy?: string;
}

/**
 * Adds a goal to the plan's Goals table, in one undo step.
 *
 * @returns the address of its statement.
 * @throws UserError when there is no plan, or no room under the table.
 */
export async function addGoal({ due, inPercent = false, ...goal }: NewGoal): Promise<string> {
  const { result } = await inUndoGroup(async (context) => {
    const { plan: located } = await locatePlan(context);
    if (located?.tableName("Goals") === undefined) throw new UserError("excel.noPlan");
    const load = loadPlanTable(context, located, "Goals");
    await context.sync();
    const table = load();
    const id = table.find("id");
    const ids = new Set(id === undefined ? [] : table.rows.map((row) => row[id]));
    let number = 1;
    while (ids.has(`G${number}`)) number++;
    const [year = 0, month = 0, day = 0] = due?.split("-").map(Number) ?? [];
    const values = { id: `G${number}`, ...goal, ...(due ? { due: serialFromDate(year, month, day) } : {}) };
    const known = Object.entries(values).filter(([column]) => table.find(column) !== undefined);
    const append = prepareAppend(context, table, [Object.fromEntries(known)]);
    await context.sync();
    const { firstRow } = append();
    await context.sync();
    await showLevels(context, table, { row: firstRow, inPercent });
    return addressOf(table.sheet.name, firstRow, table.body.column + table.column("statement"));
  });
  return result;
}

/**
 * Writes a goal into the active cell, as text, in one undo step.
 *
 * @returns the cell's address.
 * @throws UserError when the cell holds something already.
 */
export async function insertGoal(text: string): Promise<string> {
  const { result } = await inUndoGroup(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas");
    await context.sync();
    const { address } = cell;
    if (cell.formulas[0]?.[0] !== "") throw new UserError("excel.cellNotEmpty", { address });
    cell.values = [[asText(text)]];
    await context.sync();
    return address;
  });
  return result;
}

const levelColumns = ["baseline", "target"] as const;

/** A goal's level as its cell shows it: 20 for 20%, as the goal's text says it, too. */
type LevelOf = (row: number, columnId: (typeof levelColumns)[number]) => number | undefined;

interface GoalsWithLevels {
  readonly table: PlanTable;
  readonly level: LevelOf;
}

async function withLevels(context: Excel.RequestContext, table: PlanTable): Promise<GoalsWithLevels> {
  const sheet = context.workbook.worksheets.getItem(table.sheet.id);
  const { row: top, column: left, rowCount } = table.body;
  const ranges = levelColumns.map((id) => {
    const place = table.find(id);
    return place === undefined ? undefined : sheet.getRangeByIndexes(top, left + place, rowCount, 1);
  });
  for (const range of ranges) range?.load("numberFormat");
  await context.sync();
  const level: LevelOf = (row, columnId) => {
    const value = table.rows[row]?.[table.find(columnId) ?? -1];
    if (typeof value !== "number") return undefined;
    const format = String(ranges[levelColumns.indexOf(columnId)]?.numberFormat[row]?.[0]);
    return isPercentage(format) ? Number((value * 100).toPrecision(12)) : value;
  };
  return { table, level };
}

/** Whether a number format shows percentages; a percent sign in quotation marks is only text. */
const isPercentage = (format: string) => format.replace(/"[^"]*"|\\./g, "").includes("%");

/** Gives a new goal's levels a format of percentages, or takes that of the row above from them. */
async function showLevels(
  context: Excel.RequestContext,
  table: PlanTable,
  { row, inPercent }: { readonly row: number; readonly inPercent: boolean },
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(table.sheet.id);
  sheet.protection.load("protected");
  const cells = levelColumns.flatMap((id) => {
    const place = table.find(id);
    return place === undefined
      ? []
      : [sheet.getRangeByIndexes(row, table.body.column + place, 1, 1).load("numberFormat")];
  });
  await context.sync();
  if (sheet.protection.protected) return;
  for (const cell of cells)
    if (isPercentage(String(cell.numberFormat[0]?.[0])) !== inPercent)
      cell.numberFormat = [[inPercent ? formats.percent : formats.plain]];
  await context.sync();
}

function goalsOfRows({ table, level }: GoalsWithLevels, rows: readonly number[], known: GoalContext): Goal[] {
  const statement = table.column("statement");
  return rows.flatMap((index) => {
    const row = table.rows[index] ?? [];
    const text = row[statement];
    if (typeof text !== "string" || text.trim() === "") return [];
    const address = addressOf(table.sheet.name, table.body.row + index, table.body.column + statement);
    const levels = withoutUndefined({ baseline: level(index, "baseline"), target: level(index, "target") });
    return [{ address, text, context: { ...contextOfRow(table, row), ...levels, ...known } }];
  });
}

function contextOfRow(table: PlanTable, row: readonly Cell[]): Partial<GoalContext> {
  const cell = (columnId: string) => row[table.find(columnId) ?? -1];
  const number = (columnId: string) => (typeof cell(columnId) === "number" ? (cell(columnId) as number) : undefined);
  const text = (columnId: string) => {
    const value = cell(columnId);
    return typeof value === "string" && value.trim() !== "" ? value : undefined;
  };
  return withoutUndefined({
    bestChange: number("bestChange"),
    parentObjective: text("strategy"),
    owner: text("owner"),
    resources: text("resources"),
  });
}

function textsOf(used: Excel.Range, today: string, start: string | undefined): Goal[] {
  return cellsOf(used).flatMap((row, r) =>
    row.flatMap((cell, c) =>
      typeof cell === "string" && cell.trim() !== ""
        ? [
            {
              address: addressOf(used.worksheet.name, used.rowIndex + r, used.columnIndex + c),
              text: cell,
              context: common(today, start),
            },
          ]
        : [],
    ),
  );
}

function common(today: string, fiscalYearStart: string | undefined): GoalContext {
  return { today, ...withoutUndefined({ fiscalYearStart }) };
}

/** The plan's first day of the fiscal year as an ISO date. */
function loadFiscalYearStart(context: Excel.RequestContext, { nameOf }: LocatedPlan): () => string | undefined {
  const range = context.workbook.names.getItemOrNullObject(nameOf("FY_Start")).getRangeOrNullObject();
  range.load("values");
  return () => {
    const serial: unknown = range.isNullObject ? undefined : range.values[0]?.[0];
    if (typeof serial !== "number" || !isSerialDate(serial)) return undefined;
    const { year, month, day } = dateFromSerial(serial);
    return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  };
}

function cellAt(context: Excel.RequestContext, address: string): Excel.Range {
  const { sheet, row, column } = placeOf(address);
  return context.workbook.worksheets.getItem(sheet).getCell(row, column);
}

function withoutUndefined<T extends object>(object: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
