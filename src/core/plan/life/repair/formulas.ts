import { formulaTokens } from "../../formulaTokens";

/** Whether a formula refers to something that was deleted, as Excel writes it: `#REF!` or `Goals[#REF!]`. */
export function isBroken(formula: string): boolean {
  const withoutTexts = [...formulaTokens(formula)].map(({ text, kind }) => (kind === "text" ? "" : text)).join("");
  return withoutTexts.toUpperCase().includes("#REF!");
}

/** The same formula but for case, spaces, and the forms in which Excel writes a reference to the own row. */
export function sameFormula(one: string, other: string, table?: string): boolean {
  return one === other || plain(one, table) === plain(other, table);
}

function plain(formula: string, table: string | undefined): string {
  return [...formulaTokens(formula)]
    .filter(({ kind }) => kind !== "space")
    .map(({ text, kind, next }) => {
      if (kind === "text") return text;
      if (kind === "word" && next === "[" && table !== undefined && text.toLowerCase() === table.toLowerCase())
        return "";
      return kind === "brackets" ? text.replace(/^\[@\[([^\]]*)\]\]$/, "[@$1]").toLowerCase() : text.toLowerCase();
    })
    .join("");
}
