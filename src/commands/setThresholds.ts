import { requestView } from "../excel";

/** Opens the pane where thresholds are set; where the add-in may not open it, the view waits until the user does. */
export async function setThresholdsCommand(): Promise<void> {
  requestView("risks", { thresholds: {} });
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    requestView("risks", { thresholds: {}, message: { intent: "info", key: "commands.openPane" } });
  }
}
