import type { ConditionalFormatRecord, DifferentialFormat } from "../document";
import { itemNotFound, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import { color, flag, oneOf, text } from "./arguments";
import { changeRule, ruleRecord } from "./conditionalFormats";
import type { ConditionalFormatTarget } from "./targets";
import { object } from "./targets";

type Rule = ConditionalFormatRecord["rule"];
type Target = ConditionalFormatTarget;

function differential(target: Target): DifferentialFormat {
  const { rule } = ruleRecord(target);
  if (!("format" in rule)) throw itemNotFound("this type of rule has no format");
  return rule.format;
}

function changeFormat(
  target: Target,
  change: { readonly [Key in keyof DifferentialFormat]: DifferentialFormat[Key] | null },
): void {
  const format = Object.fromEntries(
    Object.entries({ ...differential(target), ...change }).filter(([, value]) => value !== null),
  ) as DifferentialFormat;
  changeRule(target, (record) => ({ ...record, rule: { ...record.rule, format } as Rule }));
}

export const conditionalRangeFormatClass: ObjectClass<Target> = {
  name: "ConditionalRangeFormat",
  since: "1.6",
  members: {
    numberFormat: scalar(
      "1.6",
      (target) => differential(target).numberFormat ?? null,
      (target, value) => {
        changeFormat(target, { numberFormat: value === null ? null : text(value, "numberFormat") });
      },
    ),
    font: child("1.6", (target) => object("ConditionalRangeFont", target)),
    fill: child("1.6", (target) => object("ConditionalRangeFill", target)),
  },
};

function fontFlag(name: "bold" | "italic" | "strikethrough") {
  return scalar<Target>(
    "1.6",
    (target) => differential(target)[name] ?? null,
    (target, value) => {
      changeFormat(target, { [name]: flag(value, name) });
    },
  );
}

/** Excel lets a rule change color, bold, italic, underline and strikethrough of a font, nothing else. */
export const conditionalRangeFontClass: ObjectClass<Target> = {
  name: "ConditionalRangeFont",
  since: "1.6",
  members: {
    color: scalar(
      "1.6",
      (target) => differential(target).fontColor ?? null,
      (target, value) => {
        changeFormat(target, { fontColor: color(value, "color") });
      },
    ),
    bold: fontFlag("bold"),
    italic: fontFlag("italic"),
    strikethrough: fontFlag("strikethrough"),
    underline: scalar(
      "1.6",
      (target) => {
        const { underline } = differential(target);
        return underline === undefined ? null : underline ? "Single" : "None";
      },
      (target, value) => {
        const style = oneOf(value, ["None", "Single", "Double"], "underline");
        if (style === "Double") throw notImplemented("ConditionalRangeFont.underline", "a double line is not modelled");
        changeFormat(target, { underline: style === "Single" });
      },
    ),
    clear: method("1.6", (target) => {
      changeFormat(target, { fontColor: null, bold: null, italic: null, strikethrough: null, underline: null });
    }),
  },
};

export const conditionalRangeFillClass: ObjectClass<Target> = {
  name: "ConditionalRangeFill",
  since: "1.6",
  members: {
    color: scalar(
      "1.6",
      (target) => differential(target).fillColor ?? null,
      (target, value) => {
        changeFormat(target, { fillColor: color(value, "color") });
      },
    ),
    clear: method("1.6", (target) => {
      changeFormat(target, { fillColor: null });
    }),
  },
};
