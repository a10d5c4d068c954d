import type { GoalReading } from "../goals";
import type { Reading } from "../reading";
import type { ReasonId } from "../reasons";
import { judgement, spansOf, wordsOf, type Judgement } from "./criterion";

/** Specific: an action or change, and a concrete object, in every goal of the text. */
export function judgeSpecific({ goals, normal }: Reading): Judgement {
  if (goals.length === 0) return judgement("fail", "specific.empty", {}, []);
  for (const goal of goals) {
    const id = failure(goal);
    if (!id) continue;
    const parameters = { action: wordsOf(normal, goal.actionSpan), object: wordsOf(normal, goal.objectSpan) };
    return judgement("fail", id, parameters, spansOf(normal, [goal.actionSpan, goal.objectSpan]));
  }
  const first = goals[0];
  return judgement(
    "pass",
    "specific.passes",
    { action: wordsOf(normal, first?.actionSpan ?? null), object: wordsOf(normal, first?.objectSpan ?? null) },
    spansOf(
      normal,
      goals.flatMap(({ actionSpan, objectSpan }) => [actionSpan, objectSpan]),
    ),
  );
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
