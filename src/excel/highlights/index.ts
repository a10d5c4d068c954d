export { clearHighlights } from "./clear";
export { highlightRisks, type HighlightResult } from "./highlight";
export { listRisks, nextRisk, previousRisk, type RiskFound } from "./walk";
export { warnEarly, type WarningResult } from "../warnings/warnEarly";
export { refreshTracking, type RefreshResult, type TriggeredRisk } from "../warnings/refresh";
