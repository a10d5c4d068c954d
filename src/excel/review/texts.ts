import { addMonths } from "../../core/calendar";
import type { Language } from "../../core/languages";
import type { Miss, SummaryFact } from "../../core/tracking";
import { format, type MessageKey } from "../../i18n";
import { figureText, figureWithUnit, listText, monthText } from "../../i18n/figure";

/** A miss as the Review sheet says it, with its figures: "K4 Acquisition cost: 137 against 108 ...". */
export function missText(language: Language, { id, name, unit, month, yearToDate }: Miss, monthStart: number): string {
  const sentence = (key: MessageKey, { actual, plan, attainment }: Miss["month"]) =>
    actual === null || plan === null || attainment === null
      ? []
      : [
          format(language, key, {
            month: monthText(language, monthStart),
            actual: figureText(language, actual, unit),
            plan: figureWithUnit(language, plan, unit),
            attainment,
          }),
        ];
  return format(language, "track.review.result", {
    id,
    name,
    figures: [...sentence("track.review.month", month), ...sentence("track.review.yearToDate", yearToDate)].join(
      format(language, "track.review.separator"),
    ),
  });
}

/** A sentence of the management summary; months of signals count from the fiscal year's start, a serial. */
export function factText(language: Language, fact: SummaryFact, fiscalYearStart: number): string {
  switch (fact.fact) {
    case "counts":
      return format(language, "track.summary.counts", { ...fact });
    case "kpi":
      return format(language, "track.summary.kpi", {
        name: fact.name,
        urgency: fact.urgency,
        actual: figureText(language, fact.actual, fact.unit),
        plan: figureWithUnit(language, fact.plan, fact.unit),
        attainment: fact.attainment,
      });
    case "unreported":
      return format(language, "track.summary.unreported", {
        names: listText(language, fact.names),
        count: fact.names.length,
      });
    case "gap":
      return format(language, "track.summary.gap", {
        name: fact.name,
        months: monthsText(language, fact.months, fiscalYearStart),
      });
    case "signal":
      return format(language, "track.summary.signal", {
        name: fact.name,
        signal: signalText(language, fact.signal, fiscalYearStart),
      });
    case "outlook":
      return format(language, "track.summary.outlook", {
        name: fact.name,
        forecast: figureText(language, fact.forecast, fact.unit),
        target: figureWithUnit(language, fact.target, fact.unit),
        share: fact.target === 0 ? null : fact.forecast / fact.target,
      });
    case "required":
      return format(language, fact.best === null ? "track.summary.required" : "track.summary.requiredAgainst", {
        name: fact.name,
        perMonth: figureWithUnit(language, fact.perMonth, fact.unit),
        best: fact.best === null ? null : figureText(language, fact.best, fact.unit),
        lower: fact.lower,
      });
    case "risk":
      return format(language, "track.summary.risk", {
        id: fact.id,
        risk: fact.risk,
        contingency: fact.contingency || format(language, "track.summary.none"),
        owner: fact.owner || format(language, "track.summary.none"),
      });
  }
}

type Signal = Extract<SummaryFact, { fact: "signal" }>["signal"];

/** Months of the fiscal year, counted from 0, in words: "Feb 2026 and Apr 2026". */
export function monthsText(language: Language, months: readonly number[], fiscalYearStart: number): string {
  return listText(
    language,
    months.map((month) => monthText(language, addMonths(fiscalYearStart, month), true)),
  );
}

/** An early-warning rule that was met, in words. */
export function signalText(language: Language, signal: Signal, fiscalYearStart: number): string {
  const { firstMonth, lastMonth, firstGap, lastGap, adverse } = signal;
  return format(language, `risk.signal.${signal.rule}`, {
    first: monthText(language, addMonths(fiscalYearStart, firstMonth), true),
    last: monthText(language, addMonths(fiscalYearStart, lastMonth), true),
    firstGap,
    lastGap,
    adverse,
  });
}
