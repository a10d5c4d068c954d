import { MAX_FORMULA_LENGTH, syntaxError } from "../../../workbench/formulas";

describe("formulas that Excel accepts", () => {
  test.each([
    "=1",
    "=-A1%",
    "=--A1",
    "=SUM()",
    "=IF(A1,,2)",
    "=IF(A1,1,)",
    "= SUM( A1 , B2 ) ",
    "={1,2;3,4}",
    '={-1,"a";TRUE,#N/A}',
    "=SUM((A1:B2,C3))",
    "=SUM(A1:C3 B2:D4)",
    '="a ""quoted"" text"',
    "='It''s a sheet'!A1",
    "=A1:INDEX(B:B,3)",
    "=$A$1:B$2",
    "=1:3",
    "=F1#",
    "=[@[Cost '#1]]",
    "=LET(x,1,x+1)",
    '=A1<>""',
    "=KPI.GROWTH(B2:B13,A2:A13)",
    "=销售额*2",
  ])("%s", (formula) => {
    expect(syntaxError(formula)).toBeNull();
  });
});

describe("formulas that Excel refuses", () => {
  test.each([
    "=",
    "=SUM(",
    "=SUM(A1",
    "=A1)",
    "=(A1",
    "=1+",
    "=*2",
    "=1 2",
    "=A1,B1",
    '="open',
    "='open!A1",
    "=Table1[Sales",
    "={1,2",
    "={1;}",
    "=A$",
    "=#",
    "=1#",
    "=()",
    "=Sheet1!",
    "=A1;B1",
    "=[Book1.xlsx]Sheet1!A1",
    `=${"1+".repeat(MAX_FORMULA_LENGTH / 2)}1`,
    `=${"ABS(".repeat(65)}1${")".repeat(65)}`,
  ])("%s", (formula) => {
    expect(syntaxError(formula)?.message).toEqual(expect.any(String));
  });
});
