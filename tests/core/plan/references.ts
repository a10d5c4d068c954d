import type { Blueprint, BlueprintCell, SheetBlueprint } from "../../../src/core/plan";

/** What formulas refer to, read from their text, so that a blueprint can be checked without calculating it. */

export interface PlacedFormula {
  /** Where it stands, for a message: "Goals[change]" or "Settings!B7". */
  readonly place: string;
  readonly formula: string;
  /** The table whose row `[@Column]` means, if the formula stands in one. */
  readonly table?: string;
}

const isFormula = (cell: BlueprintCell): cell is { readonly formula: string } =>
  typeof cell === "object" && cell !== null && "formula" in cell;

export function formulasOf(blueprint: Blueprint): PlacedFormula[] {
  return [
    ...blueprint.sheets.flatMap(formulasOfSheet),
    ...blueprint.names.map(({ name, formula }) => ({ place: name, formula })),
  ];
}

function formulasOfSheet(sheet: SheetBlueprint): PlacedFormula[] {
  const inTables = sheet.tables.flatMap((table) => [
    ...table.columns.flatMap(({ id, formula }) =>
      formula === undefined ? [] : [{ place: `${table.id}[${id}]`, formula, table: table.name }],
    ),
    ...table.rows
      .flat()
      .flatMap((cell) => (isFormula(cell) ? [{ place: table.id, formula: cell.formula, table: table.name }] : [])),
  ]);
  const inBlocks = sheet.blocks.flatMap(({ at, cells }) =>
    cells.flat().flatMap((cell) => (isFormula(cell) ? [{ place: `${sheet.id}!${at}`, formula: cell.formula }] : [])),
  );
  const inRules = sheet.validations.flatMap(({ target, rule }) => {
    if ("custom" in rule) return [{ place: target, formula: rule.custom }];
    if ("listFormula" in rule) return [{ place: target, formula: rule.listFormula }];
    if ("date" in rule) return [{ place: target, formula: rule.date.minFormula }];
    return [];
  });
  return [...inTables, ...inBlocks, ...inRules];
}

export interface StructuredReference {
  /** Undefined where the formula's own table is meant. */
  readonly table?: string;
  readonly columns: readonly string[];
}

const TEXT = /"(?:[^"]|"")*"/g;
const STRUCTURED = /([\p{L}_][\p{L}\p{N}_]*)?\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/gu;

export function structuredReferences(formula: string): StructuredReference[] {
  return [...formula.replace(TEXT, '""').matchAll(STRUCTURED)].map(([, table, inner = ""]) => {
    const specifier = inner.replace(/^@/, "");
    const nested = [...specifier.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(([, column = ""]) => column);
    const columns = (nested.length ? nested : [specifier]).map((column) => column.replace(/'(.)/g, "$1"));
    return table === undefined ? { columns } : { table, columns };
  });
}

/** Words of a formula that are neither functions, texts, sheets, cells nor parts of structured references. */
export function namesIn(formula: string): string[] {
  const bare = formula
    .replace(TEXT, '""')
    .replace(/#(?:N\/A|VALUE!|DIV\/0!|NUM!|REF!|NAME\?|NULL!)/g, "0")
    .replace(STRUCTURED, "0")
    .replace(/\{\w+\}!\$?[A-Z]+\$?\d+/g, "0")
    .replace(/\{\w+\}/g, "0")
    .replace(/(?<![\p{L}\p{N}_.])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\p{N}_.(])/gu, "0");
  return [...bare.matchAll(/(?<![\p{L}\p{N}_.$])[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(])/gu)]
    .map(([word]) => word)
    .filter((word) => !/^(?:TRUE|FALSE)$/i.test(word));
}

/** Parentheses balance and brackets balance, texts left out. */
export function isBalanced(formula: string): boolean {
  let depth = 0;
  for (const sign of formula.replace(TEXT, "")) {
    if (sign === "(") depth++;
    if (sign === ")" && --depth < 0) return false;
  }
  return depth === 0;
}
