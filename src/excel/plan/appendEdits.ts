import { isFormula } from "../../core/cells";
import type { Rectangle } from "../../core/addresses";
import type { BlueprintCell, StyleId } from "../../core/plan/blueprint";
import { valueOf } from "../blueprint/cells";
import type { CellInput } from "../blueprint/writes";
import { roomFor, type Room } from "../tableRoom";
import type { Edit } from "./edits";
import type { EditableTable } from "./planTable";
import { validationState } from "./validationState";

/** Cells of a new row by the columns' ids; what is not given is left blank. */
export type NewRow = Readonly<Record<string, BlueprintCell>>;

/** How appended rows show their figures. */
export interface RowFormats {
  /** For each row the place of the row whose number formats it takes; the last one's where it is not given. */
  readonly like?: readonly (number | undefined)[];
  /** For each row the number formats of single cells by the columns' ids, in place of those. */
  readonly own?: readonly Readonly<Record<string, string>>[];
}

/** Room for more rows in a table; a row that holds nothing but formulas is blank. */
export function roomToAppend(table: EditableTable, count: number): Room {
  const isFilled = (row: number) =>
    (table.rows[row] ?? []).some((cell, column) => cell !== null && !isFormula(table.formulas[row]?.[column]));
  return roomFor(table, count, isFilled);
}

/** Rows at the end of a table, with formulas, formats and validations as in the rows above. */
export function appendEdits(
  table: EditableTable,
  rows: readonly NewRow[],
  room: Room,
  formats: RowFormats = {},
): Edit[] {
  if (rows.length === 0) return [];
  const { body, sheet } = table;
  const width = body.columnCount;
  const columns = new Map(Object.keys(rows[0] ?? {}).map((id) => [table.column(id), id]));
  const newRow = (row: number) => room.first + row >= body.rowCount;
  const after = rows.map((row) =>
    Array.from({ length: width }, (_, column): CellInput => {
      const id = columns.get(column);
      return id === undefined ? null : valueOf(row[id] ?? null);
    }),
  );
  // A new row's other cells are emptied when it is taken back, as Excel fills calculated columns by itself.
  const before = after.map((cells, row) => cells.map((cell) => (cell !== null || newRow(row) ? "" : null)));
  const place = { sheet: sheet.id, row: body.row + room.first, column: body.column };
  const grown: Rectangle | undefined = room.beneath;
  return [
    ...(grown ? growth(table, room) : []),
    { kind: "cells", property: "values", ...place, before, after },
    ...(grown ? [...formulaEdits(table, grown), ...lookEdits(table, grown)] : []),
    ...formatEdits(table, rows.length, room, formats),
  ];
}

function growth({ key, sheet, body }: EditableTable, { grownBy }: Room): Edit[] {
  const before = { ...body, row: body.row - 1, rowCount: body.rowCount + 1 };
  return [
    {
      kind: "tableArea",
      table: key,
      sheet: sheet.id,
      before,
      after: { ...before, rowCount: before.rowCount + grownBy },
    },
  ];
}

function formulaEdits({ formulas, sheet }: EditableTable, grown: Rectangle): Edit[] {
  return (formulas.at(-1) ?? []).flatMap((formula, index): Edit[] => {
    if (!isFormula(formula)) return [];
    const column = (cell: CellInput) => Array.from({ length: grown.rowCount }, () => [cell]);
    return [
      {
        kind: "cells",
        property: "formulas",
        sheet: sheet.id,
        row: grown.row,
        column: grown.column + index,
        before: column(""),
        after: column(formula),
      },
    ];
  });
}

function formatEdits(
  table: EditableTable,
  count: number,
  { first, grownBy }: Room,
  { like = [], own = [] }: RowFormats,
): Edit[] {
  if (grownBy === 0 && like.length === 0 && own.length === 0) return [];
  const { numberFormats, sheet, body } = table;
  const last = numberFormats.at(-1) ?? [];
  const rows = Array.from({ length: count }, (_, row) => row);
  const formatsOf = (row: number) => {
    const ofRow = numberFormats[like[row] ?? -1] ?? numberFormats[first + row] ?? last;
    const ownByPlace = new Map(Object.entries(own[row] ?? {}).map(([id, format]) => [table.column(id), format]));
    return ofRow.map((format, column) => ownByPlace.get(column) ?? format);
  };
  return [
    {
      kind: "cells",
      property: "numberFormat",
      sheet: sheet.id,
      row: body.row + first,
      column: body.column,
      before: rows.map((row) => numberFormats[first + row] ?? last.map(() => "General")),
      after: rows.map(formatsOf),
    },
  ];
}

function lookEdits({ formulas, validations, sheet }: EditableTable, grown: Rectangle): Edit[] {
  return [
    ...(formulas.at(-1) ?? []).map<Edit>((formula, index) => ({
      kind: "style",
      sheet: sheet.id,
      area: { ...grown, column: grown.column + index, columnCount: 1 },
      after: isFormula(formula) ? "formula" : ("input" satisfies StyleId),
    })),
    ...validations.flatMap((validation, index): Edit[] =>
      validation
        ? [
            {
              kind: "validation",
              sheet: sheet.id,
              area: { ...grown, column: grown.column + index, columnCount: 1 },
              before: undefined,
              after: validationState(validation),
            },
          ]
        : [],
    ),
  ];
}
