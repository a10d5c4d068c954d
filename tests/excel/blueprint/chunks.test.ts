import fc from "fast-check";
import { chunked, requestBytes } from "../../../src/excel/blueprint/chunks";
import type { CellInput, Write } from "../../../src/excel/blueprint/writes";

const block = (rows: number, cell: CellInput): Write => ({
  kind: "cells",
  property: "values",
  sheet: "Actuals",
  row: 5,
  column: 0,
  cells: Array.from({ length: rows }, () => [cell, cell]),
});

const rowsWritten = (writes: readonly Write[]) =>
  writes.flatMap((write) =>
    write.kind === "cells" ? write.cells.map((cells, index) => [write.row + index, cells]) : [],
  );

describe("requests cut by their size", () => {
  it("puts everything that fits into one request", () => {
    expect(chunked([block(3, 1), block(2, 2)])).toHaveLength(1);
  });

  it("cuts a large block between rows and loses none", () => {
    const large = block(50_000, "目标描述目标描述");
    const chunks = chunked([large]);
    expect(chunks.length).toBeGreaterThan(1);
    expect(rowsWritten(chunks.flat())).toEqual(rowsWritten([large]));
  });

  it("keeps each request below the limit and the order as it was", () => {
    const write = fc
      .tuple(fc.nat(40), fc.string({ unit: "grapheme", maxLength: 30 }))
      .map(([rows, text]) => block(rows + 1, text));
    fc.assert(
      fc.property(fc.array(write, { maxLength: 8 }), (writes) => {
        const limit = 6_000;
        const chunks = chunked(writes, limit);
        expect(rowsWritten(chunks.flat())).toEqual(rowsWritten(writes));
        for (const chunk of chunks) {
          expect(chunk.reduce((sum, one) => sum + requestBytes(one), 0)).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it("measures other scripts and quotes as the request carries them", () => {
    const text = '目标"';
    const carried = new TextEncoder().encode(JSON.stringify(JSON.stringify({ cells: [[text, text]] }))).length;
    expect(requestBytes(block(1, text))).toBeGreaterThanOrEqual(carried);
  });
});
