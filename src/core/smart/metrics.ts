import type { GoalReading } from "./goals";
import type { NormalText } from "./normalize";
import type { NumberMention } from "./numbers";
import type { Quantity } from "./report";
import { has, type Token } from "./token";
import * as Tag from "./lexicon/tags";
import { patternsOf } from "./languages/rules";

const patterns = patternsOf((language) => language.quantities);

/** The goal's own quantities, with kind and measure. */
export function quantitiesOf(goal: GoalReading, normal: NormalText): Quantity[] {
  const quantities: Quantity[] = [];
  const { numbers } = goal;
  if (numbers.length === 0) return quantities;
  const measures = goal.tokens.filter((token) => token.kind !== "number" && has(token, Tag.measure));
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i];
    if (!number) continue;
    const next = numbers[i + 1];
    if (next && isRange(number, next, normal)) {
      const unit = number.unit === "count" ? next.unit : number.unit;
      const scale = number.unit === "count" && next.unit !== "count" && next.unit !== "%" ? scaleOf(next, normal) : 1;
      quantities.push({
        ...quantity(number, measures, goal, normal, "range"),
        unit,
        value: number.measured ? number.value : number.value * scale,
      });
      quantities.push(quantity(next, measures, goal, normal, "range"));
      i++;
      continue;
    }
    quantities.push(quantity(number, measures, goal, normal, kindOf(number, goal, normal)));
  }
  return quantities;
}

/** The magnitude that the second end of a range gives the first: 3-5万. */
function scaleOf(number: NumberMention, normal: NormalText): number {
  const digits = /[\d.]+/.exec(normal.text.slice(number.from, number.to));
  return digits ? number.value / Number(digits[0]) : 1;
}

function isRange(a: NumberMention, b: NumberMention, normal: NormalText): boolean {
  const say = patterns(normal.rules);
  const gap = normal.text.slice(a.to, b.from);
  const connected = say.between.test(gap) || (gap === "" && normal.text.charAt(b.from) === "-");
  return connected && (a.unit === b.unit || a.unit === "count") && a.value < Math.abs(b.value);
}

function quantity(
  number: NumberMention,
  measures: readonly Token[],
  goal: GoalReading,
  normal: NormalText,
  kind: Quantity["kind"],
): Quantity {
  const measure = nearestMeasure(number, measures) ?? goal.objectSpan;
  return {
    value: number.value,
    unit: number.unit,
    kind,
    span: normal.span(number.from, number.to),
    metric: measure
      ? normal.original.slice(normal.span(measure.from, measure.to).start, normal.span(measure.from, measure.to).end)
      : null,
  };
}

/** The last measure before the number, else the first of the goal. */
function nearestMeasure(number: NumberMention, measures: readonly Token[]): Token | null {
  let nearest = measures[0] ?? null;
  for (const measure of measures) {
    if (measure.to > number.from) break;
    nearest = measure;
  }
  return nearest;
}

function kindOf(number: NumberMention, goal: GoalReading, normal: NormalText): Quantity["kind"] {
  const say = patterns(normal.rules);
  if (number.says === "delta") return "delta";
  if (number.says === "level") return "target";
  if (number.sign !== 0) return "delta";
  const before = normal.text.slice(Math.max(0, number.from - 24), number.from);
  const after = normal.text.slice(number.to, number.to + 24);
  if (say.comparedAfter.test(after)) return "delta";
  if (say.levelBefore.test(before) && !say.changedByAbout.test(before)) return "target";
  if (say.changeAfter.test(after)) return "delta";
  if (say.changeBefore.test(before)) return "delta";
  const share = number.unit === "%" || number.unit === "pp";
  return number.unit === "pp" || (share && goal.action === "change" && !/^ of\b/.test(after)) ? "delta" : "target";
}
