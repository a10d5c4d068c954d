import type { Renaming } from "../../blueprint/formulas";
import type { RememberedPlan } from "../../memory/codec";
import type { Edit } from "../edits";
import { blockEdits } from "./blocks";
import type { FormulaChange, LanguageChange } from "./change";
import { headerEdit, newHeaders } from "./headers";
import { chartEdits, footerEdits, ruleEdits } from "./looks";
import { nameEdits } from "./names";
import { rememberedIn } from "./remembered";
import { newSheetNames } from "./sheetNames";
import { tableEdits } from "./tables";

export type { LanguageChange } from "./change";

export interface PlannedLanguage {
  readonly edits: readonly Edit[];
  readonly remembered: RememberedPlan;
}

/**
 * The edits that put a plan into another language: names of sheets, headers, lists and the words chosen from them,
 * titles, labels, notes, formulas that compare with words, rules, charts and footers. What the user named or wrote
 * stays: a sheet, header or text that is not as the add-in wrote it is not touched.
 */
export function languageEdits(change: LanguageChange): PlannedLanguage {
  const { from, to, remembered, snapshot, renaming } = change;
  const sheetNames = newSheetNames(change);
  const headers = newHeaders(change);
  const named = new Map([...sheetNames].map(([id, { after }]) => [id.toLowerCase(), after]));
  const after: Renaming = { ...renaming, sheets: named };
  const pairs = from.sheets.flatMap((sheet) => {
    const other = to.sheets.find(({ id }) => id === sheet.id);
    const stands = snapshot.sheets.find(({ id }) => id === sheet.id);
    return other && stands ? [{ from: sheet, to: other, stands }] : [];
  });
  const renamedSheets = new Map([...sheetNames.values()].map((name) => [name.before.toLowerCase(), name.after]));
  const formulas: FormulaChange = {
    renaming,
    after,
    headers,
    sheets: renamedSheets,
    languages: [from.language, to.language],
  };
  return {
    edits: [
      ...[...sheetNames.values()].flatMap(({ key, before, after: name }): Edit[] =>
        before === name ? [] : [{ kind: "sheetName", sheet: key, before, after: name }],
      ),
      ...[...snapshot.tables.values()].flatMap((table) => headerEdit(table, headers.get(table.name.toLowerCase()))),
      ...pairs.flatMap((pair) => [
        ...pair.from.tables.flatMap((table) => tableEdits(pair, table, snapshot, formulas)),
        ...blockEdits(pair, snapshot, formulas),
        ...ruleEdits(pair),
        ...chartEdits(pair),
        ...footerEdits(pair),
      ]),
      ...nameEdits(change, formulas),
    ],
    remembered: rememberedIn(remembered, to, sheetNames, headers, snapshot),
  };
}
