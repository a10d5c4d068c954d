import fc from "../../setup/draws";
import { asText, LONGEST_TEXT } from "../../../src/excel/blueprint/text";
import { UserError } from "../../../src/excel/errors";

/** What Excel makes of a string: an apostrophe in front is taken off and keeps the rest text. */
const keptAsText = (written: string) => written.startsWith("'");

describe("text on its way into a cell", () => {
  it.each([
    "=1+1",
    "+50% revenue",
    "-note",
    "@home",
    "'quoted",
    "  =SUM(A1)",
    "\t=1",
    "\n=1",
    "007",
    "1/2",
    "30%",
    "$120",
    "¥1,200",
    "2026-12-31",
    "1月",
    "2026年5月",
    "Jan 5",
    "5 March 2026",
    "9:30 am",
    "上午 9:30",
    "1e5",
    "１２",
    "TRUE",
    "false",
    "#N/A",
  ])("keeps %j from being read as a formula, number, date or logical", (text) => {
    expect(asText(text)).toBe(`'${text}`);
  });

  it.each([
    "G1",
    "K12",
    "Revenue up 50 % by 31 December 2026",
    "年度营收提升50%",
    "Jan",
    "目标",
    "E10 pilot",
    "a note",
  ])("writes %j without an apostrophe that a person would see", (text) => {
    expect(asText(text)).toBe(text);
  });

  it("never changes what the cell shows and never lets a formula through", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
        const written = asText(text);
        expect(keptAsText(written) || !/^\s*[=+\-@]/.test(written)).toBe(true);
        if (keptAsText(written)) expect(written.slice(1)).toBe(text);
        else expect(written).toBe(text);
      }),
    );
  });

  it("refuses what does not fit into a cell, and says how long it is", () => {
    expect(asText("x".repeat(LONGEST_TEXT))).toHaveLength(LONGEST_TEXT);
    expect(() => asText("x".repeat(LONGEST_TEXT + 1))).toThrow(UserError);
    expect(() => asText("x".repeat(LONGEST_TEXT + 1))).toThrow(/32,768/);
  });
});
