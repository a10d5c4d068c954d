/** The public face of the core. */
export * from "./calendar";
export * from "./cells";
export * from "./languages";
export * from "./kpi";
export * from "./plan";
export { checkGoal, type GoalContext, type GoalReport } from "./smart";
