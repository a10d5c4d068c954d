export { clearHighlights } from "./clear";
export { highlightRisks, type HighlightResult } from "./highlight";
export type { RiskFound } from "./found";
export { nextRisk, previousRisk } from "./walk";
export { warnEarly, type WarningResult } from "../warnings/warnEarly";
export { refreshTracking, type RefreshResult, type TriggeredRisk } from "../warnings/refresh";
