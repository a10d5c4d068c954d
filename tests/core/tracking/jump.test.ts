import { jumpOf } from "../../../src/core/tracking";

const history = { plan: 1260, lastMonth: 1188, lastYear: 840, reached: [1.03, 0.91, 0.94] };

describe("A figure is asked about before it is written", () => {
  it.each([
    ["ten times what it was", 12_400, { kind: "factor", factor: 12_400 / 1260 }],
    ["a slip of the point", 124, { kind: "factor", factor: 124 / 840 }],
    ["a minus in front", -1240, { kind: "sign" }],
  ])("when it is %s", (_, value, jump) => {
    expect(jumpOf(value, history)).toEqual(jump);
  });

  it.each([1240, 1500, 700, 840])("but not when it is near plan, last month or last year: %d", (value) => {
    expect(jumpOf(value, history)).toBeNull();
  });

  it("when its share of plan stands out from six steady months", () => {
    const steady = { plan: 100, lastMonth: 99, lastYear: null, reached: [0.99, 1, 1.01, 0.98, 1.02, 1] };
    expect(jumpOf(130, steady)).toMatchObject({ kind: "outlier" });
    expect(jumpOf(103, steady)).toBeNull();
    expect(jumpOf(130, { ...steady, reached: [0.7, 1.2, 0.9, 1.3, 1, 0.8] })).toBeNull();
  });

  it("never without anything to hold it against, nor for a zero", () => {
    expect(jumpOf(5, { plan: null, lastMonth: null, lastYear: null, reached: [] })).toBeNull();
    expect(jumpOf(0, history)).toBeNull();
    expect(jumpOf(5, { ...history, plan: 0, lastMonth: 0, lastYear: 0 })).toBeNull();
  });
});
