import fc from "../setup/draws";
import { type Cell, type KpiArgument, type KpiDefinition, type KpiInput } from "../../src/core";

/** Inputs for which a function and its native formula are compared: plausible ones, and each kind of trouble. */

/** Cells that every range of a case takes up; shorter series leave blanks at the end. */
export const RANGE_CELLS = 18;

/** What stands in the sheet for an argument: cells, a constant in the formula, or nothing. */
export type NativeInput =
  { readonly cells: readonly Cell[] } | { readonly constant: number | string } | { readonly omitted: true };

export type NativeCase = readonly NativeInput[];

/** What goes wrong in a cell; null is a blank. */
const flaws: readonly Cell[] = [null, "abc", { error: "#DIV/0!" }, 0, -3];

/** The same cases at every run, so that a difference can be looked into; each argument meets each flaw among them. */
export function casesOf(definition: KpiDefinition, count: number): readonly NativeCase[] {
  const seed = [...definition.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) & 0x7fffffff;
  const plausible = fc.sample(plausibleCase(definition), { seed, numRuns: count });
  const troubles = definition.arguments.flatMap((_, index) => flaws.map((flaw) => ({ index, flaw })));
  // Every sixth case at least stays plausible, so that answers are compared as well as errors.
  return plausible.map((inputs, i) => {
    const trouble = i % 6 === 5 ? undefined : troubles[i - Math.floor(i / 6)];
    const isDay = trouble && isDate(definition.arguments[trouble.index]);
    if (!trouble || (isDay && trouble.flaw === 0)) return inputs;
    return inputs.map((input, place) => (place === trouble.index ? spoiled(input, trouble.flaw, i) : input));
  });
}

const isDate = (argument: KpiArgument | undefined) =>
  argument !== undefined && "domain" in argument && argument.domain.date === true;

function plausibleCase(definition: KpiDefinition): fc.Arbitrary<NativeCase> {
  return fc.tuple(...definition.arguments.map((argument, i) => inputLike(argument, definition.example.arguments[i])));
}

function spoiled(input: NativeInput, cell: Cell, at: number): NativeInput {
  if (!("cells" in input)) return input;
  const filled = input.cells.filter((one) => one !== null).length;
  return { cells: input.cells.map((one, i) => (i === at % Math.max(1, filled) ? cell : one)) };
}

function inputLike(argument: KpiArgument, example: KpiInput): fc.Arbitrary<NativeInput> {
  switch (argument.kind) {
    case "option": {
      const constants = argument.choices.map(({ value }) => ({ constant: value }));
      const asCell = argument.choices.map(({ value }) => ({ cells: [value] }));
      // A rule given by a cell would make one formula of thirteen; constants are what people write.
      const cells = argument.choices.length > 4 ? [] : [...asCell, { cells: [null] }];
      return fc.constantFrom<NativeInput>(...constants, ...cells.slice(0, argument.optional ? undefined : -1));
    }
    case "number": {
      const values = argument.domain.date
        ? days
        : numbersLike(
            example,
            argument.choices?.map(({ value }) => value),
          );
      const given = values.map((value): NativeInput => ({ cells: [value] }));
      if (!argument.optional) return given;
      const constants = fc.constantFrom<NativeInput>(
        { omitted: true },
        { cells: [null] },
        ...(argument.choices ?? []).map(({ value }) => ({ constant: value })),
      );
      return fc.oneof(given, constants);
    }
    case "list":
    case "points":
      return listLike(argument, example);
  }
}

/** LibreOffice counts the days of 1900 before March otherwise than Excel, so that none of them is here. */
const days = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 45000, max: 46500 }) },
  { weight: 1, arbitrary: fc.constant(-1) },
);

function numbersLike(example: KpiInput, choices?: readonly number[]): fc.Arbitrary<number> {
  if (choices) return fc.constantFrom(...choices, 0);
  const about = typeof example === "number" && example !== 0 ? example : 3;
  const plausible = [0.25, 0.5, 0.9, 1, 1.1, 2, 3].map((factor) => about * factor);
  const whole = Math.abs(about) >= 1 ? plausible.map(Math.round) : plausible;
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...whole) },
    { weight: 2, arbitrary: fc.constantFrom(...plausible) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, -1, 26) },
  );
}

function listLike(argument: KpiArgument, example: KpiInput): fc.Arbitrary<NativeInput> {
  const numbers = (Array.isArray(example) ? (example as Cell[][]).flat() : []).filter(
    (cell) => typeof cell === "number",
  );
  const holds = argument.kind === "list" ? argument.holds : "numbers";
  const one: fc.Arbitrary<Cell> =
    holds === "ids"
      ? fc.constantFrom<Cell>("u1", "u2", "u3", 7, "7", null)
      : holds === "dates"
        ? fc.integer({ min: 45658, max: 45750 })
        : fc.oneof(
            { weight: 6, arbitrary: fc.constantFrom(...numbers) },
            { weight: 3, arbitrary: fc.constantFrom(...numbers.map((value) => value * 1.25)) },
          );
  return fc
    .oneof({ weight: 3, arbitrary: fc.constant(numbers.length || 6) }, fc.integer({ min: 1, max: RANGE_CELLS }))
    .chain((length) =>
      fc
        .array(one, { minLength: length, maxLength: length })
        .map((cells) => (argument.name === "weights" ? weightsOf(cells.length) : cells))
        .map((cells): NativeInput => ({ cells: [...cells, ...new Array<null>(RANGE_CELLS - length).fill(null)] })),
    );
}

function weightsOf(count: number): Cell[] {
  return Array.from({ length: count }, () => 1 / count);
}
