import type { PatchName } from "../../../workbench/spreadsheet/headless";
import type { Book } from "./helpers";
import { sheet } from "./helpers";

/** Each difference to the engine as its authors wrote it: what is right with it, and wrong without it. */
async function withAndWithout<T>(
  patch: PatchName,
  scenario: (book: Book, patched: boolean) => Promise<T>,
): Promise<[T, T]> {
  // Without first: some patches replace what all workbooks of a process share.
  await using without = sheet({ unpatched: [patch] });
  const wrong = await scenario(without, false);
  await using book = sheet();
  return [await scenario(book, true), wrong];
}

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
});
