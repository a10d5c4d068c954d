import type { Rectangle } from "../../core/addresses";
import { leastMonthsForLimits, watch, type PeriodSeries, type Signal } from "../../core/risk";
import type { Language } from "../../core/languages";
import { format } from "../../i18n";
import { figureText, figureWithUnit, listText, monthText } from "../../i18n/figure";
import { addMonths } from "../../core/calendar";
import { statusReason } from "../statusReason";
import type { TrackedKpi } from "../tracking";

/** grave: act now · watch: look at it · calm: nothing but what can't be told yet. */
export type Weight = "grave" | "watch" | "calm";

/** What the early warning has to say about one series, and where. */
export interface Finding {
  readonly label: string;
  /** Sentences with rule, first period and figures; those that decide the weight come first. */
  readonly text: string;
  /** Whether the text has to name the series, as several stand in its row. */
  readonly isNamed: boolean;
  readonly weight: Weight;
  /** The row of the text, from 0 on the sheet. */
  readonly row: number;
  /** Cells to be marked, on the sheet. */
  readonly cells: readonly Rectangle[];
  /** A limit that goes on watching over the series' cells, frozen on its first periods. */
  readonly limit: { readonly area: Rectangle; readonly formula: (cell: string) => string } | null;
  readonly tooShort: boolean;
  /** Periods that could not be watched, as the table names them; see PeriodSeries. */
  readonly passedOver: readonly string[];
}

/** What a KPI of the plan is warned of: pace against the phased plan, signals, the forecast, what the rest must bring. */
export function findingOfKpi(kpi: TrackedKpi, place: Rectangle, language: Language, fiscalYearStart: number): Finding {
  const { name, unit, status, warning, direction, annualTarget } = kpi;
  const { signals, forecast, required, reported, skipped } = warning;
  const adverse = signals.filter((one) => one.adverse);
  const month = (index: number) => monthText(language, addMonths(fiscalYearStart, index), true);
  const misses = forecast !== null && annualTarget !== null && direction * (annualTarget - forecast.value) > 0;
  const surelyMisses = misses && direction * (annualTarget - (direction === 1 ? forecast.high : forecast.low)) > 0;
  const reason = statusReason(kpi, language);
  const weightIf = (isGrave: boolean, isWatched = true): Weight => (isGrave ? "grave" : isWatched ? "watch" : "calm");
  const statements: readonly Statement[] = [
    ...(reason === null ? [] : [{ weight: weightIf(status === "red"), text: reason }]),
    ...adverse.map((one) => ({
      weight: weightIf(one.rule === "N1"),
      text: signalSentence(language, one, "gap", month),
    })),
    ...(forecast && annualTarget !== null
      ? [
          {
            weight: weightIf(surelyMisses, misses),
            text: format(language, "risk.warning.forecast", {
              value: figureText(language, forecast.value, unit),
              low: figureText(language, forecast.low, unit),
              high: figureText(language, forecast.high, unit),
              target: figureWithUnit(language, annualTarget, unit),
              misses,
            }),
          },
        ]
      : []),
    // Of a target that is reached already nothing is left to bring.
    ...(required && (required.perMonth > 0 || direction === -1)
      ? [
          {
            weight: weightIf(required.outOfReach, false),
            text: format(language, "risk.warning.required", {
              perMonth: figureWithUnit(language, required.perMonth, unit),
              best: figureText(language, required.best, unit),
              outOfReach: required.outOfReach,
              lower: direction === -1,
            }),
          },
        ]
      : []),
  ];
  const weight = weightiest([weightIf(status === "red", status === "amber"), ...statements.map((one) => one.weight)]);
  const tooShort = reported < leastMonthsForLimits;
  const hasGap = reported > 0 && skipped.length > 0;
  const sentences = [
    // What is forecast and required is told of those that are warned of.
    ...(weight === "calm" ? [] : [format(language, "risk.warning.lead", { weight }), ...inOrder(statements)]),
    ...(tooShort ? [format(language, "risk.tooLittleHistory", { reported, least: leastMonthsForLimits })] : []),
    ...(hasGap
      ? [
          format(language, "risk.warning.skipped", {
            months: listText(language, skipped.map(month)),
            waits: kpi.actual === null,
          }),
        ]
      : []),
  ];
  return {
    label: name,
    text: sentences.join(language === "zh-CN" ? "" : " "),
    isNamed: false,
    weight,
    row: place.row,
    cells: [place],
    limit: null,
    tooShort,
    passedOver: hasGap ? skipped.map(month) : [],
  };
}

/** A sentence, and what it weighs by itself. */
interface Statement {
  readonly weight: Weight;
  readonly text: string;
}

export const weights = ["grave", "watch", "calm"] as const satisfies readonly Weight[];

function weightiest(all: readonly Weight[]): Weight {
  return weights.find((weight) => all.includes(weight)) ?? "calm";
}

function inOrder(statements: readonly Statement[]): string[] {
  return weights.flatMap((weight) => statements.filter((one) => one.weight === weight).map(({ text }) => text));
}

/** What the figures of a table that no template made are warned of; `origin` is its first cell. */
export function findingOfSeries(series: PeriodSeries, origin: Rectangle, language: Language): Finding {
  const { label, direction, kind, points, cells, periods, passedOver } = series;
  const { signals, limits, reported } = watch(points, direction);
  const adverse = signals.filter((one) => one.adverse);
  const at = (index: number) => ({
    row: origin.row + (cells[index]?.row ?? 0),
    column: origin.column + (cells[index]?.column ?? 0),
    rowCount: 1,
    columnCount: 1,
  });
  const spanned = (from: number, to: number): Rectangle => {
    const [first, last] = [at(from), at(to)];
    return {
      ...first,
      rowCount: last.row - first.row + 1,
      columnCount: last.column - first.column + 1,
    };
  };
  /** Without the cells that were passed over. */
  const reportedWithin = (from: number, to: number): Rectangle[] => {
    const areas: Rectangle[] = [];
    let begin = from;
    for (let index = from; index <= to; index++) {
      if (index < to && areNeighbours(at(index), at(index + 1))) continue;
      areas.push(spanned(begin, index));
      begin = index + 1;
    }
    return areas;
  };
  const tooShort = reported < leastMonthsForLimits;
  const statements = adverse.map((one): Statement => ({
    weight: one.rule === "N1" ? "grave" : "watch",
    text: signalSentence(language, one, kind, (index) => periods[index] ?? ""),
  }));
  const across = cells.length < 2 || cells[0]?.row === cells[1]?.row;
  const last = adverse.reduce((latest, { lastMonth }) => Math.max(latest, lastMonth), 0);
  const edge = limits && (direction === 1 ? limits.lower : limits.upper);
  const sentences = [
    ...inOrder(statements),
    ...(passedOver.length > 0
      ? [format(language, "risk.warning.passedOver", { periods: periodsText(language, passedOver) })]
      : []),
  ];
  return {
    label,
    text: sentences.join(language === "zh-CN" ? "" : " "),
    isNamed: true,
    weight: weightiest(statements.map(({ weight }) => weight)),
    row: across ? at(0).row : at(last).row,
    cells: adverse.flatMap(({ firstMonth, lastMonth }) => reportedWithin(firstMonth, lastMonth)),
    limit:
      edge === null || kind === "gap"
        ? null
        : {
            area: spanned(0, points.length - 1),
            formula: (cell) => `AND(ISNUMBER(${cell}),${cell}${direction === 1 ? "<" : ">"}${edge})`,
          },
    tooShort,
    passedOver,
  };
}

const areNeighbours = (one: Rectangle, next: Rectangle) => next.row - one.row + next.column - one.column === 1;

/** Periods named at once; of more, that there are more. */
const MOST_NAMED = 6;

/** Periods in words: "Apr and May". */
export function periodsText(language: Language, periods: readonly string[]): string {
  const isLong = periods.length > MOST_NAMED;
  return listText(language, isLong ? [...periods.slice(0, MOST_NAMED), "…"] : periods);
}

function signalSentence(
  language: Language,
  { rule, firstMonth, lastMonth, firstGap, lastGap, adverse }: Signal,
  kind: PeriodSeries["kind"],
  periodText: (index: number) => string,
): string {
  const first = periodText(firstMonth);
  const last = periodText(lastMonth);
  if (kind === "gap") return format(language, `risk.signal.${rule}`, { first, last, firstGap, lastGap, adverse });
  const [from, to] = [figureText(language, firstGap), figureText(language, lastGap)];
  return format(language, `risk.value.${rule}`, { first, last, from, to, rises: lastGap > firstGap });
}
