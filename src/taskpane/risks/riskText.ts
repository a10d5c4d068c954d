import { statusReason, type RiskFound } from "../../excel";
import { figureText } from "../../i18n/figure";
import { useLanguage } from "../language/LanguageProvider";

/** Says in one sentence why a figure is behind plan: by the thresholds of its KPI, else with what the table has. */
export function useRiskText(): (risk: RiskFound) => string {
  const { t, language } = useLanguage();
  return ({ level, attainment, actual, plan, lower, unit, kpi }) => {
    const reason = kpi && statusReason(kpi, language);
    if (reason) return reason;
    const state = t(`pane.risks.level.${level}`);
    if (attainment !== null && actual !== null && plan !== null) {
      return t("pane.risks.withFigures", {
        attainment,
        over: 1 - attainment,
        lower,
        actual: figureText(language, actual, unit),
        plan: figureText(language, plan, unit),
      });
    }
    return attainment === null ? t("pane.risks.byStatus", { state }) : t("pane.risks.withAttainment", { attainment });
  };
}
