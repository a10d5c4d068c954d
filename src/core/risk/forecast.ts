import { FCSEASONAL, REQRATE, resultOf } from "../kpi";
import type { Direction } from "./levels";

/** A year-end figure from last year's seasons, with the interval in which it falls four times out of five. */
export interface Forecast {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Reported months that an interval takes at least. */
const LEAST_MONTHS = 3;

/** The 90th percentile of Student's t for 1 to 11 degrees of freedom: 80 % lie between plus and minus this. */
const studentT90 = [3.0777, 1.8856, 1.6377, 1.5332, 1.4759, 1.4398, 1.4149, 1.3968, 1.383, 1.3722, 1.3634];

/**
 * The seasonal forecast of a year: what is reported, times last year's total over last year's same months
 * (the catalogue's FCSEASONAL).
 *
 * The interval is that of the ratio estimator whose error variance grows with the size of the month: with
 * R = ytd / last year's ytd and residuals e = actual - R x last year, s2 = sum(e2 / last year) / (n - 1), and
 * the rest of the year, of last year's size X over x reported, has the variance s2 (X + X2 / x). Source: Cochran,
 * Sampling Techniques, chapter 6 (ratio estimator as a regression through the origin).
 *
 * @param actual reported months from the year's first, without a gap.
 * @param lastYear all twelve months of last year.
 * @returns null with fewer than three months, or where last year has no positive month to compare with.
 */
export function seasonalForecast(actual: readonly number[], lastYear: readonly number[]): Forecast | null {
  const count = actual.length;
  const reference = lastYear.slice(0, count);
  if (count < LEAST_MONTHS || lastYear.length <= count || !lastYear.every((value) => value > 0)) return null;
  const toDate = sum(actual);
  const referenceToDate = sum(reference);
  const value = resultOf(FCSEASONAL, [toDate, referenceToDate, sum(lastYear)]);
  if (typeof value !== "number") return null;
  const ratio = toDate / referenceToDate;
  const squares = reference.map((size, month) => ((actual[month] ?? 0) - ratio * size) ** 2 / size);
  const variance = sum(squares) / (count - 1);
  const rest = sum(lastYear.slice(count));
  const deviation = Math.sqrt(variance * (rest + rest ** 2 / referenceToDate));
  const width = deviation * (studentT90[count - 2] ?? 1.3634);
  return { value, low: value - width, high: value + width };
}

/** What the rest of the year must bring, against what was ever reached; of costs, what it may take. */
export interface Required {
  /** For each month that is left. */
  readonly perMonth: number;
  /** The best month of this and last year: the highest, or the lowest where lower is better. */
  readonly best: number;
  /** Whether not even the best month would do. */
  readonly outOfReach: boolean;
}

/**
 * What each remaining month must bring so that the year's sum reaches its target (the catalogue's REQRATE).
 *
 * @param months of the year.
 * @returns null when no month is left or nothing was ever reached.
 */
export function requiredRest(
  target: number,
  actual: readonly number[],
  months: number,
  lastYear: readonly number[],
  direction: Direction,
): Required | null {
  const left = months - actual.length;
  const reached = [...actual, ...lastYear];
  if (left <= 0 || reached.length === 0) return null;
  const perMonth = resultOf(REQRATE, [target, sum(actual), left]);
  if (typeof perMonth !== "number") return null;
  const best = reached.reduce((one, other) => (direction * (other - one) > 0 ? other : one));
  return { perMonth, best, outOfReach: direction * (perMonth - best) > 0 };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
