import { evaluateKpi, kpiCatalogue, type Cell, type KpiInput } from "../../../src/core";

const error = (code: string) => ({ error: code });
const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

describe("the rules, in their order", () => {
  test.each<[string, KpiInput[], unknown]>([
    ["an error cell is the answer", [error("#REF!") as Cell, null], error("#REF!")],
    ["the first of two errors is the answer", [error("#NULL!") as Cell, error("#REF!") as Cell], error("#NULL!")],
    ["a blank comes before a wrong type", ["text", null], error("#N/A")],
    ["an empty text is a blank", [1, ""], error("#N/A")],
    ["an omitted argument is a blank", [1], error("#N/A")],
    ["text is no number, even if it looks like one", ["12", 10], error("#VALUE!")],
    ["a logical is no number", [1, true], error("#VALUE!")],
    ["a wrong type comes before a zero base", ["text", 0], error("#VALUE!")],
    ["a zero base comes before the domain", [-1, 0], error("#DIV/0!")],
    ["what is left is the domain", [1, -1], error("#NUM!")],
    ["an overflow is out of the domain", [1e308, 1e-300], error("#NUM!")],
    ["more arguments than it takes are refused", [1, 2, "abs", 4], error("#VALUE!")],
  ])("%s", (_, args, answer) => expect(evaluateKpi("GROWTH", args)).toEqual(answer));

  test("CAGR with a zero base and no periods is a zero base first", () => {
    expect(evaluateKpi("CAGR", [0, 1, 0])).toEqual(error("#DIV/0!"));
  });
});

describe("options", () => {
  test("are not case-sensitive and fall back when blank", () => {
    expect(evaluateKpi("GROWTH", [50, -100, "ABS"])).toBe(1.5);
    expect(evaluateKpi("GROWTH", [50, -100, null])).toEqual(error("#NUM!"));
    expect(evaluateKpi("GROWTH", [50, -100, "absolute"])).toEqual(error("#VALUE!"));
    expect(evaluateKpi("GROWTH", [50, -100, 1])).toEqual(error("#VALUE!"));
  });

  test("of all functions accept each of their values", () => {
    for (const { id, arguments: takes, example } of kpiCatalogue) {
      takes.forEach((argument, place) => {
        if (!("choices" in argument) || !argument.choices) return;
        for (const { value } of argument.choices) {
          const args = takes.map((_, i) => (i === place ? value : example.arguments[i]));
          expect([id, value, evaluateKpi(id, args)]).not.toEqual([id, value, error("#VALUE!")]);
        }
      });
    }
  });
});

describe("a count", () => {
  test.each<[string, KpiInput[]]>([
    ["YOY", [column(1, 2, 3), 1.5]],
    ["YOY", [column(1, 2, 3), 0]],
    ["TTM", [column(1, 2, 3), 2.5]],
    ["ROLLINGSUM", [column(1, 2, 3), 0]],
    ["FYPERIOD", [45658, 13]],
    ["FYPERIOD", [45658, 0]],
    ["XMR", [column(1, 2, 3), 1]],
    ["FCTREND", [column(1, 2, 3), 12.5]],
    ["HOLTWINTERS", [column(1, 2, 3, 4), 2, 0.5, 0.5, 0.5, 0.5]],
    ["NDAYRETENTION", [column("a", "b"), column(1, 2), 0.5]],
    ["RISKSCORE", [2, 2, 0]],
  ])("that is no whole number or too small makes %s #NUM!", (id, args) => {
    expect(evaluateKpi(id, args)).toEqual(error("#NUM!"));
  });
});

describe("lifting", () => {
  const three = column(10, 20, 30);

  test("goes cell by cell over ranges of one size", () => {
    expect(evaluateKpi("VARIANCE", [three, column(1, 2, 3)])).toEqual(column(9, 18, 27));
  });

  test("repeats a single value, a row and a column as Excel's operators do", () => {
    expect(evaluateKpi("VARIANCE", [three, 5])).toEqual(column(5, 15, 25));
    expect(evaluateKpi("VARIANCE", [three, [[1, 2]]])).toEqual([
      [9, 8],
      [19, 18],
      [29, 28],
    ]);
    expect(
      evaluateKpi("VARIANCE", [
        [
          [1, 2],
          [3, 4],
        ],
        [[1], [2]],
      ]),
    ).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test("lets errors stand where they arise", () => {
    expect(evaluateKpi("VARPCT", [column(1, 2, null, "x"), column(2, 0, 1, 1)])).toEqual([
      [-0.5],
      [error("#DIV/0!")],
      [error("#N/A")],
      [error("#VALUE!")],
    ]);
  });

  test("takes directions and options from a range as well", () => {
    expect(evaluateKpi("ATTAIN", [column(80, 80, 80, 80), 100, column(1, -1, null, 3)])).toEqual([
      [0.8],
      [1.2],
      [0.8],
      [error("#NUM!")],
    ]);
    expect(evaluateKpi("GROWTH", [50, -100, column("abs", "error")])).toEqual([[1.5], [error("#NUM!")]]);
  });

  test("refuses sizes that do not fit", () => {
    expect(evaluateKpi("VARIANCE", [three, column(1, 2)])).toEqual(error("#VALUE!"));
    expect(evaluateKpi("VARIANCE", [[[1, 2, 3]], [[1, 2]]])).toEqual(error("#VALUE!"));
  });

  test("of ranges of one cell gives a single value", () => {
    expect(evaluateKpi("VARIANCE", [[[3]], [[1]]])).toBe(2);
  });
});

describe("a series", () => {
  test("may lie in a row or a column", () => {
    expect(evaluateKpi("CMGR", [[[100, 110, 121]]])).toBeCloseTo(0.1, 12);
    expect(evaluateKpi("YOY", [[[100, 110, 121]], 1])).toEqual([[error("#N/A"), 0.1, 0.1]]);
    expect(evaluateKpi("CUSUM", [[[11, 12]], 10, 1])).toEqual([
      [0.5, 2],
      [0, 0],
      [0, 0],
    ]);
  });

  test("that is a block is refused", () => {
    expect(
      evaluateKpi("COMPOUND", [
        [
          [0.1, 0.2],
          [0.3, 0.4],
        ],
      ]),
    ).toEqual(error("#VALUE!"));
  });

  test("drops blanks at its end and is #N/A with one inside", () => {
    expect(evaluateKpi("COMPOUND", [column(0.1, 0.1, null, "")])).toBeCloseTo(0.21, 12);
    expect(evaluateKpi("COMPOUND", [column(0.1, null, 0.1)])).toEqual(error("#N/A"));
    expect(evaluateKpi("COMPOUND", [column(null, null)])).toEqual(error("#N/A"));
  });

  test("answered point by point keeps a row for each point", () => {
    expect(evaluateKpi("ROLLINGSUM", [column(1, 2, null, 4, 5, "x", 7), 2])).toEqual([
      [error("#N/A")],
      [3],
      [error("#N/A")],
      [error("#N/A")],
      [9],
      [error("#VALUE!")],
      [error("#VALUE!")],
    ]);
    expect(evaluateKpi("CUSUM", [column(11, null, 12), 10, 1])).toEqual([
      [0.5, 0, 0],
      [error("#N/A"), error("#N/A"), error("#N/A")],
      [error("#N/A"), error("#N/A"), error("#N/A")],
    ]);
  });

  test("shorter than its lag is #N/A in each row", () => {
    expect(evaluateKpi("YOY", [column(1, 2)])).toEqual([[error("#N/A")], [error("#N/A")]]);
  });
});

describe("lists that belong together", () => {
  test("drop the forecasts of periods without an actual yet", () => {
    expect(evaluateKpi("WAPE", [column(100, 50, null), column(90, 55, 70)])).toBe(0.1);
    expect(evaluateKpi("WAPE", [column(100, 50), column(90, null)])).toEqual(error("#N/A"));
  });

  test("allow a blank price where nothing was sold", () => {
    expect(evaluateKpi("PVM", [column(0, 10), column(null, 2), column(5, 0), column(3, null)])).toEqual([
      [0, 0, 0, 15, -20, -5],
    ]);
    expect(evaluateKpi("PVM", [column(1), column(null), column(1), column(1)])).toEqual(error("#N/A"));
  });

  test("count a value without a date as a gap, a date without a value as nothing", () => {
    expect(evaluateKpi("YTD", [column(45658, null), column(1, 2), 45700])).toEqual(error("#N/A"));
    expect(evaluateKpi("YTD", [column(45658, 45659), column(1, null), 45700])).toBe(1);
  });
});
