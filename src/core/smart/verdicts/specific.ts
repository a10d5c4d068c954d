import type { GoalReading } from "../goals";
import type { Range } from "../intents";
import type { Reading } from "../reading";
import type { ReasonId } from "../reasons";
import { judgement, spansOf, wordsOf, type Judgement } from "./criterion";

/** Specific: an action or change, and a concrete object, in every goal of the text. */
export function judgeSpecific({ goals, normal }: Reading): Judgement {
  const first = goals[0];
  if (!first) return judgement("fail", "specific.empty", {}, []);
  const ranges: (Range | null)[] = [];
  let id: ReasonId | null = null;
  let told = first;
  for (const goal of goals) {
    id = failure(goal);
    if (id) {
      ranges.length = 0;
      told = goal;
    }
    ranges.push(goal.actionSpan, goal.objectSpan);
    if (id) break;
  }
  const parameters = { action: wordsOf(normal, told.actionSpan), object: wordsOf(normal, told.objectSpan) };
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
