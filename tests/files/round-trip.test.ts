import { lossText, openWorkbook, saveWorkbook } from "../../workbench/file";
import { emptyDocument, emptySheet, everything, sheetIds } from "./documents";
import { convert, itWithLibreOffice } from "./libre-office";
import { validationErrors } from "./open-xml";

const addIn = { id: "11111111-2222-4333-8444-555555555555", version: "1.0.0.0" };

describe("a workbook with at least one of everything", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await saveWorkbook(everything, { addIn });
  });

  it("is saved as a file that Microsoft's validator finds no error in", async () => {
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("opens again as it was, and nothing is named as lost", async () => {
    const { document, notKept } = await openWorkbook(bytes, { addInId: addIn.id });
    expect(document.sheets).toEqual(everything.sheets);
    expect(document).toEqual(everything);
    expect(notKept).toEqual([]);
  });

  it("names the settings of another add-in instead of taking them for its own", async () => {
    const { document, notKept } = await openWorkbook(bytes, { addInId: "another" });
    expect(document.settings).toEqual({});
    expect(notKept.map((loss) => lossText(loss, "en-US"))).toEqual(["settings of other add-ins"]);
    expect(notKept.map((loss) => lossText(loss, "zh-CN"))).toEqual(["其他加载项的设置"]);
  });

  itWithLibreOffice(
    "is opened by LibreOffice, which calculates its formulas and keeps its tables and names",
    async () => {
      const { document } = await openWorkbook(await convert(bytes, "xlsx"));
      const [sales] = document.sheets;
      const cell = (row: number, column: number) =>
        sales?.cells.find((one) => one.row === row && one.column === column)?.value;
      expect(sales?.name).toBe("销售 Sales");
      expect(cell(6, 1)).toBe(330);
      expect(cell(3, 3)).toBeCloseTo(-0.1, 12);
      expect(cell(8, 0)).toEqual({ error: "#N/A" });
      expect(document.tables.map(({ name }) => name)).toEqual(["Sales"]);
      expect(document.names.map(({ name }) => name)).toEqual(expect.arrayContaining(["States", "Rate", "OldPlan"]));
      expect(document.conditionalFormats.length).toBeGreaterThanOrEqual(9);
      expect(document.charts.map(({ chartType }) => chartType)).toEqual(
        everything.charts.map(({ chartType }) => chartType),
      );
    },
  );
});

it("a row of formats alone, without any value, is kept", async () => {
  const cells = [{ row: 4, column: 2, value: null, format: { fillColor: "#FFC7CE" } }];
  const { document } = await openWorkbook(
    await saveWorkbook(emptyDocument({ ...emptySheet(sheetIds[0], "Sheet1"), cells })),
  );
  expect(document.sheets[0]?.cells).toEqual(cells);
});

describe("a formula that spills", () => {
  const spilling = emptyDocument({
    ...emptySheet(sheetIds[0], "Sheet1"),
    cells: [
      { row: 0, column: 0, value: 1, formula: "=SEQUENCE(2,2)", spill: { rowCount: 2, columnCount: 2 } },
      { row: 0, column: 1, value: 2 },
      { row: 1, column: 0, value: 3, format: { bold: true } },
      { row: 1, column: 1, value: 4 },
      { row: 2, column: 0, value: "below" },
    ],
  });

  it("is opened without the cells that it fills, whose formats stay", async () => {
    const { document } = await openWorkbook(await saveWorkbook(spilling));
    expect(document.sheets[0]?.cells).toEqual([
      spilling.sheets[0]?.cells[0],
      { row: 1, column: 0, value: null, format: { bold: true } },
      { row: 2, column: 0, value: "below" },
    ]);
  });
});
