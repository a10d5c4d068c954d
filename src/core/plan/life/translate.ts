import { formulaTokens, type FormulaToken } from "../formulaTokens";

/**
 * A formula of the workbook in another language: the words that it compares with are those of the other language.
 * What the user changed in it stays. A formula that is not the template's any more is answered as it is.
 *
 * @param from and to the template's formula in both languages, with the names of the workbook
 * @param table in which the formula stands; Excel leaves its name out where the formula was entered with it
 */
export function translatedFormula(formula: string, from: string, to: string, table?: string): string {
  const [current, before, after] = [pieces(formula, table), pieces(from, table), pieces(to, table)];
  if (!alike(current, before)) return formula;
  if (!alike(before, after)) return sameTexts(current, before) ? to : formula;
  let place = -1;
  return [...formulaTokens(formula)]
    .map((token) => {
      const { kind, text } = token;
      if (saysNothing(token, table)) return text;
      place++;
      return kind === "text" && text === before[place]?.text ? (after[place]?.text ?? text) : text;
    })
    .join("");
}

/** Words of the one language and of the other in two formulas of the same form; none where the forms differ. */
export function pairedTexts(from: string, to: string): (readonly [from: string, to: string])[] {
  const [before, after] = [pieces(from), pieces(to)];
  if (!alike(before, after)) return [];
  return before.flatMap(({ kind, text }, index) => {
    const other = after[index]?.text ?? text;
    return kind === "text" && text !== other ? [[text, other] as const] : [];
  });
}

/** A formula with quoted texts replaced; any other text stays. */
export function withTexts(formula: string, texts: ReadonlyMap<string, string>): string {
  return [...formulaTokens(formula)]
    .map(({ kind, text }) => (kind === "text" ? (texts.get(text) ?? text) : text))
    .join("");
}

function pieces(formula: string, table?: string): FormulaToken[] {
  return [...formulaTokens(formula)].filter((token) => !saysNothing(token, table));
}

/** Spaces, and the name of the own table in front of its columns. */
function saysNothing({ kind, text, next }: FormulaToken, table: string | undefined): boolean {
  return kind === "space" || (kind === "word" && next === "[" && text.toLowerCase() === table?.toLowerCase());
}

/** The same but for quoted texts and column headers, which may differ between the languages. */
function alike(one: readonly FormulaToken[], other: readonly FormulaToken[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ kind, text }, index) => {
      const { kind: otherKind, text: otherText } = other[index] ?? { kind: "other", text: "" };
      return (
        kind === otherKind && (kind === "text" || kind === "brackets" || text.toLowerCase() === otherText.toLowerCase())
      );
    })
  );
}

function sameTexts(one: readonly FormulaToken[], other: readonly FormulaToken[]): boolean {
  return one.every(({ kind, text }, index) => kind !== "text" || text === other[index]?.text);
}
