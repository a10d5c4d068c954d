import { requestView, statusReason, type RiskFound } from "../excel";
import { languageOf } from "../i18n";

/** Says why the cell that was just selected is behind plan. */
export function showRisk({
  address,
  label,
  level,
  position,
  count,
  attainment,
  actual,
  plan,
  kpi,
  hidden,
}: RiskFound): void {
  const reason = kpi && statusReason(kpi, languageOf(Office.context.displayLanguage));
  const key = reason
    ? "commands.riskOfKpi"
    : actual !== null && plan !== null
      ? "commands.riskOfFigures"
      : attainment !== null
        ? "commands.riskOfAttainment"
        : "commands.risk";
  requestView("risks", {
    message: {
      intent: level === "red" ? "error" : "warning",
      key,
      parameters: { address, label, level, position, count, attainment, actual, plan, reason, hidden },
    },
  });
}
