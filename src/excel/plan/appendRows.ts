import type { Rectangle } from "../../core/addresses";
import type { BlueprintCell, StyleId } from "../../core/plan/blueprint";
import { valueOf } from "../blueprint/cells";
import type { CellInput } from "../blueprint/writes";
import { UserError } from "../errors";
import type { Edit, ValidationState } from "./edits";
import type { EditableTable } from "./planTable";

/** Cells of a new row by the columns' ids; what is not given is left blank. */
export type NewRow = Readonly<Record<string, BlueprintCell>>;

/** How a table takes more rows: those that are still blank at its end first, then new ones. */
export interface Room {
  /** The first row of the body that is filled, from 0. */
  readonly first: number;
  /** Rows by which the table grows. */
  readonly grownBy: number;
  /** The sheet's cells into which it grows; they have to be blank. */
  readonly beneath: Rectangle | undefined;
}

export function roomFor(table: EditableTable, count: number): Room {
  const first = table.rows.findLastIndex((_, row) => isFilled(table, row)) + 1;
  const { body } = table;
  const grownBy = Math.max(0, first + count - body.rowCount);
  return {
    first,
    grownBy,
    beneath: grownBy === 0 ? undefined : { ...body, row: body.row + body.rowCount, rowCount: grownBy },
  };
}

/** Whether a row holds anything but formulas. */
function isFilled({ rows, formulas }: EditableTable, row: number): boolean {
  return (rows[row] ?? []).some((cell, column) => cell !== null && !isFormula(formulas[row]?.[column]));
}

/** @throws UserError when the cells beneath a table, into which it would grow, hold something. */
export function requireFree(table: EditableTable, beneath: Excel.Range | undefined): void {
  if (beneath?.values.some((row) => row.some((value) => value !== ""))) {
    throw new UserError("plan.noRoomBeneath", { table: table.name, sheet: table.sheet.name });
  }
}

/**
 * Rows at the end of a table, with formulas, formats and validations as in the rows above.
 *
 * @param like for each row the place of the row whose number formats it takes; the last one's where it is not given
 */
export function appendEdits(
  table: EditableTable,
  rows: readonly NewRow[],
  room: Room,
  like: readonly (number | undefined)[] = [],
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
    ...formatEdits(table, rows.length, room, like),
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
  { numberFormats, sheet, body }: EditableTable,
  count: number,
  { first, grownBy }: Room,
  like: readonly (number | undefined)[],
): Edit[] {
  if (grownBy === 0 && like.length === 0) return [];
  const last = numberFormats.at(-1) ?? [];
  const rows = Array.from({ length: count }, (_, row) => row);
  return [
    {
      kind: "cells",
      property: "numberFormat",
      sheet: sheet.id,
      row: body.row + first,
      column: body.column,
      before: rows.map((row) => numberFormats[first + row] ?? last.map(() => "General")),
      after: rows.map((row) => numberFormats[like[row] ?? -1] ?? numberFormats[first + row] ?? last),
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

/** What a loaded validation says. */
export function validationState({ rule, prompt, errorAlert }: Excel.DataValidation): ValidationState {
  return { rule: setOnly(rule), ...(prompt ? { prompt } : {}), ...(errorAlert ? { error: errorAlert } : {}) };
}

/** Office.js reads rules with every other kind as null, which it does not accept back. */
function setOnly(rule: Excel.DataValidationRule): Excel.DataValidationRule {
  return Object.fromEntries(Object.entries(rule).filter(([, value]) => value !== null && value !== undefined));
}

export function isFormula(formula: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=");
}
