import fc from "../../setup/draws";
import { readEnglish, serialOf } from "../../../workbench/input/english";

/** What a text becomes in a cell: read in en-US, whatever the user's locale. 46142 is 30 April 2026. */
const today = 46142;
const read = (typed: string) => readEnglish(typed, today);

test.each([
  ["12", 12],
  ["-12.5", -12.5],
  [".5", 0.5],
  ["1,234,567", 1234567],
  ["1.5E3", 1500],
  ["(25)", -25],
  ["50 %", 0.5],
  ["-12.5%", -0.125],
  ["$1,200.50", 1200.5],
  ["-$5", -5],
  ["1 1/2", 1.5],
  ["2026-04-30", 46142],
  ["2026/4/30", 46142],
  ["4/30/2026", 46142],
  ["4/30/26", 46142],
  ["30-Apr", 46142],
  ["30 April 2026", 46142],
  ["Apr 30, 2026", 46142],
  ["2026-04", 46113],
  ["4/2026", 46113],
  ["April 2026", 46113],
  ["Apr-2026", 46113],
  ["12:00", 0.5],
  ["6:00 PM", 0.75],
  ["2026-04-30 12:00", 46142.5],
  ["true", true],
])("%p is %p", (typed, value) => {
  expect(read(typed).value).toBe(value);
});

test.each([
  "1,2",
  "12 months",
  "2026-02-30",
  "13/1/2026",
  "13/2026",
  "2026-13",
  "Spring 2026",
  "31.12.2026",
  "25:00",
  "1-2-3-4",
  "5 apples",
  "$",
  "%",
  "R1",
])("%p stays text", (typed) => {
  expect(read(typed)).toEqual({ value: typed });
});

test("the name of an error is the error", () => {
  expect(read("#n/a").value).toEqual({ error: "#N/A" });
});

test("what an apostrophe begins is text without it", () => {
  fc.assert(fc.property(fc.string(), (text) => expect(read(`'${text}`)).toEqual({ value: text })));
});

test("any finite number reads back as it is written", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(read(String(number)).value).toBe(number === 0 ? Number(String(number)) : number);
    }),
  );
});

test("every day from March 1900 reads back by its ISO date", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const iso = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
      expect(read(iso)).toEqual({ value: serial, numberFormat: "m/d/yyyy" });
    }),
  );
});

test("there is no serial for a day that does not exist", () => {
  expect([serialOf(2026, 2, 29), serialOf(2024, 2, 29)]).toEqual([null, 45351]);
});
