export { areSensible, defaultThresholds, levelOf, levels, type Level, type Thresholds } from "./levels";
export {
  findRisks,
  ruleFormula,
  type Direction,
  type Judgement,
  type LevelWords,
  type Measure,
  type Risk,
} from "./measures";
export { directionOf, recognizeMeasures, type Column } from "./recognize";
