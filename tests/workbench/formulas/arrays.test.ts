import { type FormulaWorld, usesArrays, withIntersections } from "../../../workbench/formulas";

const world: FormulaWorld = {
  nameIsMany: (name) => name === "Months",
  isCustomFunction: (name) => name.startsWith("KPI."),
};

describe("a formula that means something else without dynamic arrays", () => {
  test.each([
    "=SUM(A1:A3*B1:B3)",
    "=A1:A3",
    "=A1:A3+1",
    "=-A1:A3",
    "=ABS(A1:A3)",
    "=SUM(IF(A1:A3>1,B1:B3))",
    "=SUMPRODUCT(IF(A1:A3>1,B1:B3))",
    "=MATCH(1,(A1:A3=2)*(B1:B3=1),0)",
    "=MAX(LEN(A:A))",
    "=SUMIF(A1:A3,C1:C3,B1:B3)",
    "=SEQUENCE(3)",
    "=SORT(A1:A3)",
    "=KPI.GROWTH(A1:A3,B1:B3)",
    "=KPI.GROWTH(A1,B1)*2",
    "=Sales[Plan]*2",
    "=Months*2",
    "={1,2,3}",
    "=A1#",
    "=ROW(A1:A3)",
    "=IF(A1,B1:B3,0)",
  ])("%s is marked in a file", (formula) => {
    expect(usesArrays(formula, world)).toBe(true);
  });

  test.each([
    "=SUM(A1:A3)",
    "=SUMPRODUCT(A1:A3*B1:B3)",
    "=SUMPRODUCT((A1:A3>1)*ABS(B1:B3))",
    "=SUMPRODUCT(--(A1:A3>1),B1:B3)",
    "=INDEX(A1:B9,MATCH(C1,A1:A9,0),2)",
    '=SUMIFS(C1:C9,A1:A9,E1,B1:B9,">0")',
    "=COUNTIFS(A1:A9,E1,B1:B9,F1)",
    "=VLOOKUP(A1,C:D,2,FALSE)",
    '=XLOOKUP(A1,C1:C9,D1:D9,"")',
    '=IFERROR(INDEX(A1:A9,ROWS(A$1:A1)),"")',
    "=SUM(Sales[Plan])",
    "=Sales[[#This Row],[Plan]]*2",
    "=[@Plan]/[@Actual]",
    "=Sales[[#Totals],[Plan]]*2",
    "=SUM(Months)",
    "=SUM(KPI.GROWTH(A1:A3,B1:B3))",
    "=IF(A1>1,SUM(B1:B3),0)",
    "=@A1:A3*2",
    "=LOOKUP(2,1/(A1:A9=3),B1:B9)",
    "=SUBTOTAL(109,B1:B9)",
    '=TEXT(A1,"0.0")&B1',
    "=ROW()-ROW(A1)",
  ])("%s is not", (formula) => {
    expect(usesArrays(formula, world)).toBe(false);
  });
});

test.each([
  ["=A1:A3*2", "=@A1:A3*2"],
  ["=SUM(A1:A3*B1:B3)", "=SUM(@A1:A3*@B1:B3)"],
  ["=IF(A1:A3>1,B1:B3,0)", "=IF(@A1:A3>1,@B1:B3,0)"],
  ["=Sales[Plan]*2", "=@Sales[Plan]*2"],
  ["=KPI.GROWTH(A1,B1)", "=@KPI.GROWTH(A1,B1)"],
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
  ["=SOMETHING(A1:A3)", "=SOMETHING(A1:A3)"],
])("3.5 %s of a file without dynamic arrays is shown as %s", (stored, shown) => {
  expect(withIntersections(stored, world)).toBe(shown);
});
