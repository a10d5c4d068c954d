import type { CellValue } from "../document";
import { mapReferences, syntaxError } from "../formulas";
import { sheetRecord } from "./address";
import type { WorkbookHost } from "./workbookHost";

/**
 * The value of a formula, or the rows that it spills; a blank is null, an error { error }. References without a sheet
 * mean the active one. The formula stands on a sheet of its own while it is calculated; the workbook is left as it was.
 */
export function evaluate(host: WorkbookHost, formula: string): Promise<CellValue | CellValue[][]> {
  const { spreadsheet } = host;
  const source = formula.startsWith("=") ? formula : `=${formula}`;
  const error = syntaxError(source);
  if (error) return Promise.reject(new Error(`The formula ${source} cannot be read: ${error.message}`));
  const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return host.aside(async () => {
    const home = sheetRecord(host, spreadsheet.activeSheetId()).name;
    const qualified = mapReferences(source, (reference) => ({ ...reference, sheet: reference.sheet ?? home }));
    const sheetId = spreadsheet.batch(() => {
      const id = spreadsheet.addSheet(freeName(host));
      spreadsheet.write(id, cell, [[{ formula: qualified }]]);
      return id;
    });
    try {
      await host.calculate();
      const spill = spreadsheet.spillFrom(sheetId, 0, 0);
      return spill ? spreadsheet.values(sheetId, spill) : (spreadsheet.values(sheetId, cell)[0]?.[0] ?? null);
    } finally {
      spreadsheet.undo();
    }
  });
}

function freeName(host: WorkbookHost): string {
  const used = new Set(host.spreadsheet.sheets().map((sheet) => sheet.name));
  let number = 1;
  while (used.has(`Calculation ${number}`)) number += 1;
  return `Calculation ${number}`;
}
