import data from "./data/criteria.json";
import { type Book, type Content, sheet, withAndWithout } from "./helpers";

const COERCED = "Excel takes a text that looks like the number for the number, LibreOffice only with a text condition";
const LOGICAL = "Excel keeps logicals apart from numbers, LibreOffice takes FALSE for 0";
const TEXTS = "Excel matches wildcards with texts only, LibreOffice with numbers and logicals too";

/** Where Excel and LibreOffice differ, this follows Excel. */
const excelDiffers: Readonly<Record<string, { why: string; results: readonly unknown[] }>> = {
  "5": { why: COERCED, results: [2, 3, 1.5, 2, 1] },
  '"7"': { why: COERCED, results: [2, 19, 9.5, 16, 3] },
  "7": { why: COERCED, results: [2, 19, 9.5, 16, 3] },
  "46023": { why: COERCED, results: [2, 43, 21.5, 22, 21] },
  '"TRUE"': { why: LOGICAL, results: [1, 0, "none", 0, 0] },
  "0": { why: LOGICAL, results: [1, 14, 14, 14, 14] },
  '"0"': { why: LOGICAL, results: [1, 14, 14, 14, 14] },
  D1: { why: LOGICAL, results: [1, 14, 14, 14, 14] },
  '"<>0"': { why: LOGICAL, results: [25, 262, 13.1, 26, 1] },
  '"*"': { why: TEXTS, results: [13, 147, 147 / 11, 24, 2] },
  '"?????"': { why: TEXTS, results: [2, 4, 4, 4, 4] },
};

function fill(book: Book): void {
  const rows = data.keys.map((key, index): Content[] => [key, data.numbers[index] ?? null]);
  book.write("A1", rows);
}

const last = String(data.keys.length);
const [keys, numbers] = [`$A$1:$A$${last}`, `$B$1:$B$${last}`];

describe("conditions of COUNTIFS and its relatives", () => {
  test("hold where they hold in LibreOffice, and where Excel differs, as in Excel", async () => {
    await using book = sheet();
    fill(book);
    const criteria = data.results.map(([criterion]) => String(criterion));
    book.write(
      "F1",
      criteria.map((criterion) => [
        `=COUNTIFS(${keys},${criterion})`,
        `=SUMIFS(${numbers},${keys},${criterion})`,
        `=IFERROR(AVERAGEIFS(${numbers},${keys},${criterion}),"none")`,
        `=MAXIFS(${numbers},${keys},${criterion})`,
        `=MINIFS(${numbers},${keys},${criterion})`,
      ]),
    );
    await book.calculate();
    const results = book.values(`F1:J${String(criteria.length)}`);
    for (const [index, criterion] of criteria.entries()) {
      const [, ...libreOffice] = data.results[index] ?? [];
      const expected = excelDiffers[criterion]?.results ?? libreOffice;
      const close = expected.map((value) =>
        typeof value === "number" ? (expect.closeTo(value, 9) as unknown) : value,
      );
      expect([criterion, results[index]]).toEqual([criterion, close]);
    }
  });

  test("several conditions in an array give several answers", async () => {
    await using book = sheet();
    book.write("A1", [
      ["a", 1, "x"],
      ["b", 2, "y"],
      ["a", 4, "y"],
      ["c", 8, "x"],
    ]);
    book.write("E1", [
      ['=SUMPRODUCT(COUNTIFS(A1:A4,{"a","c"}))', '=SUM(SUMIFS(B1:B4,A1:A4,{"a","b"},C1:C4,"y"))'],
      ["=SUMPRODUCT(COUNTIFS(A1:A4,A1:A4)^-1)", '=SUM(COUNTIFS(A1:A4,{"a";"b"},C1:C4,{"x","y"}))'],
      ['=SUMPRODUCT(--(COUNTIFS(A1:A4,A1:A4,B1:B4,"<>4")>0))', "=COUNTIFS(A1:A4,A1:A2)"],
    ]);
    await book.calculate();
    expect(book.values("E1:F4")).toEqual([
      [3, 6],
      [3, 3],
      [4, 2],
      [null, 1],
    ]);
  });

  test("errors in what is added up show, errors elsewhere do not match", async () => {
    await using book = sheet();
    book.write("A1", [
      ["a", "=1/0"],
      ["b", 2],
      ["=NA()", 4],
    ]);
    expect(await book.result('=SUMIFS(B1:B3,A1:A3,"a")')).toEqual({ error: "#DIV/0!" });
    expect(await book.result('=SUMIFS(B1:B3,A1:A3,"b")')).toBe(2);
    expect(await book.result('=COUNTIFS(A1:A3,"#N/A")')).toBe(1);
    expect(await book.result('=SUMIFS(B1:B2,A1:A3,"b")')).toEqual({ error: "#VALUE!" });
    expect(await book.result('=AVERAGEIFS(B2:B3,A2:A3,"none")')).toEqual({ error: "#DIV/0!" });
  });

  test("follow an edit of keys and numbers", async () => {
    await using book = sheet();
    book.write("A1", [
      ["a", 1],
      ["b", 2],
      [null, null, '=SUMIFS(B1:B2,A1:A2,"a")'],
    ]);
    await book.calculate();
    book.write("A2", [["a"]]);
    await book.calculate();
    expect(book.value("C3")).toBe(3);
    book.write("B1", [[10]]);
    await book.calculate();
    expect(book.value("C3")).toBe(12);
  });

  test("where nothing matches, the largest is 0; the engine's own function leaves the cell blank", async () => {
    const [right, wrong] = await withAndWithout("conditionsAreLookedUp", async (book) => {
      fill(book);
      return book.result(`=MAXIFS(${numbers},${keys},"no such key")`);
    });
    expect(right).toBe(0);
    expect(wrong).not.toEqual(right);
  });
});
