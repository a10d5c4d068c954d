import { moveFormula, shiftFormula, type StructureChange } from "../../../workbench/formulas";

const rowsInserted: StructureChange = { kind: "insertRows", sheet: "Data", index: 4, count: 2 };
const rowsDeleted: StructureChange = { kind: "deleteRows", sheet: "Data", index: 4, count: 2 };
const columnsDeleted: StructureChange = { kind: "deleteColumns", sheet: "Data", index: 1, count: 1 };
const renamed: StructureChange = { kind: "renameSheet", sheet: "Data", name: "Bob's" };

describe("references follow what they refer to", () => {
  test.each<[string, string, StructureChange, string]>([
    ["=A5", "Data", rowsInserted, "=A7"],
    ["=A4+$A$5", "Data", rowsInserted, "=A4+$A$7"],
    ["=SUM(A1:A10)", "Data", rowsInserted, "=SUM(A1:A12)"],
    ["=SUM(A:A)", "Data", rowsInserted, "=SUM(A:A)"],
    ["=SUM(3:6)", "Data", rowsInserted, "=SUM(3:8)"],
    ["=A5", "Other", rowsInserted, "=A5"],
    ["=Data!A5", "Other", rowsInserted, "=Data!A7"],
    ["=A5", "Data", rowsDeleted, "=#REF!"],
    ["=A7", "Data", rowsDeleted, "=A5"],
    ["=SUM(A4:A6)", "Data", rowsDeleted, "=SUM(A4:A4)"],
    ["=SUM(A5:A8)", "Data", rowsDeleted, "=SUM(A5:A6)"],
    ["=SUM(A5:A6)", "Data", rowsDeleted, "=SUM(#REF!)"],
    ["=A1+B1+C1", "Data", columnsDeleted, "=A1+#REF!+B1"],
    ["=SUM(A:C)", "Data", columnsDeleted, "=SUM(A:B)"],
    ["=Data!A1+A1", "Other", renamed, "='Bob''s'!A1+A1"],
    ['="Data!A1"', "Other", renamed, '="Data!A1"'],
    ["=Data!A1+A1", "Other", { kind: "deleteSheet", sheet: "Data" }, "=#REF!+A1"],
  ])("%s on %s", (source, home, change, expected) => {
    expect(shiftFormula(source, home, change)).toBe(expected);
  });

  test("cells that are cut take their references along, others stay", () => {
    const change: StructureChange = {
      kind: "moveCells",
      sheet: "Data",
      rect: { row: 0, column: 0, rowCount: 2, columnCount: 1 },
      toSheet: "Other",
      row: 4,
      column: 3,
    };
    expect(shiftFormula("=A1+A2+A3+SUM(A1:A2)+SUM(A1:A3)", "Data", change)).toBe(
      "=Other!D5+Other!D6+A3+SUM(Other!D5:D6)+SUM(A1:A3)",
    );
  });
});

describe("a copy of a formula", () => {
  test("moves its relative references only", () => {
    expect(moveFormula("=A1+$A1+A$1+$A$1+SUM(B:B)+SUM(1:1)", 2, 1)).toBe("=B3+$A3+B$1+$A$1+SUM(C:C)+SUM(3:3)");
  });

  test("loses what would lie outside of the sheet", () => {
    expect(moveFormula("=A1", -1, 0)).toBe("=#REF!");
  });
});
