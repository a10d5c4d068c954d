import type { Cell } from "../cells";
import { ATTAIN, resultOf } from "../kpi";
import type { Direction } from "./levels";
import { directionOf, isPlanHeader, recognizeMeasures } from "./recognize";

/** Figures of one measure in order of time, found in a table that no template made. */
export interface PeriodSeries {
  readonly label: string;
  readonly direction: Direction;
  /** value: the figures themselves · gap: how far actuals lie from their plan, as a share of plan. */
  readonly kind: "value" | "gap";
  /** Up to the first period without a figure. */
  readonly points: readonly number[];
  /** The cell of each point in the table, its header row 0. */
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly periods: readonly string[];
}

/** Periods from which a row or column of them is recognized. */
const LEAST_PERIODS = 4;

const monthNames = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
const periodText = new RegExp(
  [
    `^(?:${monthNames})[a-z]*\\.?(?:[ '-]*\\d{2,4})?$`,
    "^(?:(?:19|20)\\d{2}\\s*[-/.年 ]\\s*)?(?:\\d{1,2}\\s*月(?:份)?|[mpqw]\\s*\\d{1,2}|第?[一二三四五六七八九十\\d]+\\s*[周季期月](?:度)?)$",
    "^(?:19|20)\\d{2}(?:[-/.年]\\d{1,2}(?:[-/.月]\\d{1,2}日?|月)?)?$",
    "^(?:week|month|quarter|period|year)\\s*\\d{1,2}$",
  ].join("|"),
  "i",
);

/** A number can be a month or week, a year, or the serial of a date. */
const isPeriodNumber = (value: number) =>
  Number.isInteger(value) && ((value >= 1 && value <= 53) || (value >= 1900 && value <= 2100) || value >= 20_000);

/**
 * The series of a table whose periods stand side by side in its header row, or below each other in its first column.
 *
 * @param rows the header row first.
 * @param texts the same cells as they are shown, by which periods are named.
 * @returns nothing where no periods are found.
 */
export function findSeries(rows: readonly (readonly Cell[])[], texts: readonly (readonly string[])[]): PeriodSeries[] {
  const [header = []] = rows;
  const across = runOfPeriods(header);
  if (across) return seriesAcross(rows, texts, across);
  const firstColumn = rows.map((row) => row[0] ?? null);
  const down = runOfPeriods(firstColumn.slice(1));
  return down ? seriesDown(rows, texts, { from: down.from + 1, to: down.to + 1 }) : [];
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The longest run of neighbouring periods; numbers have to rise. */
function runOfPeriods(cells: readonly Cell[]): Run | null {
  let best: Run | null = null;
  let from = 0;
  cells.forEach((cell, index) => {
    const before = cells[index - 1];
    const rises = typeof cell !== "number" || typeof before !== "number" || cell > before;
    if (!isPeriod(cell)) from = index + 1;
    else if (!rises) from = index;
    if (index - from + 1 >= Math.max(LEAST_PERIODS, best ? best.to - best.from + 2 : 0)) best = { from, to: index };
  });
  return best;
}

function isPeriod(cell: Cell): boolean {
  return typeof cell === "number" ? isPeriodNumber(cell) : typeof cell === "string" && periodText.test(cell.trim());
}

function seriesAcross(
  rows: readonly (readonly Cell[])[],
  texts: readonly (readonly string[])[],
  { from, to }: Run,
): PeriodSeries[] {
  return rows.flatMap((cells, row): PeriodSeries[] => {
    if (row === 0) return [];
    const label = cells.slice(0, from).find((cell) => typeof cell === "string") ?? "";
    const points = leading(cells.slice(from, to + 1));
    if (points.length === 0 || isPlanHeader(String(label))) return [];
    return [
      {
        label: String(label),
        direction: directionOf(String(label)),
        kind: "value",
        points,
        cells: points.map((_, index) => ({ row, column: from + index })),
        periods: points.map((_, index) => texts[0]?.[from + index] ?? ""),
      },
    ];
  });
}

function seriesDown(
  rows: readonly (readonly Cell[])[],
  texts: readonly (readonly string[])[],
  { from, to }: Run,
): PeriodSeries[] {
  const header = (rows[0] ?? []).map((cell) => (typeof cell === "string" ? cell : ""));
  const body = rows.slice(from, to + 1);
  const column = (index: number) => body.map((row) => row[index] ?? null);
  const pairs = recognizeMeasures(
    header.map((text, index) => ({ header: text, format: "", cells: index === 0 ? [] : column(index) })),
  );
  return header.flatMap((label, index): PeriodSeries[] => {
    if (index === 0 || isPlanHeader(label)) return [];
    const pair = pairs.find((one) => one.kind === "actual" && one.column === index);
    const direction = directionOf(label);
    const figures =
      pair?.kind === "actual" ? gapsToPlan(column(index), column(pair.plan), direction) : leading(column(index));
    if (figures.length === 0) return [];
    return [
      {
        label,
        // A gap to plan knows its direction already: above 0 is better.
        direction: pair ? 1 : direction,
        kind: pair ? "gap" : "value",
        points: figures,
        cells: figures.map((_, place) => ({ row: from + place, column: index })),
        periods: figures.map((_, place) => texts[from + place]?.[0] ?? ""),
      },
    ];
  });
}

function gapsToPlan(actuals: readonly Cell[], plans: readonly Cell[], direction: Direction): number[] {
  const outcome = resultOf(ATTAIN, [actuals.map((one) => [one]), plans.map((one) => [one]), direction]);
  const attainments = Array.isArray(outcome) ? outcome.flat() : [outcome];
  return leading(attainments).map((attainment) => attainment - 1);
}

/** The figures before the first cell that is none. */
function leading(cells: readonly Cell[]): number[] {
  const end = cells.findIndex((cell) => typeof cell !== "number");
  return (end < 0 ? cells : cells.slice(0, end)) as number[];
}
