import { nextRisk, previousRisk, requestView, statusReason, type RiskFound } from "../excel";
import { languageOf } from "../i18n";

/** Selects the next cell that is behind plan and says why it is. */
export async function nextRiskCommand(): Promise<void> {
  tell(await nextRisk());
}

/** Selects the previous cell that is behind plan and says why it is. */
export async function previousRiskCommand(): Promise<void> {
  tell(await previousRisk());
}

function tell({ address, label, level, position, count, attainment, actual, plan, kpi, hidden }: RiskFound): void {
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
