import { sheetPrefix } from "../../core/addresses";
import { formulaTokens } from "../../core/plan/formulaTokens";

/** What the names of a blueprint are called in the workbook; the keys are in lower case, sheets by their id. */
export interface Renaming {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * A formula of a blueprint with the names of the workbook: `{Settings}!$C$5` gets the sheet's name, a
 * table or name that got another name is called by it. Texts, brackets and functions stay as they are.
 */
export function renamed(formula: string, renaming: Renaming): string {
  let result = "";
  for (const { text, kind, next } of formulaTokens(formula)) {
    result += kind === "sheet" ? sheetOf(text, renaming) : kind === "word" ? wordOf(text, next, renaming) : text;
  }
  return result;
}

function sheetOf(token: string, { sheets }: Renaming): string {
  const id = token.slice(1, -2);
  const name = sheets.get(id.toLowerCase());
  if (name === undefined) throw new Error(`The blueprint has no sheet "${id}".`);
  return sheetPrefix(name);
}

function wordOf(word: string, next: string, { tables, names }: Renaming): string {
  if (next === "(" || next === "!") return word;
  const key = word.toLowerCase();
  return tables.get(key) ?? (next === "[" ? word : (names.get(key) ?? word));
}
