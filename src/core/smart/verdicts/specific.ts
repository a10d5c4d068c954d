import type { GoalReading } from "../goals";
import type { Range } from "../intents";
import type { Reading } from "../reading";
import type { ReasonId } from "../reasons";
import { judgement, spansOf, wordsOf, type Judgement } from "./criterion";

/** Specific: an action or change, and a concrete object, in every goal of the text. */
export function judgeSpecific({ goals, normal }: Reading): Judgement {
  const first = goals[0];
  if (!first) return judgement("fail", "specific.empty", {}, []);
  const failed = goals.find((goal) => failure(goal) !== null);
  const { actionSpan, objectSpan } = failed ?? first;
  const parameters = { action: wordsOf(normal, actionSpan), object: wordsOf(normal, objectSpan) };
  const ranges: (Range | null)[] = [];
  for (const goal of failed ? [failed] : goals) ranges.push(goal.actionSpan, goal.objectSpan);
  const id = failed ? failure(failed) : null;
  return judgement(id ? "fail" : "pass", id ?? "specific.passes", parameters, spansOf(normal, ranges));
}

function failure({ action, object }: GoalReading): ReasonId | null {
  if (action === "process") return "specific.process";
  if (action === "slogan") return "specific.slogan";
  if (action === "none") return "specific.noAction";
  if (object === "none") return "specific.noObject";
  if (object === "generic") return "specific.generic";
  if (object === "empty" || object === "plain") return "specific.emptyObject";
  return object === "openEnd" ? "specific.openEnd" : null;
}
