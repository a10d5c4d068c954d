export { clearHighlights } from "./clear";
export { highlightRisks, type HighlightResult } from "./highlight";
export { listRisks, nextRisk, previousRisk, type RiskFound } from "./walk";
