import type { TestWorkbook } from "../workbook";

/**
 * The whole workbook. A text of digits that a formula gives, as TEXT does, is a number to the workbench's engine when it
 * is first calculated and a text afterwards, so results are compared as texts.
 */
export function contentOf(workbook: TestWorkbook) {
  const document = workbook.host.document();
  const sheets = document.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.formula === undefined ? cell : { ...cell, value: JSON.stringify(cell.value).replaceAll('"', "") },
    ),
  }));
  return { ...document, sheets };
}
