import type { Cell } from "../../../src/core/cells";
import { defaultThresholds, findRisks, ruleFormula, type Judgement, type Measure } from "../../../src/core/risk";

const judgement: Judgement = {
  thresholds: defaultThresholds,
  references: { green: "Green", amber: "Amber" },
  words: { amber: ["Amber", "黄灯"], red: ["Red", "红灯"] },
};
const columnsOf = (rows: readonly (readonly Cell[])[]) => (index: number) => rows.map((row) => row[index] ?? null);
const actual: Measure = { kind: "actual", column: 2, plan: 1, direction: 1 };

describe("what is behind plan", () => {
  it("is found row by row with its figures", () => {
    const rows = [
      ["North", 100, 97],
      ["South", 100, 90],
      ["West", 200, 100],
    ];
    expect(findRisks(columnsOf(rows), [actual], judgement)).toEqual([
      { row: 1, column: 2, level: "amber", attainment: 0.9, actual: 90, plan: 100, direction: 1 },
      { row: 2, column: 2, level: "red", attainment: 0.5, actual: 100, plan: 200, direction: 1 },
    ]);
  });

  it("turns round where lower is better", () => {
    const rows = [["Acquisition cost", 100, 112]];
    expect(findRisks(columnsOf(rows), [{ ...actual, direction: -1 }], judgement)).toMatchObject([{ level: "amber" }]);
    expect(findRisks(columnsOf(rows), [actual], judgement)).toEqual([]);
  });

  it("is not what is blank, text, an error or has no plan", () => {
    const rows = [
      ["not reported", 100, null],
      ["no plan", null, 90],
      ["plan of zero", 0, 90],
      ["text", 100, "n/a"],
      ["error", 100, { error: "#N/A" } as const],
      ["empty"],
    ];
    expect(findRisks(columnsOf(rows), [actual], judgement)).toEqual([]);
  });

  it("is what the status of a plan says, in either language", () => {
    const status: Measure = { kind: "word", column: 0, status: 1 };
    const rows = [
      [0.9717, "Green"],
      [0.91, "黄灯"],
      [0.5, "red"],
      [null, ""],
    ];
    expect(findRisks(columnsOf(rows), [status], judgement).map(({ row, level }) => [row, level])).toEqual([
      [1, "amber"],
      [2, "red"],
    ]);
  });
});

describe("the native rule", () => {
  it("refers to the first row of the area, its columns fixed", () => {
    const formula = ruleFormula({ kind: "word", column: 0, status: 3 }, "red", judgement, 4, 1);
    expect(formula).toBe('=OR($E5="Red",$E5="红灯")');
  });

  it("takes the thresholds from where it is told", () => {
    const formula = ruleFormula({ kind: "attainment", column: 0 }, "amber", judgement, 1, 0);
    expect(formula).toContain("$A2");
    expect(formula).toContain("Green");
    expect(formula).toContain("Amber");
  });

  it("holds nothing that a conditional format can't: structured references, array constants, KPI functions", () => {
    for (const measure of [actual, { kind: "attainment", column: 0 } as const]) {
      expect(ruleFormula(measure, "red", judgement, 1, 0)).not.toMatch(/[[\]{}]|KPI\./);
    }
  });
});
