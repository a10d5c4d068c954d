import { highlightRisks, requestView, type HighlightResult } from "../excel";

/** Marks what is behind plan and tells how much of it there is. */
export async function highlightRisksCommand(): Promise<HighlightResult> {
  const result = await highlightRisks();
  const { sheet, judged, amber, red, textNumbers, risks } = result;
  if (red === null) {
    requestView("risks", {
      message: { intent: "info", key: "commands.highlightedMany", parameters: { sheet, judged } },
    });
    return result;
  }
  requestView("risks", {
    message: {
      intent: red > 0 ? "warning" : "success",
      key: "commands.highlighted",
      parameters: { sheet, judged, amber, red, textNumbers },
    },
    risks,
  });
  return result;
}
