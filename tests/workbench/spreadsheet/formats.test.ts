import fc from "../../setup/draws";
import type { CellFormat } from "../../../workbench/document";
import { cell, sheet } from "./helpers";

const color = fc.stringMatching(/^#[0-9A-F]{6}$/);
const border = fc.record({
  style: fc.constantFrom("thin", "medium", "thick", "dashed", "dotted", "double", "hair"),
  color,
});
const format = fc.record(
  {
    numberFormat: fc.constantFrom("0.00", "0.0%", "#,##0;[Red]-#,##0", "yyyy-mm", "@"),
    fontName: fc.constantFrom("Arial", "微软雅黑"),
    fontSize: fc.integer({ min: 1, max: 72 }),
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    fontColor: color,
    fillColor: color,
    borders: fc.record({ top: border, bottom: border, left: border, right: border }, { requiredKeys: ["top"] }),
    horizontalAlignment: fc.constantFrom("Left", "Center", "Right", "Justify", "Fill", "CenterAcrossSelection"),
    verticalAlignment: fc.constantFrom("Top", "Center", "Bottom"),
    wrapText: fc.constant(true),
    indentLevel: fc.integer({ min: 1, max: 15 }),
    shrinkToFit: fc.boolean(),
    textOrientation: fc.integer({ min: 1, max: 90 }),
    locked: fc.boolean(),
    formulaHidden: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe("formats", () => {
  test("read as they were written, and undo takes them back", async () => {
    await using book = sheet();
    const id = book.id();
    fc.assert(
      fc.property(format, format, (first, second) => {
        book.spreadsheet.clear(id, cell("A1"), "All");
        book.spreadsheet.format(id, cell("A1"), first as CellFormat);
        expect(book.spreadsheet.formats(id, cell("A1"))).toEqual([[first]]);
        book.spreadsheet.format(id, cell("A1"), second as CellFormat);
        expect(book.spreadsheet.formats(id, cell("A1"))).toEqual([[{ ...first, ...second }]]);
        book.spreadsheet.undo();
        expect(book.spreadsheet.formats(id, cell("A1"))).toEqual([[first]]);
      }),
      { numRuns: 60 },
    );
  });

  test("null resets a member", async () => {
    await using book = sheet();
    const id = book.id();
    book.spreadsheet.format(id, cell("A1"), { bold: true, fillColor: "#FF0000", locked: false, numberFormat: "0.0" });
    book.spreadsheet.format(id, cell("A1"), { bold: null, fillColor: null, locked: null, numberFormat: null });
    expect(book.spreadsheet.formats(id, cell("A1"))).toEqual([[{}]]);
  });

  test("contents and formats are cleared apart", async () => {
    await using book = sheet();
    const id = book.id();
    book.write("A1", [["=1+1", 5]]);
    book.spreadsheet.format(id, cell("A1:B1"), { bold: true, locked: false });
    book.spreadsheet.clear(id, cell("B1"), "Contents");
    book.spreadsheet.clear(id, cell("A1"), "Formats");
    await book.calculate();
    expect(book.values("A1:B1")).toEqual([[2, null]]);
    expect(book.formula("A1")).toBe("=1+1");
    expect(book.spreadsheet.formats(id, cell("A1:B1"))).toEqual([[{}, { bold: true, locked: false }]]);
    expect([book.usedRect(true), book.usedRect(false)]).toEqual([cell("A1"), cell("A1:B1")]);
  });

  test("a formula's result leaves the cell's format alone", async () => {
    await using book = sheet();
    const id = book.id();
    book.write("A1", [[0.5, "=A1"]]);
    book.spreadsheet.format(id, cell("A1"), { numberFormat: "0%" });
    await book.calculate();
    expect(book.spreadsheet.formats(id, cell("B1"))).toEqual([[{}]]);
  });

  test.each([
    [0.256, "0.0%", "25.6%"],
    [-1234.5, "#,##0;[Red]-#,##0;-", "-1,235"],
    [0, "#,##0;[Red]-#,##0;-", "-"],
    [46023, "yyyy-mm-dd", "2026-01-01"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [1234567.891, "General", "1234567.891"],
    [1 / 3, "General", "0.333333333"],
    [1e21, "General", "1E+21"],
    [true, "0.0", "TRUE"],
    ["text", "0.0", "text"],
    [{ error: "#N/A" }, "0.0", "#N/A"],
  ])("%j as %s shows %s", async (value, numberFormat, expected) => {
    await using book = sheet();
    book.write("A1", [[value]]);
    book.spreadsheet.format(book.id(), cell("A1"), { numberFormat });
    expect(book.spreadsheet.texts(book.id(), cell("A1"))).toEqual([[expected]]);
  });

  test("sizes are points, and hidden rows and columns are known", async () => {
    await using book = sheet();
    const { spreadsheet } = book;
    const id = book.id();
    expect([spreadsheet.columnWidths(id, 0, 1), spreadsheet.rowHeights(id, 0, 1)]).toEqual([[48], [15]]);
    spreadsheet.batch(() => {
      spreadsheet.setColumnWidth(id, 1, 2, 90);
      spreadsheet.setRowHeight(id, 3, 1, 33);
      spreadsheet.setColumnsHidden(id, 2, 1, true);
      spreadsheet.setRowsHidden(id, 0, 2, true);
    });
    expect(spreadsheet.columnWidths(id, 0, 4)).toEqual([48, 90, 90, 48]);
    expect(spreadsheet.rowHeights(id, 2, 2)).toEqual([15, 33]);
    expect(spreadsheet.hiddenColumns(id, 1, 3)).toEqual([false, true, false]);
    expect(spreadsheet.hiddenRows(id, 0, 3)).toEqual([true, true, false]);
    spreadsheet.undo();
    expect(spreadsheet.columnWidths(id, 0, 4)).toEqual([48, 48, 48, 48]);
    expect(spreadsheet.hiddenRows(id, 0, 3)).toEqual([false, false, false]);
  });

  test("merges", async () => {
    await using book = sheet();
    book.spreadsheet.merge(book.id(), cell("B2:C3"));
    expect(book.spreadsheet.merges(book.id())).toEqual([cell("B2:C3")]);
    book.spreadsheet.unmerge(book.id(), cell("C3:D4"));
    expect(book.spreadsheet.merges(book.id())).toEqual([]);
    book.spreadsheet.undo();
    expect(book.spreadsheet.merges(book.id())).toEqual([cell("B2:C3")]);
  });
});
