export { defaultThresholds, levelOf, levels, type Direction, type Level, type Thresholds } from "./levels";
export {
  attainmentsOf,
  findRisks,
  neededColumns,
  ruleFormula,
  type Columns,
  type Judgement,
  type LevelWords,
  type Measure,
  type Risk,
} from "./measures";
export { directionOf, recognizeMeasures, type Column } from "./recognize";
export { requiredRest, seasonalForecast, type Forecast, type Required } from "./forecast";
export {
  earlyWarning,
  watch,
  leastMonthsForLimits,
  type Limits,
  type MonthlySeries,
  type Rule,
  type Signal,
  type Warning,
} from "./warning";
export {
  areSensible,
  bases,
  countAttainments,
  countStatuses,
  crossingOf,
  statusOf,
  thresholdsInForce,
  type Basis,
  type Crossing,
  type JudgedKpi,
  type OwnThresholds,
  type PlanThresholds,
  type Status,
  type StatusCounts,
} from "./thresholds";
export { formatWithSign, signs } from "./signs";
export { looksLikeNumber } from "./textNumbers";
export { findSeries, type PeriodSeries } from "./series";
