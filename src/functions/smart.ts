import { dateFromSerial, isoDayOf, isSerialDate } from "../core/calendar";
import { cellError, isCellError, type Cell, type CellError } from "../core/cells";
import { commonSize, gridOf, KpiProblem, stretched } from "../core/kpi";
import type { CheckGoal } from "../core/smart/check";
import type { GoalContext, GoalReport } from "../core/smart/report";
import { smartCell } from "../core/smart/worksheet";
import { cellToExcel, errorToExcel, inputFromExcel, type ExcelCell } from "./cells";
import { problemMessage, smartErrorMessage } from "./messages";

/** Brings a checker that knows the languages of these goals. */
export type LoadChecker = (goals: Iterable<{ readonly text: string; readonly context: object }>) => Promise<CheckGoal>;

/** Cells judged between two turns of the event loop, so that thousands of them freeze nothing. */
const batch = 200;

/**
 * KPI.SMART as Excel's runtime calls it. Ranges are stretched as for Excel's own operators: a column of goals with a
 * row of parts gives a table. The day is read once for a call, and the function is not volatile: a goal is judged
 * again when its text changes or the workbook is calculated anew.
 */
export function smartWorksheetFunction(load: LoadChecker): (...given: unknown[]) => Promise<ExcelCell[][]> {
  return async (...given) => {
    const grids = [0, 1, 2].map((index) => gridOf(inputFromExcel(given[index]) ?? null));
    const size = commonSize(grids);
    if (size instanceof KpiProblem) throw errorToExcel(size.cell, problemMessage(size));
    const check = await load(goalsIn(grids[0]?.cells ?? []));
    const day = isoDayOf(new Date());
    const reports = new Map<string, GoalReport>();
    const once = (text: string, context: GoalContext) => {
      const key = `${context.today}|${text}`;
      const known = reports.get(key) ?? check(text, context);
      reports.set(key, known);
      return known;
    };
    const answer: ExcelCell[][] = [];
    for (let row = 0; row < size.rows; row++) {
      const line: ExcelCell[] = [];
      for (let column = 0; column < size.columns; column++) {
        const [text = null, part = null, today = null] = grids.map((grid) => stretched(grid, row, column));
        const on = dayOf(today, day);
        const cell = typeof on === "string" ? smartCell(once, text, part, on) : on;
        line.push(cellToExcel(cell, isCellError(cell) ? smartErrorMessage({ text, part, today }) : undefined));
        if ((row * size.columns + column + 1) % batch === 0) await new Promise((resolve) => setTimeout(resolve));
      }
      answer.push(line);
    }
    return answer;
  };
}

function goalsIn(cells: readonly (readonly (Cell | undefined)[])[]): { text: string; context: object }[] {
  return cells.flat().flatMap((text) => (typeof text === "string" ? [{ text, context: {} }] : []));
}

function dayOf(cell: Cell, otherwise: string): string | CellError {
  if (isCellError(cell)) return cell;
  if (cell === null || cell === "") return otherwise;
  if (typeof cell !== "number") return cellError("#VALUE!");
  if (!isSerialDate(cell)) return cellError("#NUM!");
  const { year, month, day } = dateFromSerial(cell);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}
