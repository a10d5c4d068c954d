import { UserError } from "../errors";
import { restoreMemory } from "../memory/settings";
import type { Renaming } from "./formulas";
import type { Survey } from "./survey";

/**
 * Removes everything that applying a blueprint has added so far: names, sheets with their tables, and
 * what was remembered. What was there at the survey is never touched, whatever it is called.
 *
 * @throws UserError that names the sheets left behind when even this fails.
 */
export async function removeAdded(before: Survey, renaming: Renaming): Promise<void> {
  const ours = new Set(renaming.sheets.values());
  let left: string[] = [];
  try {
    await Excel.run(async (context) => {
      const { worksheets, names, settings } = context.workbook;
      worksheets.load("items/id,items/name");
      names.load("items/name");
      settings.load("items/key");
      await context.sync();
      const sheets = worksheets.items.filter(({ id, name }) => !before.sheetIds.has(id) && ours.has(name));
      left = sheets.map(({ name }) => name);
      const addedNames = new Set(renaming.names.values());
      for (const name of names.items) if (addedNames.has(name.name)) name.delete();
      worksheets.getItem(before.activeSheetId).activate();
      for (const sheet of sheets) {
        // A very hidden sheet can't be deleted.
        sheet.visibility = "Visible";
        sheet.delete();
      }
      restoreMemory(
        context.workbook,
        before.stored.text,
        settings.items.map(({ key }) => key),
      );
      await context.sync();
    });
  } catch (cause) {
    throw new UserError("excel.notTakenBack", { sheets: left.join(", ") }, { cause });
  }
}
