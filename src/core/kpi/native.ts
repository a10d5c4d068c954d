import { cellAddress, rectangleFromAddress } from "../addresses";
import type { KpiArgument, ListArgument, NumberArgument } from "./arguments";
import { accepts } from "./arguments";
import type { KpiDefinition, RuleError } from "./definition";
import { transposed } from "./points";
import { grouped, literalOf, literalText } from "./notation";

/** What stands in the formula for each argument: by position or by name; left out is omitted. */
export type KpiReferences = readonly (string | null | undefined)[] | Readonly<Record<string, string | undefined>>;

/** A function that no formula without the add-in can stand for. */
export class NoNativeFormula extends Error {
  constructor(readonly definition: KpiDefinition) {
    super(`${definition.id} has no single native formula.`);
    this.name = "NoNativeFormula";
  }
}

/**
 * The native expression that answers as the function does, its errors included: `IF(OR(B2="",A2=""),#N/A,...)`.
 *
 * @param references Cell addresses, names, structured references, constants or nested expressions, in the order of
 * the arguments or by their names, for example `{ actual: "[@Actual]", target: "[@Target]", direction: "1" }`.
 * @throws RangeError for a missing reference; NoNativeFormula where there is none, and where it takes more than one
 * cell: {@link formulasOf} gives those.
 */
export function expressionOf(definition: KpiDefinition, references: KpiReferences): string {
  if (definition.native.kind !== "value") throw new NoNativeFormula(definition);
  const slots = slotsOf(definition, references);
  return guarded(definition, slots, definition.native.expression(...slots.map(({ use }) => use)));
}

/** The expressions of a result that fills cells side by side. */
export function expressionsOf(definition: KpiDefinition, references: KpiReferences): string[] {
  if (definition.native.kind !== "row") throw new NoNativeFormula(definition);
  const slots = slotsOf(definition, references);
  const expressions = definition.native.expressions(...slots.map(({ use }) => use));
  return expressions.map((expression) => guarded(definition, slots, expression));
}

/** Where and how far a result spills whose native formulas are wanted. */
export interface Spill {
  /** Number of points of the series, for functions that answer point by point. */
  readonly points?: number;
  /** Cell of the first result, for functions whose points read the point before; also sets out a row. */
  readonly at?: string;
  /** Whether the points lie side by side in a row. */
  readonly across?: boolean;
}

/**
 * The native formulas of a result that fills more than one cell, as rows of the result's size.
 *
 * @throws RangeError where a function whose points build on each other is not told where it stands.
 */
export function formulasOf(definition: KpiDefinition, references: KpiReferences, spill: Spill = {}): string[][] {
  const { native } = definition;
  if (native.kind === "none") throw new NoNativeFormula(definition);
  if (native.kind === "value") return [[`=${expressionOf(definition, references)}`]];
  if (native.kind === "row") return [expressionsOf(definition, references).map((expression) => `=${expression}`)];
  const slots = slotsOf(definition, references);
  const uses = slots.map(({ use }) => use);
  const finished = (expression: string) => `=${guarded(definition, slots, expression)}`;

  const { points = 1, at, across = false } = spill;
  if (native.continues && at === undefined)
    throw new RangeError(`${definition.id} needs to know where its results stand.`);
  const width = definition.result.columns.length;
  const lines = Array.from({ length: points }, (_, index) => {
    const previous = index === 0 || at === undefined ? null : addressesOf(at, index - 1, width, across);
    return native.expressions({ n: index + 1, previous }, ...uses).map(finished);
  });
  return across ? transposed(lines) : lines;
}

/** The cells of one point's results, from the cell of the first. */
function addressesOf(at: string, index: number, width: number, across: boolean): readonly string[] {
  const { row, column } = rectangleFromAddress(at);
  return Array.from({ length: width }, (_, place) =>
    across ? cellAddress(row + place, column + index) : cellAddress(row + index, column + place),
  );
}

/** An argument in a formula. */
interface Slot {
  readonly argument: KpiArgument;
  /** As it was given; null if it is a constant or omitted, which needs no guard. */
  readonly reference: string | null;
  /** As the mathematics uses it: with its default in place, and in parentheses where it is more than one term. */
  readonly use: string;
  /** A constant of another type than the argument takes. */
  readonly refused?: boolean;
}

function isOfItsType(argument: KpiArgument, constant: number | string): boolean {
  if (argument.kind !== "option") return typeof constant === "number";
  return argument.choices.some(({ value }) => value.toLowerCase() === constant);
}

function slotsOf(definition: KpiDefinition, references: KpiReferences): readonly Slot[] {
  const given = Array.isArray(references)
    ? (references as readonly (string | null | undefined)[])
    : definition.arguments.map(({ name }) => (references as Readonly<Record<string, string | undefined>>)[name]);
  return definition.arguments.map((argument, index) => slotOf(definition, argument, given[index] ?? ""));
}

function slotOf(definition: KpiDefinition, argument: KpiArgument, given: string): Slot {
  const reference = given.trim().replace(/^=/, "");
  if (reference === "") {
    if (!argument.optional) throw new RangeError(`${definition.id} needs a reference for "${argument.name}".`);
    const fallback = argument.kind === "list" ? null : argument.default;
    return { argument, reference: null, use: fallback === null ? "" : literalText(fallback) };
  }
  const literal = literalOf(reference);
  if (literal !== undefined) {
    const spelled = typeof literal === "string" ? literal.trim().toLowerCase() : literal;
    return { argument, reference: null, use: literalText(spelled), refused: !isOfItsType(argument, spelled) };
  }
  const fallback = argument.optional && argument.kind !== "list" ? argument.default : null;
  const use = fallback === null ? grouped(reference) : `IF(${reference}="",${literalText(fallback)},${reference})`;
  return { argument, reference, use };
}

interface Guard {
  readonly error: RuleError;
  readonly conditions: readonly string[];
}

/** Puts the catalogue's rules around an expression, in their order. */
function guarded(definition: KpiDefinition, slots: readonly Slot[], expression: string): string {
  const guards: Guard[] = [
    { error: "#N/A", conditions: blankConditions(slots) },
    { error: "#VALUE!", conditions: typeConditions(slots) },
    ...ruleGuards(definition, slots),
  ];
  return guards
    .filter(({ conditions }) => conditions.length > 0)
    .reduceRight((inner, { error, conditions }) => `IF(${anyOf(conditions)},${error},${inner})`, expression);
}

const anyOf = (conditions: readonly string[]) =>
  conditions.length === 1 ? String(conditions[0]) : `OR(${conditions.join(",")})`;

/** A blank where a value must be, a series too short or with a gap. It reads every reference, so that an error comes through. */
function blankConditions(slots: readonly Slot[]): string[] {
  const together = commonLength(slots);
  return slots.flatMap(({ argument, reference }) => {
    if (reference === null || argument.kind === "points") return [];
    if (argument.kind === "list") return listBlanks(argument, reference, together ?? filled(reference));
    return argument.optional ? [`AND(FALSE,${reference}="")`] : [`${reference}=""`];
  });
}

/** How many cells of a list are not blank. */
const filled = (reference: string) => `(ROWS(${reference})*COLUMNS(${reference})-COUNTBLANK(${reference}))`;

/** False, unless the list holds an error: then that error. */
const errorOf = (reference: string) => `AND(FALSE,SUM(${reference}))`;

/** The length up to which lists that belong together must be filled; null for a list alone. */
function commonLength(slots: readonly Slot[]): string | null {
  const lists = slots.filter(({ argument, reference }) => argument.kind === "list" && reference !== null);
  const leader = lists.find(({ argument }) => argument.kind === "list" && argument.leads);
  if (leader) return filled(leader.reference ?? "");
  return lists.length > 1 ? `MAX(${lists.map(({ reference }) => filled(reference ?? "")).join(",")})` : null;
}

function listBlanks(argument: ListArgument, reference: string, length: string): string[] {
  if (argument.blanks === "keep") return [errorOf(reference)];
  return [
    errorOf(reference),
    `${filled(reference)}<${Math.max(1, argument.least)}`,
    `COUNTBLANK(INDEX(${reference},1):INDEX(${reference},${length}))>0`,
  ];
}

/** Text and logicals where numbers are expected, unknown options. */
function typeConditions(slots: readonly Slot[]): string[] {
  const numbers: string[] = [];
  const others: string[] = sizeConditions(slots);
  if (slots.some(({ refused }) => refused)) others.push("TRUE");
  for (const { argument, reference } of slots) {
    if (reference === null || argument.kind === "points") continue;
    if (argument.kind === "list") {
      if (argument.holds !== "ids") others.push(`COUNT(${reference})<${filled(reference)}`);
    } else if (argument.kind === "option") {
      const known = argument.choices.map(({ value }) => `${reference}="${value}"`);
      others.push(`NOT(OR(${[...(argument.optional ? [`${reference}=""`] : []), ...known].join(",")}))`);
    } else if (argument.optional) {
      others.push(`AND(${reference}<>"",NOT(ISNUMBER(${reference})))`);
    } else {
      numbers.push(reference);
    }
  }
  return numbers.length > 0 ? [`COUNT(${numbers.join(",")})<${numbers.length}`, ...others] : others;
}

/** Lists that belong together and differ in size. */
function sizeConditions(slots: readonly Slot[]): string[] {
  const [first, ...others] = slots.flatMap(({ argument, reference }) =>
    argument.kind === "list" && reference !== null ? [reference] : [],
  );
  return others.flatMap((other) => [`ROWS(${first})<>ROWS(${other})`, `COLUMNS(${first})<>COLUMNS(${other})`]);
}

/** The zero bases and domains of the arguments and the function's own rules, one guard an error. */
function ruleGuards(definition: KpiDefinition, slots: readonly Slot[]): Guard[] {
  const uses = slots.map(({ use }) => use);
  const own = (error: RuleError) =>
    definition.rules
      .filter((rule) => rule.error === error)
      .flatMap((rule) => {
        if (!rule.native) return [];
        return rule.native(...uses) ?? [];
      });
  return [
    { error: "#N/A", conditions: own("#N/A") },
    { error: "#VALUE!", conditions: own("#VALUE!") },
    { error: "#DIV/0!", conditions: [...slots.flatMap(zeroCondition), ...own("#DIV/0!")] },
    { error: "#NUM!", conditions: [...slots.flatMap(domainConditions), ...own("#NUM!")] },
  ];
}

function zeroCondition({ argument, use }: Slot): string[] {
  if (argument.kind !== "number" || !argument.base) return [];
  const literal = literalOf(use);
  if (literal === undefined) return [`${use}=0`];
  return literal === 0 ? ["TRUE"] : [];
}

function domainConditions({ argument, use, reference }: Slot): string[] {
  if (argument.kind === "number") {
    const literal = literalOf(use);
    if (typeof literal === "number") return accepts(argument, literal) ? [] : ["TRUE"];
    if (use === "") return [];
    const outside = bounds(argument, use);
    const unlessBlank = argument.optional && argument.default === null && outside.length > 0;
    return unlessBlank ? [`AND(${use}<>"",${anyOf(outside)})`] : outside;
  }
  if (argument.kind !== "list" || reference === null) return [];
  const { least, most, whole, date } = argument.domain;
  if (whole && least !== undefined && most !== undefined) {
    const steps = Array.from({ length: most - least + 1 }, (_, step) => `COUNTIF(${reference},${least + step})`);
    return [`${steps.join("+")}<COUNT(${reference})`];
  }
  return [
    ...(date ? [`COUNTIF(${reference},"<0")>0`] : []),
    ...(least === undefined ? [] : [`COUNTIF(${reference},"<${least}")>0`]),
    ...(most === undefined ? [] : [`COUNTIF(${reference},">${most}")>0`]),
  ];
}

function bounds({ domain, choices }: NumberArgument, use: string): string[] {
  if (choices) return [`AND(${choices.map(({ value }) => `${use}<>${value}`).join(",")})`];
  const { least, above, most, whole, date } = domain;
  return [
    ...(date ? [`${use}<0`] : []),
    ...(least === undefined ? [] : [`${use}<${least}`]),
    ...(above === undefined ? [] : [`${use}<=${above}`]),
    ...(most === undefined ? [] : [`${use}>${most}`]),
    ...(whole ? [`${use}<>INT(${use})`] : []),
  ];
}
