import type { Rectangle } from "../../core/addresses";
import { leastMonthsForLimits, watch, type PeriodSeries, type Signal } from "../../core/risk";
import type { Language } from "../../core/languages";
import { format } from "../../i18n";
import { figureText, figureWithUnit, monthText } from "../../i18n/figure";
import { addMonths } from "../../core/calendar";
import { statusReason } from "../statusReason";
import type { TrackedKpi } from "../tracking";

/** What the early warning has to say about one series, and where. */
export interface Finding {
  readonly label: string;
  /** Sentences with rule, first period and figures. */
  readonly text: string;
  /** grave: act now · watch: look at it · calm: nothing but what can't be told yet. */
  readonly weight: "grave" | "watch" | "calm";
  /** The row of the text, from 0 on the sheet. */
  readonly row: number;
  /** Cells to be marked, on the sheet. */
  readonly cells: readonly Rectangle[];
  /** A limit that goes on watching over the series' cells, frozen on its first periods. */
  readonly limit: { readonly area: Rectangle; readonly formula: (cell: string) => string } | null;
  readonly tooShort: boolean;
}

/** What a KPI of the plan is warned of: pace against the phased plan, signals, the forecast, what the rest must bring. */
export function findingOfKpi(kpi: TrackedKpi, place: Rectangle, language: Language, fiscalYearStart: number): Finding {
  const { name, unit, status, warning, direction, annualTarget } = kpi;
  const { signals, forecast, required, reported } = warning;
  const adverse = signals.filter((one) => one.adverse);
  const month = (index: number) => monthText(language, addMonths(fiscalYearStart, index), true);
  const misses = forecast !== null && annualTarget !== null && direction * (annualTarget - forecast.value) > 0;
  const surelyMisses = misses && direction * (annualTarget - (direction === 1 ? forecast.high : forecast.low)) > 0;
  const isGrave = status === "red" || surelyMisses || required?.outOfReach || adverse.some(({ rule }) => rule === "N1");
  const isWatched = status === "amber" || misses || adverse.length > 0;
  const tooShort = reported < leastMonthsForLimits;
  const reason = statusReason(kpi, language);
  const sentences = [
    ...(reason === null ? [] : [reason]),
    ...adverse.map((one) => signalSentence(language, one, "gap", month)),
    ...(forecast && annualTarget !== null && isWatched
      ? [
          format(language, "risk.warning.forecast", {
            value: figureText(language, forecast.value, unit),
            low: figureText(language, forecast.low, unit),
            high: figureText(language, forecast.high, unit),
            target: figureWithUnit(language, annualTarget, unit),
            misses,
          }),
        ]
      : []),
    // Of a target that is reached already nothing is left to bring.
    ...(required && isWatched && (required.perMonth > 0 || direction === -1)
      ? [
          format(language, "risk.warning.required", {
            perMonth: figureWithUnit(language, required.perMonth, unit),
            best: figureText(language, required.best, unit),
            outOfReach: required.outOfReach,
            lower: direction === -1,
          }),
        ]
      : []),
    ...(tooShort ? [format(language, "risk.tooLittleHistory", { reported, least: leastMonthsForLimits })] : []),
  ];
  return {
    label: name,
    text: sentences.join(language === "zh-CN" ? "" : " "),
    weight: isGrave ? "grave" : isWatched ? "watch" : "calm",
    row: place.row,
    cells: [place],
    limit: null,
    tooShort,
  };
}

/** What the figures of a table that no template made are warned of; `origin` is its first cell. */
export function findingOfSeries(series: PeriodSeries, origin: Rectangle, language: Language): Finding {
  const { label, direction, kind, points, cells, periods } = series;
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
  const tooShort = reported < leastMonthsForLimits;
  const sentences = adverse.map((one) => signalSentence(language, one, kind, (index) => periods[index] ?? ""));
  const across = cells.length < 2 || cells[0]?.row === cells[1]?.row;
  const last = adverse.reduce((latest, { lastMonth }) => Math.max(latest, lastMonth), 0);
  const edge = limits && (direction === 1 ? limits.lower : limits.upper);
  return {
    label,
    text: `${label}${format(language, "risk.warning.colon")}${sentences.join(language === "zh-CN" ? "" : " ")}`,
    weight: adverse.length === 0 ? "calm" : adverse.some(({ rule }) => rule === "N1") ? "grave" : "watch",
    row: across ? at(0).row : at(last).row,
    cells: adverse.map(({ firstMonth, lastMonth }) => spanned(firstMonth, lastMonth)),
    limit:
      edge === null || kind === "gap"
        ? null
        : {
            area: spanned(0, points.length - 1),
            formula: (cell) => `AND(ISNUMBER(${cell}),${cell}${direction === 1 ? "<" : ">"}${edge})`,
          },
    tooShort,
  };
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
