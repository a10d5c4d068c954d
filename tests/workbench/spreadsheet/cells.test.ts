import { createSpreadsheet } from "../../../workbench/spreadsheet/headless";
import { cell, sheet } from "./helpers";

describe("cells", () => {
  test("keep each kind of value as it is", async () => {
    await using book = sheet();
    book.write("A1", [[1, "007", true, null, { error: "#N/A" }, "#N/A", "TRUE", ""]]);
    await book.calculate();
    expect(book.values("A1:H1")).toEqual([[1, "007", true, null, { error: "#N/A" }, "#N/A", "TRUE", ""]]);
  });

  test("answer a formula's source and its value", async () => {
    await using book = sheet();
    book.write("A1", [[2, "=A1*21", "=A1>1", '=A1&"x"', "=1/0"]]);
    await book.calculate();
    expect(book.values("A1:E1")).toEqual([[2, 42, true, "2x", { error: "#DIV/0!" }]]);
    expect(book.formulas("A1:B1")).toEqual([[null, "=A1*21"]]);
  });

  test("an undefined cell of a write is left alone, null clears it", async () => {
    await using book = sheet();
    book.write("A1", [[1, 2, "=A1"]]);
    book.write("A1", [[undefined, null, undefined]]);
    await book.calculate();
    expect(book.values("A1:C1")).toEqual([[1, null, 1]]);
  });

  test("a sheet grows with what is written", async () => {
    await using book = sheet();
    book.write("AZ5000", [[1]]);
    expect(book.usedRect()).toEqual(cell("AZ5000"));
  });

  test("two workbooks do not share anything", async () => {
    const one = createSpreadsheet({ headless: true });
    const other = createSpreadsheet({ headless: true });
    const [first] = one.sheets();
    one.write(first?.id ?? "", cell("A1"), [[{ value: 1 }]]);
    expect(other.values(other.sheets()[0]?.id ?? "", cell("A1"))).toEqual([[null]]);
    one.dispose();
    other.dispose();
  });
});
