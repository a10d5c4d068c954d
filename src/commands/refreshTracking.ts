import { refreshTracking, requestView, type RefreshResult } from "../excel";
import { format, languageOf } from "../i18n";
import { dayText } from "../i18n/figure";

/** Calculates Tracking anew, logs what has been triggered, and says what starts now. */
export async function refreshTrackingCommand(): Promise<RefreshResult> {
  const result = await refreshTracking();
  const { asOf, kpis, amber, red, triggered } = result;
  const language = languageOf(Office.context.displayLanguage);
  const risks =
    triggered.length === 0
      ? format(language, "commands.noRiskTriggered")
      : triggered
          .map(({ id, risk, contingency, owner }) =>
            format(language, "commands.riskTriggered", { id, risk, contingency, owner }),
          )
          .join(" ");
  requestView("track", {
    message: {
      intent: triggered.length > 0 || red > 0 ? "warning" : "success",
      key: "commands.refreshed",
      parameters: { dated: asOf !== null, asOf: asOf === null ? "" : dayText(language, asOf), kpis, amber, red, risks },
    },
  });
  return result;
}
