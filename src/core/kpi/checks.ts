import { accepts, isBounded, type KpiArgument } from "./arguments";
import type { KpiContext, KpiDefinition, KpiOutcome, RuleError } from "./definition";
import { KpiProblem } from "./problem";

/** A definition made ready for many calls: its rules in order and its mathematics, each taking an array of values. */
export interface Prepared {
  readonly definition: KpiDefinition;
  /** The first rule that refuses these values, or null. */
  readonly refusal: (values: readonly unknown[], context: KpiContext) => KpiProblem | null;
  readonly calculate: (values: readonly unknown[], context: KpiContext) => KpiOutcome;
}

interface Check {
  readonly problem: KpiProblem;
  readonly fails: (values: readonly unknown[], context: KpiContext) => boolean;
}

const prepared = new WeakMap<KpiDefinition, Prepared>();

export function prepare(definition: KpiDefinition): Prepared {
  let ready = prepared.get(definition);
  if (!ready) {
    const checks = checksOf(definition);
    ready = {
      definition,
      refusal: (values, context) => firstFailure(checks, values, context),
      calculate: spread(definition),
    };
    prepared.set(definition, ready);
  }
  return ready;
}

/** The rules of the arguments and of the function, in the order in which the catalogue tries them. */
function checksOf(definition: KpiDefinition): readonly Check[] {
  const rules = (error: RuleError): Check[] =>
    definition.rules
      .filter((rule) => rule.error === error)
      .map(({ when, condition }) => ({
        problem: new KpiProblem(error, "rule", { condition }),
        fails: ([a, b, c, d, e, f, g]) => when(a, b, c, d, e, f, g),
      }));
  const ofArguments = (error: RuleError, check: (argument: KpiArgument, index: number) => Check["fails"] | null) =>
    definition.arguments.flatMap((argument, index) => {
      const fails = check(argument, index);
      return fails ? [{ problem: new KpiProblem(error, "rule", { argument: argument.label }), fails }] : [];
    });
  return [
    ...rules("#N/A"),
    ...rules("#VALUE!"),
    ...ofArguments("#DIV/0!", zeroBase),
    ...rules("#DIV/0!"),
    ...ofArguments("#NUM!", outsideDomain),
    ...rules("#NUM!"),
  ];
}

function zeroBase(argument: KpiArgument, index: number): Check["fails"] | null {
  return argument.kind === "number" && argument.base ? (values) => values[index] === 0 : null;
}

function outsideDomain(argument: KpiArgument, index: number): Check["fails"] | null {
  if (argument.kind !== "number" && argument.kind !== "list") return null;
  if (!isBounded(argument)) return null;
  if (argument.kind === "number") {
    return (values, { dateSystem }) =>
      values[index] !== null && !accepts(argument, values[index] as number, dateSystem);
  }
  return (values, { dateSystem }) => {
    const cells = values[index] as readonly (number | null)[] | null;
    return cells !== null && cells.some((cell) => cell !== null && !accepts(argument, cell, dateSystem));
  };
}

function firstFailure(checks: readonly Check[], values: readonly unknown[], context: KpiContext): KpiProblem | null {
  for (let i = 0; i < checks.length; i++) {
    const check = checks[i] as Check;
    if (check.fails(values, context)) return check.problem;
  }
  return null;
}

/** Calls the mathematics with positional values; written out by number, as a million rows pass through here. */
function spread({ calculate, arguments: { length } }: KpiDefinition): Prepared["calculate"] {
  switch (length) {
    case 1:
      return ([a], context) => calculate(a, context);
    case 2:
      return ([a, b], context) => calculate(a, b, context);
    case 3:
      return ([a, b, c], context) => calculate(a, b, c, context);
    case 4:
      return ([a, b, c, d], context) => calculate(a, b, c, d, context);
    default:
      return (values, context) => calculate(...values, context);
  }
}
