import { sheet, withAndWithout } from "./helpers";

test("a formula reads the empty text of another formula as a text", async () => {
  const [right, wrong] = await withAndWithout("emptyTextsAreNoBlanks", async (book) => {
    book.write("A2", [["K1", '=IF(OR(C2="",5>P1),"","x")', "=IF(1,1)"]]);
    book.write("P1", [["=2+2"]]);
    book.write("F5", [["=A2"]]);
    book.write("D1", [
      ['=IFERROR(INDEX(B2:B3,MATCH($F$5,A2:A3,0)),"")', "=COUNTA(B2:B3)", "=ISTEXT(B2)", "=ISBLANK(B3)"],
    ]);
    await book.calculate();
    const first = book.values("D1:G1").flat();
    book.spreadsheet.recalculateAll();
    await book.calculate();
    return [first, book.values("D1:G1").flat()];
  });
  const expected = ["", 1, true, true];
  expect(right).toEqual([expected, expected]);
  expect(wrong).not.toEqual(right);
});

test("an empty text in a spill is a text, in its first cell and in the others", async () => {
  await using book = sheet();
  book.write("A1", [[1], [2], [3]]);
  book.write("C1", [['=IF(A1:A3=2,"x","")', '=IFERROR(C1,"none")', '=IFERROR(C3,"none")', "=COUNTA(C1:C4)"]]);
  await book.calculate();
  expect(book.values("D1:F1").flat()).toEqual(["", "", 3]);
  book.write("E1", [['=IFERROR(INDEX(C1:C3,3),"none")', "=COUNTA(C1:C3)"]]);
  await book.calculate();
  expect(book.values("D1:F1").flat()).toEqual(["", "", 3]);
});

test("a blank that is referred to stays a blank and no text", async () => {
  await using book = sheet();
  book.write("A1", [["=B1", "=ISBLANK(B5)", "=COUNTA(B5:B9)", "=COUNTBLANK(E1:E2)", '=IF(1,"")']]);
  await book.calculate();
  expect(book.values("B1:D1").flat()).toEqual([true, 0, 2]);
});
