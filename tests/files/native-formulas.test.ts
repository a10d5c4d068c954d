import {
  evaluateKpi,
  kpiCatalogue,
  nativeFormula,
  nativeFormulas,
  type Cell,
  type KpiDefinition,
  type KpiInput,
} from "../../src/core";
import { cellAddress, rectangleAddress } from "../../src/core/addresses";
import type { WorkbookDocument } from "../../workbench/document";
import { saveWorkbook } from "../../workbench/file";
import { calculatedByLibreOffice, calculatedByWorkbench } from "./calculations";
import { emptyDocument, emptySheet } from "./documents";
import { itWithLibreOffice } from "./libre-office";
import { casesOf, RANGE_CELLS, type NativeCase } from "./native-cases";

/** At least 20 a function; a spread that reaches each of its rules. */
const CASES = 30;

/** Where the results of a case stand, right of its arguments. */
const RESULT_COLUMN = 10;

interface Written {
  readonly cells: readonly { row: number; column: number; value: Cell; formula?: string }[];
  /** What the function answers for each formula. */
  readonly wanted: readonly { row: number; column: number; value: Cell; of: NativeCase }[];
}

const convertible = kpiCatalogue.filter(({ native }) => native.kind !== "none");

/** A case in a band of rows: its inputs, and the native formulas of the function over them. */
function written(definition: KpiDefinition, one: NativeCase, top: number): Written {
  const cells = one.flatMap((input, column) =>
    "cells" in input
      ? input.cells.flatMap((value, i) => (value === null ? [] : [{ row: top + i, column, value }]))
      : [],
  );
  const references = one.map((input, column) => referenceOf(input, top, column));
  const at = cellAddress(top, RESULT_COLUMN);
  const formulas =
    definition.native.kind === "value"
      ? [[nativeFormula(definition.id, references)]]
      : nativeFormulas(definition.id, references, { points: RANGE_CELLS, at });
  const answer = evaluateKpi(definition.id, one.map(argumentOf));
  const answers = Array.isArray(answer) ? answer : formulas.map((row) => row.map(() => answer));
  const places = formulas.flatMap((row, i) =>
    row.map((formula, j) => ({ row: top + i, column: RESULT_COLUMN + j, formula, value: answers[i]?.[j] as Cell })),
  );
  return {
    cells: [...cells, ...places.map(({ row, column, formula }) => ({ row, column, formula, value: null }))],
    wanted: places.map(({ row, column, value }) => ({ row, column, value, of: one })),
  };
}

function referenceOf(input: NativeCase[number], row: number, column: number): string | undefined {
  if ("omitted" in input) return undefined;
  if ("constant" in input) return typeof input.constant === "string" ? `"${input.constant}"` : String(input.constant);
  return rectangleAddress({ row, column, rowCount: input.cells.length, columnCount: 1 });
}

function argumentOf(input: NativeCase[number]): KpiInput {
  if ("omitted" in input) return undefined;
  if ("constant" in input) return input.constant;
  return input.cells.length === 1 ? (input.cells[0] as Cell) : input.cells.map((cell) => [cell]);
}

/** A case on one line, without the blanks at the end of its series. */
function shown(one: NativeCase): string {
  return one
    .map((input) => ("cells" in input ? JSON.stringify(input.cells).replace(/(,null)+\]/, "]") : JSON.stringify(input)))
    .join(", ");
}

/** Equal to ten digits; differences of nearly equal figures keep what their size allows. */
function agrees(found: Cell, wanted: Cell, of: NativeCase): boolean {
  if (typeof wanted !== "number" || typeof found !== "number") return JSON.stringify(found) === JSON.stringify(wanted);
  const sizes = of.flatMap((input) => ("cells" in input ? input.cells : [])).filter((cell) => typeof cell === "number");
  const scale = Math.max(1, Math.abs(wanted), ...sizes.map(Math.abs));
  return Math.abs(found - wanted) <= 1e-10 * Math.max(Math.abs(wanted), 1e-4 * scale);
}

describe("native formulas", () => {
  const band = RANGE_CELLS + 1;
  const sheets = convertible.map((definition) => {
    const bands = casesOf(definition, CASES).map((one, i) => written(definition, one, i * band));
    return { definition, cells: bands.flatMap(({ cells }) => cells), wanted: bands.flatMap(({ wanted }) => wanted) };
  });

  const document = emptyDocument(
    ...sheets.map(({ definition, cells }, i) => ({ ...emptySheet(`{sheet-${i}}`, definition.id), cells })),
  );
  let file: Uint8Array;
  beforeAll(async () => {
    file = await saveWorkbook(document);
  });

  /** Cells in which the native formula does not give what the function answers. */
  function unlikeTheFunctions(calculated: WorkbookDocument): string[] {
    return sheets.flatMap(({ definition, wanted }) => {
      const sheet = calculated.sheets.find(({ name }) => name === definition.id);
      const found = new Map(sheet?.cells.map(({ row, column, value }) => [`${row},${column}`, value as Cell]));
      return wanted.flatMap(({ row, column, value, of }) => {
        const answer = found.get(`${row},${column}`) ?? null;
        return agrees(answer, value, of)
          ? []
          : [`${definition.id}(${shown(of)}) is ${JSON.stringify(value)}, natively ${JSON.stringify(answer)}`];
      });
    });
  }

  it("answer in the workbench as the functions do, errors included", async () => {
    expect(unlikeTheFunctions(await calculatedByWorkbench(file))).toEqual([]);
  }, 300_000);

  itWithLibreOffice(
    "answer in LibreOffice as the functions do, errors included",
    async () => {
      expect(unlikeTheFunctions(await calculatedByLibreOffice(file))).toEqual([]);
    },
    300_000,
  );

  test.each(sheets)("of $definition.id are compared on answers and on errors alike", ({ wanted }) => {
    const answers = new Set(
      wanted.map(({ value }) => (typeof value === "object" ? JSON.stringify(value) : "an answer")),
    );
    expect(answers).toContain("an answer");
    expect(answers.size).toBeGreaterThanOrEqual(2);
  });
});
