import { clearHighlights, requestView } from "../excel";

/** Takes all of Planwright's highlights off. */
export async function clearHighlightsCommand(): Promise<void> {
  const count = await clearHighlights();
  requestView("risks", { message: { intent: "success", key: "commands.cleared", parameters: { count } }, risks: [] });
}
