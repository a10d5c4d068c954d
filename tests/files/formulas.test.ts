import type { CellRecord, WorkbookDocument } from "../../workbench/document";
import { openWorkbook, saveWorkbook } from "../../workbench/file";
import { Package } from "../../workbench/file/ooxml/package";
import { calculatedByLibreOffice, calculatedByWorkbench, differences } from "./calculations";
import { emptyDocument, emptySheet } from "./documents";
import { itWithLibreOffice } from "./libre-office";
import { validationErrors } from "./open-xml";

const customFunctions = ["KPI.GROWTH", "KPI.RUN_RATE"];

function withFormulas(...formulas: readonly string[]): WorkbookDocument {
  const numbers = [3, 1, 2].map((value, row): CellRecord => ({ row, column: 0, value }));
  const factors = [10, 20, 30].map((value, row): CellRecord => ({ row, column: 1, value }));
  const cells = formulas.map((formula, row): CellRecord => ({ row, column: 3, value: 0, formula }));
  const sheet = { ...emptySheet("{00000000-0001-0000-0000-000000000000}", "Sheet1") };
  return emptyDocument({
    ...sheet,
    cells: [...numbers, ...factors, ...cells].sort((a, b) => a.row - b.row || a.column - b.column),
  });
}

const sheetXml = async (bytes: Uint8Array) => (await Package.read(bytes)).text("xl/worksheets/sheet1.xml");

describe("formulas that calculate with arrays", () => {
  const document = {
    ...withFormulas(
      "=SUM(A1:A3*B1:B3)",
      "=MAX(IF(A1:A3>1,B1:B3))",
      "=SUM(LEN(A1:A3)*Factors)",
      "=SUMPRODUCT(A1:A3*B1:B3)",
      "=SUM(A1:A3)",
      "=@A1:A9*2",
      "=IF(@A1:A9>1,@B1:B9,0)",
    ),
    names: [{ name: "Factors", scope: null, formula: "=Sheet1!$B$1:$B$3", comment: "", visible: true }],
  };
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await saveWorkbook(document);
  });

  it("are marked as such in a file, others are not", async () => {
    const xml = await sheetXml(bytes);
    const marked = [...xml.matchAll(/<c r="(D\d)"[^>]*cm="1"[^>]*><f t="array" ref="\1">/gu)].map(([, cell]) => cell);
    expect(marked).toEqual(["D1", "D2", "D3"]);
    expect(await validationErrors(bytes)).toEqual([]);
  });

  it("open again as they were written", async () => {
    const { document: opened } = await openWorkbook(bytes);
    const formulas = (of: WorkbookDocument) => of.sheets[0]?.cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas(opened)).toEqual(formulas(document));
  });

  itWithLibreOffice("give in LibreOffice what they give in the workbench", async () => {
    const mine = await calculatedByWorkbench(bytes);
    const results = mine.sheets[0]?.cells.flatMap(({ formula, value }) => (formula ? [value] : []));
    expect(results).toEqual([110, 30, 60, 110, 6, 0, 0]);
    expect(differences(mine, await calculatedByLibreOffice(bytes))).toEqual({ compared: 7, differing: [] });
  });
});

describe("functions of the add-in", () => {
  const document = withFormulas("=KPI.GROWTH(A1,A2)", '=IFERROR(KPI.RUN_RATE(A1:A3)*2,"KPI.GROWTH(")');

  it("11.14 are spelled in a file as Excel spells them, and opened as a user writes them", async () => {
    const bytes = await saveWorkbook(document, { customFunctions });
    const xml = await sheetXml(bytes);
    expect(xml).toContain("_xldudf_KPI_GROWTH(A1,A2)");
    expect(xml).toContain("_xldudf_KPI_RUN_RATE(A1:A3)*2,&quot;KPI.GROWTH(");
    expect((await openWorkbook(bytes, { customFunctions })).document).toEqual(document);
  });

  it("keep the file's spelling where nobody knows them, and are kept through a save", async () => {
    const bytes = await saveWorkbook(document, { customFunctions });
    const { document: foreign } = await openWorkbook(bytes);
    expect(foreign.sheets[0]?.cells.find(({ formula }) => formula)?.formula).toBe("=_xldudf_KPI_GROWTH(A1,A2)");
    expect((await openWorkbook(await saveWorkbook(foreign), { customFunctions })).document).toEqual(document);
  });
});
