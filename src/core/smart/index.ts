export { blanks, fillSamples } from "./blanks";
export { checkGoal } from "./check";
export { composeGoal, type GoalParts } from "./compose";
export type { Criterion, Deadline, GoalContext, GoalReport, Quantity, Span, Verdict } from "./report";
