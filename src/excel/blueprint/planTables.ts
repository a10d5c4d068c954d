import { rectangleFromAddress, type Rectangle } from "../../core/addresses";
import type { ColumnBlueprint, StyleId, TableBlueprint } from "../../core/plan/blueprint";
import { renamed, type Renaming } from "./formulas";
import { formatWrites } from "./formatWrites";
import { cellWrites, formatOf, formulaOf, valueOf } from "./cells";
import { asText } from "./text";
import type { CellInput, Stages, Write } from "./writes";

/** Header and body of a table; a row for totals comes below. */
export function tableArea(table: TableBlueprint): Rectangle {
  const { row, column } = rectangleFromAddress(table.at);
  return { row, column, rowCount: 1 + Math.max(1, table.rows.length), columnCount: table.columns.length };
}

/** The body of one column, or of the whole table. */
export function bodyArea(table: TableBlueprint, columnId?: string): Rectangle {
  const area = tableArea(table);
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  if (columnId === undefined) return body;
  const index = table.columns.findIndex(({ id }) => id === columnId);
  if (index < 0) throw new Error(`The table "${table.id}" has no column "${columnId}".`);
  return { ...body, column: body.column + index, columnCount: 1 };
}

export function tableStages(sheet: string, table: TableBlueprint, renaming: Renaming): Stages {
  const area = tableArea(table);
  const body = bodyArea(table);
  const place = { sheet, row: body.row, column: body.column };
  const rows = table.rows.length > 0 ? table.rows : [table.columns.map(() => null)];
  const headers = table.columns.map(({ header }) => asText(header));
  const values = rows.map((row) =>
    table.columns.map((column, index) => (column.formula ? null : valueOf(row[index] ?? null))),
  );
  const formats = bodyFormats(table, rows);
  const filled = table.columns.map(({ formula }) => (formula ? renamed(formula, renaming) : undefined));
  const formulas = rows.map((row) =>
    row.map<CellInput>((cell, index) => (filled[index] === undefined ? formulaOf(cell, renaming) : null)),
  );
  return {
    sheets: [
      ...cellWrites("values", { ...place, row: area.row }, [headers, ...values]),
      ...formatWrites(place, formats),
    ],
    tables: [
      {
        kind: "table",
        sheet,
        area,
        name: renaming.tables.get(table.name.toLowerCase()) ?? table.name,
        table: table.id,
        showTotals: table.showTotals ?? false,
        filter: table.filter ?? false,
      },
    ],
    formulas: [...calculatedColumns(sheet, body, filled), ...formulaColumns(place, formulas)],
    looks: [
      { kind: "style", sheet, area: { ...area, rowCount: 1 }, style: "tableHeader" },
      ...runs(table.columns, styleOf).map<Write>(({ first, count, value }) => ({
        kind: "style",
        sheet,
        area: { ...body, column: body.column + first, columnCount: count },
        style: value,
      })),
      ...runs(table.columns, (column) => JSON.stringify(alignmentOf(column))).map<Write>(({ first, count, value }) => ({
        kind: "alignment",
        sheet,
        area: { ...area, column: area.column + first, columnCount: count },
        ...(JSON.parse(value) as Alignment),
      })),
      ...(table.filter ? filteredHeaders(sheet, area, table.columns) : []),
      { kind: "rowLines", sheet, area: body },
    ],
  };
}

/** Calculated columns, each written as one formula for all of its rows: its text does not grow with the table. */
function calculatedColumns(sheet: string, body: Rectangle, formulas: readonly (string | undefined)[]): Write[] {
  return formulas.flatMap<Write>((formula, index) => {
    if (formula === undefined) return [];
    const area = { ...body, column: body.column + index, columnCount: 1 };
    return [{ kind: "fill", sheet, area, formula }];
  });
}

/**
 * Formulas column by column where neighbours hold values: a write that spans an input column would have
 * to leave its cells alone one by one.
 */
function formulaColumns(
  place: { readonly sheet: string; readonly row: number; readonly column: number },
  formulas: readonly (readonly CellInput[])[],
): Write[] {
  const columns = formulas[0]?.map((_, index) => formulas.some((line) => line[index] !== null)) ?? [];
  return runs(columns, (has) => has).flatMap(({ first, count, value }) =>
    value
      ? cellWrites(
          "formulas",
          { ...place, column: place.column + first },
          formulas.map((line) => line.slice(first, first + count)),
        )
      : [],
  );
}

function bodyFormats(table: TableBlueprint, rows: TableBlueprint["rows"]): CellInput[][] {
  const formats = rows.map((row) =>
    table.columns.map<CellInput>((column, index) => column.numberFormat ?? formatOf(row[index] ?? null)),
  );
  for (const { row, rowCount, columns, numberFormat } of table.formats ?? []) {
    for (const line of formats.slice(row, row + rowCount)) {
      for (const column of columns) line[bodyArea(table, column).column - bodyArea(table).column] = numberFormat;
    }
  }
  return formats;
}

type Alignment = Pick<Extract<Write, { kind: "alignment" }>, "horizontal" | "indent" | "wrap">;

export const horizontals = { left: "Left", center: "Center", right: "Right" } as const;

/** Figures stand to the right and texts to the left, a step away from the figures before them; headers stand alike. */
function alignmentOf({ alignment, numberFormat, wrap }: ColumnBlueprint): Alignment {
  const side = alignment ?? (numberFormat === undefined ? "left" : "right");
  return {
    horizontal: horizontals[side],
    ...(side === "left" ? { indent: 1 } : {}),
    ...(wrap === undefined ? {} : { wrap }),
  };
}

/** A step for the filter's button, which stands at the right of a header. */
const BUTTON_INDENT = 2;

/** Headers to the right make room for their buttons. */
function filteredHeaders(sheet: string, area: Rectangle, columns: readonly ColumnBlueprint[]): Write[] {
  return columns.flatMap<Write>((column, index) => {
    const { horizontal } = alignmentOf(column);
    if (horizontal !== "Right") return [];
    const header = { ...area, column: area.column + index, rowCount: 1, columnCount: 1 };
    return [{ kind: "alignment", sheet, area: header, horizontal, indent: BUTTON_INDENT }];
  });
}

function styleOf({ role }: ColumnBlueprint): StyleId {
  return role === "input" ? "input" : "formula";
}

/** Neighbours of equal value, taken together. */
function runs<T, V>(items: readonly T[], valueOfItem: (item: T) => V): { first: number; count: number; value: V }[] {
  const result: { first: number; count: number; value: V }[] = [];
  items.forEach((item, index) => {
    const value = valueOfItem(item);
    const last = result.at(-1);
    if (last && last.value === value) last.count++;
    else result.push({ first: index, count: 1, value });
  });
  return result;
}
