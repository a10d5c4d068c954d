import { evaluateKpi, kpiCatalogue, type KpiInput } from "../../../src/core";
import known from "./data/cases.json";
import drawn from "./data/drawn.json";
import { toTenDigits } from "./digits";

interface Case {
  readonly fn: string;
  readonly note: string;
  readonly args: readonly KpiInput[];
  readonly expect: unknown;
}

/** Worked examples, and cases drawn at random; both computed with exact fractions, apart from this code. */
const cases = [...known, ...drawn] as unknown as readonly Case[];

describe.each(kpiCatalogue.map(({ id }) => id))("%s", (id) => {
  const own = cases.filter(({ fn }) => fn === id);
  if (own.length > 0) {
    test.each(own)("$note", ({ args, expect: wanted }) => {
      expect(toTenDigits(evaluateKpi(id, args))).toEqual(wanted);
    });
  }

  test("gives the result of its example", () => {
    const { example } = kpiCatalogue.find((one) => one.id === id) ?? raise(id);
    expect(toTenDigits(evaluateKpi(id, example.arguments))).toEqual(toTenDigits(example.result));
  });
});

test("every worked example belongs to a function of the catalogue", () => {
  const ids = new Set(kpiCatalogue.map(({ id }) => id));
  expect(cases.filter(({ fn }) => !ids.has(fn)).map(({ fn }) => fn)).toEqual([]);
});

function raise(id: string): never {
  throw new Error(`No function ${id}.`);
}
