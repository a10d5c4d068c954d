import { columnLetters } from "../../../addresses";
import { formulaTokens } from "../../formulaTokens";

/** Whether a formula refers to something that was deleted, as Excel writes it: `#REF!` or `Goals[#REF!]`. */
export function isBroken(formula: string): boolean {
  const withoutTexts = [...formulaTokens(formula)].map(({ text, kind }) => (kind === "text" ? "" : text)).join("");
  return withoutTexts.toUpperCase().includes("#REF!");
}

/**
 * The same formula but for case, spaces, and the forms in which Excel writes a structured reference, which differ
 * between what was entered and what is read back: `[@Plan]` or `[[#This Row],[Plan]]`, `Goals[[Plan]]` or `Goals[Plan]`.
 *
 * @param table in which the formula stands; its name may be left out
 */
export function sameFormula(one: string, other: string, table?: string): boolean {
  return one === other || plain(one, table) === plain(other, table);
}

/** Where the columns of a table stand: headers in lower case from the left, and the place of the first one. */
export interface TableColumns {
  readonly name: string;
  readonly headers: readonly string[];
  readonly firstColumn: number;
}

/**
 * Whether a formula is the expected one but for references to tables that became addresses of the same columns, as
 * Excel writes them when a table is converted to a range. It gives the same figures, and no longer grows with the table.
 *
 * @param table in which the formula stands
 */
export function lostItsTables(
  formula: string,
  expected: string,
  tables: readonly TableColumns[],
  table?: string,
): boolean {
  const pieces = piecesOf(expected, table).map(({ text, reference }) => {
    if (!reference) return escaped(text);
    const columns = tables.find(({ name }) => name.toLowerCase() === (reference.table ?? table)?.toLowerCase());
    const addresses = columns && addressPattern(reference.brackets, columns);
    return addresses ? `(?:${escaped(text)}|${addresses})` : escaped(text);
  });
  return new RegExp(`^${pieces.join("")}$`, "u").test(plain(formula, table));
}

interface Piece {
  readonly text: string;
  /** Of a structured reference its table, undefined for the own one, and what stands in its brackets. */
  readonly reference?: { readonly table: string | undefined; readonly brackets: string };
}

function plain(formula: string, table: string | undefined): string {
  return piecesOf(formula, table)
    .map(({ text }) => text)
    .join("");
}

/** Without spaces, in lower case but for texts, each structured reference one piece in its shortest form. */
function piecesOf(formula: string, table: string | undefined): Piece[] {
  const pieces: Piece[] = [];
  let owner: string | undefined;
  for (const { text, kind, next } of formulaTokens(formula)) {
    if (kind === "space") continue;
    if (kind === "word" && next === "[") {
      owner = text;
    } else if (kind === "brackets") {
      const brackets = shortest(text.toLowerCase());
      const other = owner?.toLowerCase() === table?.toLowerCase() ? undefined : owner?.toLowerCase();
      pieces.push({ text: `${other ?? ""}${brackets}`, reference: { table: other, brackets } });
      owner = undefined;
    } else {
      pieces.push({ text: kind === "text" ? text : text.toLowerCase() });
    }
  }
  return pieces;
}

/** `[[#this row],[plan]]` and `[@[plan]]` are `[@plan]`, `[[plan]]` is `[plan]`. */
function shortest(brackets: string): string {
  return brackets
    .replace(/^\[\[#this row\]\s*,\s*/u, "[@")
    .replace(/^\[#this row\]$/u, "[@]")
    .replace(/^\[(@?)\[([^[\]]*)\]\]$/u, "[$1$2]");
}

/** The addresses of the columns that a reference names, in any of their forms; undefined for other references. */
function addressPattern(brackets: string, { headers, firstColumn }: TableColumns): string | undefined {
  const [, from, to] = /^\[@?\[([^[\]]*)\]:\[([^[\]]*)\]\]$/u.exec(brackets) ?? [];
  const [, single] = /^\[@?([^[\]#@]+)\]$/u.exec(brackets) ?? [];
  const places = [from ?? single, to ?? from ?? single].map((header) =>
    header === undefined ? -1 : headers.indexOf(header.replace(/'(.)/gu, "$1")),
  );
  const [first = -1, last = -1] = places;
  if (first < 0 || last < 0) return undefined;
  const cell = (place: number) => `\\$?${columnLetters(firstColumn + place).toLowerCase()}\\$?\\d+`;
  const sheet = "(?:(?:'(?:[^']|'')*'|[\\p{L}\\p{N}_.]+)!)?";
  const range = `${sheet}${cell(first)}:${cell(last)}`;
  return first === last ? `(?:${range}|${sheet}${cell(first)})` : range;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&");
}
