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
 * Writes a formula, in en-US notation, into the active cell, in one undo step.
 *
 * @returns the cell's address.
 * @throws UserError when the cell holds something already, or Excel can't read the formula.
 */
export async function insertFormula(formula: string): Promise<string> {
  const { result } = await inUndoGroup(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("address,formulas");
    await context.sync();
    const { address } = cell;
    if (cell.formulas[0]?.[0] !== "") throw new UserError("excel.cellNotEmpty", { address });
    cell.formulas = [[formula]];
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
