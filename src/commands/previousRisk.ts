import { previousRisk } from "../excel";
import { showRisk } from "./showRisk";

/** Selects the previous cell that is behind plan and says why it is. */
export async function previousRiskCommand(): Promise<void> {
  showRisk(await previousRisk());
}
