import fc from "../setup/draws";
import {
  cellAddress,
  columnLetters,
  rectangleAddress,
  rectangleFromAddress,
  sheetPrefix,
} from "../../src/core/addresses";

describe("A1 references", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("call column %i %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("read back what they say, for every cell and rectangle of a sheet", () => {
    const rectangle = fc
      .tuple(fc.nat(1_000_000), fc.nat(16_000), fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 1, max: 300 }))
      .map(([row, column, rowCount, columnCount]) => ({ row, column, rowCount, columnCount }));
    fc.assert(
      fc.property(rectangle, (one) => {
        expect(rectangleFromAddress(rectangleAddress(one))).toEqual(one);
      }),
    );
  });

  it("may be absolute and in small letters", () => {
    expect(rectangleFromAddress("$b$4:d9")).toEqual({ row: 3, column: 1, rowCount: 6, columnCount: 3 });
    expect(cellAddress(3, 1)).toBe("B4");
  });

  it.each(["", "4B", "B0", "B4:A1", "XFE1", "A1048577", "Sheet1!A1", "A:A", "B4:D"])("refuse %j", (address) => {
    expect(() => rectangleFromAddress(address)).toThrow(RangeError);
  });

  it("quote every sheet name", () => {
    expect(sheetPrefix("Bob's plan")).toBe("'Bob''s plan'!");
  });
});
