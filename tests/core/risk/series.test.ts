import { cellError, type Cell } from "../../../src/core/cells";
import { findSeries, watch } from "../../../src/core/risk";

const shown = (rows: readonly (readonly Cell[])[]) => rows.map((row) => row.map((cell) => String(cell ?? "")));
const found = (rows: Cell[][]) => findSeries(rows, shown(rows));

describe("figures over periods in a table that no template made", () => {
  it.each([
    ["English months", ["Jan", "Feb", "Mar", "Apr"]],
    ["Chinese months", ["1月", "2月", "3月", "4月"]],
    ["months with a year", ["2026-01", "2026-02", "2026-03", "2026-04"]],
    ["quarters", ["Q1", "Q2", "Q3", "Q4"]],
    ["dates", [46023, 46054, 46082, 46113]],
    ["years", [2022, 2023, 2024, 2025]],
  ])("are found side by side under %s", (_, periods) => {
    expect(
      found([
        ["Region", ...periods],
        ["North", 1, 2, 3, 4],
        ["Return cost", 5, 6, null, 7],
      ]),
    ).toMatchObject([
      { label: "North", kind: "value", direction: 1, points: [1, 2, 3, 4] },
      {
        label: "Return cost",
        direction: -1,
        points: [5, 6, 7],
        cells: [
          { row: 2, column: 1 },
          { row: 2, column: 2 },
          { row: 2, column: 4 },
        ],
        passedOver: [periods[2]].map(String),
      },
    ]);
  });

  it("are found below each other, an actual against its plan", () => {
    const rows: Cell[][] = [["Month", "Plan", "Actual", "Visitors"]];
    for (const month of [1, 2, 3, 4, 5]) rows.push([`${month}月`, 100, 100 - month, 10 * month]);
    expect(found(rows)).toMatchObject([
      { label: "Actual", kind: "gap", periods: ["1月", "2月", "3月", "4月", "5月"] },
      { label: "Visitors", kind: "value", points: [10, 20, 30, 40, 50] },
    ]);
    expect(found(rows)[0]?.points[4]).toBeCloseTo(-0.05, 12);
  });

  it("are none without periods, and none of text or of a plan", () => {
    expect(
      found([
        ["Region", "Plan", "Actual"],
        ["North", 1, 2],
      ]),
    ).toEqual([]);
    expect(
      found([
        ["", "Jan", "Feb", "Mar", "Apr"],
        ["Budget", 1, 2, 3, 4],
        ["Sales", "1,234", "n/a", "—", ""],
      ]),
    ).toEqual([]);
  });

  it("are watched on behind a gap, whatever it holds, and what was passed over is named", () => {
    const actuals = [100, 101, 102, null, cellError("#N/A"), 90, 80, 70, "tbd", ""];
    const rows: Cell[][] = [["Month", "Target conversion", "Actual conversion", "Visitors"]];
    actuals.forEach((actual, index) => rows.push([`${index + 1}月`, 100, actual, index === 9 ? "1,234" : index]));
    const [conversion, visitors] = found(rows);
    expect(conversion).toMatchObject({
      periods: ["1月", "2月", "3月", "6月", "7月", "8月"],
      passedOver: ["4月", "5月"],
    });
    const { reported, signals } = watch(conversion?.points ?? []);
    expect(reported).toBe(6);
    expect(signals).toContainEqual(
      expect.objectContaining({ rule: "STREAK", firstMonth: 2, lastMonth: 5, adverse: true }),
    );
    // A number typed as text was meant to be watched; a word after the last figure was not.
    expect(visitors).toMatchObject({ passedOver: ["10月"] });
  });

  it("name an actual that has no plan, also behind the last that has one", () => {
    const rows: Cell[][] = [["Month", "Plan", "Actual"]];
    for (const month of [1, 2, 3, 4, 5]) rows.push([`${month}月`, month < 5 ? 100 : null, 100]);
    expect(found(rows)).toMatchObject([{ points: [0, 0, 0, 0], passedOver: ["5月"] }]);
  });

  it("are adverse to the other side where lower is better", () => {
    const costs = [10, 11, 10, 11, 10, 11, 30];
    expect(watch(costs, -1).signals).toContainEqual(
      expect.objectContaining({ rule: "N1", adverse: true, lastGap: 30 }),
    );
    expect(watch(costs, 1).signals.find(({ rule }) => rule === "N1")?.adverse).toBe(false);
    expect(watch(costs, -1).limits).toEqual(watch(costs, 1).limits);
  });
});
