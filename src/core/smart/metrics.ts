import type { GoalReading } from "./goals";
import type { NormalText } from "./normalize";
import type { NumberMention } from "./numbers";
import type { Quantity } from "./report";
import { has, type Token } from "./token";
import { Tag } from "./lexicon";

const levelBefore =
  /(?:到|至|达|达到|冲|冲刺|为|成|在|过|破|超|于|≥|≤|>=|<=|[><=:]|不低于|不高于|不少于|不多于|至少|最多|仅|满|逾|近|约)\s?$|\b(?:to|at|reach(?:es|ed|ing)?|hits?|is|are|of|below|under|above|least|most|than|within|exceed(?:ing|s)?|achieve[sd]?|attain|between|around|minimum|maximum|over|cap(?:ped)?)\s(?:about |around |some |roughly )?$/;
const changeBefore =
  /(?:提高|提升|增长|增加|增|涨|升|多|降低|下降|减少|减|降|压降|压缩|缩短|缩减|压减|削减|节约|节省|新增|净增|新开|新签|新招|扩大|上升|下调|上调|扩招|增设|改善|回落|省|提速|加快|同比|环比|再)(?:了|近|约|逾|超|各|再)?\s?$|\b(?:by|up|down|raise|increase|grow|lift|boost|cut|reduce|lower|add|adding|save|gain|gains|additional|extra|another|new)\s(?:about |around |some |roughly |at least |a further |another )?$/;
const changedByAbout = /\bby (?:about|around|over|at least|at most) $/;
/** "To two thirds fewer": the comparison says change whatever stands before it. */
const comparedAfter = /^ (?:more|fewer|less|higher|lower|shorter|faster)\b(?! than)/;
const changeAfter =
  /^\s?(?:以上)?(?:的)?(?:增长|增幅|降幅|涨幅|提升|下降|减少|增加|增量)|^ (?:more|fewer|less|higher|lower|additional|extra|increase|reduction|decrease|growth|rise|drop|cut|improvement|uplift|saving|faster|shorter|a week lower|a month lower|new)\b|^ (?:[a-z]+ ){0,3}(?:more|fewer|less|higher|lower)\b(?! than)/;
const between = /^\s?(?:-|~|至|到|to|and|或)\s?$/;

/** The goal's own quantities, with kind and measure. */
export function quantitiesOf(goal: GoalReading, normal: NormalText): Quantity[] {
  const quantities: Quantity[] = [];
  const { numbers } = goal;
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
  const gap = normal.text.slice(a.to, b.from);
  const connected = between.test(gap) || (gap === "" && normal.text.charAt(b.from) === "-");
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
  if (number.says === "delta") return "delta";
  if (number.says === "level") return "target";
  if (number.sign !== 0) return "delta";
  const before = normal.text.slice(Math.max(0, number.from - 24), number.from);
  const after = normal.text.slice(number.to, number.to + 24);
  if (comparedAfter.test(after)) return "delta";
  if (levelBefore.test(before) && !changedByAbout.test(before)) return "target";
  if (changeAfter.test(after)) return "delta";
  if (changeBefore.test(before)) return "delta";
  const share = number.unit === "%" || number.unit === "pp";
  return number.unit === "pp" || (share && goal.action === "change" && !/^ of\b/.test(after)) ? "delta" : "target";
}
