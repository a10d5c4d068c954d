import { cellAddress } from "../../../core/addresses";
import type { BlueprintCell, TableBlueprint } from "../../../core/plan/blueprint";
import type { Damage, Place } from "../../../core/plan/life/repair";
import { formulaOf, valueOf } from "../../blueprint/cells";
import { renamed } from "../../blueprint/formulas";
import { tableStages } from "../../blueprint/planTables";
import type { CellInput, Write } from "../../blueprint/writes";
import { asRead } from "../cellEdits";
import type { Edit } from "../edits";
import { partsOf, tableOf } from "./parts";
import { tableAsItStands } from "./rules";
import type { RepairSurvey } from "./survey";

/** The edits that put right what stands in cells and names. */
export function contentEdits(survey: RepairSurvey, damage: readonly Damage[]): Edit[] {
  return damage.flatMap((each): Edit[] => {
    switch (each.kind) {
      case "nameBroken":
        return nameEdits(survey, each.name);
      case "columnBroken":
      case "columnTyped":
      case "columnChanged":
        return formulaEdits(survey, each.table, each.column, each.rows);
      case "cellsBroken":
      case "cellsTyped":
        return cellEdits(survey, each.sheet, each.cells);
      case "checksMissing":
      case "formatsMissing":
        return [...(survey.ruleEdits.get(each.key) ?? [])];
      default:
        return [];
    }
  });
}

function nameEdits({ blueprint, renaming, snapshot }: RepairSurvey, name: string): Edit[] {
  const called = renaming.names.get(name.toLowerCase()) ?? name;
  const wanted = blueprint.names.find((each) => each.name === name);
  const item = snapshot.names.find((each) => each.name === called);
  if (!wanted || !item) return [];
  const { formula, comment } = item;
  return [
    {
      kind: "name",
      name: called,
      before: { formula, comment },
      after: { formula: renamed(wanted.formula, renaming), comment },
    },
  ];
}

function formulaEdits(
  { blueprint, renaming, snapshot }: RepairSurvey,
  tableId: string,
  columnId: string,
  rows: readonly number[],
): Edit[] {
  const table = snapshot.tables.get(tableId);
  const index = table?.find(columnId);
  const formula = tableOf(blueprint, tableId).columns.find(({ id }) => id === columnId)?.formula;
  if (!table || index === undefined || formula === undefined) return [];
  const after = renamed(formula, renaming);
  const [first = 0, last = first] = [rows[0], rows.at(-1)];
  const wanted = new Set(rows);
  const column = (cell: (row: number) => CellInput) =>
    Array.from({ length: last - first + 1 }, (_, offset) => [wanted.has(first + offset) ? cell(first + offset) : null]);
  return [
    {
      kind: "cells",
      property: "formulas",
      sheet: table.sheet.id,
      row: table.body.row + first,
      column: table.body.column + index,
      before: column((row) => asRead(table.formulas[row]?.[index])),
      after: column(() => after),
    },
  ];
}

/** Neighbours in a row are written together. */
function cellEdits(
  { renaming, snapshot, located }: RepairSurvey,
  sheetId: string,
  cells: readonly (Place & { readonly cell: BlueprintCell })[],
): Edit[] {
  const sheet = located.sheets.find(({ id }) => id === sheetId);
  const stands = snapshot.sheets.find(({ id }) => id === sheetId)?.cells;
  if (!sheet) return [];
  const runs: (Place & { readonly cell: BlueprintCell })[][] = [];
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const cell of inOrder) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.row === cell.row && last.column + 1 === cell.column) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run): Edit[] => {
    const [first] = run;
    if (!first) return [];
    const { row, column } = first;
    const read = (place: Place) =>
      asRead(stands?.formulas[place.row - stands.row]?.[place.column - stands.column] ?? "");
    return [
      {
        kind: "cells",
        property: "formulas",
        sheet: sheet.key,
        row,
        column,
        before: [run.map(read)],
        after: [run.map(({ cell }) => formulaOf(cell, renaming) ?? valueOf(cell))],
      },
    ];
  });
}

/** Formats of columns that were added, as the template has them; their rules are found missing like any other's. */
export function newColumnLooks(
  context: Excel.RequestContext,
  survey: RepairSurvey,
  columns: readonly { readonly table: string; readonly column: string }[],
): Edit[] {
  const writes = columns.flatMap(({ table, column }) => looksOf(survey, table, column));
  if (writes.length === 0) return [];
  return [{ kind: "newParts", writes, parts: partsOf(context, survey), positions: new Map(), takeBack: {} }];
}

function looksOf({ blueprint, renaming, snapshot }: RepairSurvey, tableId: string, columnId: string): Write[] {
  const stands = snapshot.tables.get(tableId);
  const index = stands?.find(columnId);
  const home = blueprint.sheets.find(({ tables }) => tables.some(({ id }) => id === tableId));
  if (!stands || index === undefined || !home) return [];
  const table = tableAsItStands(tableOf(blueprint, tableId), stands);
  const alone: TableBlueprint = {
    ...table,
    at: cellAddress(stands.body.row - 1, stands.body.column + index),
    columns: table.columns.slice(index, index + 1),
    rows: stands.rows.map(() => [null]),
  };
  const { sheets, looks } = tableStages(home.id, alone, renaming);
  return [
    ...sheets.filter(
      ({ kind, ...write }) => kind === "numberFormat" || ("property" in write && write.property === "numberFormat"),
    ),
    ...looks,
  ];
}
