import { accepts, isBounded, type KpiArgument, type ListArgument, type NumberArgument } from "./arguments";
import type { KpiContext, KpiDefinition, KpiOutcome, KpiRule, RuleError } from "./definition";
import { KpiProblem } from "./problem";

/** The values of one call, in the order of the arguments. */
export type Values = readonly unknown[];

/** One rule, made ready for many calls. */
export interface Check {
  readonly problem: KpiProblem;
  readonly fails: (values: Values, context: KpiContext) => boolean;
  /** The one argument that it looks at; null if it compares several. */
  readonly looksAt: number | null;
}

/** A definition made ready for many calls: its rules in order and its mathematics, each taking an array of values. */
export interface Prepared {
  readonly definition: KpiDefinition;
  /** The rules of the arguments and of the function, in the order in which the catalogue tries them. */
  readonly checks: readonly Check[];
  readonly calculate: (values: Values, context: KpiContext) => KpiOutcome;
}

const prepared = new WeakMap<KpiDefinition, Prepared>();

export function prepare(definition: KpiDefinition): Prepared {
  let ready = prepared.get(definition);
  if (!ready) {
    ready = { definition, checks: checksOf(definition), calculate: positional(definition) };
    prepared.set(definition, ready);
  }
  return ready;
}

/** The problem of the first rule that refuses these values, or null. */
export function refusal(checks: readonly Check[], values: Values, context: KpiContext): KpiProblem | null {
  for (let i = 0; i < checks.length; i++) {
    const check = checks[i] as Check;
    if (check.fails(values, context)) return check.problem;
  }
  return null;
}

function checksOf(definition: KpiDefinition): readonly Check[] {
  const own = (error: RuleError) => definition.rules.filter((rule) => rule.error === error).map(checkOfRule);
  const ofArguments = (error: RuleError, fails: (argument: KpiArgument, index: number) => Check["fails"] | null) =>
    definition.arguments.flatMap((argument, looksAt): Check[] => {
      const check = fails(argument, looksAt);
      return check
        ? [{ problem: new KpiProblem(error, "rule", { argument: argument.label }), fails: check, looksAt }]
        : [];
    });
  return [
    ...own("#N/A"),
    ...own("#VALUE!"),
    ...ofArguments("#DIV/0!", zeroBase),
    ...own("#DIV/0!"),
    ...ofArguments("#NUM!", outsideDomain),
    ...own("#NUM!"),
  ];
}

function checkOfRule({ error, when, condition }: KpiRule): Check {
  // A rule takes as many values as it needs; those beyond are ignored. No function has more than seven.
  const fails = (v: Values) => when(v[0], v[1], v[2], v[3], v[4], v[5], v[6]);
  return { problem: new KpiProblem(error, "rule", { condition }), fails, looksAt: null };
}

function zeroBase(argument: KpiArgument, index: number): Check["fails"] | null {
  return argument.kind === "number" && argument.base ? (values) => values[index] === 0 : null;
}

function outsideDomain(argument: KpiArgument, index: number): Check["fails"] | null {
  if (argument.kind === "number") return isBounded(argument) ? outsideOf(argument, index) : null;
  if (argument.kind === "list") return isBounded(argument) ? someOutside(argument, index) : null;
  return null;
}

function outsideOf(argument: NumberArgument, index: number): Check["fails"] {
  return (values, { dateSystem }) => values[index] !== null && !accepts(argument, values[index] as number, dateSystem);
}

function someOutside(argument: ListArgument, index: number): Check["fails"] {
  return (values, { dateSystem }) => {
    const cells = values[index] as readonly (number | null)[] | null;
    return cells !== null && cells.some((cell) => cell !== null && !accepts(argument, cell, dateSystem));
  };
}

/** Calls the mathematics with positional values; written out by number, as a million rows pass through here. */
function positional({ calculate, arguments: { length } }: KpiDefinition): Prepared["calculate"] {
  switch (length) {
    case 1:
      return (v, context) => calculate(v[0], context);
    case 2:
      return (v, context) => calculate(v[0], v[1], context);
    case 3:
      return (v, context) => calculate(v[0], v[1], v[2], context);
    case 4:
      return (v, context) => calculate(v[0], v[1], v[2], v[3], context);
    default:
      return (v, context) => calculate(...v, context);
  }
}
