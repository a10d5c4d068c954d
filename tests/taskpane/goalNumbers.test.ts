import { leadingNumber, numberFromText } from "../../src/taskpane/goals/numbers";

const number = (shown: number) => ({ shown, isPercent: false });

describe("The number that a text begins with", () => {
  test.each([
    ["1,200 units", 1200],
    ["9000万元", 90_000_000],
    ["1.2亿元", 120_000_000],
    ["3万人", 30_000],
    ["900k users", 900_000],
    ["€1.2m", 1_200_000],
    ["USD 12 million a year", 12_000_000],
    ["5 km", 5],
    ["12 months", 12],
    ["２５天", 25],
    ["-3 orders", -3],
  ])("%s is %d", (text, shown) => {
    expect(leadingNumber(text)).toEqual(number(shown));
  });

  test("knows percentages, and says nothing where there is none", () => {
    expect(leadingNumber("28% or more")).toEqual({ shown: 28, isPercent: true });
    expect(leadingNumber("as soon as possible")).toBeUndefined();
    // Twelve months, or metres, or millions.
    expect(leadingNumber("12m")).toBeUndefined();
    expect(leadingNumber("")).toBeUndefined();
  });
});

describe("A figure beside a typed goal", () => {
  test("may be blank or in any scale, but is a figure", () => {
    expect(numberFromText(" ")).toBeUndefined();
    expect(numberFromText("3.5万")).toEqual(number(35_000));
    expect(numberFromText("12.5％")).toEqual({ shown: 12.5, isPercent: true });
    expect(numberFromText("high")).toBe("invalid");
  });
});
