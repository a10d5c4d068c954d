export { insertFormula, selectedAddress } from "./activeCell";
export {
  applyBlueprint,
  type AppliedPlan,
  type ApplyOptions,
  type ApplyProgress,
  type Renamed,
} from "./blueprint/apply";
export {
  convertFormulas,
  previewConversion,
  reenterFormulas,
  type Change,
  type ConversionPreview,
  type ConversionResult,
  type ConversionScope,
  type ConversionTarget,
  type ConvertibleFormula,
  type KeptFormula,
  type Obstacle,
  type ReentryResult,
  type StuckFormula,
} from "./convert";
export { UserError, toUserError } from "./errors";
export { dismissVerdict, readDismissals, reviveVerdict } from "./dismissals";
export { addGoal, insertGoal, readGoals, writeGoalScores, writeGoalText, type Goal, type NewGoal } from "./goals";
export { isoToday } from "./today";
export * from "./highlights";
export type { LongWork } from "./longWork";
export { findPlan, type Plan } from "./memory/plans";
export { showCell, showSheet } from "./navigate";
export { onViewRequested, requestView, type CheckedGoal, type PaneContent, type PaneView } from "./paneRequests";
export { statusReason, type JudgedKpi } from "./statusReason";
export { readTracking, type TrackedKpi } from "./tracking";
export * from "./thresholds";
export {
  listImportSources,
  mappingToRemember,
  periodText,
  readActuals,
  readImportSource,
  recallMapping,
  writeActuals,
  type ActualsBook,
  type ImportSource,
  type RememberedMapping,
} from "./actuals";
export {
  insertSummary,
  missText,
  readMonthClose,
  readSummary,
  signalText,
  summaryLines,
  writeReview,
  type InsertedSummary,
  type MissToReview,
  type MonthClose,
  type ReviewOfMiss,
  type Summary,
} from "./review";
export { readPeriod, type PlanPeriod } from "./period";
export { readPortfolio, type GoalStanding, type Portfolio, type RiskStanding } from "./portfolio";
