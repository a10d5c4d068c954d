import { checkerOf } from "./check";
import { chinese } from "./languages/zh";
import { english } from "./languages/en";

export { composeGoal, type GoalParts } from "./compose";
export type { Criterion, Deadline, GoalContext, GoalReport, Quantity, Span, Verdict } from "./report";

/** The checker for goals in any language, which knows all rules. */
export const checkGoal = checkerOf([chinese, english]);
