import { withAndWithout } from "./helpers";

// A file of its own: the patch is shared by all workbooks of a process, so what is without it must come first.
describe("patches of the engine", () => {
  test("formulas that were read once are not read again at each edit", async () => {
    const [right, wrong] = await withAndWithout("allFormulasStayRead", async (book, patched) => {
      const constant = patched ? 1 : 2;
      book.write(
        "A1",
        Array.from({ length: 5_200 }, (_, row) => [row, `=A${String(row + 1)}+${String(constant)}`]),
      );
      await book.calculate();
      return book.user.countReadFormulas(async () => {
        book.write("A1", [[-1]]);
        await book.calculate();
      });
    });
    expect(right).toBeLessThan(10);
    expect(wrong).toBeGreaterThan(5_000);
  });
});
