import { isoDate, parseIsoDate } from "../dates";
import type { Reading } from "../reading";
import type { ReasonId } from "../reasons";
import type { Deadline, GoalContext, Quantity, Span, Verdict } from "../report";
import { judgement, spansOf, type Judgement, type Parameters } from "./criterion";
import { patternsOf } from "../languages/rules";

const patterns = patternsOf((language) => language.bounds);

/**
 * Achievable: the change asked against what past years support; then the means that the text or the context names.
 * Thresholds: pass up to 1.25 x the best past change + 3 points, fail beyond twice the best and best + 10 points.
 */
export function judgeAchievable(
  reading: Reading,
  quantities: readonly Quantity[],
  deadline: Deadline | null,
  context: GoalContext,
): Judgement {
  const spans: Span[] = [];
  for (const quantity of quantities) {
    const { kind, span, unit, value } = quantity;
    const isBeyond = kind !== "delta" && unit === "%" && (value < 0 || value > 100);
    if (isBeyond && isBounded(quantity, reading, context.history ?? []))
      return judgement("fail", "achievable.bound", { asks: value }, [span]);
    spans.push(span);
  }
  const { verdict, id, parameters } = besideThePast(reading, quantities, deadline, context);
  const isOpen = verdict === "unknown";
  const means = isOpen ? meansOf(reading) : [];
  const isStretch = id === "achievable.stretch";
  if (means.length > 0 || (isOpen && (context.resources ?? "").trim() !== ""))
    return judgement("pass", "achievable.means", isStretch ? parameters : {}, means);
  return judgement(verdict, id, parameters, isOpen && !isStretch ? [] : spans);
}

/** The means that the text names, else the budgets in it. */
function meansOf({ intents, normal, numbers }: Reading): Span[] {
  if (intents.means.length > 0) return spansOf(normal, intents.means);
  const spans: Span[] = [];
  for (const { distractor, number } of numbers)
    if (distractor === "means") spans.push(normal.span(number.from, number.to));
  return spans;
}

interface Finding {
  readonly verdict: Verdict;
  readonly id: ReasonId;
  readonly parameters: Parameters;
}

/** What past years or the baseline say of the change that is asked; unknown where they leave it open. */
function besideThePast(
  { goals, normal }: Reading,
  quantities: readonly Quantity[],
  deadline: Deadline | null,
  context: GoalContext,
): Finding {
  const asked = requiredChange(quantities, goals[0]?.direction ?? 0, goals[0]?.lessIsBetter ?? false, {
    context,
    original: normal.original,
  });
  if (!asked) return { verdict: "unknown", id: "achievable.noData", parameters: {} };
  const { change, direction } = asked;
  const asks = percent(change);
  const history = (context.history ?? []).filter((value) => Number.isFinite(value));
  if (history.length < 2 && context.bestChange === undefined) {
    const parameters = { asks };
    if (change <= 0.1 + tolerance) return { verdict: "pass", id: "achievable.small", parameters };
    if (change >= 1 - tolerance) return { verdict: "fail", id: "achievable.large", parameters };
    return { verdict: "unknown", id: "achievable.noHistory", parameters };
  }
  const years = wholeYears(deadline, context.today);
  const yearly =
    history.length < 2 ? Math.max(0, direction * (context.bestChange ?? 0)) : bestYearlyChange(history, direction);
  const best = yearly * years;
  const parameters = { asks, best: percent(best), years, direction: direction > 0 ? "up" : "down" };
  if (change <= 1.25 * best + 0.03 + tolerance) return { verdict: "pass", id: "achievable.supported", parameters };
  if (change > 2 * best && change > best + 0.1) return { verdict: "fail", id: "achievable.beyond", parameters };
  return { verdict: "unknown", id: "achievable.stretch", parameters };
}

const tolerance = 1e-9;
const percent = (share: number) => Math.round(share * 1000) / 10;

/** Whether what a share measures cannot lie below 0 or above 100 %. */
function isBounded({ span }: Quantity, { normal, goals }: Reading, history: readonly number[]): boolean {
  const say = patterns(normal.rules);
  const goal = goals.find((candidate) =>
    candidate.numbers.some((number) => normal.span(number.from, number.to).start === span.start),
  );
  const said = goal ? normal.text.slice(goal.from, goal.to) : normal.text;
  // A share by its name, or by a past that stayed close to 100 and never passed it.
  const stayedBelow = history.length > 1 && history.every((value) => value > 50 && value <= 100);
  return (say.rateMeasure.test(said) || stayedBelow) && !say.mayExceed.test(said);
}

interface Asked {
  /** Relative change from the baseline in the goal's direction, as a share. */
  readonly change: number;
  readonly direction: 1 | -1;
}

function requiredChange(
  quantities: readonly Quantity[],
  said: 1 | -1 | 0,
  lessIsBetter: boolean,
  { context, original }: { context: GoalContext; original: string },
): Asked | null {
  const history = context.history ?? [];
  const baseline = context.baseline ?? history[history.length - 1];
  const figure = quantities.find(({ kind }) => kind === "delta") ?? quantities[0];
  if (baseline === undefined || !Number.isFinite(baseline) || baseline === 0) return null;
  let target = context.target;
  if (target === undefined && figure) {
    const falls = history.length > 1 && (history[history.length - 1] ?? 0) < (history[0] ?? 0);
    const sign = lessIsBetter || (said === 0 && falls) ? -1 : said !== 0 ? said : 1;
    if (figure.kind === "delta" && figure.unit === "%") target = baseline * (1 + (sign * figure.value) / 100);
    else {
      const scale = percentScale(baseline, figure);
      if (figure.kind === "delta") target = baseline + (sign * amountIn(baseline * scale, figure, original)) / scale;
      else target = inUnitOf(baseline * scale, figure.value) / scale;
    }
  }
  if (target === undefined || !Number.isFinite(target)) return null;
  // The figures say which way it goes, surer than the words: a better rank is a lower number.
  const direction = target === baseline ? (said !== 0 ? said : 1) : target > baseline ? 1 : -1;
  return { change: Math.abs(target - baseline) / Math.abs(baseline), direction };
}

/** 100 where the data hold a rate as a share, 0.31, of which the text speaks in percent, 34% or 3 points; else 1. */
export function percentScale(baseline: number, { value, unit, kind }: Quantity): 1 | 100 {
  const isRate = unit === "pp" || (unit === "%" && kind !== "delta");
  const nearerAsShare = Math.abs(value / baseline) > (unit === "pp" ? 1 : 10);
  return isRate && Math.abs(baseline) <= 1 && nearerAsShare ? 100 : 1;
}

/** A change far beyond the baseline is one in larger units, 15亿 where the history counts in 亿: as it is written. */
function amountIn(baseline: number, { value, span }: Quantity, original: string): number {
  if (Math.abs(value / baseline) < 100) return value;
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(original.slice(span.start, span.end));
  return digits ? Number(digits[0].replace(/,/g, "")) : value;
}

/** A level in the text may be written out where the history counts in 万 or millions. */
function inUnitOf(baseline: number, value: number): number {
  const scales = [1, 1e4, 1e6, 1e8, 1e3, 1e9];
  const distance = (scale: number) => Math.abs(Math.log(Math.abs(value / scale / baseline) || 1));
  const plain = Math.abs(value / baseline);
  if (plain < 100 && plain > 0.01) return value;
  return value / scales.reduce((best, scale) => (distance(scale) < distance(best) ? scale : best), 1);
}

/** The largest relative change of one year to the next in a direction; 0 where there was none. */
export function bestYearlyChange(history: readonly number[], direction: 1 | -1): number {
  let best = 0;
  for (let i = 1; i < history.length; i++) {
    const previous = history[i - 1] ?? 0;
    if (previous === 0) continue;
    best = Math.max(best, (direction * ((history[i] ?? 0) - previous)) / Math.abs(previous));
  }
  return best;
}

/** Whole years to the deadline, at least 1; a year's end counts its whole year. */
function wholeYears(deadline: Deadline | null, today: string): number {
  if (!deadline) return 1;
  const days = parseIsoDate(deadline.date) - parseIsoDate(isoDate(parseIsoDate(today)));
  return Math.max(1, Math.floor(days / 365.25 + 0.1));
}
