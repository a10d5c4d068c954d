import { offerAutomation } from "./automation";
import { checkGoalsCommand } from "./checkGoals";
import { clearHighlightsCommand } from "./clearHighlights";
import { associate } from "./command";
import { highlightRisksCommand } from "./highlightRisks";
import { nextRiskCommand } from "./nextRisk";
import { openHelpCommand } from "./openHelp";
import { previousRiskCommand } from "./previousRisk";

/** Names as the manifest and the shortcuts have them. */
void Office.onReady(() => {
  associate("checkGoals", "goals", checkGoalsCommand);
  associate("highlightRisks", "risks", async () => void (await highlightRisksCommand()));
  associate("clearHighlights", "risks", clearHighlightsCommand);
  associate("nextRisk", "risks", nextRiskCommand);
  associate("previousRisk", "risks", previousRiskCommand);
  associate("openHelp", "help", openHelpCommand);
  offerAutomation();
});
