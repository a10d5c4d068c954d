import { kpiCatalogue, nativeExpression, nativeFormula, nativeFormulas, NoNativeFormula } from "../../../src/core";

describe("a native formula", () => {
  test("takes references by name or by position", () => {
    const named = nativeFormula("GROWTH", { current: "B2", prior: "A2" });
    expect(named).toBe(
      '=IF(OR(B2="",A2=""),#N/A,IF(COUNT(B2,A2)<2,#VALUE!,IF(A2=0,#DIV/0!,IF(A2<0,#NUM!,(B2-A2)/A2))))',
    );
    expect(nativeFormula("GROWTH", ["B2", "A2"])).toBe(named);
    expect(`=${nativeExpression("GROWTH", ["B2", "A2"])}`).toBe(named);
  });

  test("is short where an argument is a constant", () => {
    expect(nativeFormula("ATTAIN", { actual: "[@Actual]", target: "[@Target]", direction: "1" })).toBe(
      '=IF(OR([@Actual]="",[@Target]=""),#N/A,IF(COUNT([@Actual],[@Target])<2,#VALUE!,' +
        "IF([@Target]=0,#DIV/0!,1+([@Actual]-[@Target])/ABS([@Target]))))",
    );
    expect(nativeFormula("GROWTH", ["B2", "A2", '"ABS"'])).toContain("(B2-A2)/ABS(A2)");
    expect(nativeFormula("RAG", ["B2", "0.95", "0.8"])).not.toContain("0.95>=0.8");
  });

  test("keeps an expression together", () => {
    expect(nativeFormula("VARIANCE", ["B2+C2", "SUM(A1:A9)"])).toContain("((B2+C2)-SUM(A1:A9))");
    expect(nativeFormula("VARIANCE", ["'My sheet'!B2", "Plan[[#This Row],[Plan value]]"])).toContain(
      "('My sheet'!B2-Plan[[#This Row],[Plan value]])",
    );
  });

  test("falls back where an optional cell is blank", () => {
    expect(nativeFormula("VARIANCE", ["A2", "B2", "C2"])).toContain('IF(C2="",1,C2)*(A2-B2)');
  });

  test("refuses a constant as the function would", () => {
    expect(nativeFormula("ATTAIN", ["A2", "B2", "3"])).toContain("IF(TRUE,#NUM!");
    expect(nativeFormula("GROWTH", ["A2", "B2", '"absolute"'])).toContain("TRUE),#VALUE!");
  });

  test("needs every argument that must be given", () => {
    expect(() => nativeFormula("GROWTH", ["A2"])).toThrow('GROWTH needs a reference for "prior"');
    expect(() => nativeFormula("NOPE", [])).toThrow(RangeError);
  });

  test("fits into a cell, and names no function of the add-in", () => {
    for (const { id, arguments: takes, native } of kpiCatalogue) {
      if (native.kind === "none") continue;
      const references = takes.map((argument, i) =>
        argument.kind === "option"
          ? `"${argument.choices[0]?.value}"`
          : `$${String.fromCharCode(65 + i)}$2:$${String.fromCharCode(65 + i)}$1000`,
      );
      for (const formula of nativeFormulas(id, references, { points: 3, at: "Z2" }).flat()) {
        expect(formula.length).toBeLessThan(8192);
        expect(formula).not.toMatch(/KPI\.|LET\(|LAMBDA\(|undefined/);
      }
    }
  });
});

describe("formulas of a result of several cells", () => {
  test("stand side by side for a row of figures", () => {
    expect(nativeFormulas("XMR", ["A2:A13"])).toHaveLength(1);
    expect(nativeFormulas("XMR", ["A2:A13"])[0]).toHaveLength(5);
    expect(() => nativeFormula("XMR", ["A2:A13"])).toThrow(NoNativeFormula);
  });

  test("follow the series, down or across", () => {
    expect(nativeFormulas("YOY", ["A2:A4", "1"], { points: 3 }).map((row) => row.length)).toEqual([1, 1, 1]);
    expect(nativeFormulas("YOY", ["A2:C2", "1"], { points: 3, across: true })).toHaveLength(1);
    expect(nativeFormulas("YOY", ["A2:A4", "1"], { points: 3 })[0]).toEqual(["=#N/A"]);
  });

  test("that read the point before need to know where they stand", () => {
    expect(() => nativeFormulas("CUSUM", ["A2:A9", "10", "1"], { points: 8 })).toThrow("where its results stand");
    const [, second = []] = nativeFormulas("CUSUM", ["A2:A9", "10", "1"], { points: 2, at: "C2" });
    expect(second[0]).toContain("C2+(");
    expect(second[1]).toContain("D2-(");
  });

  test("are refused where a helper table would be needed", () => {
    for (const id of ["COHORT", "NDAYRETENTION", "HOLTWINTERS"]) {
      const { length } = kpiCatalogue.find((one) => one.id === id)?.arguments ?? [];
      expect(() => nativeFormulas(id, new Array<string>(length).fill("A1"))).toThrow(NoNativeFormula);
    }
  });
});
