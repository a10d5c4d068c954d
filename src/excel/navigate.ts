import { UserError } from "./errors";
import { inExcel } from "./run";
import { placeOf } from "./sheetAddress";

/**
 * Brings a sheet to the front.
 *
 * @throws UserError when it is not there any more, or hidden.
 */
export async function showSheet(name: string): Promise<void> {
  await inExcel(async (context) => {
    (await visibleSheet(context, name)).activate();
    await context.sync();
  });
}

/**
 * Selects a cell on its sheet.
 *
 * @param address as {@link readGoals} gives it, for example "'02_Goals'!C6".
 */
export async function showCell(address: string): Promise<void> {
  const { sheet, row, column } = placeOf(address);
  await inExcel(async (context) => {
    const found = await visibleSheet(context, sheet);
    found.activate();
    found.getCell(row, column).select();
    await context.sync();
  });
}

async function visibleSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) throw new UserError("excel.notFound", { where: name });
  if (sheet.visibility !== Excel.SheetVisibility.visible) throw new UserError("excel.sheetHidden", { sheet: name });
  return sheet;
}
