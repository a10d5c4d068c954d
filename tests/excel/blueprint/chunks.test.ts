import fc from "../../setup/draws";
import { chunked, requestBytes, requestsOf } from "../../../src/excel/blueprint/chunks";
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
  it("are one while there is little to write", () => {
    expect(requestsOf([block(3, 1), block(2, 2)])).toHaveLength(1);
  });

  it("are three for any number of blocks that fit", () => {
    const blocks = Array.from({ length: 40 }, (_, index) => block(150 + 20 * index, "目标描述"));
    expect(requestsOf(blocks)).toHaveLength(3);
  });

  it("are more, but none too large, when a block is large, and no row is lost", () => {
    const large = block(90_000, "目标描述目标描述");
    const requests = requestsOf([large]);
    expect(requests.length).toBeGreaterThan(3);
    for (const request of requests) {
      expect(request.reduce((sum, one) => sum + requestBytes(one), 0)).toBeLessThanOrEqual(1_000_000);
    }
    expect(rowsWritten(requests.flat())).toEqual(rowsWritten([large]));
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
    const carried = new TextEncoder().encode(JSON.stringify({ cells: [[text, text]] })).length;
    expect(requestBytes(block(1, text))).toBeGreaterThanOrEqual(carried);
  });
});
