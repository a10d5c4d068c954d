import { z } from "zod";
import type { Rect, ValidationRecord } from "../document";
import { invalidArgument } from "../protocol/errors";
import type { ObjectClass } from "../protocol/objectModel";
import { method, scalar } from "../protocol/objectModel";
import { absoluteAddress } from "./address";
import { asRange, flag, oneOf } from "./arguments";
import { readEnglish } from "../input";
import { requireUnprotected } from "./protection";
import { contains, intersection, overlaps, subtract } from "./rects";
import { recount, requireNoStructuredReference, ruleFormula, topLeft } from "./ruleFormulas";
import type { RangeTarget } from "./targets";

type Rule = ValidationRecord["rule"];

const longestList = 255;
const longestTitle = 32;
const longestPrompt = 255;
const longestError = 225;

/** What allows anything, so that a range can have a prompt and no rule. */
const anyValue: Rule = { type: "Custom", formula: "=TRUE" };
const isAnyValue = (rule: Rule) => rule.type === "Custom" && rule.formula === anyValue.formula;

const comparison = z.strictObject({
  formula1: z.unknown(),
  formula2: z.unknown().optional(),
  operator: z.string().default("Between"),
});
const ruleShape = z.strictObject({
  wholeNumber: comparison.nullish(),
  decimal: comparison.nullish(),
  textLength: comparison.nullish(),
  date: comparison.nullish(),
  time: comparison.nullish(),
  list: z.strictObject({ inCellDropDown: z.boolean(), source: z.unknown() }).nullish(),
  custom: z.strictObject({ formula: z.string() }).nullish(),
});

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;

const comparisonTypes = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  textLength: "TextLength",
  date: "Date",
  time: "Time",
} as const;

/** Exactly one member says what is valid. */
function readRule(range: RangeTarget, given: unknown): Rule {
  const parsed = ruleShape.safeParse(given);
  if (!parsed.success) throw invalidArgument(`The rule cannot be read: ${z.prettifyError(parsed.error)}`);
  const members = Object.entries(parsed.data).filter(([, member]) => member !== null && member !== undefined);
  if (members.length === 0) return anyValue;
  if (members.length > 1) throw invalidArgument("A rule has one member: a number, a date, a list or a formula.");
  const { list, custom } = parsed.data;
  if (list) return { type: "List", source: listSource(list.source), inCellDropDown: list.inCellDropDown };
  if (custom) {
    if (!custom.formula.startsWith("=")) throw invalidArgument("The formula of a rule begins with =.");
    return { type: "Custom", formula: checked(ruleFormula(custom.formula, "formula")) };
  }
  const [name = ""] = members[0] ?? [];
  const key = name as keyof typeof comparisonTypes;
  const limits = parsed.data[key];
  if (!limits) throw invalidArgument("The rule cannot be read.");
  const operator = oneOf(limits.operator, operators, "operator");
  const needsTwo = operator === "Between" || operator === "NotBetween";
  const second = limits.formula2 ?? undefined;
  if (needsTwo && second === undefined) throw invalidArgument(`${operator} needs formula2.`);
  const limit = (value: unknown, label: string) => checked(ruleFormula(moment(range, key, value), label));
  return {
    type: comparisonTypes[key],
    operator,
    formula1: limit(limits.formula1, "formula1"),
    ...(needsTwo ? { formula2: limit(second, "formula2") } : {}),
  };
}

function checked(source: string): string {
  requireNoStructuredReference(source);
  return source;
}

/** A date or time given as text, "2026-01-31", is its serial number. */
function moment({ host }: RangeTarget, kind: string, value: unknown): unknown {
  if ((kind !== "date" && kind !== "time") || typeof value !== "string" || value.startsWith("=")) return value;
  const serial = readEnglish(value.replace(/T00:00(:00(\.\d+)?)?Z?$/, ""), host.today()).value;
  if (typeof serial !== "number") throw invalidArgument(`"${value}" is no ${kind}.`);
  return serial;
}

/** Entries separated by commas, at most 255 characters in all; or a range; or a formula that gives one. */
function listSource(given: unknown): string {
  const range = asRange(given);
  if (range) return `=${absoluteAddress(range.host, range.sheetId, range.rect)}`;
  if (typeof given !== "string" || given === "") throw invalidArgument("The source of a list is text or a range.");
  if (given.startsWith("=")) return checked(ruleFormula(given, "source"));
  if (given.length > longestList)
    throw invalidArgument(`A list in a rule has at most ${longestList} characters; use a range.`);
  return given;
}

function writtenRule(rule: Rule): Record<string, unknown> {
  if (isAnyValue(rule)) return {};
  switch (rule.type) {
    case "List":
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case "Custom":
      return { custom: { formula: rule.formula } };
    default: {
      const name = rule.type.charAt(0).toLowerCase() + rule.type.slice(1);
      const { operator, formula1, formula2 } = rule;
      return { [name]: { formula1, ...(formula2 === undefined ? {} : { formula2 }), operator } };
    }
  }
}

function touching({ host, sheetId, rect }: RangeTarget): ValidationRecord[] {
  return host.store.current.validations.filter(
    (record) => record.sheetId === sheetId && record.rects.some((area) => overlaps(area, rect)),
  );
}

/** The one record that covers the range; undefined where there is none, null where parts differ. */
function covering(range: RangeTarget): ValidationRecord | undefined | null {
  const records = touching(range);
  const [first, ...more] = records;
  if (!first) return undefined;
  if (more.length > 0) return null;
  const rest = first.rects.reduce<Rect[]>((left, area) => left.flatMap((piece) => subtract(piece, area)), [range.rect]);
  return rest.length === 0 ? first : null;
}

/** Gives the range a record of its own, taken out of those that covered it. */
function change(range: RangeTarget, update: (record: ValidationRecord) => ValidationRecord | null): void {
  const { host, sheetId, rect } = range;
  requireUnprotected(host, sheetId);
  const before = covering(range);
  const start: ValidationRecord = before
    ? { ...before, rects: [rect], rule: relativeTo(before, rect) }
    : { sheetId, rects: [rect], rule: anyValue, ignoreBlanks: true };
  const updated = update(start);
  const others = host.store.current.validations.flatMap((record) => {
    if (record.sheetId !== sheetId || !record.rects.some((area) => overlaps(area, rect))) return [record];
    const rects = record.rects.flatMap((area) => subtract(area, rect));
    const [first] = rects;
    return first ? [{ ...record, rects, rule: relativeTo(record, first) }] : [];
  });
  host.store.update({ validations: updated ? [...others, updated] : others });
}

/** Relative references count from the first cell of the record; it may be another one now. */
function relativeTo(record: ValidationRecord, rect: Rect): Rule {
  const [first] = record.rects;
  if (!first || contains(first, rect) === false) return record.rule;
  const follow = (source: string) =>
    source.startsWith("=") ? recount(source, topLeft({ rect: first }), topLeft({ rect })) : source;
  const { rule } = record;
  if (rule.type === "List") return { ...rule, source: follow(rule.source) };
  if (rule.type === "Custom") return { ...rule, formula: follow(rule.formula) };
  return {
    ...rule,
    formula1: follow(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: follow(rule.formula2) }),
  };
}

const promptShape = z.strictObject({ showPrompt: z.boolean(), title: z.string(), message: z.string() });
const alertShape = z.strictObject({
  showAlert: z.boolean(),
  style: z.enum(["Stop", "Warning", "Information"]),
  title: z.string(),
  message: z.string(),
});

function readPrompt(given: unknown): NonNullable<ValidationRecord["prompt"]> {
  const prompt = promptShape.safeParse(given);
  if (!prompt.success) throw invalidArgument("A prompt has showPrompt, title and message.");
  requireShort(prompt.data.title, longestTitle, "title");
  requireShort(prompt.data.message, longestPrompt, "prompt");
  return prompt.data;
}

function readAlert(given: unknown): NonNullable<ValidationRecord["errorAlert"]> {
  const alert = alertShape.safeParse(given);
  if (!alert.success) throw invalidArgument("An error alert has showAlert, style, title and message.");
  requireShort(alert.data.title, longestTitle, "title");
  requireShort(alert.data.message, longestError, "error message");
  return alert.data;
}

function requireShort(text: string, limit: number, what: string): void {
  if (text.length > limit) throw invalidArgument(`The ${what} has at most ${limit} characters.`);
}

export const dataValidationClass: ObjectClass<RangeTarget> = {
  name: "DataValidation",
  since: "1.8",
  members: {
    type: scalar("1.8", (range) => {
      const record = covering(range);
      if (record === undefined) return "None";
      if (record) return isAnyValue(record.rule) ? "None" : record.rule.type;
      const types = new Set(touching(range).map(({ rule }) => rule.type));
      const all = touching(range).flatMap(({ rects }) => rects.flatMap((area) => intersection(area, range.rect) ?? []));
      const uncovered = all.reduce<Rect[]>(
        (left, area) => left.flatMap((piece) => subtract(piece, area)),
        [range.rect],
      );
      return types.size > 1 || uncovered.length > 0 ? "Inconsistent" : "MixedCriteria";
    }),
    rule: scalar(
      "1.8",
      (range) => {
        const record = covering(range);
        if (record === undefined) return {};
        return record && writtenRule(relativeTo(record, range.rect));
      },
      (range, value) => {
        const rule = readRule(range, value);
        change(range, (record) => ({ ...record, rule }));
      },
    ),
    ignoreBlanks: scalar(
      "1.8",
      (range) => {
        const record = covering(range);
        return record === undefined ? true : (record?.ignoreBlanks ?? null);
      },
      (range, value) => {
        const ignoreBlanks = flag(value, "ignoreBlanks");
        change(range, (record) => ({ ...record, ignoreBlanks }));
      },
    ),
    prompt: scalar(
      "1.8",
      (range) => covering(range)?.prompt ?? null,
      (range, value) => {
        const prompt = readPrompt(value);
        change(range, (record) => ({ ...record, prompt }));
      },
    ),
    errorAlert: scalar(
      "1.8",
      (range) => covering(range)?.errorAlert ?? null,
      (range, value) => {
        const errorAlert = readAlert(value);
        change(range, (record) => ({ ...record, errorAlert }));
      },
    ),
    clear: method("1.8", (range) => {
      change(range, () => null);
    }),
  },
};
