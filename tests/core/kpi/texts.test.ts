import { kpiCatalogue } from "../../../src/core";

/** The words and single letters of a formula: "p1", "totalPrior". */
const words = (formula: string) => new Set(formula.match(/[A-Za-z]\w*/g) ?? []);

describe("the mathematics in words", () => {
  test.each(kpiCatalogue.map((one) => [one.id, one] as const))(
    "of %s calls the arguments in Chinese as the formula bar does",
    (_, { formula, arguments: takes }) => {
      const inEnglish = words(formula["en-US"]);
      const chinese = formula["zh-CN"];
      const named = takes.filter(({ name }) => inEnglish.has(name));
      // A single letter, as the n of "the last n values", may stand in either language.
      const missing = named.filter(
        ({ name, label }) => !chinese.includes(label["zh-CN"]) && !(name.length === 1 && words(chinese).has(name)),
      );
      expect(missing.map(({ name }) => name)).toEqual([]);
      expect([...words(chinese)].filter((word) => takes.some(({ name }) => name.length > 2 && name === word))).toEqual(
        [],
      );
    },
  );
});
