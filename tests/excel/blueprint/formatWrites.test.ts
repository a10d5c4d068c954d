import fc from "../../setup/draws";
import { serialFromDate } from "../../../src/core/calendar";
import { buildPlan } from "../../../src/core/plan";
import { formatWrites } from "../../../src/excel/blueprint/formatWrites";
import { planWrites } from "../../../src/excel/blueprint/planWrites";
import { requestBytes, requestsOf } from "../../../src/excel/blueprint/chunks";
import { chooseNames, type Survey } from "../../../src/excel/blueprint/survey";
import type { Write } from "../../../src/excel/blueprint/writes";

/** The cells that get a format, as "row,column format", each time that one is written. */
function formatted(writes: readonly Write[]): string[] {
  return writes
    .flatMap((write) => {
      if (write.kind === "numberFormat") {
        const { row, column, rowCount, columnCount } = write.area;
        return Array.from({ length: rowCount * columnCount }, (_, index) => {
          return `${row + Math.floor(index / columnCount)},${column + (index % columnCount)} ${write.format}`;
        });
      }
      if (write.kind !== "cells") return [];
      return write.cells.flatMap((line, r) =>
        line.flatMap((cell, c) => (cell === null ? [] : [`${write.row + r},${write.column + c} ${String(cell)}`])),
      );
    })
    .sort();
}

describe("number formats of a table", () => {
  it("reach every cell once, whether by areas or by cells", () => {
    const line = fc.array(fc.constantFrom("0", "0.0%", null), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 60 }), fc.nat(3), (formats, repeat) => {
        const rows = Array.from({ length: 1 + repeat * 40 }, () => formats).flat();
        const writes = formatWrites({ sheet: "S", row: 5, column: 2 }, rows);
        const wanted = rows.flatMap((cells, r) =>
          cells.flatMap((cell, c) => (cell === null ? [] : [`${5 + r},${2 + c} ${cell}`])),
        );
        expect(formatted(writes)).toEqual(wanted.sort());
      }),
    );
  });

  it("of a thousand equal rows are one write a format", () => {
    const writes = formatWrites(
      { sheet: "S", row: 0, column: 0 },
      Array.from({ length: 1000 }, () => ["0", "0", "0.0%", null]),
    );
    expect(writes.map((write) => "area" in write && write.area)).toEqual([
      { row: 0, column: 0, rowCount: 1000, columnCount: 2 },
      { row: 0, column: 2, rowCount: 1000, columnCount: 1 },
    ]);
  });
});

describe("a plan of a thousand KPIs", () => {
  const requestsFor = (count: number) => {
    const kpis = Array.from({ length: count }, (_, index) => ({ id: `K${index}`, name: `Indicator ${index}` }));
    const fiscalYearStart = serialFromDate(2026, 1, 1);
    const lastYear = {
      language: "en-US",
      fiscalYearStart: serialFromDate(2025, 1, 1),
      tables: { Kpis: kpis },
    } as const;
    const options = {
      template: "annual-operations",
      language: "en-US",
      sample: "none",
      fiscalYearStart,
      lastYear,
    } as const;
    const blueprint = buildPlan(options);
    const nothing = { sheetNames: [], tableNames: [], definedNames: [] } as unknown as Survey;
    const { sheets, tables, formulas, looks } = planWrites(blueprint, chooseNames(blueprint, nothing));
    return requestsOf([...sheets, ...tables, ...formulas, ...looks]).map((request) =>
      request.reduce((bytes, write) => bytes + requestBytes(write), 0),
    );
  };

  it("is written in four requests of at most 1 MB, in all six syncs, and grows with its figures alone", () => {
    const thousand = requestsFor(1000);
    expect(thousand.length).toBeLessThanOrEqual(4);
    expect(Math.max(...thousand)).toBeLessThanOrEqual(1_000_000);
    const total = (requests: readonly number[]) => requests.reduce((sum, bytes) => sum + bytes, 0);
    const [some, more] = [total(requestsFor(400)), total(requestsFor(700))];
    expect(total(thousand) - more).toBeLessThan(1.1 * (more - some));
  });
});
