import type { GoalReading } from "../goals";
import { Tag } from "../lexicon";
import type { Reading } from "../reading";
import type { ReasonId } from "../reasons";
import { has } from "../token";
import { judgement, spansOf, wordsOf, type Judgement } from "./criterion";

/** Measurable: every goal has a quantity of its own with something that it measures, or an end state that one can see. */
export function judgeMeasurable(reading: Reading): Judgement {
  const { goals, normal } = reading;
  if (goals.length === 0) return judgement("fail", "measurable.none", {}, []);
  for (const goal of goals) {
    if (evidence(goal).length > 0) continue;
    return failure(goal, reading);
  }
  const ranges = goals.flatMap(evidence);
  const first = goals[0];
  const id = first ? passReason(first) : "measurable.endState";
  return judgement("pass", id, { evidence: wordsOf(normal, ranges[0] ?? null) }, spansOf(normal, ranges));
}

function passReason(goal: GoalReading): ReasonId {
  if (goal.numbers.length > 0) return "measurable.quantity";
  if (goal.limit) return "measurable.limit";
  return goal.endState ? "measurable.endState" : "measurable.all";
}

function evidence(goal: GoalReading) {
  if (goal.placeholder && goal.numbers.length === 0) return [];
  if (goal.numbers.length > 0 && goal.object !== "none") return [...goal.numbers];
  if (goal.limit && goal.object !== "none") return [goal.limit];
  if (goal.endState) return [goal.endState];
  const delivers = goal.action === "achieve" || (goal.action === "change" && goal.direction === -1);
  if (goal.universal && delivers && (goal.object === "concrete" || goal.object === "measure")) return [goal.universal];
  return [];
}

function failure(goal: GoalReading, { normal, numbers }: Reading): Judgement {
  const fail = (id: ReasonId, range: { from: number; to: number } | null) =>
    judgement("fail", id, { words: wordsOf(normal, range) }, spansOf(normal, [range]));
  if (goal.placeholder) return fail("measurable.placeholder", goal.placeholder);
  if (goal.numbers.length > 0) return fail("measurable.numberWithoutMeasure", goal.numbers[0] ?? null);
  const distractor = numbers.find(
    ({ number, distractor: role }) =>
      role !== null && role !== "date" && number.from >= goal.from && number.to <= goal.to,
  );
  if (distractor?.distractor && distractor.distractor !== "date")
    return fail(`measurable.distractor.${distractor.distractor}`, distractor.number);
  if (goal.object === "openEnd") return fail("measurable.openEnd", goal.objectSpan);
  if (goal.vague) return fail("measurable.vague", goal.vague);
  if (goal.action === "change") return fail("measurable.direction", goal.actionSpan);
  const cadence = goal.tokens.find((token) => has(token, Tag.cadence));
  if (cadence) return fail("measurable.cadence", cadence);
  return goal.action === "process" ? fail("measurable.activity", goal.actionSpan) : fail("measurable.none", null);
}
