import { cell, sheet } from "./helpers";

const spill = { error: "#SPILL!" };

describe("spilled formulas", () => {
  test("fill the cells beside them", async () => {
    await using book = sheet();
    book.write("A1", [["=SEQUENCE(2,3)"]]);
    await book.calculate();
    expect(book.values("A1:C2")).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(book.formulas("A1:B1")).toEqual([["=SEQUENCE(2,3)", null]]);
    expect(book.spreadsheet.spillFrom(book.id(), 0, 0)).toEqual(cell("A1:C2"));
    expect(book.spreadsheet.spillParent(book.id(), 1, 2)).toEqual({ row: 0, column: 0 });
    expect(book.spreadsheet.spillFrom(book.id(), 1, 2)).toBeNull();
    expect(book.usedRect()).toEqual(cell("A1:C2"));
  });

  test("show #SPILL! while something is in the way, and heal when it is gone", async () => {
    await using book = sheet();
    book.write("A3", [["in the way"]]);
    book.write("A1", [["=SEQUENCE(4)"]]);
    await book.calculate();
    expect(book.values("A1:A4").flat()).toEqual([spill, null, "in the way", null]);
    expect(book.spreadsheet.spillFrom(book.id(), 0, 0)).toBeNull();
    expect(book.spreadsheet.spillParent(book.id(), 1, 0)).toBeNull();
    book.write("A3", [[null]]);
    await book.calculate();
    expect(book.values("A1:A4").flat()).toEqual([1, 2, 3, 4]);
  });

  test("are blocked by what is written into them later", async () => {
    await using book = sheet();
    book.write("A1", [["=SEQUENCE(3)", null, "=SUM(A1:A3)"]]);
    await book.calculate();
    expect(book.value("C1")).toBe(6);
    book.write("A2", [["mine"]]);
    await book.calculate();
    expect(book.values("A1:A3").flat()).toEqual([spill, "mine", null]);
    expect(book.value("C1")).toEqual(spill);
    book.spreadsheet.undo();
    await book.calculate();
    expect(book.values("A1:A3").flat()).toEqual([1, 2, 3]);
    expect(book.value("C1")).toBe(6);
  });

  test("leave nothing behind when they shrink or go", async () => {
    await using book = sheet();
    book.write("A1", [[4, "=SEQUENCE(A1)"]]);
    await book.calculate();
    book.write("A1", [[2]]);
    await book.calculate();
    expect(book.values("B1:B4").flat()).toEqual([1, 2, null, null]);
    book.write("B1", [[null]]);
    await book.calculate();
    expect(book.values("B1:B4").flat()).toEqual([null, null, null, null]);
    expect(book.usedRect()).toEqual(cell("A1"));
  });

  test("are referred to as a whole by #", async () => {
    await using book = sheet();
    book.write("A1", [[2, "=SEQUENCE(A1)", null, "=SUM(B1#)", "=B1#*10"]]);
    await book.calculate();
    expect([book.value("D1"), book.values("E1:E2").flat()]).toEqual([3, [10, 20]]);
    book.write("A1", [[4]]);
    await book.calculate();
    expect([book.value("D1"), book.values("E1:E4").flat()]).toEqual([10, [10, 20, 30, 40]]);
    book.write("B1", [["text"]]);
    await book.calculate();
    expect(book.value("D1")).toEqual({ error: "#REF!" });
  });

  test("of one range into a neighbour, as =A1:C1 does", async () => {
    await using book = sheet();
    book.write("A1", [[1, 2, 3, null, "=A1:C1"]]);
    await book.calculate();
    expect(book.values("E1:G1")).toEqual([[1, 2, 3]]);
  });

  test("move with inserted rows", async () => {
    await using book = sheet();
    book.write("A1", [["=SEQUENCE(2)"]]);
    await book.calculate();
    book.spreadsheet.insertRows(book.id(), 0, 3);
    await book.calculate();
    expect(book.values("A1:A5").flat()).toEqual([null, null, null, 1, 2]);
    expect(book.spreadsheet.spillFrom(book.id(), 3, 0)).toEqual(cell("A4:A5"));
    expect(book.spreadsheet.spillFrom(book.id(), 0, 0)).toBeNull();
  });
});
