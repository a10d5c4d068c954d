import fc from "../../setup/draws";
import { defaultThresholds, levelOf } from "../../../src/core/risk";

describe("the level of an attainment", () => {
  it.each([
    [1.2, null],
    [0.95, null],
    [0.9499, "amber"],
    [0.85, "amber"],
    [0.8499, "red"],
    [-0.5, "red"],
  ])("is, at %d of plan with green from 95 %% and red below 85 %%, %s", (attainment, level) => {
    expect(levelOf(attainment, defaultThresholds)).toBe(level);
  });

  it("does not let floating-point noise turn an edge amber", () => {
    expect(levelOf(0.1 + 0.85, defaultThresholds)).toBeNull();
    expect(levelOf(0.95 - 1e-12, defaultThresholds)).toBeNull();
  });

  it.each([[null], [""], ["n/a"], [true], [{ error: "#DIV/0!" } as const]])(
    "is none for %j, which is not red",
    (cell) => {
      expect(levelOf(cell, defaultThresholds)).toBeNull();
    },
  );

  it("gets no better when the attainment falls", () => {
    const rank = (attainment: number) => ["red", "amber", null].indexOf(levelOf(attainment, { green: 1, amber: 0.8 }));
    const share = fc.double({ min: -2, max: 3, noNaN: true });
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
      }),
    );
  });
});
