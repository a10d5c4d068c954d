import fc from "../../setup/draws";
import { fitFormatted, fitGeneral } from "../../../workbench/spreadsheet/engine/fitted-text";

/** A column in which so many characters fit, all of one width. */
const characters = (count: number) => (text: string) => text.length <= count;

test.each([
  ["0.065560166", 20, "0.065560166"],
  ["0.065560166", 6, "0.0656"],
  ["0.065560166", 3, "0.1"],
  ["0.065560166", 1, "0"],
  ["1480000.25", 10, "1480000.25"],
  ["1480000.25", 8, "1480000"],
  ["1480000.25", 7, "1480000"],
  ["1480000.25", 6, "1E+06"],
  ["123456789", 7, "1.2E+08"],
  ["123456789", 4, "####"],
  ["-12.75", 5, "-12.8"],
  ["1.23E-05", 7, "1.2E-05"],
  ["1E+20", 3, "###"],
])("%s in %p characters is %s", (general, width, text) => {
  expect(fitGeneral(Number(general), general, characters(width))).toBe(text);
});

test.each([
  ["2025-04-30", 10, "2025-04-30"],
  ["2025-04-30", 8, "########"],
  ["1,480,000.00", 5, "#####"],
])("the formatted %s in %p characters is %s", (shown, width, text) => {
  expect(fitFormatted(shown, characters(width))).toBe(text);
});

test("whatever is drawn fits, and is no other number", () => {
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 30 }), (value, width) => {
      const text = fitGeneral(value, String(value), characters(width));
      expect(text.length).toBeLessThanOrEqual(width);
      if (!text.includes("#"))
        expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.max(Math.abs(value) / 2, 0.5));
    }),
  );
});
