import type { PlanKpi } from "../../../core/plan/life";
import { figureText, isShare } from "../../../i18n/figure";
import { useLanguage } from "../../language/LanguageProvider";

type OfKpi = Pick<PlanKpi, "unit">;

/** A figure of a KPI as its reader writes it; a dash where there is none. */
export function useFigures(): (value: number | null, kpi: OfKpi) => string {
  const { language } = useLanguage();
  return (value, { unit }) => (value === null ? "–" : figureText(language, value, unit));
}

/** By how much a figure of a KPI differs, with its sign; two percentages differ by percentage points. */
export function useDifferences(): (value: number | null, kpi: OfKpi) => string {
  const { t, language } = useLanguage();
  return (value, { unit }) => {
    if (value === null) return "–";
    if (isShare(unit)) return t("plan.points", { points: 100 * value });
    return (value > 0 ? "+" : "") + figureText(language, value, unit);
  };
}
