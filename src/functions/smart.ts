import { dateFromSerial, isoDayOf, isSerialDate } from "../core/calendar";
import { cellError, isCellError, type Cell, type CellError, type Matrix } from "../core/cells";
import type { GoalContext, GoalReport } from "../core/smart/report";
import { smartCell } from "../core/smart/worksheet";
import { cellsToExcel, inputFromExcel, type ExcelCell } from "./cells";

export type LoadChecker = () => Promise<(text: string, context: GoalContext) => GoalReport>;

/** Cells judged between two turns of the event loop, so that thousands of them freeze nothing. */
const batch = 200;

/**
 * KPI.SMART as Excel's runtime calls it. Ranges are stretched as for Excel's own operators: a column of goals with a
 * row of parts gives a table. The day is read once for a call, and the function is not volatile: a goal is judged
 * again when its text changes or the workbook is calculated anew.
 */
export function smartWorksheetFunction(load: LoadChecker): (...given: unknown[]) => Promise<ExcelCell[][]> {
  return async (...given) => {
    const check = await load();
    const [texts, parts, days] = [0, 1, 2].map((index) => rowsOf(inputFromExcel(given[index]) ?? null));
    const day = isoDayOf(new Date());
    const reports = new Map<string, GoalReport>();
    const once = (text: string, context: GoalContext) => {
      const key = `${context.today}|${text}`;
      const known = reports.get(key) ?? check(text, context);
      reports.set(key, known);
      return known;
    };
    const sizes = [texts, parts, days].map((rows) => [rows?.length ?? 1, rows?.[0]?.length ?? 1] as const);
    const height = Math.max(...sizes.map(([rows]) => rows));
    const width = Math.max(...sizes.map(([, columns]) => columns));
    const answer: Cell[][] = [];
    for (let row = 0; row < height; row++) {
      const line: Cell[] = [];
      for (let column = 0; column < width; column++) {
        const [text, part, today] = [texts, parts, days].map((rows) => stretched(rows ?? [[null]], row, column));
        const on = dayOf(today ?? null, day);
        line.push(typeof on === "string" ? smartCell(once, text ?? null, part ?? null, on) : on);
        if ((row * width + column + 1) % batch === 0) await new Promise((resolve) => setTimeout(resolve));
      }
      answer.push(line);
    }
    return cellsToExcel(answer);
  };
}

const rowsOf = (input: Cell | Matrix): Matrix => (Array.isArray(input) ? (input as Matrix) : [[input as Cell]]);

/** A single row or column is repeated; beyond any other range is #N/A. */
function stretched(rows: Matrix, row: number, column: number): Cell {
  const line = rows.length === 1 ? rows[0] : rows[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  return cell === undefined ? cellError("#N/A") : cell;
}

function dayOf(cell: Cell, otherwise: string): string | CellError {
  if (isCellError(cell)) return cell;
  if (cell === null || cell === "") return otherwise;
  if (typeof cell !== "number") return cellError("#VALUE!");
  if (!isSerialDate(cell)) return cellError("#NUM!");
  const { year, month, day } = dateFromSerial(cell);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}
