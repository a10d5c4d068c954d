import type { Language } from "../core/languages";
import type { Level } from "../core/risk";
import { format } from "../i18n";
import { figureText, figureWithUnit } from "../i18n/figure";
import type { TrackedKpi } from "./tracking";

/** What of a KPI its status rests on. */
export type JudgedKpi = Pick<
  TrackedKpi,
  "unit" | "direction" | "status" | "basis" | "judged" | "thresholds" | "actual" | "plan" | "attainment"
>;

/**
 * Why the KPI is amber or red in one sentence, by what its thresholds are for and where they lie.
 *
 * @returns null where it is neither, or where the figures that it is judged by are not there.
 */
export function statusReason(kpi: JudgedKpi, language: Language): string | null {
  const { status, basis, judged, unit, actual, plan, attainment } = kpi;
  if (status === null || status === "green") return null;
  const bound = boundText(kpi, status, language);
  if (basis === "target" && judged !== null) {
    return format(language, "risk.warning.statusByTarget", { status, attainment: judged, bound });
  }
  if (basis === "value" && judged !== null) {
    const figure = figureWithUnit(language, judged, unit);
    return format(language, "risk.warning.statusByValue", { status, actual: figure, bound });
  }
  if (attainment === null || actual === null || plan === null) return null;
  return format(language, "risk.warning.status", {
    status,
    attainment,
    actual: figureText(language, actual, unit),
    plan: figureWithUnit(language, plan, unit),
    bound,
  });
}

/** " (green from 98%)": the threshold that the KPI is on the wrong side of. */
function boundText({ basis, direction, thresholds, unit }: JudgedKpi, status: Level, language: Language): string {
  if (!thresholds) return "";
  const threshold = status === "red" ? thresholds.amber : thresholds.green;
  return format(language, "risk.warning.bound", {
    status,
    lower: basis === "value" && direction === -1,
    from: figureText(language, threshold, basis === "value" ? unit : "%"),
  });
}
