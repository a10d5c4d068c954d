import type { GoalReading } from "../goals";
import type { Range } from "../intents";
import * as Tag from "../lexicon/tags";
import type { Reading } from "../reading";
import type { ReasonId } from "../reasons";
import { has } from "../token";
import { judgement, spansOf, wordsOf, type Failure, type Judgement } from "./criterion";

/** Measurable: every goal has a quantity of its own with something that it measures, or an end state that one can see. */
export function judgeMeasurable(reading: Reading): Judgement {
  const { goals, normal } = reading;
  const first = goals[0];
  if (!first) return judgement("fail", "measurable.none", {}, []);
  const ranges: Range[] = [];
  for (const goal of goals) {
    const proof = evidence(goal);
    if (proof.length === 0) {
      const { id, at } = failure(goal, reading);
      return judgement("fail", id, { words: wordsOf(normal, at) }, spansOf(normal, [at]));
    }
    for (const range of proof) ranges.push(range);
  }
  return judgement(
    "pass",
    passReason(first),
    { evidence: wordsOf(normal, ranges[0] ?? null) },
    spansOf(normal, ranges),
  );
}

function passReason(goal: GoalReading): ReasonId {
  if (goal.numbers.length > 0) return "measurable.quantity";
  if (goal.limit) return "measurable.limit";
  return goal.endState ? "measurable.endState" : "measurable.all";
}

function evidence(goal: GoalReading): readonly Range[] {
  const { action, direction, endState, limit, numbers, object, placeholder, universal } = goal;
  if (placeholder && numbers.length === 0) return [];
  if (object !== "none") {
    if (numbers.length > 0) return numbers;
    if (limit) return [limit];
  }
  if (endState) return [endState];
  const delivers = action === "achieve" || (action === "change" && direction === -1);
  return universal && delivers && (object === "concrete" || object === "measure") ? [universal] : [];
}

/** Why nothing can be measured in a goal, and the words that say so. */
function failure(goal: GoalReading, { numbers }: Reading): Failure {
  const { action, actionSpan, object, objectSpan, placeholder, vague } = goal;
  if (placeholder) return { id: "measurable.placeholder", at: placeholder };
  if (goal.numbers[0]) return { id: "measurable.numberWithoutMeasure", at: goal.numbers[0] };
  for (const { number, distractor } of numbers)
    if (distractor && distractor !== "date" && number.from >= goal.from && number.to <= goal.to)
      return { id: `measurable.distractor.${distractor}`, at: number };
  if (object === "openEnd") return { id: "measurable.openEnd", at: objectSpan };
  if (vague) return { id: "measurable.vague", at: vague };
  if (action === "change") return { id: "measurable.direction", at: actionSpan };
  const cadence = goal.tokens.find((token) => has(token, Tag.cadence));
  if (cadence) return { id: "measurable.cadence", at: cadence };
  return action === "process" ? { id: "measurable.activity", at: actionSpan } : { id: "measurable.none", at: null };
}
