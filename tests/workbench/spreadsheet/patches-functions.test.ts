import { cell, sheet, withAndWithout } from "./helpers";

// Replaces what all workbooks of a process share, so it comes first.
test("texts stay texts in array constants, with the commas in them", async () => {
  const scenario = async (book: ReturnType<typeof sheet>) => {
    book.write("C1", [
      ['=INDEX({"a,b","5%";"say ""hi""",-1.5},1,1)'],
      ['=INDEX({"a,b","5%";"say ""hi""",-1.5},1,2)'],
      ['=INDEX({"a,b","5%";"say ""hi""",-1.5},2,1)'],
      ['=SUM({"5%",1;TRUE,-1.5})'],
      ["=IFERROR(INDEX({#N/A,1},1),7)"],
      ['=INDEX({"say ""hi;""",1},1)&INDEX({"""",2},1,2)'],
    ]);
    await book.calculate();
    return book.values("C1:C6").flat();
  };
  const [right, wrong] = await withAndWithout("arrayConstantsAreRead", scenario);
  expect(right).toEqual(["a,b", "5%", 'say "hi"', -0.5, 7, 'say "hi;"2']);
  expect(wrong).not.toEqual(right);
});

describe("texts that look like numbers", () => {
  const handedOn = [
    '=IF(TRUE,"5%","x")',
    '=CHOOSE(1,"2026-04-30")',
    '=IFERROR("1/2",0)',
    '=TEXTJOIN("|",TRUE,"5%","12:30")',
    '=UPPER("apr-26")',
    '=ISTEXT("$5")',
    '=XLOOKUP("5%",A1:A1,A1:A1)',
  ];

  test("stay texts where a function hands them on, and are numbers where it calculates", async () => {
    const scenario = async (book: ReturnType<typeof sheet>) => {
      book.write("A1", [["5%"]]);
      book.write(
        "C1",
        [...handedOn, '=SUM("5%",1)', '=YEAR("2026-04-30")', '="5%"+1'].map((formula) => [formula]),
      );
      await book.calculate();
      return book.values("C1:C10").flat();
    };
    const [right, wrong] = await withAndWithout("textArgumentsStayText", scenario);
    expect(right).toEqual(["5%", "2026-04-30", "1/2", "5%|12:30", "APR-26", true, "5%", 1.05, 2026, 1.05]);
    expect(wrong.slice(0, 7)).not.toEqual(right.slice(0, 7));
  });

  test("are texts of digits after their cell is formatted, too", async () => {
    await using book = sheet();
    book.write("A1", [['=TEXT(560,"#,##0.0")', '=LEFT("0042",4)', "=A1&B1"]]);
    await book.calculate();
    book.spreadsheet.format(book.id(), cell("A1:C1"), { bold: true, numberFormat: "0.00" });
    await book.calculate();
    expect(book.values("A1:C1")).toEqual([["560.0", "0042", "560.00042"]]);
  });
});

test("a custom function of a random number is asked once in a calculation, and again in the next", async () => {
  const scenario = async (book: ReturnType<typeof sheet>) => {
    let rounds = 0;
    book.spreadsheet.registerCustomFunctions(["KPI.TWICE"]);
    book.spreadsheet.setInvoker((calls) => {
      rounds += 1;
      return Promise.resolve(calls.map(({ args }) => 2 * Number(args[0])));
    });
    book.write("A1", [["=RAND()", "=KPI.TWICE(A1)/A1", "=KPI.TWICE(RAND()+RANDBETWEEN(1,9))", "=KPI.TWICE(NOW())"]]);
    await book.calculate();
    const first = book.values("A1:D1")[0] ?? [];
    const asked = rounds;
    book.spreadsheet.recalculateAll();
    await book.calculate();
    const second = book.values("A1:D1")[0] ?? [];
    return { asked, numbers: first.map((value) => typeof value), ratio: second[1], redrawn: first[0] !== second[0] };
  };
  const [right, wrong] = await withAndWithout("volatileAnswersHold", scenario);
  expect(right).toEqual({ asked: 1, numbers: ["number", "number", "number", "number"], ratio: 2, redrawn: true });
  expect(wrong.asked).toBeGreaterThan(1);
});

test("dates are counted in months and working days from texts, cells, arrays and the ends of months", async () => {
  const scenario = async (book: ReturnType<typeof sheet>) => {
    book.write("A1", [["2026-01-31"], ["no date"], [null], [46_053], [true]]);
    book.write("C1", [
      ["=EDATE(A1,1)", "=EDATE(DATE(2024,1,31),1)", "=EDATE(A4,-2)", "=EDATE(A4,1.9)", "=EDATE(A4,-1.9)"],
      ["=EDATE(A2,1)", "=EDATE(A5,1)", "=EDATE(A1:A4,1)", "=EDATE(-1,1)", "=EDATE(A3,0)"],
      ["=EOMONTH(A1,1)", "=EOMONTH(A4,-1)", "=SUM(EOMONTH(A4,{0,1}))", "=EOMONTH(A1:A4,1)", "=EDATE(1,1)"],
      ["=WORKDAY.INTL(A1,5)", "=WORKDAY.INTL(A4,5,1)", "=SUM(EDATE(A4,SEQUENCE(2)))", null, null],
    ]);
    await book.calculate();
    return book.values("C1:G4");
  };
  const [right, wrong] = await withAndWithout("datesAreCalculated", scenario);
  const value = { error: "#VALUE!" };
  expect(right).toEqual([
    [46_081, 45_351, 45_991, 46_081, 46_022],
    [value, value, value, { error: "#NUM!" }, 0],
    [46_081, 46_022, 46_053 + 46_081, value, 32],
    [46_059, 46_059, 46_081 + 46_112, null, null],
  ]);
  expect(wrong).not.toEqual(right);
});
