import { officeErrorCode, UserError } from "./errors";
import { inExcel, inUndoGroup } from "./run";

/** The address of what the user has selected, sheet included, for example "Sheet1!B2:B13". */
export async function selectedAddress(): Promise<string> {
  return inExcel(async (context) => {
    const selection = context.workbook.getSelectedRange();
    selection.load("address");
    await context.sync();
    return selection.address;
  });
}

/**
 * Writes a formula, in en-US notation, into the active cell, in one undo step. Cells of its own sheet are written as a
 * person would, without the sheet.
 *
 * @param numberFormat what the cell is formatted with if it has no format of its own, as Excel does for IRR
 * @returns the cell's address.
 * @throws UserError when the cell holds something already, or Excel can't read the formula.
 */
export async function insertFormula(formula: string, numberFormat?: string): Promise<string> {
  const { result } = await inUndoGroup(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas,numberFormat");
    await context.sync();
    const { address } = cell;
    if (cell.formulas[0]?.[0] !== "") throw new UserError("excel.cellNotEmpty", { address });
    cell.formulas = [[withoutSheet(formula, address.slice(0, address.lastIndexOf("!") + 1))]];
    if (numberFormat !== undefined && cell.numberFormat[0]?.[0] === "General") cell.numberFormat = [[numberFormat]];
    try {
      await context.sync();
    } catch (error) {
      if (officeErrorCode(error) !== "InvalidArgument") throw error;
      throw new UserError("excel.formulaRefused", { formula }, { cause: error });
    }
    return address;
  });
  return result;
}

/** A formula without the given sheet before its references ("Plan!", "'Plan B'!"); texts in it stay as they are. */
function withoutSheet(formula: string, prefix: string): string {
  const pattern = `("(?:[^"]|"")*")|(?<![\\p{L}\\p{N}_.:'\\]])${prefix.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`;
  return formula.replace(new RegExp(pattern, "gu"), (_, text?: string) => text ?? "");
}
