export { insertFormula, selectedAddress } from "./activeCell";
export {
  applyBlueprint,
  type AppliedPlan,
  type ApplyOptions,
  type ApplyProgress,
  type Renamed,
} from "./blueprint/apply";
export { UserError, toUserError } from "./errors";
export { readGoals, writeGoalScores, writeGoalText, type Goal, type GoalScore } from "./goals";
export { clearHighlights, highlightRisks, type HighlightResult } from "./highlights/highlight";
export { listRisks, nextRisk, previousRisk, type RiskFound } from "./highlights/walk";
export { findPlan, type Plan } from "./memory/plans";
export { showCell, showSheet } from "./navigate";
export { onViewRequested, requestView, type CheckedGoal, type PaneContent, type PaneView } from "./paneRequests";
export { readTracking, type TrackedKpi } from "./tracking";
export { readThresholds, writeThresholds, type KpiThresholds, type PlanThresholds } from "./thresholds";
