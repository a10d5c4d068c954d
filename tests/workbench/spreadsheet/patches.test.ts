import { cell, sheet, withAndWithout } from "./helpers";

describe("patches of the engine", () => {
  test("comparisons with error values give the error", async () => {
    const [right, wrong] = await withAndWithout("noComparisonIndex", async (book) => {
      book.write("A1", [["=1/0"], [3], ["=NA()"], [7]]);
      book.write("B1", [["=A1:A4>5"]]);
      book.write("C1", [["=A1:A4=3"], [null], [null], [null], ["=SUMPRODUCT(--(A1:A2>5))"]]);
      await book.calculate();
      book.write("A2", [[9]]);
      await book.calculate();
      return [book.values("B1:B4").flat(), book.values("C1:C5").flat()];
    });
    const division = { error: "#DIV/0!" };
    const missing = { error: "#N/A" };
    expect(right).toEqual([
      [division, true, missing, true],
      [division, false, missing, false, division],
    ]);
    expect(wrong).not.toEqual(right);
  });

  test("SORT leaves the range that others read alone", async () => {
    const [right, wrong] = await withAndWithout("sortOnCopy", async (book) => {
      book.write("A1", [
        ["a", 100],
        ["b", 300],
        ["a", 400],
        ["b", 200],
      ]);
      book.write("D1", [["=SORT(B1:B4)"]]);
      book.write("E1", [['=MAXIFS(B1:B4,A1:A4,"b")'], ["=INDEX(B1:B4,1)"]]);
      await book.calculate();
      return [book.values("D1:D4").flat(), book.values("E1:E2").flat()];
    });
    expect(right).toEqual([
      [100, 200, 300, 400],
      [300, 100],
    ]);
    expect(wrong).not.toEqual(right);
  });

  test("an unbalanced bracket in one formula does not spoil the next", async () => {
    const [right, wrong] = await withAndWithout("lexerStartsClean", async (book, patched) => {
      // The engine remembers formulas that it has read, for all workbooks: each run needs its own text.
      const name = patched ? "KPI.RIGHT" : "KPI.WRONG";
      book.spreadsheet.registerCustomFunctions([name]);
      book.spreadsheet.setInvoker((calls) => Promise.resolve(calls.map(() => 1)));
      book.write("A1", [["Sales"], [10], [20]]);
      book.table("T1", "A1:A3");
      book.type("C1", `=SUM(T1[Sales])+${name}(1)`);
      await book.calculate();
      return [book.value("C1"), await book.result(`=1+${name}(2)`)];
    });
    expect(right).toEqual([31, 2]);
    expect(wrong).not.toEqual(right);
  });

  test("a calculation does not note again what formulas depend on", async () => {
    const [right, wrong] = await withAndWithout("dependenciesAreTakenOutWhole", async (book) => {
      book.write("A1", [[1, "=A1+SUM(A5:A9)+C20", "=SUM(D:D)"]]);
      await book.calculate();
      const before = book.user.countDependencies();
      book.write("A1", [[2]]);
      await book.calculate();
      const after = book.user.countDependencies();
      book.write("B1", [[null, null]]);
      await book.calculate();
      return { added: after - before, left: book.user.countDependencies() };
    });
    expect(right).toEqual({ added: 0, left: 0 });
    expect(wrong).not.toEqual(right);
  });

  test("formulas of other sheets are still calculated after cells were moved", async () => {
    await using book = sheet();
    book.spreadsheet.addSheet("Other");
    book.write("A1", [[1], [2]]);
    book.write("C1", [["moved", "=A1"]]);
    book.write("A1", [["=Sheet1!A1*10"]], "Other");
    await book.calculate();
    await book.user.cut(book.id(), cell("C1"), 8, 8);
    await book.calculate();
    book.write("A1", [[7]]);
    await book.calculate();
    expect([book.value("A1", "Other"), book.value("D1")]).toEqual([70, 7]);
  });

  test("spills stop at merged cells, tables and the edge of the sheet, and not before", async () => {
    const [right, wrong] = await withAndWithout("spillsStopAtObstacles", async (book) => {
      book.spreadsheet.merge(book.id(), cell("A2:B2"));
      book.write("A1", [["=SEQUENCE(3)"]]);
      book.write("E1", [["Head"], ["x"]]);
      book.table("T", "E1:E5");
      book.write("E3", [["=SEQUENCE(2)"]]);
      book.write("G1", [["=SEQUENCE(300)"]]);
      book.write("XFC5", [["=SEQUENCE(1,3)"]]);
      await book.calculate();
      return [book.value("A1"), book.value("E3"), book.value("XFC5"), book.value("G300")];
    });
    const spill = { error: "#SPILL!" };
    expect(right).toEqual([spill, spill, spill, 300]);
    expect(wrong).not.toEqual(right);
  });
});
