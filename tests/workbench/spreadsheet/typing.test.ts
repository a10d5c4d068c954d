import { cell, sheet } from "./helpers";

describe("what a user does in the grid", () => {
  test("a typed formula may use tables and names, and keeps its spelling", async () => {
    await using book = sheet();
    book.write("A1", [
      ["Month", "Sales (M)"],
      ["Jan", 10],
      ["Feb", 20],
    ]);
    book.table("Sales", "A1:B3");
    book.name("Rate", "=0.5");
    book.type("D1", "=SUM(Sales[Sales (M)])*Rate");
    await book.calculate();
    expect([book.formula("D1"), book.value("D1")]).toEqual(["=SUM(Sales[Sales (M)])*Rate", 15]);
  });

  test("a value typed over a formula takes its source away", async () => {
    await using book = sheet();
    book.write("A1", [["=1+1"]]);
    book.type("A1", "text");
    expect([book.formula("A1"), book.value("A1")]).toEqual([null, "text"]);
  });

  test("formulas and values that are written while the user formats cells are calculated", async () => {
    await using book = sheet();
    book.write("A1", [[5]]);
    await book.calculate();
    book.user.bold(book.id(), cell("C1:C2"), () => book.write("B1", [["=A1*2"]]));
    await book.calculate();
    expect(book.value("B1")).toBe(10);
    book.user.bold(book.id(), cell("C1:C2"), () => book.write("A1", [[7]]));
    await book.calculate();
    expect([book.value("B1"), book.formula("B1")]).toEqual([14, "=A1*2"]);
  });

  test("a pasted formula moves its relative references", async () => {
    await using book = sheet();
    book.write("A1", [
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    book.write("D1", [["=A1*$B$1"]]);
    book.user.paste(book.id(), 0, 3, cell("D2:D3"));
    await book.calculate();
    expect(book.formulas("D1:D3").flat()).toEqual(["=A1*$B$1", "=A2*$B$1", "=A3*$B$1"]);
    expect(book.values("D1:D3").flat()).toEqual([10, 20, 30]);
  });

  test("cells that are cut take formulas along that look at them", async () => {
    await using book = sheet();
    book.write("A1", [[5, "=A1*2"]]);
    await book.user.cut(book.id(), cell("A1"), 4, 4);
    await book.calculate();
    expect([book.formula("B1"), book.value("B1"), book.value("E5")]).toEqual(["=E5*2", 10, 5]);
  });

  test("a formula that is cut keeps its own references", async () => {
    await using book = sheet();
    book.write("A1", [[5, "=A1*2"]]);
    await book.user.cut(book.id(), cell("B1"), 4, 4);
    await book.calculate();
    expect([book.formula("E5"), book.value("E5"), book.value("B1")]).toEqual(["=A1*2", 10, null]);
  });

  test("inserted rows and renamed sheets are followed", async () => {
    await using book = sheet();
    book.write("A1", [[1], [2]]);
    book.write("C1", [["=SUM(A1:A2)", "=Sheet1!A2"]]);
    const id = book.id();
    book.user.insertRows(id, 1, 1);
    await book.user.renameSheet(id, "Figures");
    await book.calculate();
    expect(book.formulas("C1:D1", "Figures")).toEqual([["=SUM(A1:A3)", "=Figures!A3"]]);
    expect(book.values("C1:D1", "Figures")).toEqual([[3, 2]]);
  });

  test("is announced as the user's, what the interface writes as the host's", async () => {
    await using book = sheet();
    const origins: string[] = [];
    book.spreadsheet.on("changed", ({ origin }) => origins.push(origin));
    book.type("A1", "x");
    book.write("A2", [["y"]]);
    book.spreadsheet.format(book.id(), cell("A1"), { bold: true });
    expect(origins).toEqual(["user", "host"]);
  });
});
