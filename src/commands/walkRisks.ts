import { nextRisk, previousRisk, requestView, statusReason, type RiskFound } from "../excel";
import { languageOf } from "../i18n";
import { figureText } from "../i18n/figure";

/** Selects the next cell that is behind plan and says why it is. */
export async function nextRiskCommand(): Promise<void> {
  tell(await nextRisk());
}

/** Selects the previous cell that is behind plan and says why it is. */
export async function previousRiskCommand(): Promise<void> {
  tell(await previousRisk());
}

function tell({ attainment, actual, plan, lower, unit, kpi, ...risk }: RiskFound): void {
  const { address, label, level, position, count, hidden } = risk;
  const language = languageOf(Office.context.displayLanguage);
  const reason = kpi && statusReason(kpi, language);
  const figure = (value: number | null) => (value === null ? null : figureText(language, value, unit));
  const over = attainment === null ? null : 1 - attainment;
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
      parameters: {
        ...{ address, label, level, position, count, attainment, over, lower, reason, hidden },
        actual: figure(actual),
        plan: figure(plan),
      },
    },
  });
}
