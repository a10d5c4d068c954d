import type { CellValue } from "../../../workbench/document";
import type { CustomFunctionCall } from "../../../workbench/spreadsheet/spreadsheet";
import { type Book, cell, sheet } from "./helpers";

type Implementation = (...args: CustomFunctionCall["args"]) => CellValue | CellValue[][];

const functions: Record<string, Implementation> = {
  "KPI.TWICE": (value) => (typeof value === "number" ? value * 2 : { error: "#VALUE!", message: "Not a number" }),
  "KPI.ROWS": (value) => (Array.isArray(value) ? value.map((row) => [row.length]) : [[1]]),
  "KPI.SHOW": (...args) => JSON.stringify(args.map((arg) => arg ?? (arg === null ? "blank" : "omitted"))),
  "KPI.MIDDLE": (value) => (Array.isArray(value) ? (value[value.length >> 1]?.[0] ?? null) : null),
  "KPI.CHECK": () => [[1], [{ error: "#N/A", message: "No such month" }]],
  "KPI.LIST": () => [[1], [2], [3]],
  "KPI.FAIL": () => {
    throw new Error("out of order");
  },
};

/** A workbook whose functions answer as the add-in's do: later, all of a round together. */
function withFunctions(): { book: Book; rounds: CustomFunctionCall[][] } {
  const book = sheet();
  const rounds: CustomFunctionCall[][] = [];
  book.spreadsheet.registerCustomFunctions(Object.keys(functions));
  book.spreadsheet.setInvoker(async (calls) => {
    rounds.push([...calls]);
    await new Promise((resolve) => setImmediate(resolve));
    return calls.map(({ name, args }) => {
      try {
        return functions[name]?.(...args) ?? null;
      } catch {
        return { error: "#VALUE!" };
      }
    });
  });
  return { book, rounds };
}

describe("custom functions", () => {
  test("all calls of a round go out together, equal calls once", async () => {
    const { book, rounds } = withFunctions();
    book.write("A1", [
      [1, "=KPI.TWICE(A1)"],
      [2, "=KPI.TWICE(A2)"],
      [1, "=kpi.twice(A3)+1"],
    ]);
    await book.calculate();
    expect(book.values("B1:B3").flat()).toEqual([2, 4, 3]);
    expect(rounds.map((round) => round.map(({ args }) => args))).toEqual([[[1], [2]]]);
    await book[Symbol.asyncDispose]();
  });

  test("calls of long ranges are the same only where every cell is", async () => {
    const { book, rounds } = withFunctions();
    const middles = ["5", 5, { error: "#N/A" }, true, 5] as const;
    book.write(
      "A1",
      Array.from({ length: 201 }, (_, row) => middles.map((middle) => (row === 100 ? middle : row))),
    );
    book.write("G1", [["A", "B", "C", "D", "E"].map((column) => `=KPI.MIDDLE(${column}1:${column}201)`)]);
    await book.calculate();
    expect(book.values("G1:K1")).toEqual([middles]);
    expect(rounds.map((round) => round.length)).toEqual([4]);
    await book[Symbol.asyncDispose]();
  });

  test("nested calls and chains of cells take a round each", async () => {
    const { book, rounds } = withFunctions();
    book.write("A1", [["=KPI.TWICE(KPI.TWICE(1))", "=KPI.TWICE(A1)", "=SUM(A1:B1)"]]);
    await book.calculate();
    expect(book.values("A1:C1")).toEqual([[4, 8, 12]]);
    expect(rounds.length).toBe(3);
    await book[Symbol.asyncDispose]();
  });

  test("get blanks as null, what was left out as undefined, errors as errors, ranges as rows", async () => {
    const { book, rounds } = withFunctions();
    book.write("A1", [
      [1, null],
      ["=NA()", true],
    ]);
    book.write("D1", [['=KPI.SHOW(A1:B2,B1,,"x",5)']]);
    await book.calculate();
    expect(rounds[0]?.[0]?.args).toEqual([
      [
        [1, null],
        [{ error: "#N/A" }, true],
      ],
      null,
      undefined,
      "x",
      5,
    ]);
    await book[Symbol.asyncDispose]();
  });

  test("spill", async () => {
    const { book } = withFunctions();
    book.write("A1", [["=KPI.LIST()", "=SUM(A1:A3)", "=SUM(KPI.LIST())"]]);
    await book.calculate();
    expect(book.values("A1:A3").flat()).toEqual([1, 2, 3]);
    expect(book.values("B1:C1")).toEqual([[6, 6]]);
    await book[Symbol.asyncDispose]();
  });

  test("an error of a function shows in its cell and is an error to the others", async () => {
    const { book } = withFunctions();
    book.write("A1", [['=KPI.TWICE("x")', "=ISERROR(A1)", '=IFERROR(KPI.TWICE("x"),"none")', "=KPI.TWICE(A1)"]]);
    await book.calculate();
    const error = { error: "#VALUE!" };
    expect(book.values("A1:D1")).toEqual([[error, true, "none", error]]);
    await book[Symbol.asyncDispose]();
  });

  test("what a function said of its error is known of the cell that shows it, wherever that moves", async () => {
    const { book } = withFunctions();
    const { spreadsheet } = book;
    const message = (address: string) => {
      const { row, column } = cell(address);
      return spreadsheet.errorMessage(book.id(), row, column);
    };
    book.write("A1", [['=KPI.TWICE("x")', "=ISERROR(A1)", "=1/0", "=A1", "=KPI.CHECK()", '=KPI.TWICE("x")+1/0']]);
    await book.calculate();
    expect(["A1", "B1", "C1", "D1", "E1", "E2"].map(message)).toEqual([
      "Not a number",
      null,
      null,
      null,
      null,
      "No such month",
    ]);
    expect(message("F1")).toBe("Not a number");

    spreadsheet.insertRows(book.id(), 0, 2);
    await book.calculate();
    expect(["A1", "A3", "E4"].map(message)).toEqual([null, "Not a number", "No such month"]);
    book.write("A3", [["=KPI.TWICE(4)"]]);
    await book.calculate();
    expect(message("A3")).toBeNull();
    book.write("A3", [["=VALUE(1/0)"]]);
    await book.calculate();
    expect(message("A3")).toBeNull();
    await book[Symbol.asyncDispose]();
  });

  test("a function that throws never stops the calculation", async () => {
    const { book } = withFunctions();
    book.write("A1", [["=KPI.FAIL()", "=1+1"]]);
    await book.calculate();
    expect(book.values("A1:B1")).toEqual([[{ error: "#VALUE!" }, 2]]);
    book.write("A1", [[null, "=2+2"]]);
    await book.calculate();
    expect(book.value("B1")).toBe(4);
    await book[Symbol.asyncDispose]();
  });

  test("an invoker that fails as a whole shows #VALUE! in the cells", async () => {
    const { book } = withFunctions();
    book.spreadsheet.setInvoker(() => Promise.reject(new Error("the add-in is gone")));
    expect(await book.result("=KPI.TWICE(1)")).toEqual({ error: "#VALUE!" });
    await book[Symbol.asyncDispose]();
  });

  test("are called again when what they depend on changes", async () => {
    const { book } = withFunctions();
    book.write("A1", [[1, "=KPI.TWICE(A1)"]]);
    await book.calculate();
    book.write("A1", [[10]]);
    await book.calculate();
    expect(book.value("B1")).toBe(20);
    await book[Symbol.asyncDispose]();
  });

  test("take structured references and names", async () => {
    const { book } = withFunctions();
    book.write("A1", [["Sales"], [1], [2]]);
    book.table("T", "A1:A3");
    book.name("Factor", "=21");
    book.write("C1", [["=KPI.ROWS(T[Sales])", "=KPI.TWICE(Factor)"]]);
    await book.calculate();
    expect(book.values("C1:D2")).toEqual([
      [1, 42],
      [1, null],
    ]);
    await book[Symbol.asyncDispose]();
  });

  test("an unknown function is #NAME?", async () => {
    const { book } = withFunctions();
    expect(await book.result("=KPI.UNKNOWN(1)")).toEqual({ error: "#NAME?" });
    await book[Symbol.asyncDispose]();
  });

  test("are busy until they answer", async () => {
    const { book } = withFunctions();
    let release: (value: CellValue[]) => void = () => undefined;
    const asked = new Promise<void>((isAsked) => {
      book.spreadsheet.setInvoker(
        () =>
          new Promise((resolve) => {
            release = resolve;
            isAsked();
          }),
      );
    });
    book.write("A1", [["=KPI.TWICE(1)"]]);
    const done = book.calculate();
    await asked;
    expect(book.value("A1")).toEqual({ error: "#BUSY!" });
    release([7]);
    await done;
    expect(book.value("A1")).toBe(7);
    await book[Symbol.asyncDispose]();
  });
});
