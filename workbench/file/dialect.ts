import type { NameRecord, WorkbookDocument } from "../document";
import {
  FormulaSyntaxError,
  type FormulaWorld,
  type Token,
  tokenize,
  usesArrays,
  withIntersections,
} from "../formulas";
import { toFile } from "./formulas";

/**
 * How a file spells the functions of an add-in: "KPI.GROWTH" is "_xldudf_KPI_GROWTH" there, so that Excel knows where
 * to look for it. The way back needs the functions' names, since a name may hold "_" itself.
 */
const PREFIX = "_xldudf_";

/** The names of an add-in's functions, as users and as files write them. */
export class FunctionDialect {
  private readonly byUser: ReadonlyMap<string, string>;
  private readonly byFile: ReadonlyMap<string, string>;

  /** @param names with their namespace, "KPI.GROWTH" */
  constructor(names: readonly string[]) {
    const pairs = names.map((name) => [name.toUpperCase(), PREFIX + name.toUpperCase().replaceAll(".", "_")] as const);
    this.byUser = new Map(pairs);
    this.byFile = new Map(pairs.map(([user, file]) => [file.toUpperCase(), user]));
  }

  /** Whether a file's function is one of the add-in's. */
  readonly isInFile = (name: string): boolean => this.byFile.has(name.toUpperCase());

  /** The document with its formulas as a file spells them. */
  toFile(document: WorkbookDocument): WorkbookDocument {
    return this.byUser.size === 0 ? document : mapFormulas(document, (formula) => renamed(formula, this.byUser));
  }

  /** The document with its formulas as a user writes them; functions that are not known keep the file's spelling. */
  fromFile(document: WorkbookDocument): WorkbookDocument {
    return this.byUser.size === 0
      ? document
      : mapFormulas(document, (formula) =>
          formula.toLowerCase().includes(PREFIX) ? renamed(formula, this.byFile) : formula,
        );
  }
}

function renamed(formula: string, names: ReadonlyMap<string, string>): string {
  // What nobody can type is kept as it stands.
  const tokens = readable<readonly Token[]>(() => tokenize(formula.slice(1)), []);
  if (tokens.length === 0) return formula;
  const changed = tokens.map((token) =>
    token.type === "function" ? (names.get(token.text.toUpperCase()) ?? token.text) : token.text,
  );
  return `=${changed.join("")}`;
}

/** Excel takes custom functions in cells, in calculated columns and in names. */
function mapFormulas(document: WorkbookDocument, map: (formula: string) => string): WorkbookDocument {
  return {
    ...document,
    sheets: document.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, formula: map(cell.formula) })),
    })),
    tables: document.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) =>
        column.calculatedFormula === undefined
          ? column
          : { ...column, calculatedFormula: map(column.calculatedFormula) },
      ),
    })),
    names: document.names.map((name) => ({ ...name, formula: map(name.formula) })),
  };
}

/** What the words of a file's formulas stand for. */
export function formulaWorld(names: readonly NameRecord[], isCustomFunction: (name: string) => boolean): FormulaWorld {
  const known: FormulaWorld = { nameIsMany: () => false, isCustomFunction };
  const many = new Set(
    names.filter(({ formula }) => calculatesArrays(formula, known)).map(({ name }) => name.toLowerCase()),
  );
  return { nameIsMany: (name) => many.has(name.toLowerCase()), isCustomFunction };
}

/** A formula in the spelling of a file, without its "=", and whether it is to be marked as one of arrays. */
export function stored(
  formula: string,
  table: string,
  world: FormulaWorld,
): { readonly text: string; readonly isArray: boolean } {
  if (calculatesArrays(formula, world)) return { text: toFile(formula, table), isArray: true };
  // Without the mark a range stands for one of its cells anyway: Excel writes no "@" then.
  const bare = formula.includes("@") ? withoutIntersections(formula) : formula;
  const says = bare !== formula && intersected(bare, world) === formula;
  return { text: toFile(says ? bare : formula, table), isArray: false };
}

/** A formula that cannot be read stays as it is. */
function calculatesArrays(formula: string, world: FormulaWorld): boolean {
  return readable(() => usesArrays(formula, world), false);
}

/** A formula of a file that is not marked as one of arrays takes one cell of a range, which "@" says. */
export function intersected(formula: string, world: FormulaWorld): string {
  return readable(() => withIntersections(formula, world), formula);
}

function withoutIntersections(formula: string): string {
  return readable(
    () =>
      tokenize(formula)
        .map(({ type, text }) => (type === "at" ? "" : text))
        .join(""),
    formula,
  );
}

function readable<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return otherwise;
    throw error;
  }
}
