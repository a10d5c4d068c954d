import fc from "../../setup/draws";
import { cellError } from "../../../src/core/cells";
import { readFigure } from "../../../src/core/tracking";

const number = (value: number) => ({ kind: "number", value });
const unreadable = (problem: string) => ({ kind: "unreadable", problem });

describe("A figure as people write it", () => {
  it.each([
    ["1,234", "orders", 1234],
    ["1,234,567.8", "", 1_234_567.8],
    ["１２", "hours", 12],
    ["１，２３４．５", "hours", 1234.5],
    [" 46.4 hours ", "hours", 46.4],
    ["(5)", "", -5],
    ["−5", "", -5],
    ["¥1,240", "元", 1240],
    ["CNY 1,240", "CNY 10k", 1240],
    ["1240 万元", "万元", 1240],
    ["1240万", "万元", 1240],
    ["1.2亿", "万元", 12_000],
    ["1240万", "元", 12_400_000],
    ["3.5万", "单", 35_000],
    ["1240万", "CNY 10k", 1240],
    ["12k", "orders", 12_000],
    ["1.5 million", "CNY", 1_500_000],
    ["€1.2m", "", 1_200_000],
    ["CNY 3.5 M", "CNY 10k", 350],
    ["1.5e3", "", 1500],
    ["12%", "%", 0.12],
    ["１２％", "%", 0.12],
    ["12", "%", 0.12],
    ["0.12", "%", 0.12],
    ["-3.5%", "%", -0.035],
  ])("%j in %j is %d", (text, unit, value) => {
    const reading = readFigure(text, unit);
    expect(reading.kind === "number" && reading.value).toBeCloseTo(value, 12);
  });

  it.each(["", "  ", "-", "—", "――", "n/a", "N/A", "#N/A", "／", "无", "未上报", "TBD"])(
    "%j is not reported",
    (text) => {
      expect(readFigure(text, "元")).toEqual({ kind: "blank" });
    },
  );

  it.each([
    ["1,23", "", "grouping"],
    ["1.234,56", "", "grouping"],
    ["1,2345", "", "grouping"],
    ["about 12", "", "notANumber"],
    ["12 apples", "orders", "notANumber"],
    ["万", "万元", "notANumber"],
    ["12%", "hours", "percentOfAmount"],
    ["1万%", "%", "scaleOfPercent"],
  ])("%j in %j can't be read, as %s", (text, unit, problem) => {
    expect(readFigure(text, unit)).toEqual(unreadable(problem));
  });

  it("is taken from a cell as the cell holds it", () => {
    expect(readFigure(28.3, "%")).toEqual(number(28.3));
    expect(readFigure(null, "%")).toEqual({ kind: "blank" });
    expect(readFigure(cellError("#N/A"), "")).toEqual({ kind: "blank" });
    expect(readFigure(cellError("#DIV/0!"), "")).toEqual(unreadable("errorCell"));
    expect(readFigure(true, "")).toEqual(unreadable("notANumber"));
  });

  it("reads back whatever is written with separators, wide or narrow", () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.boolean(), (value, isWide) => {
        const text = value.toLocaleString("en-US");
        expect(readFigure(isWide ? wide(text) : text, "orders")).toEqual(number(value + 0));
      }),
    );
  });

  it("never throws, and never gives anything but a finite number", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("", "%", "万元", "hours"), (text, unit) => {
        const reading = readFigure(text, unit);
        if (reading.kind === "number") expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });
});
