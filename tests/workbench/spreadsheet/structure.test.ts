import { cell, sheet, withAndWithout } from "./helpers";

describe("rows and columns come and go", () => {
  test("formulas keep the user's spelling and follow", async () => {
    await using book = sheet();
    book.write("A1", [
      ["Month", "Sales"],
      ["Jan", 10],
      ["Feb", 20],
    ]);
    book.table("Sales", "A1:B3");
    book.write("D1", [["=SUM(Sales[Sales])+B3", "=SUM(B2:B3)"]]);
    await book.calculate();
    book.spreadsheet.insertRows(book.id(), 0, 2);
    expect(book.formulas("D3:E3")).toEqual([["=SUM(Sales[Sales])+B5", "=SUM(B4:B5)"]]);
    book.table("Sales", "A3:B5");
    await book.calculate();
    expect(book.values("D3:E3")).toEqual([[50, 30]]);
  });

  test("undo brings deleted cells and lost references back", async () => {
    await using book = sheet();
    book.write("A1", [[1], [2], [3]]);
    book.write("C1", [["=A2"], ["=SUM(A1:A3)"], ["=A3*2"]]);
    await book.calculate();
    book.spreadsheet.deleteRows(book.id(), 1, 1);
    await book.calculate();
    expect(book.formulas("C1:C2").flat()).toEqual(["=#REF!", "=A2*2"]);
    expect(book.values("C1:C2").flat()).toEqual([{ error: "#REF!" }, 6]);
    expect(book.spreadsheet.undo()).toBe(true);
    await book.calculate();
    expect(book.formulas("C1:C3").flat()).toEqual(["=A2", "=SUM(A1:A3)", "=A3*2"]);
    expect(book.values("C1:C3").flat()).toEqual([2, 6, 6]);
    expect(book.spreadsheet.redo()).toBe(true);
    await book.calculate();
    expect(book.formulas("C1:C2").flat()).toEqual(["=#REF!", "=A2*2"]);
  });

  test("columns likewise, and formulas on other sheets", async () => {
    await using book = sheet();
    book.spreadsheet.addSheet("Other");
    book.write("A1", [[1, 2, 3]]);
    book.write("A1", [["=Sheet1!C1", "=SUM(Sheet1!A1:C1)"]], "Other");
    book.spreadsheet.insertColumns(book.id(), 1, 1);
    await book.calculate();
    expect(book.formulas("A1:B1", "Other")).toEqual([["=Sheet1!D1", "=SUM(Sheet1!A1:D1)"]]);
    book.spreadsheet.deleteColumns(book.id(), 0, 1);
    await book.calculate();
    expect(book.values("A1:B1", "Other")).toEqual([[3, 5]]);
  });

  test("formats and sizes move with the cells", async () => {
    await using book = sheet();
    const id = book.id();
    book.spreadsheet.format(id, cell("A5"), { fillColor: "#FF0000", locked: false });
    book.spreadsheet.setRowHeight(id, 4, 1, 30);
    book.spreadsheet.insertRows(id, 2, 2);
    expect(book.spreadsheet.formats(id, cell("A7"))).toEqual([[{ fillColor: "#FF0000", locked: false }]]);
    expect(book.spreadsheet.rowHeights(id, 6, 1)).toEqual([30]);
  });

  test("is announced", async () => {
    await using book = sheet();
    const seen: unknown[] = [];
    book.spreadsheet.on("structure", (detail) => seen.push(detail));
    book.spreadsheet.insertRows(book.id(), 3, 2);
    const other = book.spreadsheet.addSheet("Other");
    book.spreadsheet.renameSheet(other, "Another");
    book.spreadsheet.deleteSheet(other);
    expect(seen).toEqual([
      { kind: "insertRows", sheetId: book.id(), index: 3, count: 2, origin: "host" },
      { kind: "addSheet", sheetId: other },
      { kind: "renameSheet", sheetId: other, oldName: "Other", name: "Another" },
      { kind: "deleteSheet", sheetId: other },
    ]);
  });
});

describe("sheets", () => {
  test("formulas follow a new name, and show #REF! when the sheet is gone", async () => {
    await using book = sheet();
    const other = book.spreadsheet.addSheet("Other");
    book.write("B2", [[21]], "Other");
    book.write("A1", [["=Other!B2*2"]]);
    await book.calculate();
    book.spreadsheet.renameSheet(other, "Bob's sheet");
    await book.calculate();
    expect([book.formula("A1"), book.value("A1")]).toEqual(["='Bob''s sheet'!B2*2", 42]);
    book.spreadsheet.deleteSheet(other);
    await book.calculate();
    expect([book.formula("A1"), book.value("A1")]).toEqual(["=#REF!*2", { error: "#REF!" }]);
    book.spreadsheet.undo();
    await book.calculate();
    expect([book.formula("A1"), book.value("A1")]).toEqual(["='Bob''s sheet'!B2*2", 42]);
  });

  test("are added without being shown", async () => {
    await using book = sheet();
    const first = book.spreadsheet.activeSheetId();
    const other = book.spreadsheet.addSheet("Other");
    expect(book.spreadsheet.activeSheetId()).toBe(first);
    book.spreadsheet.activateSheet(other);
    expect(book.spreadsheet.activeSheetId()).toBe(other);
  });

  test("keep their order, visibility, tab color, gridlines and frozen panes, and undo", async () => {
    await using book = sheet();
    const { spreadsheet } = book;
    const other = spreadsheet.addSheet("Other");
    spreadsheet.batch(() => {
      spreadsheet.moveSheet(other, 0);
      spreadsheet.setTabColor(other, "#112233");
      spreadsheet.setGridlines(other, false);
      spreadsheet.setFreeze(other, { rows: 2, columns: 1 });
      spreadsheet.setVisibility(book.id(), "VeryHidden");
    });
    const changed = {
      id: other,
      name: "Other",
      visibility: "Visible",
      tabColor: "#112233",
      showGridlines: false,
      freeze: { rows: 2, columns: 1 },
    };
    expect(spreadsheet.sheets()).toEqual([changed, expect.objectContaining({ visibility: "VeryHidden" })]);
    spreadsheet.undo();
    const plain = { visibility: "Visible", tabColor: "", showGridlines: true, freeze: { rows: 0, columns: 0 } };
    expect(spreadsheet.sheets()).toEqual([
      { id: "{00000000-0001-0000-0000-000000000000}", name: "Sheet1", ...plain },
      { id: other, name: "Other", ...plain },
    ]);
  });
});

describe("after rows were inserted, formulas of other sheets", () => {
  test("still follow the cells that they look at", async () => {
    await using book = sheet();
    book.spreadsheet.addSheet("Other");
    book.write("A1", [[1], [2]]);
    book.write("D1", [["=A1"]]);
    book.write("A1", [["=Sheet1!A1*10", "=SUM(Sheet1!A1:A2)"]], "Other");
    await book.calculate();
    book.spreadsheet.insertRows(book.id(), 5, 1);
    await book.calculate();
    book.write("A1", [[7]]);
    await book.calculate();
    expect(book.values("A1:B1", "Other")).toEqual([[70, 9]]);
  });
});

describe("rows and columns of a sheet that is not shown come and go", () => {
  async function report(book: ReturnType<typeof sheet>): Promise<void> {
    book.spreadsheet.addSheet("Data");
    book.write(
      "A1",
      [
        ["Month", "Sales", "Double"],
        ["Jan", 10, "=[@Sales]*Factor"],
        ["Feb", 20, "=[@Sales]*Factor"],
      ],
      "Data",
    );
    book.table("Sales", "A1:C3", { sheet: "Data" });
    book.name("Factor", "=Data!$F$1");
    book.write("F1", [[2]], "Data");
    book.write("A1", [
      ["=SUM(Sales[Sales])*Factor", "=Data!B2+Factor"],
      ["kept", "=A1+1"],
    ]);
    await book.calculate();
  }

  test("names and tables stay in the formulas, and each formula in its cell", async () => {
    const [right, wrong] = await withAndWithout("sourcesStayWritten", async (book) => {
      await report(book);
      book.spreadsheet.insertColumns(book.id("Data"), 1, 1);
      return [...book.formulas("A1:B2"), ...book.formulas("D2:D3", "Data")];
    });
    expect(right).toEqual([
      ["=SUM(Sales[Sales])*Factor", "=Data!C2+Factor"],
      [null, "=A1+1"],
      ["=[@Sales]*Factor"],
      ["=[@Sales]*Factor"],
    ]);
    expect(wrong).not.toEqual(right);
  });

  test.each([
    ["deleteColumns", 4, "=Data!B2+Factor"],
    ["deleteRows", 1, "=#REF!+Factor"],
    ["insertRows", 1, "=Data!B3+Factor"],
  ] as const)(
    "%s leaves the shown sheet's cells, the selection and what is shown alone",
    async (kind, index, after) => {
      await using book = sheet();
      await report(book);
      book.spreadsheet.select(book.id(), cell("A2"));
      const seen: unknown[] = [];
      book.spreadsheet.on("selected", (detail) => seen.push(detail));
      book.spreadsheet.on("activated", (detail) => seen.push(detail));
      const before = { selection: book.spreadsheet.selection(), formulas: book.formulas("A1:B2") };
      // The engine selects what was deleted last some time later when it deletes twice.
      for (let times = 0; times < 2; times++) {
        book.spreadsheet[kind](book.id("Data"), index, 1);
        if (times === 0)
          expect(book.formulas("A1:B2")).toEqual([
            ["=SUM(Sales[Sales])*Factor", after],
            [null, "=A1+1"],
          ]);
        book.spreadsheet.undo();
        book.spreadsheet.redo();
        book.spreadsheet.undo();
      }
      await new Promise((resolve) => setTimeout(resolve, 350));
      expect({ selection: book.spreadsheet.selection(), formulas: book.formulas("A1:B2") }).toEqual(before);
      expect(seen).toEqual([]);
      await book.calculate();
      expect(book.values("A1:B2")).toEqual([
        [60, 12],
        ["kept", 61],
      ]);
    },
  );
});

test("a sheet that the user adds gets an id of Excel's form, which a file keeps", async () => {
  await using book = sheet();
  await book.user.addSheet();
  expect(book.spreadsheet.sheets()[1]?.id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/u);
});

test("a sheet that the user duplicates has an id of Excel's form, and comes back by redo under the same one", async () => {
  await using book = sheet();
  book.write("A1", [[2, "=A1*3"]]);
  await book.calculate();
  await book.user.duplicateSheet(book.id());
  await book.calculate();
  const copy = book.spreadsheet.sheets()[1];
  expect(copy?.id).toMatch(/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/);
  expect(book.values("A1:B1", copy?.name)).toEqual([[2, 6]]);
  book.spreadsheet.undo();
  expect(book.spreadsheet.sheets()).toHaveLength(1);
  book.spreadsheet.redo();
  expect(book.spreadsheet.sheets()[1]).toEqual(copy);
});
