/** A piece of a formula, in order; together they are the formula. */
export interface FormulaToken {
  readonly text: string;
  readonly kind: "sheet" | "text" | "brackets" | "word" | "space" | "other";
  /** The character behind the token, which tells a table or function from a name. */
  readonly next: string;
}

/** A quoted text, a quoted sheet name, `{Sheet}!`, a bracket with what is nested in it, a number, a word, or any sign. */
const pattern =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\{[A-Za-z]\w*\}!|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|\d[\w.]*|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\s+|[\s\S]/gu;

/** The tokens of a formula in en-US notation, of a blueprint or of a workbook. */
export function* formulaTokens(formula: string): Generator<FormulaToken> {
  for (const match of formula.matchAll(pattern)) {
    const [text] = match;
    yield { text, kind: kindOf(text), next: formula.charAt(match.index + text.length) };
  }
}

function kindOf(text: string): FormulaToken["kind"] {
  if (/^\{.*\}!$/.test(text)) return "sheet";
  if (text.startsWith('"')) return "text";
  if (text.startsWith("[")) return "brackets";
  if (/^\s/.test(text)) return "space";
  return /^[\p{L}_\\]/u.test(text) ? "word" : "other";
}
