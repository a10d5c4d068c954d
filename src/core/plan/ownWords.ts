import type { Blueprint, BlueprintCell, SheetBlueprint, TableBlueprint } from "./blueprint";
import { type NewHeaders, withHeaders } from "./life/headers";

/** What a user calls the parts of a plan instead of the template's words. Ids that are not listed keep theirs. */
export interface OwnWords {
  /** Names of sheets by the sheet's id. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Headers by the ids of table and column. */
  readonly headers: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The blueprint in the user's own words: names of sheets, headers, and the formulas that refer to them. */
export function withOwnWords(blueprint: Blueprint, words: OwnWords): Blueprint {
  const headers = changedHeaders(blueprint, words);
  const spell = (formula: string, table?: string) => withHeaders(formula, table, headers);
  return {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) => ({
      ...sheet,
      name: words.sheets[sheet.id] ?? sheet.name,
      blocks: sheet.blocks.map((block) => ({ ...block, cells: spelled(block.cells, spell) })),
      tables: sheet.tables.map((table) => tableWithWords(table, words, spell)),
      validations: validationsWithWords(sheet, spell),
    })),
    names: blueprint.names.map((name) => ({ ...name, formula: spell(name.formula) })),
  };
}

type Spell = (formula: string, table?: string) => string;

function changedHeaders({ sheets }: Blueprint, { headers }: OwnWords): NewHeaders {
  return new Map(
    sheets.flatMap(({ tables }) =>
      tables.map(({ id, name, columns }) => {
        const own = columns.flatMap((column) => {
          const header = headers[id]?.[column.id];
          return header === undefined ? [] : [[column.header.toLowerCase(), header] as const];
        });
        return [name.toLowerCase(), new Map(own)] as const;
      }),
    ),
  );
}

function tableWithWords(table: TableBlueprint, { headers }: OwnWords, spell: Spell): TableBlueprint {
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      header: headers[table.id]?.[column.id] ?? column.header,
      ...(column.formula === undefined ? {} : { formula: spell(column.formula, table.name) }),
    })),
    rows: spelled(table.rows, (formula) => spell(formula, table.name)),
  };
}

function validationsWithWords({ validations }: SheetBlueprint, spell: Spell): SheetBlueprint["validations"] {
  return validations.map((validation) => {
    const { rule } = validation;
    return "custom" in rule ? { ...validation, rule: { custom: spell(rule.custom) } } : validation;
  });
}

function spelled(cells: readonly (readonly BlueprintCell[])[], spell: Spell): BlueprintCell[][] {
  return cells.map((line) =>
    line.map((cell) =>
      typeof cell === "object" && cell !== null && "formula" in cell ? { formula: spell(cell.formula) } : cell,
    ),
  );
}
