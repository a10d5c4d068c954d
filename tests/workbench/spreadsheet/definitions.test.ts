import { sheet } from "./helpers";

describe("tables and names in formulas", () => {
  test("a name added after its use, changed and gone again", async () => {
    await using book = sheet();
    book.write("A1", [[5, "=Rate*A1"]]);
    await book.calculate();
    expect(book.value("B1")).toEqual({ error: "#NAME?" });
    book.name("Rate", "=2");
    await book.calculate();
    expect(book.value("B1")).toBe(10);
    book.name("Rate", "=Sheet1!$A$1");
    await book.calculate();
    expect([book.value("B1"), book.formula("B1")]).toEqual([25, "=Rate*A1"]);
    book.spreadsheet.define({ tables: [], names: [] });
    await book.calculate();
    expect(book.value("B1")).toEqual({ error: "#NAME?" });
  });

  test("a table that grows takes its formulas along", async () => {
    await using book = sheet();
    book.write("A1", [["Sales", null, "=SUM(T[Sales])"], [1], [2]]);
    book.table("T", "A1:A3");
    await book.calculate();
    expect(book.value("C1")).toBe(3);
    book.write("A4", [[10]]);
    book.table("T", "A1:A4");
    await book.calculate();
    expect(book.value("C1")).toBe(13);
  });

  test("the very small literals of native formulas count", async () => {
    await using book = sheet();
    expect(await book.result('=IF(ABS(0.0000005)<1E-6,"small","large")')).toBe("small");
    expect(await book.result("=1E-7*1E7")).toBe(1);
    expect(await book.result("=1E-7")).toBe(1e-7);
  });

  test("a formula that breaks the rules is refused and nothing is written", async () => {
    await using book = sheet();
    book.write("A1", [["before"]]);
    expect(() => {
      book.write("A1", [["=SUM("]]);
    }).toThrow("bracket");
    expect(book.value("A1")).toBe("before");
  });
});
