import { rectangleFromAddress, type Rectangle } from "../../addresses";
import { literalOf } from "../notation";
import { tokensOf } from "./syntax";

/** What the text of an argument can be told to be without asking Excel. */

/** "one": surely a single value · "many": surely several cells · "unknown": a name, or what a function answers. */
export type Extent = "one" | "many" | "unknown";

/** Functions that answer one value whatever they get. */
const aggregates = new Set(
  (
    "SUM AVERAGE COUNT COUNTA COUNTBLANK MIN MAX MEDIAN PRODUCT SUMPRODUCT STDEV STDEV.S STDEV.P VAR VAR.S VAR.P " +
    "SUBTOTAL AGGREGATE ROWS COLUMNS TODAY NOW PI NA AND OR"
  ).split(" "),
);

export function extentOf(argument: string): Extent {
  if (literalOf(argument) !== undefined) return "one";
  const tokens = tokensOf(argument);
  let extent: Extent = "one";
  for (let i = 0; i < tokens.length; i++) {
    const { text, kind } = tokens[i] as (typeof tokens)[number];
    if (kind === "braces") return "many";
    if (kind === "word" && tokens[i + 1]?.kind === "open") {
      if (!aggregates.has(text.toUpperCase())) return "unknown";
      i = endOfCall(tokens, i + 1);
    } else if (kind === "word") {
      const end = structuredEnd(tokens, i);
      if (end > i) {
        if (!isThisRow(String(tokens[end]?.text))) extent = "many";
        i = end;
      } else if (isCell(text)) {
        if (tokens[i + 1]?.text === ":" || tokens[i + 1]?.text === "#") extent = "many";
      } else if (!/^(?:TRUE|FALSE)$/i.test(text) && tokens[i + 1]?.text !== "!") {
        if (tokens[i + 1]?.text === ":") extent = "many";
        else return "unknown";
      }
    } else if (text.startsWith("[") && tokens[i + 1]?.text !== "!" && tokens[i + 1]?.kind !== "word") {
      if (!isThisRow(text)) extent = "many";
    } else if (text === ":") {
      extent = "many";
    }
  }
  return extent;
}

const isCell = (text: string) => /^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(text);

/** "[@Plan]", "[@[Plan value]]" or "[[#This Row],[Plan]]": one cell, beside the formula. */
const isThisRow = (bracket: string) => /^\[@|^\[\[#This Row\]/i.test(bracket);

function structuredEnd(tokens: ReturnType<typeof tokensOf>, at: number): number {
  return tokens[at + 1]?.text.startsWith("[") ? at + 1 : at;
}

function endOfCall(tokens: ReturnType<typeof tokensOf>, open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (tokens[i]?.kind === "open") depth++;
    if (tokens[i]?.kind === "close" && --depth === 0) return i;
  }
  return tokens.length;
}

/** Functions whose answer is a reference, which COUNTIF and INDEX accept as they accept a range. */
const references = new Set(["OFFSET", "INDEX", "INDIRECT", "CHOOSE", "IF", "IFS", "SWITCH", "XLOOKUP"]);

/** Whether an argument can be a range of cells, as functions such as COUNTIF demand: no constant and no calculation. */
export function mayBeReference(argument: string): boolean {
  const tokens = tokensOf(argument.trim());
  if (literalOf(argument) !== undefined) return false;
  if (tokens.length === 0 || tokens.some(({ kind }) => kind === "braces")) return false;
  const [first, second] = tokens;
  if (first?.kind === "word" && second?.kind === "open" && endOfCall(tokens, 1) === tokens.length - 1) {
    return references.has(first.text.toUpperCase());
  }
  return tokens.every(({ text, kind }) => kind === "word" || /^(?:[:!#\d]|\$?\d+|'.*'|\[[\s\S]*\])$/.test(text));
}

/** The cells that an argument names, where it names them by their addresses on any sheet; null otherwise. */
export function rectangleOf(argument: string): Rectangle | null {
  const [, address = ""] =
    /^\s*(?:(?:'(?:[^']|'')+'|[^'!]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)\s*$/i.exec(argument) ?? [];
  try {
    return address === "" ? null : rectangleFromAddress(address);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
