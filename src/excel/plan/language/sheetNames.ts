import { NamesInUse } from "../../blueprint/freeNames";
import type { SheetSnapshot } from "../planSnapshot";
import type { LanguageChange, SheetName } from "./change";

/** Sheets by id; one that the user renamed keeps its name. */
export function newSheetNames({ from, to, remembered, snapshot, sheetNames }: LanguageChange): Map<string, SheetName> {
  const isOurs = ({ id, name }: SheetSnapshot) =>
    remembered.sheets.some((sheet) => sheet.id === id && sheet.name === name);
  const ours = snapshot.sheets.filter(isOurs);
  const free = new NamesInUse(sheetNames.filter((name) => !ours.some((sheet) => sheet.name === name)));
  const wanted = new Map(to.sheets.map(({ id, name }) => [id, name]));
  const old = new Map(from.sheets.map(({ id, name }) => [id, name]));
  return new Map(
    snapshot.sheets.map((sheet) => {
      const target = wanted.get(sheet.id);
      if (!ours.includes(sheet) || target === undefined)
        return [sheet.id, { ...sheet, before: sheet.name, after: sheet.name }];
      // "Lists" is called so in both languages; then the sheet keeps the free name that it got.
      const after = target === old.get(sheet.id) ? free.takeSheetName(sheet.name) : free.takeSheetName(target);
      return [sheet.id, { ...sheet, before: sheet.name, after }];
    }),
  );
}
