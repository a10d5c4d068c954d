import { z } from "zod";
import type { ConditionalFormatRecord } from "../document";
import { invalidArgument, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, scalar } from "../protocol/objectModel";
import { color, flag, oneOf, text } from "./arguments";
import { changeRule, ruleOf, ruleRecord } from "./conditionalFormats";
import { recount, requireConditionFormula, ruleFormula, topLeft } from "./ruleFormulas";
import type { ConditionalFormatTarget } from "./targets";
import { object } from "./targets";

type Rule = ConditionalFormatRecord["rule"];
type Target = ConditionalFormatTarget;

/** Formulas are kept as they read in the rule's first cell, and given as they read in the range it is reached through. */
function kept(target: Target, given: unknown, name: string): string {
  const source = ruleFormula(given, name);
  requireConditionFormula(source, (called) => target.host.isCustomFunction(called));
  return recount(source, topLeft(target.through), origin(target));
}

const shown = (target: Target, source: string) => recount(source, origin(target), topLeft(target.through));

function origin(target: Target) {
  const [rect] = ruleRecord(target).rects;
  return { row: rect?.row ?? 0, column: rect?.column ?? 0 };
}

function setRule<Type extends Rule["type"]>(
  target: Target,
  type: Type,
  change: (rule: Extract<Rule, { readonly type: Type }>) => Rule,
): void {
  const rule = change(ruleOf(target, type));
  changeRule(target, (record) => ({ ...record, rule }));
}

export const customConditionalFormatClass: ObjectClass<Target> = {
  name: "CustomConditionalFormat",
  since: "1.6",
  members: {
    rule: child("1.6", (target) => object("ConditionalFormatRule", target)),
    format: child("1.6", (target) => object("ConditionalRangeFormat", target)),
  },
};

export const conditionalFormatRuleClass: ObjectClass<Target> = {
  name: "ConditionalFormatRule",
  since: "1.6",
  members: {
    formula: scalar(
      "1.6",
      (target) => shown(target, ruleOf(target, "Custom").formula),
      (target, value) => {
        const source = text(value, "formula");
        if (!source.startsWith("=")) throw invalidArgument("The formula of a rule begins with =.");
        setRule(target, "Custom", (rule) => ({ ...rule, formula: kept(target, source, "formula") }));
      },
    ),
  },
};

const valueOperators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

const valueRule = z.strictObject({ formula1: z.unknown(), formula2: z.unknown().optional(), operator: z.string() });

export const cellValueConditionalFormatClass: ObjectClass<Target> = {
  name: "CellValueConditionalFormat",
  since: "1.6",
  members: {
    format: child("1.6", (target) => object("ConditionalRangeFormat", target)),
    rule: scalar(
      "1.6",
      (target) => {
        const { operator, formula1, formula2 } = ruleOf(target, "CellValue");
        return {
          operator,
          formula1: shown(target, formula1),
          ...(formula2 === undefined ? {} : { formula2: shown(target, formula2) }),
        };
      },
      (target, value) => {
        const given = parsed(valueRule, value, "A rule has formula1, formula2 and operator.");
        const operator = oneOf(given.operator, valueOperators, "operator");
        const needsTwo = operator === "Between" || operator === "NotBetween";
        const second = given.formula2 ?? undefined;
        if (needsTwo && second === undefined) throw invalidArgument(`${operator} needs formula2.`);
        setRule(target, "CellValue", ({ format }) => ({
          type: "CellValue",
          format,
          operator,
          formula1: kept(target, given.formula1, "formula1"),
          ...(needsTwo ? { formula2: kept(target, second, "formula2") } : {}),
        }));
      },
    ),
  },
};

const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const textRule = z.strictObject({ operator: z.string(), text: z.string() });

export const textConditionalFormatClass: ObjectClass<Target> = {
  name: "TextConditionalFormat",
  since: "1.6",
  members: {
    format: child("1.6", (target) => object("ConditionalRangeFormat", target)),
    rule: scalar(
      "1.6",
      (target) => {
        const { operator, text: wanted } = ruleOf(target, "ContainsText");
        return { operator, text: wanted };
      },
      (target, value) => {
        const given = parsed(textRule, value, "A rule has operator and text.");
        setRule(target, "ContainsText", (rule) => ({
          ...rule,
          operator: oneOf(given.operator, textOperators, "operator"),
          text: given.text,
        }));
      },
    ),
  },
};

const boundTypes = ["LowestValue", "HighestValue", "Number", "Percent", "Percentile", "Formula", "Automatic"] as const;
const colorCriterion = z.strictObject({
  type: z.enum(boundTypes),
  formula: z.union([z.string(), z.number()]).nullish(),
  color: z.string(),
});
const colorCriteria = z.strictObject({
  minimum: colorCriterion,
  midpoint: colorCriterion.nullish(),
  maximum: colorCriterion,
});

export const colorScaleConditionalFormatClass: ObjectClass<Target> = {
  name: "ColorScaleConditionalFormat",
  since: "1.6",
  members: {
    threeColorScale: scalar("1.6", (target) => ruleOf(target, "ColorScale").criteria.length === 3),
    criteria: scalar(
      "1.6",
      (target) => {
        const { criteria } = ruleOf(target, "ColorScale");
        const [minimum, maximum] = [criteria[0], criteria.at(-1)];
        return { minimum, ...(criteria.length === 3 ? { midpoint: criteria[1] } : {}), maximum };
      },
      (target, value) => {
        const given = parsed(
          colorCriteria,
          value,
          "Criteria have minimum, midpoint and maximum, each with type and color.",
        );
        const criteria = [given.minimum, ...(given.midpoint ? [given.midpoint] : []), given.maximum].map(
          (criterion) => ({
            type: criterion.type,
            color: color(criterion.color, "color"),
            ...bound(target, criterion),
          }),
        );
        setRule(target, "ColorScale", () => ({ type: "ColorScale", criteria }));
      },
    ),
  },
};

/** A bound by number, percent or formula needs its formula; the lowest and highest value have none. */
function bound(
  target: Target,
  given: { readonly type: string; readonly formula?: string | number | null | undefined },
) {
  const needsFormula = !["LowestValue", "HighestValue", "Automatic"].includes(given.type);
  if (!needsFormula) return {};
  return { formula: kept(target, given.formula, "formula") };
}

const barBound = z.strictObject({ type: z.enum(boundTypes), formula: z.union([z.string(), z.number()]).nullish() });

function barRule(side: "lower" | "upper") {
  return scalar<Target>(
    "1.6",
    (target) => ruleOf(target, "DataBar")[side],
    (target, value) => {
      const given = parsed(barBound, value, "A bound has type and formula.");
      setRule(target, "DataBar", (rule) => ({ ...rule, [side]: { type: given.type, ...bound(target, given) } }));
    },
  );
}

export const dataBarConditionalFormatClass: ObjectClass<Target> = {
  name: "DataBarConditionalFormat",
  since: "1.6",
  members: {
    showDataBarOnly: scalar(
      "1.6",
      (target) => ruleOf(target, "DataBar").showDataBarOnly,
      (target, value) => {
        setRule(target, "DataBar", (rule) => ({ ...rule, showDataBarOnly: flag(value, "showDataBarOnly") }));
      },
    ),
    lowerBoundRule: barRule("lower"),
    upperBoundRule: barRule("upper"),
    positiveFormat: child("1.6", (target) => object("ConditionalDataBarPositiveFormat", target)),
  },
};

export const conditionalDataBarPositiveFormatClass: ObjectClass<Target> = {
  name: "ConditionalDataBarPositiveFormat",
  since: "1.6",
  members: {
    fillColor: scalar(
      "1.6",
      (target) => ruleOf(target, "DataBar").color,
      (target, value) => {
        setRule(target, "DataBar", (rule) => ({ ...rule, color: color(value, "fillColor") }));
      },
    ),
  },
};

const iconCriterion = z.looseObject({
  type: z.enum(["Invalid", "Number", "Percent", "Formula", "Percentile"]).optional(),
  operator: z.enum(["Invalid", "GreaterThan", "GreaterThanOrEqual"]).optional(),
  formula: z.union([z.string(), z.number()]).nullish(),
});

const iconSets: Readonly<Record<string, number>> = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  ThreeStars: 3,
  ThreeTriangles: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
  FiveBoxes: 5,
};

export const iconSetConditionalFormatClass: ObjectClass<Target> = {
  name: "IconSetConditionalFormat",
  since: "1.6",
  members: {
    style: scalar(
      "1.6",
      (target) => ruleOf(target, "IconSet").style,
      (target, value) => {
        const style = text(value, "style");
        const count = iconSets[style];
        if (count === undefined) throw invalidArgument(`There is no icon set ${style}.`);
        setRule(target, "IconSet", (rule) => ({
          ...rule,
          style,
          criteria: rule.criteria.length === count ? rule.criteria : evenly(count),
        }));
      },
    ),
    reverseIconOrder: scalar(
      "1.6",
      (target) => ruleOf(target, "IconSet").reverse,
      (target, value) => {
        setRule(target, "IconSet", (rule) => ({ ...rule, reverse: flag(value, "reverseIconOrder") }));
      },
    ),
    showIconOnly: scalar(
      "1.6",
      (target) => ruleOf(target, "IconSet").showIconOnly,
      (target, value) => {
        setRule(target, "IconSet", (rule) => ({ ...rule, showIconOnly: flag(value, "showIconOnly") }));
      },
    ),
    criteria: scalar(
      "1.6",
      (target) => ruleOf(target, "IconSet").criteria,
      (target, value) => {
        const given = parsed(z.array(iconCriterion), value, "Criteria are an array with type, operator and formula.");
        const { criteria: before } = ruleOf(target, "IconSet");
        if (given.length !== before.length) throw invalidArgument(`This icon set has ${before.length} criteria.`);
        const criteria = given.map((criterion, index) => {
          if (criterion["customIcon"])
            throw notImplemented("IconSetConditionalFormat.criteria", "custom icons are not modelled");
          // Of the first entry only the icon counts.
          if (index === 0) return before[0] ?? { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" };
          return {
            type: criterion.type ?? "Percent",
            operator: criterion.operator ?? "GreaterThanOrEqual",
            formula: kept(target, criterion.formula, "formula"),
          };
        });
        setRule(target, "IconSet", (rule) => ({ ...rule, criteria }));
      },
    ),
  },
};

const evenly = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    type: "Percent",
    operator: "GreaterThanOrEqual",
    formula: `=${Math.round((index * 100) / count)}`,
  }));

function parsed<Value>(shape: z.ZodType<Value>, value: unknown, reason: string): Value {
  const result = shape.safeParse(value);
  if (!result.success) throw invalidArgument(reason);
  return result.data;
}
