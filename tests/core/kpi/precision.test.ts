import fc from "../../setup/draws";
import { evaluateKpi, type Cell } from "../../../src/core";

const column = (cells: readonly number[]): Cell[][] => cells.map((cell) => [cell]);

describe("results agree with exact arithmetic", () => {
  test("in sums of a million values of alternating size", () => {
    const values = Array.from({ length: 1_000_000 }, (_, i) => (i % 2 === 0 ? 1e10 : 0.1));
    expect(evaluateKpi("TTM", [column(values), values.length])).toBe(5_000_000_000_050_000);
    expect(evaluateKpi("TTM", [column([1e16, 1, -1e16, 1]), 4])).toBe(2);
  });

  test("in windows at the end of a long and large history", () => {
    const values = [...Array.from({ length: 1000 }, () => 1e15 + 1), 0.1, 0.2, 0.3];
    const rows = evaluateKpi("ROLLINGSUM", [column(values), 3]) as Cell[][];
    expect(rows.at(-1)?.[0]).toBeCloseTo(0.6, 12);
  });

  test("in small rates, which 1 + rate would round away", () => {
    expect(evaluateKpi("CAGR", [1e9, 1e9 + 1, 1000])).toBeCloseTo(9.999999995005e-13, 24);
    expect(evaluateKpi("ANNUALIZE", [1e-12, 12])).toBeCloseTo(1.2000000000066e-11, 24);
    expect(evaluateKpi("CHURNCONVERT", [1e-12, 12])).toBeCloseTo(1.1999999999934e-11, 24);
    expect(evaluateKpi("COMPOUND", [column([1e-12, 1e-12])])).toBeCloseTo(2.000000000001e-12, 24);
  });

  test("where gains and losses cancel out", () => {
    expect(evaluateKpi("COMPOUND", [column([0.25, -0.2])])).toBe(0);
    expect(evaluateKpi("COMPOUND", [column([1, -0.5])])).toBe(0);
  });

  test("in growth from next to nothing, or to it, or beyond what a ratio can hold", () => {
    expect(evaluateKpi("CAGR", [0.4383718907984254, 6.156305398819137e-11, 109.73])).toBeCloseTo(
      -0.1867740610283477,
      14,
    );
    expect(evaluateKpi("CAGR", [0.5, 1e308, 100])).toBeCloseTo(1209.626845073807, 8);
    expect(evaluateKpi("CMGR", [column([5e-324, 7, 7, 1e308])])).toBeGreaterThan(1e210);
    expect(evaluateKpi("CAGR", [100, 0, 3])).toBe(-1);
  });

  test("in scores of figures whose size hides their spread", () => {
    const far = [1_000_000_000.258634, 1_000_000_000.7170589];
    expect(evaluateKpi("ZSCORE", [1_000_000_000.7340618, column(far)])).toBeCloseTo(0.759559837829682, 12);
    const values = [0.0612066, 0.9874913, 0.5886147, 0.0778608, 0.8762845, 0.7046248, 0.8992263, 0.0617812];
    const score = evaluateKpi("MADSCORE", [1e9 + 0.3178008, column(values.map((value) => 1e9 + value))]);
    expect(score).toBeCloseTo(-0.747419006800303, 12);
  });

  test("in shares of very large targets", () => {
    expect(evaluateKpi("ATTAIN", [1, 1e15])).toBe(1e-15);
  });

  test("where decimals lie exactly on a limit", () => {
    expect(evaluateKpi("RUNRULE", [column([10.9, 9.1, 10.91]), 10, 0.3, "N1"])).toEqual([[0], [0], [1]]);
    expect(evaluateKpi("RAG", [0.1 + 0.7, 0.95, 0.8])).toBe("A");
    expect(evaluateKpi("RAG", [1.1 * 3, 3.3, 4])).toBe("G");
    expect(evaluateKpi("CUSUM", [column([10.3]), 10, 0.6])).toEqual([[0, 0, 0]]);
    expect(evaluateKpi("WSCORE", [column([0.1, 0.2, 0.7]), column([1, 1, 1])])).toBe(1);
  });

  test("where a series does not vary", () => {
    expect(evaluateKpi("ZSCORE", [1, column([0.1, 0.1, 0.1])])).toEqual({ error: "#DIV/0!" });
    expect(evaluateKpi("XMR", [column([0.1, 0.1, 0.1])])).toEqual([[0.1, 0, 0.1, 0.1, 0]]);
  });
});

describe("identities of the trade", () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });

  test("the parts of a price-volume-mix bridge add up to its total", () => {
    const product = fc.tuple(fc.nat(1000), amount, fc.nat(1000), amount);
    fc.assert(
      fc.property(fc.array(product, { minLength: 1, maxLength: 20 }), (products) => {
        const [row = []] = evaluateKpi(
          "PVM",
          [0, 1, 2, 3].map((place) => column(products.map((each) => each[place] as number))),
        ) as number[][];
        const total = row[5] as number;
        const scale = products.reduce((sum, [q0, p0, q1, p1]) => sum + q0 * p0 + q1 * p1, 1);
        expect(Math.abs(row.slice(0, 5).reduce((sum, part) => sum + part, 0) - total) / scale).toBeLessThan(1e-12);
      }),
    );
  });

  test("margin and markup are each other's inverse", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.9, max: 0.9, noNaN: true }), (margin) => {
        const markup = evaluateKpi("MARGINTOMARKUP", [margin]) as number;
        expect(evaluateKpi("MARKUPTOMARGIN", [markup]) as number).toBeCloseTo(margin, 12);
      }),
    );
  });

  test("a series that grows by its CMGR arrives at its last value", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 2, maxLength: 30 }), (values) => {
        const rate = evaluateKpi("CMGR", [column(values)]) as number;
        const arrived = (values[0] as number) * (1 + rate) ** (values.length - 1);
        expect(arrived / (values.at(-1) as number)).toBeCloseTo(1, 9);
      }),
    );
  });

  test("retention and churn of one period add up to 1", () => {
    fc.assert(
      fc.property(amount, fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (start, added, share) => {
        const lost = Math.floor(start * share);
        const retained = evaluateKpi("RETENTION", [start, start - lost + added, added]) as number;
        expect(retained + (evaluateKpi("CHURN", [start, lost]) as number)).toBeCloseTo(1, 12);
      }),
    );
  });

  test("each cohort starts at 100 % and every customer belongs to one", () => {
    const order = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 44000, max: 45000 }));
    fc.assert(
      fc.property(
        fc.array(order, { minLength: 1, maxLength: 200 }),
        fc.constantFrom("month", "quarter", "year"),
        (orders, unit) => {
          const rows = evaluateKpi("COHORT", [
            column(orders.map(([id]) => id)),
            column(orders.map(([, day]) => day)),
            unit,
          ]) as number[][];
          expect(rows.every((row) => row[2] === 1)).toBe(true);
          expect(rows.reduce((sum, row) => sum + (row[1] as number), 0)).toBe(new Set(orders.map(([id]) => id)).size);
        },
      ),
    );
  });
});

describe("dates", () => {
  test("are serials of the workbook's date system", () => {
    const in1904 = { dateSystem: 1904 } as const;
    expect(evaluateKpi("FYEAR", [45747, 4])).toBe(2025);
    expect(evaluateKpi("FYEAR", [45747 - 1462, 4], in1904)).toBe(2025);
    expect(evaluateKpi("FYPERIOD", [0, 1], in1904)).toBe(1);
    expect(evaluateKpi("COHORT", [[["a"]], [[45700 - 1462]]], in1904)).toEqual([[45689 - 1462, 1, 1]]);
    expect(evaluateKpi("YTD", [[[45700 - 1462]], [[5]], 45701 - 1462], in1904)).toBe(5);
  });

  test("outside of the calendar are #NUM!", () => {
    expect(evaluateKpi("FYEAR", [-1, 1])).toEqual({ error: "#NUM!" });
    expect(evaluateKpi("FYEAR", [2958466, 1])).toEqual({ error: "#NUM!" });
    expect(evaluateKpi("FYEAR", [2958465, 1], { dateSystem: 1904 })).toEqual({ error: "#NUM!" });
    expect(evaluateKpi("COHORT", [[["a"]], [[-3]]])).toEqual({ error: "#NUM!" });
  });

  test("count by the day, whatever the time", () => {
    expect(evaluateKpi("YTD", [[[45747.9]], [[5]], 45747])).toBe(5);
    expect(evaluateKpi("NDAYRETENTION", [[["a"], ["a"]], [[45658.9], [45659.1]], 1])).toBe(1);
    expect(evaluateKpi("REPEATRATE", [[["a"], ["a"]], "buyers", [[1.5], [2.5]], 1, 2])).toBe(1);
  });
});
