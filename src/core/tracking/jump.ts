import { MADSCORE, resultOf } from "../kpi";

/** What a new figure is held against; null where there is none. */
export interface FigureHistory {
  /** The month's own plan. */
  readonly plan: number | null;
  /** The latest month reported before. */
  readonly lastMonth: number | null;
  /** The same month of last year. */
  readonly lastYear: number | null;
  /** Actual over plan of the months reported before, in order. */
  readonly reached: readonly number[];
}

/**
 * Why a figure is asked about before it is written.
 * sign: all that it can be held against has the other sign · factor: it is so many times what is nearest to it ·
 * outlier: its share of plan lies beyond 3.5 robust standard deviations of the months before.
 */
export type Jump =
  | { readonly kind: "sign" }
  | { readonly kind: "factor"; readonly factor: number }
  | { readonly kind: "outlier"; readonly score: number };

/** A figure this many times its nearest reference, or so small a part of it, is rather a slip than a month. */
const LARGEST_FACTOR = 1.5;
/** Months from which their spread says something. */
const LEAST_MONTHS = 6;
/** Beyond this a modified z-score is an outlier (Iglewicz and Hoaglin). */
const OUTLIER_SCORE = 3.5;
/** A spread of next to nothing would make an outlier of everything. */
const LEAST_DEVIATION = 0.05;

/** Whether a figure is out of line with plan, last month and last year, so that a person is asked "sure?". */
export function jumpOf(value: number, history: FigureHistory): Jump | null {
  const references = [history.plan, history.lastMonth, history.lastYear].filter(
    (reference): reference is number => reference !== null && reference !== 0,
  );
  // Without anything to hold it against, and for a month in which nothing happened, there is nothing to ask.
  if (references.length === 0 || value === 0) return null;
  const sameSign = references.filter((reference) => Math.sign(reference) === Math.sign(value));
  if (sameSign.length === 0) return { kind: "sign" };
  const factor = nearestFactor(value, sameSign);
  if (factor > LARGEST_FACTOR || factor < 1 / LARGEST_FACTOR) return { kind: "factor", factor };
  return outlier(value, history);
}

function nearestFactor(value: number, references: readonly number[]): number {
  const factors = references.map((reference) => value / reference);
  return factors.reduce((nearest, factor) => (distance(factor) < distance(nearest) ? factor : nearest));
}

function distance(factor: number): number {
  return Math.abs(Math.log(factor));
}

function outlier(value: number, { plan, reached }: FigureHistory): Jump | null {
  if (plan === null || plan === 0 || reached.length < LEAST_MONTHS) return null;
  const share = value / plan;
  if (reached.some((before) => Math.abs(before - share) < LEAST_DEVIATION)) return null;
  const score = resultOf(MADSCORE, [share, reached.map((before) => [before])]);
  return typeof score === "number" && Math.abs(score) > OUTLIER_SCORE ? { kind: "outlier", score } : null;
}
