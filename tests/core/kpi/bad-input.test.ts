import fc from "../../setup/draws";
import { evaluateKpi, kpiCatalogue, type Cell } from "../../../src/core";
import { argumentsOf } from "./arbitrary";

const known = ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#REF!", "#NAME?", "#NULL!"];

/** What a cell of the worksheet can show. */
function isShowable(cell: Cell): boolean {
  if (typeof cell === "number") return Number.isFinite(cell) && !Object.is(cell, -0);
  if (typeof cell === "string") return true;
  return typeof cell === "object" && cell !== null && known.includes(cell.error) && Object.keys(cell).length === 1;
}

describe.each(kpiCatalogue)("$id, given anything that Excel can pass", (definition) => {
  test("answers with finite numbers, text or defined errors, in rows of one length", () => {
    fc.assert(
      fc.property(argumentsOf(definition), (inputs) => {
        const answer = evaluateKpi(definition.id, inputs);
        const rows = Array.isArray(answer) ? answer : [[answer]];
        expect(rows.length).toBeGreaterThan(0);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        for (const row of rows) for (const cell of row) if (!isShowable(cell)) throw new Error(`${String(cell)}`);
      }),
      { numRuns: 100 },
    );
  });

  test("leaves what it was given as it was", () => {
    fc.assert(
      fc.property(argumentsOf(definition), (inputs) => {
        const before = structuredClone(inputs);
        evaluateKpi(definition.id, inputs);
        expect(inputs).toEqual(before);
      }),
      { numRuns: 10 },
    );
  });
});

test("every function takes 1000 x 50 cells, of numbers or of anything, without stumbling", () => {
  const block = (cell: (place: number) => Cell): Cell[][] =>
    Array.from({ length: 1000 }, (_, row) => Array.from({ length: 50 }, (_, column) => cell(row * 50 + column)));
  const mixed = [0, 1, -1, "text", null, true, { error: "#REF!" } as const, 1e308];
  for (const { id, arguments: takes } of kpiCatalogue) {
    for (const range of [block((place) => 1 + (place % 7)), block((place) => mixed[place % mixed.length] as Cell)]) {
      const answer = evaluateKpi(
        id,
        takes.map(() => range),
      );
      const rows = Array.isArray(answer) ? answer : [[answer]];
      expect(rows.flat().every(isShowable)).toBe(true);
    }
  }
});

test("an unknown function is refused by name", () => {
  expect(() => evaluateKpi("GROWHT", [1, 2])).toThrow('no function "GROWHT"');
});
