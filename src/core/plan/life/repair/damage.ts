import { type Rectangle, rectangleFromAddress } from "../../../addresses";
import { isFormula } from "../../../cells";
import type { Blueprint, BlueprintCell, SheetBlueprint, TableBlueprint } from "../../blueprint";
import { isBroken, lostItsTables, sameFormula, type TableColumns } from "./formulas";
import { contentAt, type StandingPlan, type StandingSheet, type StandingTable } from "./standing";

/** A place of a sheet, rows and columns counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Something that is not as the plan needs it. `key` tells it from the others and stays the same when the plan is
 * looked at again; `sheet`, `table` and `column` are ids of the blueprint.
 */
export type Damage = { readonly key: string } & (
  | { readonly kind: "sheetMissing"; readonly sheet: string }
  /** Its cells may still stand, as when it was converted to a range; else it needs blank cells where it stood. */
  | {
      readonly kind: "tableMissing";
      readonly sheet: string;
      readonly table: string;
      readonly cells: Rectangle | undefined;
    }
  | { readonly kind: "tableBlocked"; readonly sheet: string; readonly table: string }
  | { readonly kind: "columnMissing"; readonly sheet: string; readonly table: string; readonly column: string }
  | { readonly kind: "nameMissing" | "nameBroken"; readonly name: string }
  | { readonly kind: "chartMissing"; readonly sheet: string; readonly chart: string }
  /** Input checks and notes, or conditional formats, of columns that stand. */
  | { readonly kind: "checksMissing" | "formatsMissing"; readonly sheet: string; readonly count: number }
  /**
   * Cells of a calculated column, by rows of the body: blank, with `#REF!` or with addresses for a table that was one
   * no more; a typed value; another formula.
   */
  | {
      readonly kind: "columnBroken" | "columnTyped" | "columnChanged";
      readonly sheet: string;
      readonly table: string;
      readonly column: string;
      readonly rows: readonly number[];
    }
  /** Cells outside of tables: as the broken ones of a column, or a typed value where a formula belongs. */
  | {
      readonly kind: "cellsBroken" | "cellsTyped";
      readonly sheet: string;
      readonly cells: readonly (Place & { readonly cell: BlueprintCell })[];
    }
);

/** Whether repairing it takes nothing away that the user wrote; the others are repaired only when chosen. */
export function isSafe({ kind }: Damage): boolean {
  return kind !== "columnTyped" && kind !== "columnChanged" && kind !== "cellsTyped" && kind !== "tableBlocked";
}

/** Whether the add-in can repair it. */
export function isRepairable({ kind }: Damage): boolean {
  return kind !== "tableBlocked";
}

export interface Expectation {
  /** The plan as it would be written now, in the words and with the headers that the workbook has. */
  readonly blueprint: Blueprint;
  /** The same plan empty: cells outside of tables that differ in it depend on what the plan holds. */
  readonly empty: Blueprint;
  /** A formula of the blueprint with the names of the workbook. */
  readonly spelled: (formula: string) => string;
  /** What a name of the blueprint, and a table by its name there, is called in the workbook. */
  readonly nameOf: (name: string) => string;
  readonly tableNameOf: (name: string) => string;
}

/** What is missing or broken in a plan, in the order in which it is repaired: what others refer to comes first. */
export function findDamage(expectation: Expectation, standing: StandingPlan): Damage[] {
  const { blueprint, empty } = expectation;
  const columns = tableColumns(blueprint, standing, expectation);
  const found = blueprint.sheets.map((sheet) => {
    const stands = standing.sheets.find(({ id }) => id === sheet.id);
    if (!stands)
      return { parts: [{ key: `sheet ${sheet.id}`, kind: "sheetMissing" as const, sheet: sheet.id }], cells: [] };
    const parts = [...tableDamage(sheet, stands, standing), ...chartDamage(sheet, stands)];
    const emptySheet = empty.sheets.find(({ id }) => id === sheet.id);
    return { parts, cells: cellDamage(sheet, emptySheet, stands, standing, expectation, columns) };
  });
  return [
    ...found.flatMap(({ parts }): Damage[] => parts),
    ...nameDamage(expectation, standing, columns),
    ...found.flatMap(({ cells }) => cells),
  ];
}

function tableDamage(sheet: SheetBlueprint, stands: StandingSheet, standing: StandingPlan): Damage[] {
  return sheet.tables.flatMap((table): Damage[] => {
    const place = { sheet: sheet.id, table: table.id };
    const current = standing.tables.get(table.id);
    if (!current) return [missingTable(sheet, table, stands)];
    return table.columns.flatMap((column): Damage[] =>
      current.find(column.id) === undefined
        ? [{ key: `column ${table.id} ${column.id}`, kind: "columnMissing", ...place, column: column.id }]
        : [],
    );
  });
}

function missingTable(sheet: SheetBlueprint, table: TableBlueprint, stands: StandingSheet): Damage {
  const place = { key: `table ${table.id}`, sheet: sheet.id, table: table.id };
  const cells = cellsOfTable(table, stands);
  if (cells) return { ...place, kind: "tableMissing", cells };
  const { row, column } = rectangleFromAddress(table.at);
  const isFree = [null, ...table.rows].every((_, r) =>
    table.columns.every((__, c) => contentAt(stands, row + r, column + c) === ""),
  );
  return isFree ? { ...place, kind: "tableMissing", cells: undefined } : { ...place, kind: "tableBlocked" };
}

/** Header and rows of a table that was converted to a range: all of its headers still stand side by side. */
function cellsOfTable({ columns }: TableBlueprint, { cells }: StandingSheet): Rectangle | undefined {
  if (!cells) return undefined;
  for (const [r, line] of cells.formulas.entries()) {
    for (let c = 0; c + columns.length <= line.length; c++) {
      if (!columns.every(({ header }, index) => line[c + index] === header)) continue;
      const below = cells.formulas.slice(r + 1);
      const end = below.findIndex((row) => row.slice(c, c + columns.length).every((cell) => cell === ""));
      const rowCount = 1 + Math.max(1, end < 0 ? below.length : end);
      return { row: cells.row + r, column: cells.column + c, rowCount, columnCount: columns.length };
    }
  }
  return undefined;
}

function chartDamage({ id: sheet, charts }: SheetBlueprint, stands: StandingSheet): Damage[] {
  return charts
    .filter(({ id }) => !stands.charts.some(({ name }) => name === id))
    .map(({ id }) => ({ key: `chart ${sheet} ${id}`, kind: "chartMissing", sheet, chart: id }));
}

/** Where the columns of all tables stand, also of those that were converted to ranges. */
function tableColumns({ sheets }: Blueprint, standing: StandingPlan, { tableNameOf }: Expectation): TableColumns[] {
  return sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table): TableColumns[] => {
      const current = standing.tables.get(table.id);
      const stands = standing.sheets.find(({ id }) => id === sheet.id);
      const cells = current ? current.body : stands && cellsOfTable(table, stands);
      if (!cells) return [];
      const headers = current?.headers ?? table.columns.map(({ header }) => header);
      return [
        {
          name: current?.name ?? tableNameOf(table.name),
          headers: headers.map((header) => header.toLowerCase()),
          firstColumn: cells.column,
        },
      ];
    }),
  );
}

function nameDamage(
  { blueprint, nameOf, spelled }: Expectation,
  { names }: StandingPlan,
  columns: readonly TableColumns[],
): Damage[] {
  return blueprint.names.flatMap(({ name, formula: expected }): Damage[] => {
    const formula = names.get(nameOf(name).toLowerCase());
    if (formula === undefined) return [{ key: `name ${name}`, kind: "nameMissing", name }];
    const wanted = spelled(expected);
    if (sameFormula(formula, wanted)) return [];
    const broken = isBroken(formula) || lostItsTables(formula, wanted, columns);
    return broken ? [{ key: `name ${name}`, kind: "nameBroken", name }] : [];
  });
}

function cellDamage(
  sheet: SheetBlueprint,
  empty: SheetBlueprint | undefined,
  stands: StandingSheet,
  standing: StandingPlan,
  expectation: Expectation,
  columns: readonly TableColumns[],
): Damage[] {
  const calculated = sheet.tables.flatMap((table) => {
    const current = standing.tables.get(table.id);
    return current ? calculatedColumns(sheet, table, current, expectation, columns) : [];
  });
  if (!isInPlace(sheet, stands, standing)) return calculated;
  return [...calculated, ...looseCells(sheet, empty, stands, expectation, columns)];
}

function calculatedColumns(
  { id: sheet }: SheetBlueprint,
  table: TableBlueprint,
  { formulas, find, name }: StandingTable,
  { spelled }: Expectation,
  columns: readonly TableColumns[],
): Damage[] {
  return table.columns.flatMap(({ id: column, formula }): Damage[] => {
    const index = find(column);
    if (index === undefined || formula === undefined) return [];
    const expected = spelled(formula);
    const rows = { columnBroken: [] as number[], columnTyped: [] as number[], columnChanged: [] as number[] };
    formulas.forEach((line, row) => {
      const content = line[index];
      if (content === "" || content === null || content === undefined) rows.columnBroken.push(row);
      else if (!isFormula(content)) rows.columnTyped.push(row);
      else if (sameFormula(content, expected, name)) return;
      else if (isBroken(content) || lostItsTables(content, expected, columns, name)) rows.columnBroken.push(row);
      else rows.columnChanged.push(row);
    });
    return (["columnBroken", "columnTyped", "columnChanged"] as const).flatMap((kind): Damage[] =>
      rows[kind].length === 0
        ? []
        : [{ key: `${kind} ${table.id} ${column}`, kind, sheet, table: table.id, column, rows: rows[kind] }],
    );
  });
}

/** Whether the sheet's cells are where they were written: its tables are, and none of their columns is gone. */
function isInPlace({ tables, blocks }: SheetBlueprint, stands: StandingSheet, standing: StandingPlan): boolean {
  const tablesInPlace = tables.every((table) => {
    const current = standing.tables.get(table.id);
    const { row, column } = rectangleFromAddress(table.at);
    return (
      current?.body.row === row + 1 &&
      current.body.column === column &&
      table.columns.every(({ id }) => current.find(id) !== undefined)
    );
  });
  if (!tablesInPlace || tables.length > 0) return tablesInPlace;
  // Without a table most of the texts say whether rows or columns came or went.
  const texts = blocks.flatMap(({ at, cells }) => cellsFrom(at, cells)).filter(({ cell }) => typeof cell === "string");
  const unmoved = texts.filter(({ row, column, cell }) => contentAt(stands, row, column) === cell);
  return unmoved.length * 2 > texts.length;
}

function looseCells(
  { id: sheet, blocks }: SheetBlueprint,
  empty: SheetBlueprint | undefined,
  stands: StandingSheet,
  { spelled }: Expectation,
  columns: readonly TableColumns[],
): Damage[] {
  type Loose = Place & { readonly cell: BlueprintCell };
  const broken: Loose[] = [];
  const typed: Loose[] = [];
  blocks.forEach(({ at, cells, style }, index) => {
    const emptyCells = empty?.blocks[index]?.cells;
    const { row: top, column: left } = rectangleFromAddress(at);
    for (const loose of cellsFrom(at, cells)) {
      const { row, column, cell } = loose;
      const content = contentAt(stands, row, column);
      const formula = formulaOf(cell);
      if (formula === undefined) {
        if (content === "" && typeof cell === "string" && style !== "input") broken.push(loose);
        continue;
      }
      const dependsOnContent = formulaOf(emptyCells?.[row - top]?.[column - left] ?? null) !== formula;
      const expected = spelled(formula);
      const repaired = { row, column, cell: { formula: expected } };
      if (content === "" && !dependsOnContent) broken.push(repaired);
      else if (isFormula(content)) {
        if (sameFormula(content, expected)) continue;
        if (isBroken(content) || lostItsTables(content, expected, columns)) broken.push(repaired);
      } else if (content !== "") typed.push(repaired);
    }
  });
  return [
    ...(broken.length > 0 ? [{ key: `cells ${sheet}`, kind: "cellsBroken" as const, sheet, cells: broken }] : []),
    ...(typed.length > 0 ? [{ key: `typed ${sheet}`, kind: "cellsTyped" as const, sheet, cells: typed }] : []),
  ];
}

function cellsFrom(at: string, cells: readonly (readonly BlueprintCell[])[]) {
  const { row, column } = rectangleFromAddress(at);
  return cells.flatMap((line, r) =>
    line.flatMap((cell, c) => (cell === null ? [] : [{ row: row + r, column: column + c, cell }])),
  );
}

function formulaOf(cell: BlueprintCell): string | undefined {
  return typeof cell === "object" && cell !== null && "formula" in cell ? cell.formula : undefined;
}
