import fc from "../../setup/draws";
import { type Cell, type KpiArgument, type KpiDefinition, type KpiInput } from "../../../src/core";

/** Anything that Excel can put into an argument, as generators for property tests. */

const errors = (["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!"] as const).map((error) => ({
  error,
}));

const numbers = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -20, max: 20 }) },
  { weight: 3, arbitrary: fc.double({ min: -1000, max: 1000, noNaN: true }) },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -0, 1, -1, 1e308, -1e308, 5e-324, 1e-300, 9007199254740992, 45658, 2958465),
  },
);

const texts = fc.constantFrom(
  "",
  "abc",
  "NaN",
  "Infinity",
  "-1",
  "1e5",
  " ",
  "0.5",
  "abs",
  "N1",
  "month",
  "*",
  "001",
  "TRUE",
  "#N/A",
);

export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 6, arbitrary: numbers },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: texts },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom(...errors) },
);

const plainCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 9, arbitrary: numbers },
  { weight: 1, arbitrary: fc.constant(null) },
);

function matrix(cell: fc.Arbitrary<Cell>, rows: number, columns: number): fc.Arbitrary<Cell[][]> {
  return fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }))
    .chain(([height, width]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
    );
}

/** A single value, a column, a row or a block; ragged pairs come of their own. */
const anyInput: fc.Arbitrary<KpiInput> = fc.oneof(
  anyCell,
  fc.constant(undefined),
  matrix(anyCell, 30, 1),
  matrix(plainCell, 40, 1),
  matrix(plainCell, 1, 20),
  matrix(anyCell, 6, 4),
);

/** What an argument is meant for, most of the time, so that the mathematics is reached as well as the guards. */
function likely(argument: KpiArgument): fc.Arbitrary<KpiInput> {
  switch (argument.kind) {
    case "option":
      return fc.constantFrom(...argument.choices.map(({ value }) => value), null, "ABS", "none");
    case "number":
      return fc.oneof(numbers, fc.constantFrom(...(argument.choices ?? []).map(({ value }) => value), 1, 2, 0.5));
    case "points":
      return matrix(plainCell, 40, 1);
    case "list":
      return fc.oneof(
        matrix(plainCell, 40, 1),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 3 })), { minLength: 8, maxLength: 8 }),
        fc.array(fc.tuple(fc.double({ min: 1, max: 100, noNaN: true })), { minLength: 8, maxLength: 8 }),
      );
  }
}

/** Arguments for one function: as many as it takes, some missing, some of the wrong kind. */
export function argumentsOf({ arguments: takes }: KpiDefinition): fc.Arbitrary<KpiInput[]> {
  const each = takes.map((argument) =>
    fc.oneof({ weight: 3, arbitrary: likely(argument) }, { weight: 2, arbitrary: anyInput }),
  );
  return fc
    .tuple(fc.tuple(...each), fc.integer({ min: 0, max: takes.length }), fc.boolean())
    .map(([inputs, count, all]) => (all ? inputs : inputs.slice(0, count)));
}
