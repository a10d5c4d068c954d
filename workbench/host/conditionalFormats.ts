import type { ConditionalFormatRecord, Rect } from "../document";
import { newIdentity } from "../identity";
import { invalidArgument, itemNotFound, notImplemented } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { child, method, scalar } from "../protocol/objectModel";
import { flag, integer, oneOf, text } from "./arguments";
import type { Host } from "./host";
import { requireUnprotected } from "./protection";
import { overlaps, subtract } from "./rects";
import type { ConditionalFormatTarget, RangeTarget } from "./targets";
import { object } from "./targets";

type Rule = ConditionalFormatRecord["rule"];
type RuleOf<Type extends Rule["type"]> = Extract<Rule, { readonly type: Type }>;

/** The rules of a range, the first applied first. */
export function rulesOf({ host, sheetId, rect }: RangeTarget): ConditionalFormatRecord[] {
  return host.store.current.conditionalFormats
    .filter((rule) => rule.sheetId === sheetId && rule.rects.some((area) => overlaps(area, rect)))
    .sort((left, right) => left.priority - right.priority);
}

export function ruleRecord({ host, formatId }: ConditionalFormatTarget): ConditionalFormatRecord {
  const found = host.store.current.conditionalFormats.find((rule) => rule.id === formatId);
  if (!found) throw itemNotFound("the conditional format was deleted");
  return found;
}

export function changeRule(
  target: ConditionalFormatTarget,
  change: (rule: ConditionalFormatRecord) => ConditionalFormatRecord,
): void {
  const before = ruleRecord(target);
  requireUnprotected(target.host, before.sheetId);
  const after = change(before);
  target.host.store.update({
    conditionalFormats: target.host.store.current.conditionalFormats.map((rule) => (rule === before ? after : rule)),
  });
}

/** The rule of a format of one type; another type has no such object. */
export function ruleOf<Type extends Rule["type"]>(target: ConditionalFormatTarget, type: Type): RuleOf<Type> {
  const { rule } = ruleRecord(target);
  if (rule.type !== type) throw itemNotFound(`the conditional format is of the type ${rule.type}`);
  return rule as RuleOf<Type>;
}

/** Rules of one sheet are numbered from 0 without gaps; a rule whose priority changes moves the others. */
function renumber(host: Host, sheetId: string, order: readonly ConditionalFormatRecord[]): void {
  const numbers = new Map(order.map((rule, priority) => [rule.id, priority]));
  const known = host.store.current.conditionalFormats.filter((rule) => rule.sheetId !== sheetId);
  host.store.update({
    conditionalFormats: [...known, ...order.map((rule) => ({ ...rule, priority: numbers.get(rule.id) ?? 0 }))],
  });
}

function sheetRules(host: Host, sheetId: string): ConditionalFormatRecord[] {
  return host.store.current.conditionalFormats
    .filter((rule) => rule.sheetId === sheetId)
    .sort((left, right) => left.priority - right.priority);
}

/** What a rule is before its condition is set: one that formats nothing, or Excel's own first suggestion. */
const initialRules: Readonly<Record<string, Rule>> = {
  Custom: { type: "Custom", formula: "=FALSE", format: {} },
  CellValue: { type: "CellValue", operator: "LessThan", formula1: "=FALSE", format: {} },
  ContainsText: { type: "ContainsText", operator: "NotContains", text: "", format: {} },
  ColorScale: {
    type: "ColorScale",
    criteria: [
      { type: "LowestValue", color: "#F8696B" },
      { type: "HighestValue", color: "#63BE7B" },
    ],
  },
  DataBar: {
    type: "DataBar",
    color: "#638EC6",
    showDataBarOnly: false,
    lower: { type: "Automatic" },
    upper: { type: "Automatic" },
  },
  IconSet: {
    type: "IconSet",
    style: "ThreeTrafficLights1",
    reverse: false,
    showIconOnly: false,
    criteria: [
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "=33" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "=67" },
    ],
  },
};

const officeTypes = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

function add(range: RangeTarget, type: unknown) {
  const { host, sheetId, rect } = range;
  const wanted = oneOf(type, officeTypes, "type");
  const rule = initialRules[wanted];
  if (!rule) throw notImplemented("ConditionalFormatCollection.add", `rules of the type ${wanted} are not modelled`);
  requireUnprotected(host, sheetId);
  const added = { id: newIdentity(), sheetId, rects: [rect], priority: 0, stopIfTrue: false, rule };
  renumber(host, sheetId, [added, ...sheetRules(host, sheetId)]);
  return format(range, added);
}

const format = (range: RangeTarget, rule: ConditionalFormatRecord) =>
  object("ConditionalFormat", { host: range.host, formatId: rule.id, through: range });

function find(range: RangeTarget, id: unknown): ConditionalFormatRecord | undefined {
  const wanted = text(id, "id");
  return rulesOf(range).find((rule) => rule.id === wanted);
}

export const conditionalFormatCollectionClass: ObjectClass<RangeTarget> = {
  name: "ConditionalFormatCollection",
  since: "1.6",
  items: (range) => rulesOf(range).map((rule) => format(range, rule)),
  item(range, id) {
    const found = find(range, id);
    if (!found) throw itemNotFound(`conditional format ${String(id)}`);
    return format(range, found);
  },
  members: {
    add: method("1.6", add),
    clearAll: method("1.6", ({ host, sheetId, rect }) => {
      requireUnprotected(host, sheetId);
      const left = sheetRules(host, sheetId)
        .map((rule) => ({ ...rule, rects: rule.rects.flatMap((area) => subtract(area, rect)) }))
        .filter((rule) => rule.rects.length > 0);
      renumber(host, sheetId, left);
    }),
    getCount: method("1.6", (range) => rulesOf(range).length),
    getItemAt: method("1.6", (range, index) => {
      const found = rulesOf(range)[integer(index, "index")];
      if (!found) throw itemNotFound("a conditional format at that position");
      return format(range, found);
    }),
    getItemOrNullObject: method("1.14", (range, id) => {
      const found = find(range, id);
      return found ? format(range, found) : null;
    }),
  },
};

function singleArea(rects: readonly Rect[]): Rect {
  const [rect, ...more] = rects;
  if (!rect || more.length > 0) throw invalidArgument("The rule covers several areas, which are not one range.");
  return rect;
}

const hasFormat = (rule: Rule): rule is Extract<Rule, { readonly format: unknown }> => "format" in rule;

/** A property for each type: the object where the rule is of the type, else an error or a null object. */
function typed(className: TypedClass, type: Rule["type"]) {
  const name = className.replace(/ConditionalFormat$/, "");
  return {
    [memberOf(name)]: child<ConditionalFormatTarget>("1.6", (target) => {
      ruleOf(target, type);
      return object(className, target);
    }),
    [`${memberOf(name)}OrNullObject`]: child<ConditionalFormatTarget>("1.6", (target) =>
      ruleRecord(target).rule.type === type ? object(className, target) : null,
    ),
  };
}

type TypedClass =
  | "CustomConditionalFormat"
  | "CellValueConditionalFormat"
  | "TextConditionalFormat"
  | "ColorScaleConditionalFormat"
  | "DataBarConditionalFormat"
  | "IconSetConditionalFormat";

const memberOf = (name: string) => (name === "Text" ? "textComparison" : name.charAt(0).toLowerCase() + name.slice(1));

export const conditionalFormatClass: ObjectClass<ConditionalFormatTarget> = {
  name: "ConditionalFormat",
  since: "1.6",
  id: ({ formatId }) => formatId,
  members: {
    id: scalar("1.6", ({ formatId }) => formatId),
    type: scalar("1.6", (target) => ruleRecord(target).rule.type),
    priority: scalar(
      "1.6",
      (target) => ruleRecord(target).priority,
      (target, value) => {
        const record = ruleRecord(target);
        const others = sheetRules(target.host, record.sheetId).filter((rule) => rule.id !== record.id);
        const at = integer(value, "priority");
        if (at < 0) throw invalidArgument("A priority is 0 or more.");
        renumber(target.host, record.sheetId, [...others.slice(0, at), record, ...others.slice(at)]);
      },
    ),
    stopIfTrue: scalar(
      "1.6",
      (target) => {
        const { rule, stopIfTrue } = ruleRecord(target);
        return hasFormat(rule) ? stopIfTrue : null;
      },
      (target, value) => {
        if (!hasFormat(ruleRecord(target).rule)) throw invalidArgument("This type of rule cannot stop others.");
        changeRule(target, (rule) => ({ ...rule, stopIfTrue: flag(value, "stopIfTrue") }));
      },
    ),
    ...typed("CustomConditionalFormat", "Custom"),
    ...typed("CellValueConditionalFormat", "CellValue"),
    ...typed("TextConditionalFormat", "ContainsText"),
    ...typed("ColorScaleConditionalFormat", "ColorScale"),
    ...typed("DataBarConditionalFormat", "DataBar"),
    ...typed("IconSetConditionalFormat", "IconSet"),
    getRange: method("1.6", (target) => {
      const { sheetId, rects } = ruleRecord(target);
      return object("Range", { host: target.host, sheetId, rect: singleArea(rects) });
    }),
    getRangeOrNullObject: method("1.6", (target) => {
      const { sheetId, rects } = ruleRecord(target);
      const [rect] = rects;
      return rect && rects.length === 1 ? object("Range", { host: target.host, sheetId, rect }) : null;
    }),
    delete: method("1.6", (target) => {
      const record = ruleRecord(target);
      requireUnprotected(target.host, record.sheetId);
      // The object stands for the rule, wherever it was reached from.
      renumber(
        target.host,
        record.sheetId,
        sheetRules(target.host, record.sheetId).filter((rule) => rule !== record),
      );
    }),
  },
};
