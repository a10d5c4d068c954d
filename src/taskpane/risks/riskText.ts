import type { RiskFound } from "../../excel";
import { useLanguage } from "../language/LanguageProvider";

/** Says in one sentence how far behind plan a figure is, with as many figures as the table has. */
export function useRiskText(): (risk: RiskFound) => string {
  const { t } = useLanguage();
  return ({ level, attainment, actual, plan }) => {
    const state = t(`pane.risks.level.${level}`);
    if (attainment !== null && actual !== null && plan !== null) {
      return t("pane.risks.withFigures", { attainment, actual, plan });
    }
    return attainment === null ? t("pane.risks.byStatus", { state }) : t("pane.risks.withAttainment", { attainment });
  };
}
