export { blanks, fillSamples } from "./advice";
export { checkGoal } from "./check";
export type { Criterion, Deadline, GoalContext, GoalReport, Quantity, Span, Verdict } from "./report";
