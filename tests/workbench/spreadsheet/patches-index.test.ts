import { sheet, withAndWithout } from "./helpers";

describe("where formulas stand", () => {
  test("a write and its calculation look at no other cell", async () => {
    const [right, wrong] = await withAndWithout("formulasAreIndexed", async (book) => {
      book.write("A1", [[1, 2, "=A1+1"]]);
      await book.calculate();
      const looks = await book.user.countLooks(book.id(), 0, 1, async () => {
        book.write("A9", [["=A1*2"]]);
        await book.calculate();
        book.write("A1", [[5]]);
        await book.calculate();
      });
      expect(book.values("A9:C9").flat()).toEqual([10, null, null]);
      return looks;
    });
    expect(right).toBe(0);
    expect(wrong).toBeGreaterThan(4);
  });

  test("is known after all that moves, replaces and takes back", async () => {
    await using book = sheet();
    const first = book.id();
    const second = book.spreadsheet.addSheet("Second");
    const cells = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
    const steps: readonly (() => unknown)[] = [
      () => {
        book.write("A1", [[1, "=A1+1"], ["=B1+1", "=Second!A1"], [3]]);
      },
      () => {
        book.write("A1", [["=B3", "text"]], "Second");
      },
      () => {
        book.type("C3", "=A1");
      },
      () => {
        book.type("B1", "7");
      },
      () => {
        book.write("B2", [[undefined, "=SEQUENCE(3)"]]);
      },
      () => {
        book.user.paste(first, 1, 0, { ...cells, row: 4 });
      },
      () => book.user.cut(first, cells, 8, 3),
      () => {
        book.user.insertRows(first, 1, 2);
      },
      () => {
        book.spreadsheet.deleteRows(first, 3, 1);
      },
      () => {
        book.spreadsheet.insertColumns(first, 1, 1);
      },
      () => {
        book.spreadsheet.clear(first, { row: 8, column: 3, rowCount: 3, columnCount: 3 }, "Contents");
      },
      () => book.user.renameSheet(second, "Another"),
      () => {
        book.spreadsheet.deleteSheet(second);
      },
    ];
    const compare = () => {
      const { known, found } = book.user.formulas();
      expect(known).toEqual(found);
    };
    for (const step of steps) {
      await step();
      compare();
      await book.calculate();
      compare();
    }
    let taken = 0;
    while (book.spreadsheet.undo()) {
      taken++;
      compare();
    }
    expect(taken).toBeGreaterThanOrEqual(steps.length - 1);
    while (book.spreadsheet.redo()) compare();
    await book.calculate();
    compare();
  });
});
