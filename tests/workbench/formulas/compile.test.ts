import { compileFormula, type CompileContext, type TableDefinition } from "../../../workbench/formulas";

const goals: TableDefinition = {
  name: "Goals",
  sheet: "02_年度目标",
  rect: { row: 4, column: 1, rowCount: 5, columnCount: 4 },
  columns: ["ID", "Baseline", "Target (M)", "Cost #1"],
  showHeaders: true,
  showTotals: false,
};

function context(overrides: Partial<CompileContext> = {}): CompileContext {
  return {
    tables: [goals],
    names: [],
    cell: { sheet: "02_年度目标", row: 6, column: 3 },
    spillOf: () => null,
    ...overrides,
  };
}

const compiled = (source: string, overrides?: Partial<CompileContext>) =>
  compileFormula(source, context(overrides)).formula;
const elsewhere = { cell: { sheet: "Sheet1", row: 6, column: 0 } };

describe("structured references become addresses", () => {
  test.each([
    ["=SUM(Goals[Baseline])", "=SUM($C$6:$C$9)"],
    ["=Goals[[#Headers],[Baseline]]", "=$C$5"],
    ["=ROWS(Goals)", "=ROWS($B$6:$E$9)"],
    ["=ROWS(Goals[])", "=ROWS($B$6:$E$9)"],
    ["=ROWS(Goals[#All])", "=ROWS($B$5:$E$9)"],
    ["=ROWS(Goals[#Data])", "=ROWS($B$6:$E$9)"],
    ["=COUNTA(Goals[#Headers])", "=COUNTA($B$5:$E$5)"],
    ["=SUM(Goals[[#All],[Baseline]])", "=SUM($C$5:$C$9)"],
    ["=SUM(Goals[[Baseline]:[Target (M)]])", "=SUM($C$6:$D$9)"],
    ["=SUM(Goals[[#Headers],[#Data],[Baseline]])", "=SUM($C$5:$C$9)"],
    ["=[@Baseline]*2", "=$C7*2"],
    ["=[@[Target (M)]]", "=$D7"],
    ["=Goals[@Baseline]", "=$C7"],
    ["=Goals[@]", "=$B7:$E7"],
    ["=Goals[@[Baseline]:[Target (M)]]", "=$C7:$D7"],
    ["=Goals[[#This Row],[Baseline]]", "=$C7"],
    ["=[Baseline]", "=$C$6:$C$9"],
    ["=[@[Cost '#1]]", "=$E7"],
    ["=goals[BASELINE]", "=$C$6:$C$9"],
  ])("%s", (source, expected) => {
    expect(compiled(source)).toBe(expected);
  });

  test("from another sheet with that sheet's name", () => {
    expect(compiled("=INDEX(Goals[Baseline],2)", elsewhere)).toBe("=INDEX('02_年度目标'!$C$6:$C$9,2)");
  });

  test("this row outside of the table's data is #VALUE!", () => {
    expect(compiled("=Goals[@Baseline]", elsewhere)).toBe("=#VALUE!");
    expect(compiled("=Goals[@Baseline]", { cell: { sheet: "02_年度目标", row: 4, column: 1 } })).toBe("=#VALUE!");
  });

  test("totals only where the table shows them", () => {
    const withTotals = { tables: [{ ...goals, showTotals: true }] };
    expect(compiled("=Goals[[#Totals],[Baseline]]", withTotals)).toBe("=$C$9");
    expect(compiled("=SUM(Goals[Baseline])", withTotals)).toBe("=SUM($C$6:$C$8)");
    expect(compiled("=Goals[[#Totals],[Baseline]]")).toBe("=#REF!");
  });

  test("an unknown table or column is #REF! and is named", () => {
    const table = compileFormula("=SUM(Nobody[A])", context());
    expect(table).toMatchObject({ formula: "=SUM(#REF!)", unknown: [{ kind: "table", name: "Nobody" }] });
    const column = compileFormula("=SUM(Goals[Missing])", context());
    expect(column).toMatchObject({ formula: "=SUM(#REF!)", unknown: [{ kind: "column", name: "Missing" }] });
  });

  test("texts and sheet names that look like references stay", () => {
    expect(compiled("=\"Goals[Baseline]\"&'Goals[x]'!A1")).toBe("=\"Goals[Baseline]\"&'Goals[x]'!A1");
  });
});

describe("names become what they refer to", () => {
  const name = (formula: string, scope: string | null = null) => ({ name: "FY_Start", formula, scope });

  test("a reference", () => {
    expect(compiled("=YEAR(fy_start)", { names: [name("=Settings!$B$3")] })).toBe("=YEAR(Settings!$B$3)");
  });

  test("a formula, in parentheses, with the names in it", () => {
    const names = [name("=Settings!$B$3"), { name: "FY_End", formula: "=EDATE(FY_Start,12)-1", scope: null }];
    expect(compiled("=2*FY_End", { names })).toBe("=2*(EDATE(Settings!$B$3,12)-1)");
  });

  test("a sheet's own name goes before the workbook's", () => {
    const names = [name("=1"), name("=2", "Sheet1")];
    expect(compiled("=FY_Start", { names })).toBe("=1");
    expect(compiled("=FY_Start", { names, ...elsewhere })).toBe("=2");
    expect(compiled("=Sheet1!FY_Start", { names })).toBe("=2");
  });

  test("an unknown name is #NAME?, and so is one that refers to itself", () => {
    expect(compiled("=Nobody+1")).toBe("=#NAME?+1");
    expect(compiled("=FY_Start", { names: [name("=FY_Start+1")] })).toContain("#NAME?");
  });

  test("what LET and LAMBDA bind hides the workbook's names", () => {
    const names = [{ name: "rate", formula: "=0.5", scope: null }];
    expect(compiled("=LET(rate,2,rate*3)", { names })).toBe("=LET(rate,2,rate*3)");
    expect(compiled("=LAMBDA(x,x+rate)(1)", { names })).toBe("=LAMBDA(x,x+0.5)(1)");
  });
});

describe("literals, prefixes and operators", () => {
  test.each([
    ["=A1*1E-7", "=A1*(1/10000000)"],
    ["=0.0000005", "=(5/10000000)"],
    ["=2.5e-7", "=(25/100000000)"],
    ["=1.5E3", "=1500"],
    ["=1E+2", "=100"],
    ["=0.5", "=0.5"],
    ["=0.0", "=0.0"],
    ["=_xlfn.XLOOKUP(1,A:A,B:B)", "=XLOOKUP(1,A:A,B:B)"],
    ["=_xlfn._xlws.SORT(A1:A3)", "=SORT(A1:A3)"],
    ["=KPI.GROWTH(B2:B13,A2:A13)", "=KPI.GROWTH(B2:B13,A2:A13)"],
    ["=SUM(B2:A1)", "=SUM(A1:B2)"],
    ["=@A1:A10", "=A7"],
    ["=@INDEX(A1:A3,1)", "=INDEX(A1:A3,1)"],
  ])("%s", (source, expected) => {
    expect(compiled(source)).toBe(expected);
  });

  test("# names the cells that the formula spills to", () => {
    const spillOf = (sheet: string, row: number, column: number) =>
      sheet === "Other" && row === 0 && column === 5 ? { row: 0, column: 5, rowCount: 3, columnCount: 2 } : null;
    expect(compiled("=SUM(Other!F1#)", { spillOf })).toBe("=SUM(Other!$F$1:$G$3)");
    expect(compiled("=SUM(A1#)", { spillOf })).toBe("=SUM(#REF!)");
  });
});
