import type { Cell } from "../../../src/core/cells";
import { directionOf, recognizeMeasures } from "../../../src/core/risk";

const column = (header: string, cells: readonly Cell[] = [1, 2], format = "General") => ({ header, cells, format });

describe("a table that no template made", () => {
  it.each([
    ["English", ["Region", "Plan", "Actual"]],
    ["Chinese", ["区域", "计划", "实际"]],
    ["mixed", ["Region", "目标值", "Actual"]],
  ])("is judged by its actual against its plan (%s)", (_, [label = "", plan = "", actual = ""]) => {
    expect(recognizeMeasures([column(label, ["North", "South"]), column(plan), column(actual)])).toEqual([
      { kind: "actual", column: 2, plan: 1, direction: 1 },
    ]);
  });

  it("pairs each actual with the plan of the same words", () => {
    const headers = ["本期目标", "本期实际", "累计目标", "累计实际"];
    expect(recognizeMeasures(headers.map((header) => column(header)))).toEqual([
      { kind: "actual", column: 1, plan: 0, direction: 1 },
      { kind: "actual", column: 3, plan: 2, direction: 1 },
    ]);
  });

  it("is not guessed at when several plans could be meant", () => {
    expect(recognizeMeasures(["Plan A", "Plan B", "Actual"].map((header) => column(header)))).toEqual([]);
  });

  it("is judged by a column of attainment as a share", () => {
    expect(recognizeMeasures([column("完成率", [0.97, null], "0.0%")])).toEqual([{ kind: "attainment", column: 0 }]);
    expect(recognizeMeasures([column("Attainment", [97, 82])])).toEqual([]);
  });

  it("takes no text for figures", () => {
    expect(recognizeMeasures([column("Plan", ["n/a", "—"]), column("Actual", ["1,234", "12%"])])).toEqual([]);
  });
});

describe("whether lower is better", () => {
  it.each([
    ["Cost actual", -1],
    ["获客成本实际", -1],
    ["Customer churn", -1],
    ["退货率", -1],
    ["Revenue", 1],
    ["毛利率", 1],
    ["Cost savings", 1],
    ["Gross margin after returns", 1],
  ])("is known of %j (%i)", (name, direction) => {
    expect(directionOf(name)).toBe(direction);
  });
});
