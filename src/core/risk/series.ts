import { isCellError, type Cell } from "../cells";
import { ATTAIN, resultOf } from "../kpi";
import type { Direction } from "./levels";
import { directionOf, isPlanHeader, recognizeMeasures } from "./recognize";
import { looksLikeNumber } from "./textNumbers";

/** Figures of one measure in order of time, found in a table that no template made. */
export interface PeriodSeries {
  readonly label: string;
  readonly direction: Direction;
  /** value: the figures themselves · gap: how far actuals lie from their plan, as a share of plan. */
  readonly kind: "value" | "gap";
  /**
   * Of the periods with a figure; those without are passed over. Where chance alone varies the figures, their order
   * is all that limits and runs rest on, and leaving periods out does not change it.
   */
  readonly points: readonly number[];
  /** The cell of each point in the table, its header row 0. */
  readonly cells: readonly PlaceInTable[];
  readonly periods: readonly string[];
  /**
   * The periods that were passed over: gaps between figures, and whatever else holds a figure that can't be read,
   * as an error, a number typed as text, or an actual without a plan.
   */
  readonly passedOver: readonly string[];
}

interface PlaceInTable {
  readonly row: number;
  readonly column: number;
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
    const figures = cells.slice(from, to + 1);
    const read = reportedOf(figures, figures, (place) => ({
      cell: { row, column: from + place },
      period: texts[0]?.[from + place] ?? "",
    }));
    if (read.points.length === 0 || isPlanHeader(String(label))) return [];
    return [{ label: String(label), direction: directionOf(String(label)), kind: "value", ...read }];
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
    const cells = column(index);
    const figures = pair?.kind === "actual" ? gapsToPlan(cells, column(pair.plan), direction) : cells;
    const read = reportedOf(figures, cells, (place) => ({
      cell: { row: from + place, column: index },
      period: texts[from + place]?.[0] ?? "",
    }));
    if (read.points.length === 0) return [];
    // A gap to plan knows its direction already: above 0 is better.
    return [{ label, direction: pair ? 1 : direction, kind: pair ? "gap" : "value", ...read }];
  });
}

/** How far each actual lies from its plan, as a share of plan; what is no number where it can't be told. */
function gapsToPlan(actuals: readonly Cell[], plans: readonly Cell[], direction: Direction): Cell[] {
  const outcome = resultOf(ATTAIN, [actuals.map((one) => [one]), plans.map((one) => [one]), direction]);
  const attainments = Array.isArray(outcome) ? outcome.flat() : [outcome];
  return attainments.map((attainment) => (typeof attainment === "number" ? attainment - 1 : attainment));
}

/** What is reported of figures in order of time, and what has to be passed over; `typed` is what the cells hold. */
function reportedOf(
  figures: readonly Cell[],
  typed: readonly Cell[],
  placeOf: (place: number) => { cell: PlaceInTable; period: string },
): Pick<PeriodSeries, "points" | "cells" | "periods" | "passedOver"> {
  const places = figures.flatMap((figure, place) => (typeof figure === "number" ? [place] : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const isPassedOver = (figure: Cell, place: number) =>
    typeof figure !== "number" && ((place > first && place < last) || holdsFigure(typed[place] ?? null));
  return {
    points: places.map((place) => figures[place] as number),
    cells: places.map((place) => placeOf(place).cell),
    periods: places.map((place) => placeOf(place).period),
    passedOver: figures.flatMap((figure, place) => (isPassedOver(figure, place) ? [placeOf(place).period] : [])),
  };
}

/** A word such as "tbd" after the last figure is none yet; an error or a number typed as text was meant as one. */
function holdsFigure(cell: Cell): boolean {
  return typeof cell === "number" || isCellError(cell) || (typeof cell === "string" && looksLikeNumber(cell));
}
