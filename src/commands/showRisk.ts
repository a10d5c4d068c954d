import { requestView, type RiskFound } from "../excel";

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
  hidden,
}: RiskFound): void {
  const key =
    actual !== null && plan !== null
      ? "commands.riskOfFigures"
      : attainment !== null
        ? "commands.riskOfAttainment"
        : "commands.risk";
  requestView("risks", {
    message: {
      intent: level === "red" ? "error" : "warning",
      key,
      parameters: { address, label, level, position, count, attainment, actual, plan, hidden },
    },
  });
}
