/** The public face of the core. */
export * from "./calendar";
export * from "./cells";
export * from "./languages";
export * from "./kpi";
export * from "./plan";
export { checkGoal, type GoalContext, type GoalReport } from "./smart";
export {
  countStatuses,
  defaultThresholds,
  earlyWarning,
  findRisks,
  levelOf,
  recognizeMeasures,
  type Level,
  type MonthlySeries,
  type Thresholds,
  type Warning,
} from "./risk";
