import { nextRisk } from "../excel";
import { showRisk } from "./showRisk";

/** Selects the next cell that is behind plan and says why it is. */
export async function nextRiskCommand(): Promise<void> {
  showRisk(await nextRisk());
}
