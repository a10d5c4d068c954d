import { offerAutomation } from "./automation";
import { associate } from "./command";

// Without Office.js there is no ribbon to answer; the pane then says what is missing.
if (typeof Office !== "undefined") void Office.onReady(associateAll);

/** Names as the manifest and the shortcuts have them; what an action needs is loaded when it is first used. */
function associateAll(): void {
  associate("checkGoals", "goals", async () => (await import("./checkGoals")).checkGoalsCommand());
  associate("highlightRisks", "risks", async () => (await import("./highlightRisks")).highlightRisksCommand());
  associate("clearHighlights", "risks", async () => (await import("./clearHighlights")).clearHighlightsCommand());
  associate("nextRisk", "risks", async () => (await import("./walkRisks")).nextRiskCommand());
  associate("previousRisk", "risks", async () => (await import("./walkRisks")).previousRiskCommand());
  associate("earlyWarning", "risks", async () => (await import("./earlyWarning")).earlyWarningCommand());
  associate("setThresholds", "risks", async () => (await import("./setThresholds")).setThresholdsCommand());
  associate("refreshTracking", "track", async () => (await import("./refreshTracking")).refreshTrackingCommand());
  associate("openHelp", "help", async () => (await import("./openHelp")).openHelpCommand());
  associate("convertFormulas", "functions", async () => (await import("./convertFormulas")).convertFormulasCommand());
  offerAutomation();
}
