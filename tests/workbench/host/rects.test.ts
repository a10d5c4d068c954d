import fc from "../../setup/draws";
import type { Rect } from "../../../workbench/document";
import {
  bounding,
  cellCount,
  contains,
  intersection,
  overlaps,
  shiftRect,
  subtract,
} from "../../../workbench/host/rects";

const small = fc.integer({ min: 0, max: 12 });
const size = fc.integer({ min: 1, max: 8 });
const rect: fc.Arbitrary<Rect> = fc.record({ row: small, column: small, rowCount: size, columnCount: size });

test("what is cut out and what is left make up the whole, without overlap", () => {
  fc.assert(
    fc.property(rect, rect, (whole, hole) => {
      const cut = intersection(whole, hole);
      const rest = subtract(whole, hole);
      const count = rest.reduce((sum, piece) => sum + cellCount(piece), cut ? cellCount(cut) : 0);
      expect(count).toBe(cellCount(whole));
      expect(rest.every((piece) => contains(whole, piece) && !overlaps(piece, hole))).toBe(true);
    }),
  );
});

test("the bounding rectangle holds both", () => {
  fc.assert(
    fc.property(rect, rect, (left, right) => {
      const both = bounding(left, right);
      expect(contains(both, left) && contains(both, right)).toBe(true);
    }),
  );
});

test("what is inserted and deleted again leaves a rectangle where it was", () => {
  const axis = fc.constantFrom("row" as const, "column" as const);
  fc.assert(
    fc.property(rect, axis, small, size, (area, along, index, count) => {
      const inserted = shiftRect(area, { axis: along, index, count });
      expect(inserted).not.toBeNull();
      expect(shiftRect(inserted as Rect, { axis: along, index, count: -count })).toEqual(area);
    }),
  );
});

test("a rectangle keeps exactly its cells that are not deleted", () => {
  fc.assert(
    fc.property(rect, small, size, (area, index, count) => {
      const rows = Array.from({ length: area.rowCount }, (_, offset) => area.row + offset);
      const kept = rows.filter((row) => row < index || row >= index + count);
      const after = shiftRect(area, { axis: "row", index, count: -count });
      expect(after?.rowCount ?? 0).toBe(kept.length);
      const first = kept[0];
      if (after && first !== undefined) expect(after.row).toBe(first < index ? first : first - count);
    }),
  );
});
