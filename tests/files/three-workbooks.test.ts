import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import type { WorkbookDocument } from "../../workbench/document";
import { openWorkbook, saveWorkbook } from "../../workbench/file";
import { openWorkbench } from "../../workbench/node";
import { everything } from "./documents";
import { convert, itWithLibreOffice } from "./libre-office";
import { validationErrors } from "./open-xml";

const folder = mkdtempSync(join(tmpdir(), "planwright-three-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A workbook made by excelts alone, with what its own interface offers. */
async function madeByExcelts(): Promise<Uint8Array> {
  installChartSupport();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Orders", { views: [{ state: "frozen", xSplit: 1, ySplit: 1 }] });
  sheet.addTable({
    name: "Orders",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: [{ name: "Month" }, { name: "Target" }, { name: "Actual" }],
    rows: [
      [1, 100, 90],
      [2, 110, 121],
      [3, 120, 118],
    ],
  });
  sheet.getCell("E1").value = { formula: "SUM(Orders[Actual])", result: 329 };
  sheet.getCell("E2").value = new Date(Date.UTC(2026, 3, 30));
  sheet.getCell("E2").numFmt = "yyyy-mm-dd";
  sheet.getCell("E1").note = "Sum of the quarter\n季度合计";
  sheet.getCell("F1").dataValidation = { type: "list", allowBlank: true, formulae: ['"Open,Done"'] };
  sheet.addConditionalFormatting({
    ref: "C2:C4",
    rules: [{ type: "expression", priority: 1, formulae: ["$C2<$B2"], style: { font: { bold: true } } }],
  });
  sheet.getColumn(1).width = 20;
  workbook.definedNames.add("Orders!$E$1", "Total");
  workbook.addWorksheet("Hidden", { state: "hidden" });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

interface RoundTrip {
  readonly opened: WorkbookDocument;
  readonly notKept: readonly string[];
  readonly saved: WorkbookDocument;
  readonly bytes: Uint8Array;
}

/** Opens a file in the workbench, lets the add-in's function and office.js write into it, saves it and opens it again. */
async function throughTheWorkbench(name: string, file: Uint8Array): Promise<RoundTrip> {
  const [before, after] = [join(folder, `${name}.xlsx`), join(folder, `${name}-saved.xlsx`)];
  writeFileSync(before, file);
  const workbench = await openWorkbench({ file: before });
  try {
    const opened = workbench.host.document();
    const result = await workbench.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().getRange("AA30:AC30");
      sheet.formulas = [[90, 100, "=KPI.ATTAIN(AA30,AB30)"]];
      sheet.load("values");
      await context.sync();
      return sheet.values;
    });
    expect(result).toEqual([[90, 100, 0.9]]);
    await workbench.save(after);
    const bytes = readFileSync(after);
    const customFunctions = ["KPI.ATTAIN"];
    const { document: saved } = await openWorkbook(bytes, { customFunctions });
    return { opened, notKept: workbench.notKept, saved, bytes };
  } finally {
    workbench.close();
  }
}

/** The workbook without the three cells that were written and without ids of rules and charts, which a file does not hold. */
function comparable(document: WorkbookDocument) {
  const withoutIds = (items: readonly object[]) => items.map((item) => ({ ...item, id: "" }));
  return {
    sheets: document.sheets.map(({ cells, ...sheet }) => ({
      ...sheet,
      // LibreOffice writes a function that it does not know in small letters; a save spells it as Excel does.
      cells: cells
        .filter(({ row, column }) => !(row === 29 && column >= 26))
        .map((cell) => (cell.formula === "=sequence(3)" ? { ...cell, formula: "=SEQUENCE(3)" } : cell)),
    })),
    tables: document.tables,
    names: document.names,
    conditionalFormats: withoutIds(document.conditionalFormats),
    validations: document.validations,
    charts: withoutIds(document.charts),
  };
}

function expectNothingLost({ opened, saved }: RoundTrip): void {
  const [before, after] = [comparable(opened), comparable(saved)];
  expect(after.sheets).toEqual(before.sheets);
  expect(after).toEqual(before);
}

describe("a workbook takes an action of the add-in, is saved and sound, and has lost nothing that was not named", () => {
  it("when it was made by excelts", async () => {
    const trip = await throughTheWorkbench("excelts", await madeByExcelts());
    const { opened } = trip;
    const [sheet] = opened.sheets;
    expect(trip.notKept).toEqual(["authors, sizes and formats of notes"]);
    expect(opened.tables.map(({ name, columns }) => [name, columns.length])).toEqual([["Orders", 3]]);
    expect(sheet?.notes).toEqual([{ row: 0, column: 4, text: "Sum of the quarter\n季度合计" }]);
    expect(sheet?.freeze).toEqual({ rows: 1, columns: 1 });
    expect(opened.names.map(({ name, formula }) => `${name}${formula}`)).toEqual(["Total=Orders!$E$1"]);
    expect([opened.validations.length, opened.conditionalFormats.length, opened.sheets.length]).toEqual([1, 1, 2]);
    expectNothingLost(trip);
    expect(await validationErrors(trip.bytes)).toEqual([]);
  });

  it("when it has charts, conditional formats and all else that a document holds", async () => {
    const trip = await throughTheWorkbench("everything", await saveWorkbook(everything));
    expect(trip.notKept).toEqual([]);
    expect(trip.opened.charts.length).toBe(everything.charts.length);
    expect(trip.opened.conditionalFormats.length).toBe(everything.conditionalFormats.length);
    expectNothingLost(trip);
    expect(await validationErrors(trip.bytes)).toEqual([]);
  });

  itWithLibreOffice("when it was saved by LibreOffice", async () => {
    const file = await convert(await saveWorkbook(everything), "xlsx");
    const trip = await throughTheWorkbench("libre-office", file);
    expect(trip.notKept).toEqual(["array formulas entered with Ctrl+Shift+Enter, which now spill"]);
    expect(trip.opened.tables.map(({ name }) => name)).toEqual(["Sales"]);
    expect(trip.opened.charts.length).toBe(everything.charts.length);
    expectNothingLost(trip);
    expect(await validationErrors(trip.bytes)).toEqual([]);
  });
});
