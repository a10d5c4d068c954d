import { sheetPrefix } from "../../addresses";
import { formulaTokens } from "../formulaTokens";

/** New column headers by the old ones in lower case, by the table's name in lower case. */
export type NewHeaders = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A formula whose references to sheets call them by their new names, which are given by the old ones in lower case. */
export function withSheets(formula: string, sheets: ReadonlyMap<string, string>): string {
  let result = "";
  for (const { text, next } of formulaTokens(formula)) {
    const quoted = /^'(.*)'!$/s.exec(text)?.[1];
    const now = sheets.get((quoted?.replaceAll("''", "'") ?? text).toLowerCase());
    if (now === undefined || (quoted === undefined && next !== "!")) result += text;
    else result += quoted === undefined ? sheetPrefix(now).slice(0, -1) : sheetPrefix(now);
  }
  return result;
}

/**
 * A formula whose structured references call columns by their new headers.
 *
 * @param ownTable name of the table that the formula's cell is in, for `[@Column]`
 */
export function withHeaders(formula: string, ownTable: string | undefined, headers: NewHeaders): string {
  let result = "";
  let table: string | undefined;
  for (const { text, kind, next } of formulaTokens(formula)) {
    result += kind === "brackets" ? brackets(text, headers.get((table ?? ownTable ?? "").toLowerCase())) : text;
    table = kind === "word" && next === "[" ? text : undefined;
  }
  return result;
}

function brackets(text: string, headers: ReadonlyMap<string, string> | undefined): string {
  if (!headers) return text;
  const inner = text.slice(1, -1);
  const at = inner.startsWith("@") ? "@" : "";
  const rest = inner.slice(at.length);
  const single = /^\[((?:'[^]|[^\]'[])*)\]$/.exec(rest)?.[1] ?? (rest.startsWith("[") ? undefined : rest);
  if (single === undefined) {
    return `[${at}${rest.replace(/\[((?:'[^]|[^\]'[])*)\]/g, (whole, name: string) => {
      const header = name.startsWith("#") ? undefined : headers.get(unescaped(name).toLowerCase());
      return header === undefined ? whole : `[${escaped(header)}]`;
    })}]`;
  }
  const header = single.startsWith("#") ? undefined : headers.get(unescaped(single).toLowerCase());
  if (header === undefined) return text;
  // Spaces need brackets of their own behind @; signs need them everywhere.
  const isPlain = (at ? /^[\p{L}\p{N}_]+$/u : /^[\p{L}\p{N}_ ]+$/u).test(header);
  return isPlain ? `[${at}${header}]` : `[${at}[${escaped(header)}]]`;
}

function unescaped(name: string): string {
  return name.replace(/'([^])/g, "$1");
}

/** `# ' [ ] @` have a meaning in structured references and take an apostrophe in front. */
function escaped(header: string): string {
  return header.replace(/['#[\]@]/g, "'$&");
}
