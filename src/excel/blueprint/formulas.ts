import { sheetPrefix } from "../../core/addresses";

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
  for (const { text, kind, next } of tokens(formula)) {
    result += kind === "sheet" ? sheetOf(text, renaming) : kind === "word" ? wordOf(text, next, renaming) : text;
  }
  return result;
}

interface Token {
  readonly text: string;
  readonly kind: "sheet" | "word" | "other";
  /** The character behind the token, which tells a table or function from a name. */
  readonly next: string;
}

/** A quoted text, a quoted sheet name, `{Sheet}!`, a bracket with what is nested in it, a number, a word, or any sign. */
const pattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\{[A-Za-z]\w*\}!|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|\d[\w.]*|[\p{L}_\\][\p{L}\p{N}_.\\?]*|[\s\S]/gu;

function* tokens(formula: string): Generator<Token> {
  for (const match of formula.matchAll(pattern)) {
    const [text] = match;
    const next = formula.charAt(match.index + text.length);
    const kind = /^\{.*\}!$/.test(text) ? "sheet" : /^[\p{L}_\\]/u.test(text) ? "word" : "other";
    yield { text, kind, next };
  }
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
