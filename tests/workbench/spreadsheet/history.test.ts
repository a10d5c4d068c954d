import { cell, sheet } from "./helpers";

describe("undo", () => {
  test("a batch is one step, taken back in the reverse order", async () => {
    await using book = sheet();
    book.write("A1", [["before"]]);
    book.spreadsheet.batch(() => {
      book.write("A1", [["first"]]);
      book.write("A1", [["second"]]);
      book.spreadsheet.format(book.id(), cell("A1"), { bold: true });
      book.write("B1", [["=A1"]]);
    });
    book.spreadsheet.undo();
    await book.calculate();
    expect(book.values("A1:B1")).toEqual([["before", null]]);
    expect(book.spreadsheet.formats(book.id(), cell("A1"))).toEqual([[{}]]);
    book.spreadsheet.redo();
    await book.calculate();
    expect(book.values("A1:B1")).toEqual([["second", "second"]]);
  });

  test("the host's records roll back with the cells", async () => {
    await using book = sheet();
    const records = { tables: 0 };
    const state = {
      undo: () => {
        records.tables = 0;
      },
      redo: () => {
        records.tables = 1;
      },
    };
    book.spreadsheet.batch(() => {
      book.write("A1", [["x"]]);
      records.tables = 1;
    }, state);
    book.spreadsheet.undo();
    expect([records.tables, book.value("A1")]).toEqual([0, null]);
    book.spreadsheet.redo();
    expect([records.tables, book.value("A1")]).toEqual([1, "x"]);
  });

  test("a batch without cells still rolls its records back", async () => {
    await using book = sheet();
    const calls: string[] = [];
    book.spreadsheet.batch(() => undefined, { undo: () => calls.push("undo"), redo: () => calls.push("redo") });
    expect([book.spreadsheet.undo(), book.spreadsheet.redo(), calls]).toEqual([true, true, ["undo", "redo"]]);
  });

  test("what happened before an exception can be undone", async () => {
    await using book = sheet();
    expect(() =>
      book.spreadsheet.batch(() => {
        book.write("A1", [["half"]]);
        throw new Error("stopped");
      }),
    ).toThrow("stopped");
    expect(book.value("A1")).toBe("half");
    book.spreadsheet.undo();
    expect(book.value("A1")).toBeNull();
  });

  test("rows that come and go inside of a batch are in its step", async () => {
    await using book = sheet();
    book.write("A1", [[1], [2], ["=A1+A2"]]);
    await book.calculate();
    const before = [book.values("A1:A6"), book.formulas("A1:A6")];
    book.spreadsheet.batch(() => {
      book.write("B1", [["first"]]);
      book.spreadsheet.insertRows(book.id(), 1, 2);
      book.spreadsheet.deleteRows(book.id(), 0, 1);
      book.write("B1", [["last"]]);
    });
    await book.calculate();
    const after = [book.values("A1:B6"), book.formulas("A1:B6")];
    expect(book.value("B1")).toBe("last");
    book.spreadsheet.undo();
    await book.calculate();
    expect([book.values("A1:A6"), book.formulas("A1:A6")]).toEqual(before);
    expect(book.value("B1")).toBeNull();
    book.spreadsheet.redo();
    await book.calculate();
    expect([book.values("A1:B6"), book.formulas("A1:B6")]).toEqual(after);
  });

  test("nothing to undo answers false", async () => {
    await using book = sheet();
    expect(book.spreadsheet.undo()).toBe(false);
  });

  test("a user's step and the host's lie on one stack", async () => {
    await using book = sheet();
    book.write("A1", [["host"]]);
    book.type("A2", "user");
    book.spreadsheet.undo();
    expect(book.values("A1:A2").flat()).toEqual(["host", null]);
    book.spreadsheet.undo();
    expect(book.values("A1:A2").flat()).toEqual([null, null]);
  });
});
