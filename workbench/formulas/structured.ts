import { remember } from "./remember";

/** The rows of a table that a structured reference can name. */
export type TableArea = "#All" | "#Data" | "#Headers" | "#Totals" | "#This Row";

/** What stands between the brackets of a structured reference. */
export interface Specifier {
  /** Empty means the data. */
  readonly areas: readonly TableArea[];
  /** No column means all of them; two are the ends of a run. */
  readonly columns: readonly string[];
}

const AREAS: readonly TableArea[] = ["#All", "#Data", "#Headers", "#Totals", "#This Row"];

/** What stands in the place of a column that was deleted. */
export const LOST_COLUMN = "#REF!";

function areaOf(text: string): TableArea | undefined {
  const word = text.trim().toLowerCase();
  return AREAS.find((area) => area.toLowerCase() === word);
}

const unescape = (text: string): string => text.replace(/'(.)/gs, "$1");

/** Escapes the characters that mean something between brackets: [ ] # ' @ */
export function escapeColumn(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

/**
 * Reads the text between the outer brackets: "Sales", "@Sales", "@[Sales (M)]", "#Headers",
 * "[#This Row],[A]:[B]". Null when it follows none of the forms.
 */
export const parseSpecifier: (text: string) => Specifier | null = remember(readSpecifier);

function readSpecifier(text: string): Specifier | null {
  const inner = text.trim();
  if (inner === "") return { areas: [], columns: [] };
  if (inner.startsWith("@")) {
    const rest = inner.slice(1).trim();
    if (rest === "") return { areas: ["#This Row"], columns: [] };
    const columns = rest.startsWith("[") ? bracketed(rest)?.map((part) => part.text) : [rest];
    if (!columns || columns.length > 2) return null;
    return { areas: ["#This Row"], columns: columns.map(unescape) };
  }
  if (!inner.startsWith("[")) {
    const area = areaOf(inner);
    if (area) return { areas: [area], columns: [] };
    if (inner.toUpperCase() === LOST_COLUMN) return { areas: [], columns: [LOST_COLUMN] };
    return /(?<!')[#@]/.test(inner.replace(/''/g, "")) ? null : { areas: [], columns: [unescape(inner)] };
  }
  const parts = bracketed(inner);
  if (!parts) return null;
  const areas: TableArea[] = [];
  const columns: string[] = [];
  for (const part of parts) {
    const area = areaOf(part.text);
    if (area && columns.length === 0) areas.push(area);
    else if (columns.length < 1 || (columns.length === 1 && part.separator === ":"))
      columns.push(unescape(part.text.trim()));
    else return null;
  }
  return { areas, columns };
}

/** "[a],[b]:[c]" as its parts, each with the separator before it. */
function bracketed(text: string): { text: string; separator: string }[] | null {
  const parts: { text: string; separator: string }[] = [];
  for (let position = 0; position < text.length;) {
    const separator = /^\s*([,:]?)\s*/.exec(text.slice(position));
    position += separator?.[0].length ?? 0;
    const part = /^\[((?:'[^]|[^\]'[])*)\]/.exec(text.slice(position));
    const mark = separator?.[1] ?? "";
    if (!part || (parts.length > 0 && mark === "") || (parts.length === 0 && mark !== "")) return null;
    parts.push({ text: part[1] ?? "", separator: mark });
    position += part[0].length;
    if (text.slice(position).trim() === "") break;
  }
  return parts;
}

/** Prints a specifier with its outer brackets, in the form that a file stores ("[#This Row]" for "@"). */
export function printSpecifier({ areas, columns }: Specifier): string {
  const run = columns.map((column) => `[${column === LOST_COLUMN ? column : escapeColumn(column)}]`).join(":");
  if (areas.length === 0) {
    if (columns.length === 0) return "[]";
    return columns.length === 1 ? run : `[${run}]`;
  }
  const named = areas.map((area) => `[${area}]`).join(",");
  if (columns.length === 0) return areas.length === 1 ? named : `[${named}]`;
  return `[${named},${run}]`;
}
