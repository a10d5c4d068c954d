import * as fc from "fast-check";
import { cellsOfText } from "../../../workbench/input";

test.each([
  ["one text", "revenue", [["revenue"]]],
  [
    "lines and tabs, of Windows too",
    "a\tb\r\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["the end of the last line begins no row", "a\n", [["a"]]],
  ["blank lines and fields stay", "a\t\n\nb", [["a", ""], [""], ["b"]]],
  ["a field in quotes holds lines, tabs and quotes", '"x\ny\tz"\t"say ""hi"""', [["x\ny\tz", 'say "hi"']]],
  ["a quote inside of a field, or one that is not closed, is a character", '5" pipe\t"open', [['5" pipe', '"open']]],
])("%s", (_, text, cells) => {
  expect(cellsOfText(text)).toEqual(cells);
});

test("any rows of fields come back from the text that a spreadsheet writes of them", () => {
  const rows = fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.array(
      fc.array(fc.string({ unit: fc.constantFrom("a", '"', "\t", "\n", "，") }), {
        minLength: columns,
        maxLength: columns,
      }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  );
  fc.assert(
    fc.property(rows, (cells) => {
      const text = cells.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join("\t")).join("\r\n");
      expect(cellsOfText(text)).toEqual(cells);
    }),
  );
});
