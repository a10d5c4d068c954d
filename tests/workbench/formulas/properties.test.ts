import fc from "../../setup/draws";
import {
  columnLetters,
  columnNumber,
  compileFormula,
  moveFormula,
  parseReference,
  printReference,
  quoteSheet,
  shiftFormula,
  syntaxError,
  tokenize,
} from "../../../workbench/formulas";
import { escapeColumn } from "../../../workbench/formulas/structured";

const column = fc.integer({ min: 0, max: 16_383 });
const row = fc.integer({ min: 1, max: 1_048_576 });
const mark = fc.constantFrom("", "$");
const cell = fc
  .tuple(mark, column, mark, row)
  .map(([c, index, r, number]) => `${c}${columnLetters(index)}${r}${String(number)}`);
const sheetName = fc.stringMatching(/^[A-Za-z0-9 '().年度_-]{1,20}$/).filter((name) => !/^'|'$/.test(name));
const reference = fc
  .tuple(fc.option(sheetName), cell, fc.option(cell))
  .map(([sheet, from, to]) => `${sheet === null ? "" : `${quoteSheet(sheet)}!`}${from}${to === null ? "" : `:${to}`}`);
const text = fc.string({ maxLength: 12 }).map((content) => `"${content.replace(/"/g, '""')}"`);
const number = fc.oneof(fc.nat().map(String), fc.constantFrom("0.5", "1E-9", "2.5e3", ".25"));
const expression = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    reference,
    text,
    number,
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/", "&", "<=", "<>", "^"), tie("formula"))
      .map((parts) => parts.join("")),
    fc
      .tuple(
        fc.constantFrom("SUM", "IF", "KPI.GROWTH", "_xlfn.XLOOKUP"),
        fc.array(tie("formula"), { minLength: 1, maxLength: 3 }),
      )
      .map(([name, args]) => `${name}(${args.join(", ")})`),
    tie("formula").map((inner) => `(${inner})`),
    tie("formula").map((inner) => `-${inner}`),
  ),
})).formula;

const nothingDefined = {
  tables: [],
  names: [],
  cell: { sheet: "Sheet1", row: 0, column: 0 },
  spillOf: () => null,
};

describe("the formula language", () => {
  test("the tokens of a formula joined are the formula", () => {
    fc.assert(
      fc.property(expression, (formula) => {
        expect(
          tokenize(formula)
            .map((token) => token.text)
            .join(""),
        ).toBe(formula);
      }),
    );
  });

  test("whatever is put together by the rules is accepted, and what it compiles to as well", () => {
    fc.assert(
      fc.property(expression, (formula) => {
        expect(syntaxError(`=${formula}`)).toBeNull();
        expect(syntaxError(compileFormula(`=${formula}`, nothingDefined).formula)).toBeNull();
      }),
    );
  });

  test("any text at all is either accepted or refused, never thrown at the caller", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (formula) => {
        const error = syntaxError(`=${formula}`);
        expect(error === null || error.message.length > 0).toBe(true);
      }),
    );
  });

  test("letters of a column and its number are one to one", () => {
    fc.assert(
      fc.property(column, (index) => {
        expect(columnNumber(columnLetters(index))).toBe(index);
      }),
    );
  });

  test("a reference reads as it was printed", () => {
    fc.assert(
      fc.property(cell, (address) => {
        const parsed = parseReference(address);
        expect(parsed && printReference(parsed)).toBe(address);
      }),
    );
  });

  test("a copy there and back is the formula again, unless it left the sheet", () => {
    fc.assert(
      fc.property(
        expression,
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 0, max: 50 }),
        (formula, rows, columns) => {
          const there = moveFormula(`=${formula}`, rows, columns);
          fc.pre(!there.includes("#REF!"));
          expect(moveFormula(there, -rows, -columns)).toBe(`=${formula}`);
        },
      ),
    );
  });

  test("rows inserted and deleted again leave every formula as it was", () => {
    fc.assert(
      fc.property(expression, fc.nat(100), fc.integer({ min: 1, max: 9 }), (formula, index, count) => {
        const at = { sheet: "Sheet1", index, count };
        const longer = shiftFormula(`=${formula}`, "Sheet1", { kind: "insertRows", ...at });
        fc.pre(!longer.includes("#REF!") && !longer.includes("1048576"));
        expect(shiftFormula(longer, "Sheet1", { kind: "deleteRows", ...at })).toBe(`=${formula}`);
      }),
    );
  });

  test("a column of any name can be referred to", () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name.trim() === name && name !== ""),
        (name) => {
          const rect = { row: 0, column: 0, rowCount: 3, columnCount: 1 };
          const table = { name: "T", sheet: "Sheet1", rect, columns: [name], showHeaders: true, showTotals: false };
          const { formula } = compileFormula(`=T[[${escapeColumn(name)}]]`, { ...nothingDefined, tables: [table] });
          expect(formula).toBe("=$A$2:$A$3");
        },
      ),
    );
  });
});
