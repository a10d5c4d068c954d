import { sheet, withAndWithout } from "./helpers";

// Replaces what all workbooks of a process share, so it comes first.
test("a number over cells is their quotient to the last bit", async () => {
  const scenario = async (book: ReturnType<typeof sheet>) => {
    book.write("A1", [[0.7834009195792793], [0.7832056587593947], ["0.5"]]);
    book.write("B1", [["=1.5668018391585585/A1"], ["=1.5664113175187895/A2"], ["=1/A3"]]);
    await book.calculate();
    return book.values("B1:B3").flat();
  };
  const [right, wrong] = await withAndWithout("quotientsAreExact", scenario);
  expect(right).toEqual([2, 2, 2]);
  expect(wrong).not.toEqual(right);
});

test("a number over nothing, text or an error says so, in its place", async () => {
  await using book = sheet();
  book.write("A1", [[4], [undefined], ["n/a"], ["=NA()"], [true]]);
  book.write("B1", [["=2/A1:A5"]]);
  await book.calculate();
  expect(book.values("B1:B5").flat()).toEqual([0.5, { error: "#DIV/0!" }, { error: "#VALUE!" }, { error: "#N/A" }, 2]);
});
