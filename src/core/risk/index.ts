export { areSensible, defaultThresholds, levelOf, levels, type Level, type Thresholds } from "./levels";
export {
  findRisks,
  neededColumns,
  ruleFormula,
  type Columns,
  type Direction,
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
export { countLevels, effectiveThresholds, type LevelCounts, type OwnThresholds } from "./preview";
export { formatWithSign, signs } from "./signs";
export { looksLikeNumber } from "./textNumbers";
export { findSeries, type PeriodSeries } from "./series";
