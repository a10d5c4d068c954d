import { inUndoGroup } from "../run";
import { RulesOfSheet } from "./ownRules";
import { loadOwnTexts } from "./ownTexts";

/**
 * Takes Planwright's highlights, warnings and texts off all sheets; formats, rules and texts of the user stay
 * exactly as they are. One undo step.
 *
 * @returns how many rules were removed.
 * @throws UserError when a sheet with highlights is protected; nothing is changed then.
 */
export async function clearHighlights(): Promise<number> {
  const { result } = await inUndoGroup(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => new RulesOfSheet(sheet));
    await context.sync();
    for (const rules of sheets) rules.loadFormulas();
    await context.sync();
    const marked = sheets.filter((rules) => rules.own().length > 0);
    for (const rules of marked) rules.assertUnprotected();
    const removals = marked.map((rules) => loadOwnTexts(rules.sheet, rules.own("note", "legend")));
    if (removals.length > 0) await context.sync();
    for (const remove of removals) remove();
    for (const rules of marked) for (const { remove } of rules.own("amber", "red", "warning")) remove();
    await context.sync();
    return marked.reduce((count, rules) => count + rules.own().length, 0);
  });
  return result;
}
