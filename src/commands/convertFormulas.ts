import { requestView } from "../excel";

/** Opens the pane on the preview of what KPI formulas can become; nothing is changed before the user agrees. */
export function convertFormulasCommand(): Promise<void> {
  requestView("functions", { conversion: { scope: "workbook" } });
  return Promise.resolve();
}
