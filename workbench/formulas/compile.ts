import type { Rect } from "../document";
import { columnLetters, printReference, quoteSheet, rectAddress, type Reference, referenceRect } from "./a1";
import { decimalLiteral, withMarkedQuotes } from "./literals";
import { parseSpecifier, type Specifier } from "./structured";
import { parseFormula } from "./syntax";
import { FormulaSyntaxError, type Token, tokenize } from "./tokens";

/** A table as formulas see it. */
export interface TableDefinition {
  readonly name: string;
  /** Name of the table's sheet. */
  readonly sheet: string;
  /** Header and total row included. */
  readonly rect: Rect;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** A defined name as formulas see it. */
export interface NameDefinition {
  readonly name: string;
  /** Name of the sheet that owns it, null for the workbook's own. */
  readonly scope: string | null;
  /** With the leading "=". */
  readonly formula: string;
}

/** What a formula can refer to, beside cells. */
export interface Definitions {
  readonly tables: readonly TableDefinition[];
  readonly names: readonly NameDefinition[];
}

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CompileContext extends Definitions {
  readonly cell: FormulaCell;
  /** Where the formula in a cell spills to now; null when it does not. */
  readonly spillOf: (sheet: string, row: number, column: number) => Rect | null;
}

export interface CompiledFormula {
  /** With the leading "=": A1 references, functions and literals only. */
  readonly formula: string;
  /** Uses a table or a name, and so must be compiled anew when those change or the cell moves. */
  readonly usesDefinitions: boolean;
  /** Uses "#" after a reference, and so must be compiled anew when a spill changes. */
  readonly usesSpills: boolean;
  /** What the formula mentions and nobody knows. */
  readonly unknown: readonly { readonly kind: "table" | "column" | "name"; readonly name: string }[];
}

const MAX_NAME_DEPTH = 32;

/**
 * Compiles a formula in the user's spelling into one that holds no structured reference, no defined name, no
 * spill operator, no literal in scientific notation and no file prefix.
 * @throws FormulaSyntaxError
 */
export function compileFormula(source: string, context: CompileContext): CompiledFormula {
  return new Compilation(context).run(source);
}

/** Whether the cell lies in the table's data, so that "[@Sales]" has a meaning there. */
export function tableAround(cell: FormulaCell, tables: readonly TableDefinition[]): TableDefinition | undefined {
  return tables.find(
    ({ sheet, rect }) =>
      sameName(sheet, cell.sheet) &&
      cell.row >= rect.row &&
      cell.row < rect.row + rect.rowCount &&
      cell.column >= rect.column &&
      cell.column < rect.column + rect.columnCount,
  );
}

export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

class Compilation {
  private usesDefinitions = false;
  private usesSpills = false;
  private readonly unknown: { kind: "table" | "column" | "name"; name: string }[] = [];

  constructor(private readonly context: CompileContext) {}

  run(source: string): CompiledFormula {
    const formula = `=${this.compile(parseFormula(source), 0)}`;
    return { formula, usesDefinitions: this.usesDefinitions, usesSpills: this.usesSpills, unknown: this.unknown };
  }

  private compile(tokens: readonly Token[], depth: number): string {
    const variables = boundVariables(tokens);
    let output = "";
    let inArray = false;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (!token) break;
      const spilled = tokens[index + 1]?.type === "spill";
      switch (token.type) {
        case "function":
          output += token.text.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, "");
          break;
        case "number":
          output += decimalLiteral(token.text);
          break;
        case "structured":
          output += this.structured(token.table, token.specifier);
          break;
        case "name":
          output += this.name(token, variables, depth);
          break;
        case "reference":
          output += spilled ? this.spill(token.reference) : printReference(sorted(token.reference));
          if (spilled) index++;
          break;
        case "spill":
          throw new FormulaSyntaxError("# is understood after a cell only", 0);
        case "at": {
          const next = tokens[index + 1];
          const reference = next && this.intersected(next, variables, depth);
          if (reference) {
            output += this.intersection(reference);
            index++;
          }
          break;
        }
        case "arrayOpen":
        case "arrayClose":
          inArray = token.type === "arrayOpen";
          output += token.text;
          break;
        case "text":
          output += inArray ? withMarkedQuotes(token.text) : token.text;
          break;
        default:
          output += token.text;
      }
    }
    return output;
  }

  private prefix(sheet: string): string {
    return sameName(sheet, this.context.cell.sheet) ? "" : `${quoteSheet(sheet)}!`;
  }

  private structured(tableName: string, text: string): string {
    this.usesDefinitions = true;
    const { tables, cell } = this.context;
    const table = tableName === "" ? tableAround(cell, tables) : tables.find(({ name }) => sameName(name, tableName));
    const specifier = parseSpecifier(text);
    if (!table || !specifier) {
      this.unknown.push({ kind: "table", name: tableName });
      return "#REF!";
    }
    const columns = this.columns(table, specifier);
    const rows = tableRows(table, specifier, cell);
    if (!columns) return "#REF!";
    if (!rows) return specifier.areas.includes("#This Row") ? "#VALUE!" : "#REF!";
    // Rows and columns are absolute except the row of "this row", which a shared formula may carry along.
    const rowMark = specifier.areas.includes("#This Row") ? "" : "$";
    const corner = (row: number, column: number) => `$${columnLetters(column)}${rowMark}${String(row + 1)}`;
    const from = corner(rows.first, columns.first);
    const to = corner(rows.last, columns.last);
    return this.prefix(table.sheet) + (from === to ? from : `${from}:${to}`);
  }

  private columns(table: TableDefinition, { columns }: Specifier): { first: number; last: number } | null {
    const places = columns.map((column) => table.columns.findIndex((name) => sameName(name, column)));
    const missing = columns.filter((_, index) => places[index] === -1);
    for (const name of missing) this.unknown.push({ kind: "column", name });
    if (missing.length > 0) return null;
    const { column, columnCount } = table.rect;
    if (places.length === 0) return { first: column, last: column + columnCount - 1 };
    return { first: column + Math.min(...places), last: column + Math.max(...places) };
  }

  private name(token: Token & { type: "name" }, variables: ReadonlySet<string>, depth: number): string {
    if (token.sheet === undefined && variables.has(token.name.toLowerCase())) return token.text;
    const { names, tables, cell } = this.context;
    const own = token.sheet ?? cell.sheet;
    const definition =
      names.find(({ name, scope }) => scope !== null && sameName(scope, own) && sameName(name, token.name)) ??
      names.find(({ name, scope }) => scope === null && sameName(name, token.name));
    this.usesDefinitions = true;
    if (!definition) {
      if (token.sheet === undefined && tables.some(({ name }) => sameName(name, token.name))) {
        return this.structured(token.name, "");
      }
      this.unknown.push({ kind: "name", name: token.name });
      return "#NAME?";
    }
    if (depth >= MAX_NAME_DEPTH) return "#NAME?";
    const tokens = parseFormula(definition.formula);
    const compiled = this.compile(tokens, depth + 1);
    const simple = tokens.length === 1 && ["reference", "number", "text", "logical"].includes(tokens[0]?.type ?? "");
    return simple ? compiled : `(${compiled})`;
  }

  private spill(reference: Reference): string {
    this.usesSpills = true;
    const { row, column } = reference.from;
    const sheet = reference.sheet ?? this.context.cell.sheet;
    const rect = this.context.spillOf(sheet, row, column);
    return rect ? this.prefix(sheet) + rectAddress(rect, true) : "#REF!";
  }

  /** What "@" stands before, if it is a range. */
  private intersected(token: Token, variables: ReadonlySet<string>, depth: number): Reference | null {
    if (token.type === "reference") return token.reference;
    const compiled =
      token.type === "structured"
        ? this.structured(token.table, token.specifier)
        : token.type === "name"
          ? this.name(token, variables, depth)
          : "";
    const [only, ...more] = compiled === "" ? [] : tokenize(compiled);
    return only?.type === "reference" && more.length === 0 ? only.reference : null;
  }

  /** "@A1:A10" is the one cell of the range in the formula's own row, or in its column. */
  private intersection(reference: Reference): string {
    const rect = referenceRect(reference);
    const { row, column } = this.context.cell;
    const inRows = rect.rowCount === 1 || (row >= rect.row && row < rect.row + rect.rowCount);
    const inColumns = rect.columnCount === 1 || (column >= rect.column && column < rect.column + rect.columnCount);
    if (!inRows || !inColumns) return "#VALUE!";
    this.usesDefinitions = true;
    const cell = {
      row: rect.rowCount === 1 ? rect.row : row,
      column: rect.columnCount === 1 ? rect.column : column,
      rowCount: 1,
      columnCount: 1,
    };
    return this.prefix(reference.sheet ?? this.context.cell.sheet) + rectAddress(cell);
  }
}

function tableRows(
  table: TableDefinition,
  { areas }: Specifier,
  cell: FormulaCell,
): { first: number; last: number } | null {
  const top = table.rect.row;
  const bottom = top + table.rect.rowCount - 1;
  const data = { first: top + (table.showHeaders ? 1 : 0), last: bottom - (table.showTotals ? 1 : 0) };
  const inside = sameName(table.sheet, cell.sheet) && cell.row >= data.first && cell.row <= data.last;
  let first = Infinity;
  let last = -Infinity;
  const cover = (from: number, to: number) => {
    first = Math.min(first, from);
    last = Math.max(last, to);
  };
  for (const area of areas.length === 0 ? (["#Data"] as const) : areas) {
    if (area === "#All") cover(top, bottom);
    else if (area === "#Data") cover(data.first, data.last);
    else if (area === "#Headers" && table.showHeaders) cover(top, top);
    else if (area === "#Totals" && table.showTotals) cover(bottom, bottom);
    else if (area === "#This Row" && inside) cover(cell.row, cell.row);
  }
  return first <= last ? { first, last } : null;
}

/** Some engines read "B2:A1" as given; Excel reads it as "A1:B2". */
function sorted(reference: Reference): Reference {
  const { from, to } = reference;
  if (!to || (from.row <= to.row && from.column <= to.column)) return reference;
  const [top, bottom] = from.row <= to.row ? [from, to] : [to, from];
  const [left, right] = from.column <= to.column ? [from, to] : [to, from];
  const corner = (row: typeof from, column: typeof from) => ({
    row: row.row,
    rowAbsolute: row.rowAbsolute,
    column: column.column,
    columnAbsolute: column.columnAbsolute,
  });
  return { ...reference, from: corner(top, left), to: corner(bottom, right) };
}

const isBinder = (token: Token) => token.type === "function" && /^(?:_xlfn\.)?(?:LET|LAMBDA)$/i.test(token.text);

/** Names that LET and LAMBDA bind in the formula; inside of it they hide the workbook's names. */
function boundVariables(tokens: readonly Token[]): ReadonlySet<string> {
  const variables = new Set<string>();
  if (!tokens.some(isBinder)) return variables;
  const words = tokens.filter(({ type }) => type !== "space");
  const calls: { binder: boolean }[] = [];
  for (const [index, token] of words.entries()) {
    if (token.type === "open") {
      const caller = words[index - 1];
      calls.push({ binder: caller !== undefined && isBinder(caller) });
    } else if (token.type === "close") calls.pop();
    const before = words[index - 1]?.type;
    const after = words[index + 1]?.type;
    if (
      token.type === "name" &&
      calls.at(-1)?.binder &&
      after === "comma" &&
      (before === "open" || before === "comma")
    ) {
      variables.add(token.name.replace(/^_xlpm\./i, "").toLowerCase());
      variables.add(token.name.toLowerCase());
    }
  }
  return variables;
}
