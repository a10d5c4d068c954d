import { CUSUM, RUNRULE, STREAK, XMR, resultOf } from "../kpi";
import { requiredRest, seasonalForecast, type Forecast, type Required } from "./forecast";
import type { Direction } from "./levels";

/** The months of a KPI in a plan, from the first of the fiscal year. Attainments are higher where it is better. */
export interface MonthlySeries {
  readonly plan: readonly (number | null)[];
  readonly actual: readonly (number | null)[];
  readonly lastYear: readonly (number | null)[];
  /** Of each month; null where nothing is reported. */
  readonly attainment: readonly (number | null)[];
  /** Null where the year is not the sum of its months, so that no sum can be forecast or required. */
  readonly annualTarget: number | null;
  /** Of the figures and the target. */
  readonly direction: Direction;
}

/** Nelson's rules, of which W3of4 is Wheeler's; see the catalogue's RUNRULE. */
const rules = ["N1", "N2", "N3", "N4", "N5", "N6", "N7", "N8", "W3of4"] as const;
export type Rule = (typeof rules)[number];

/** Points over which a rule looks: the run that ends at the flagged point begins so many before. */
const lengthOf: Readonly<Record<Rule, number>> = { N1: 1, N2: 9, N3: 6, N4: 14, N5: 3, N6: 5, N7: 15, N8: 8, W3of4: 4 };

/** A rule that the gap to plan has met; months count from 0. The text is `risk.signal.<rule>`. */
export interface Signal {
  readonly rule: Rule | "STREAK" | "CUSUM";
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Gap to plan in the first and last month of the signal, as a share of plan. */
  readonly firstGap: number;
  readonly lastGap: number;
  /** Whether it is to the bad. */
  readonly adverse: boolean;
}

export interface Limits {
  readonly mean: number;
  readonly upper: number;
  readonly lower: number;
  /** Months that the limits were computed from. */
  readonly months: number;
}

export interface Warning {
  /** In the order of their first month. */
  readonly signals: readonly Signal[];
  /** Control limits of the gap to plan; null with too little history. */
  readonly limits: Limits | null;
  /** Months with an attainment; those without are passed over. */
  readonly reported: number;
  /** The last of them; null without any. */
  readonly latest: number | null;
  /** Months without an attainment up to the last with an actual: nothing was reported, or nothing planned. */
  readonly skipped: readonly number[];
  readonly forecast: Forecast | null;
  readonly required: Required | null;
}

/** Months from which control limits say something; the limits stay frozen on the first so many. */
export const leastMonthsForLimits = 6;
/** Declines in a row that are a signal by themselves. */
const STREAK_OF_DECLINES = 3;
/** A moving range of two is this many standard deviations long on average (d2 for n = 2). */
const RANGE_TO_SIGMA = 1.128;

/**
 * What the months say about the year to come: rules met, limits, a forecast and what is required. The rules pass over
 * months without an attainment. A sum with a missing month is not known, so that a forecast and what is required wait
 * for it.
 */
export function earlyWarning(series: MonthlySeries): Warning {
  const { annualTarget, direction, plan, actual, attainment } = series;
  const months = attainment.flatMap((value, month) => (value === null ? [] : [month]));
  const gaps = months.map((month) => (attainment[month] ?? 0) - 1);
  const { signals, limits, reported } = watch(gaps);
  const monthOf = (point: number) => months[point] ?? point;
  const lastActual = actual.findLastIndex((value) => value !== null);
  const watched = {
    signals: signals.map((one) => ({
      ...one,
      firstMonth: monthOf(one.firstMonth),
      lastMonth: monthOf(one.lastMonth),
    })),
    limits,
    reported,
    latest: months.at(-1) ?? null,
    skipped: attainment.flatMap((value, month) =>
      value === null && month < Math.max(lastActual + 1, months.at(-1) ?? 0) ? [month] : [],
    ),
  };
  const toDate = leading(actual);
  // Of a year that is planned in part only, the target is not that of all its months.
  if (annualTarget === null || plan.includes(null) || toDate.length <= lastActual) {
    return { ...watched, forecast: null, required: null };
  }
  const lastYear = leading(series.lastYear);
  return {
    ...watched,
    forecast: seasonalForecast(toDate, lastYear),
    required: requiredRest(annualTarget, toDate, plan.length, lastYear, direction),
  };
}

/**
 * The signals of any figures in order of time, and the limits between which they vary by chance; both are those of
 * an XmR chart that is frozen on the first six points.
 *
 * @param direction -1 where lower is better: what is adverse turns round, the figures stay as they are.
 */
export function watch(
  points: readonly number[],
  direction: Direction = 1,
): Pick<Warning, "signals" | "limits" | "reported"> {
  const better = direction === 1 ? points : points.map((value) => -value);
  const found = controlLimits(better);
  const signals = [...runSignals(better, found), ...driftSignals(better, found), ...streakSignal(better)].sort(
    (a, b) => a.firstMonth - b.firstMonth,
  );
  const limits = found && { mean: found.mean, upper: found.upper, lower: found.lower, months: leastMonthsForLimits };
  if (direction === 1) return { signals, limits, reported: points.length };
  return {
    signals: signals.map((one) => ({ ...one, firstGap: -one.firstGap, lastGap: -one.lastGap })),
    limits: limits && { ...limits, mean: -limits.mean, upper: -limits.lower, lower: -limits.upper },
    reported: points.length,
  };
}

interface FoundLimits {
  readonly mean: number;
  readonly sigma: number;
  readonly upper: number;
  readonly lower: number;
}

function controlLimits(gaps: readonly number[]): FoundLimits | null {
  if (gaps.length < leastMonthsForLimits) return null;
  const [row = []] = rowsOf(resultOf(XMR, [column(gaps), leastMonthsForLimits]));
  const [mean, movingRange, upper, lower] = row;
  if (typeof mean !== "number" || typeof movingRange !== "number") return null;
  if (typeof upper !== "number" || typeof lower !== "number" || movingRange === 0) return null;
  return { mean, sigma: movingRange / RANGE_TO_SIGMA, upper, lower };
}

function runSignals(gaps: readonly number[], limits: FoundLimits | null): Signal[] {
  if (!limits) return [];
  return rules.flatMap((rule) => {
    const flags = rowsOf(resultOf(RUNRULE, [column(gaps), limits.mean, limits.sigma, rule]));
    const flagged = flags.flatMap(([flag], month) => (flag === 1 ? [month] : []));
    return runsOf(flagged).map(({ first, last }) => {
      const firstMonth = Math.max(0, first - lengthOf[rule] + 1);
      return signal(rule, firstMonth, last, gaps, isAdverse(rule, gaps, firstMonth, last, limits));
    });
  });
}

/** N3 is about the way it goes; N7 is calm and N4, N8 are unrest, neither good nor bad by itself. */
function isAdverse(rule: Rule, gaps: readonly number[], first: number, last: number, { mean }: FoundLimits): boolean {
  const lastGap = gaps[last] ?? 0;
  if (rule === "N3") return lastGap < (gaps[first] ?? 0);
  if (rule === "N7") return false;
  return rule === "N4" || rule === "N8" || lastGap < mean;
}

/** Slow drifts: the catalogue's CUSUM on the frozen mean. */
function driftSignals(gaps: readonly number[], limits: FoundLimits | null): Signal[] {
  if (!limits) return [];
  const rows = rowsOf(resultOf(CUSUM, [column(gaps), limits.mean, limits.sigma]));
  const low = rows.flatMap(([, , flag], month) => (flag === -1 ? [month] : []));
  return runsOf(low).map(({ first, last }) => {
    // The drift began where the low sum last stood at zero.
    const begin = rows.findLastIndex((row, month) => month < first && row[1] === 0) + 1;
    return signal("CUSUM", begin, last, gaps, true);
  });
}

function streakSignal(gaps: readonly number[]): Signal[] {
  const declines = resultOf(STREAK, [column(gaps)]);
  if (typeof declines !== "number" || declines < STREAK_OF_DECLINES) return [];
  const last = gaps.length - 1;
  return [signal("STREAK", last - declines, last, gaps, true)];
}

function signal(
  rule: Signal["rule"],
  firstMonth: number,
  lastMonth: number,
  gaps: readonly number[],
  adverse: boolean,
): Signal {
  return { rule, firstMonth, lastMonth, firstGap: gaps[firstMonth] ?? 0, lastGap: gaps[lastMonth] ?? 0, adverse };
}

/** Neighbouring months taken together. */
function runsOf(months: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const month of months) {
    const current = runs.at(-1);
    if (current && month === current.last + 1) current.last = month;
    else runs.push({ first: month, last: month });
  }
  return runs;
}

/** The values before the first blank. */
function leading(values: readonly (number | null)[]): number[] {
  const end = values.indexOf(null);
  return (end < 0 ? values : values.slice(0, end)) as number[];
}

function column(values: readonly number[]): number[][] {
  return values.map((value) => [value]);
}

function rowsOf(outcome: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(outcome) ? (outcome as unknown[][]) : [];
}
