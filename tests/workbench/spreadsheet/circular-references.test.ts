import { type Book, sheet, withAndWithout } from "./helpers";

/** "Sheet1!A1", in the order of the sheet. */
const circular = (book: Book) =>
  book.spreadsheet
    .circularReferences()
    .map(({ row, column }) => `${String.fromCharCode(65 + column)}${String(row + 1)}`)
    .sort();

test("formulas that depend on themselves show 0, and what depends on them counts with 0", async () => {
  const [right, wrong] = await withAndWithout("circularReferencesAreZero", async (book) => {
    book.write("A1", [["=B1+1", "=A1+1", "=C1", "=A1*2+1", "=SUM(E1:F1)", 5, "=F1*2"]]);
    await book.calculate();
    return book.values("A1:G1").flat();
  });
  expect(right).toEqual([0, 0, 0, 1, 0, 5, 10]);
  expect(wrong).not.toEqual(right);
});

test("they are named until they are broken, whichever of their cells that happens in", async () => {
  await using book = sheet();
  book.write("A1", [["=B1+1", "=C1+1", "=A1+1", "=C1"]]);
  await book.calculate();
  expect(circular(book)).toEqual(["A1", "B1", "C1"]);
  book.write("B1", [[4]]);
  await book.calculate();
  expect(circular(book)).toEqual([]);
  expect(book.values("A1:D1").flat()).toEqual([5, 4, 6, 6]);
});

test("a cell that is cleared is none any more", async () => {
  await using book = sheet();
  book.write("A1", [["=A1"]]);
  await book.calculate();
  expect(circular(book)).toEqual(["A1"]);
  book.write("A1", [[null]]);
  await book.calculate();
  expect(circular(book)).toEqual([]);
});

test("they move with their rows", async () => {
  await using book = sheet();
  book.write("A1", [["=B1", "=A1"]]);
  await book.calculate();
  book.spreadsheet.insertRows(book.id(), 0, 2);
  await book.calculate();
  expect(circular(book)).toEqual(["A3", "B3"]);
});

test("asking where a cell stands is no reference to what it holds", async () => {
  await using book = sheet();
  book.write("A1", [["=ROW(A1)+COLUMNS($A$1:B1)", "=ROWS(B$1:B1)"]]);
  await book.calculate();
  expect(book.values("A1:B1").flat()).toEqual([3, 1]);
  expect(circular(book)).toEqual([]);
});
