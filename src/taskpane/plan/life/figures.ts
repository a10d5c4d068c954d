import type { PlanKpi } from "../../../core/plan/life";
import { useLanguage } from "../../language/LanguageProvider";

/** A figure of a KPI as its reader writes it; a dash where there is none. */
export function useFigures(): (value: number | null, kpi: Pick<PlanKpi, "rule" | "unit">) => string {
  const { language } = useLanguage();
  return (value, { rule, unit }) => {
    if (value === null) return "–";
    const isShare = rule === "RATIO" && (unit === "%" || unit === "％");
    return new Intl.NumberFormat(
      language,
      isShare ? { style: "percent", maximumFractionDigits: 2 } : { maximumFractionDigits: 2 },
    ).format(value);
  };
}
