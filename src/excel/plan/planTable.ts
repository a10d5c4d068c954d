import type { Cell } from "../../core/cells";
import type { LocatedPlan } from "../memory/plans";
import { loadPlanTable, type PlanTable } from "../tables";

/** A table of the plan with everything that is needed to add to it or to write it anew. */
export interface EditableTable extends PlanTable {
  /** Excel's id. */
  readonly key: string;
  readonly headers: readonly string[];
  /** Excel's ids of the columns. */
  readonly columnKeys: readonly number[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** The validation of each column in the last row; undefined where there is none. */
  readonly validations: readonly (Excel.DataValidation | undefined)[];
  /** A cell of a row by the column's id; null also where the column is gone. */
  readonly cell: (row: number, columnId: string) => Cell;
}

/** Puts the reading of a table into the request; call the result after the sync. */
export function loadEditableTable(
  context: Excel.RequestContext,
  located: LocatedPlan,
  tableId: string,
): () => EditableTable {
  const load = loadPlanTable(context, located, tableId);
  const table = context.workbook.tables.getItem(located.tableName(tableId) ?? tableId);
  table.load("id");
  table.columns.load("items/id,items/name");
  const body = table.getDataBodyRange();
  body.load("formulas,numberFormat");
  const count = Object.keys(located.remembered.tables.find(({ id }) => id === tableId)?.columns ?? {}).length;
  const lastRow = body.getLastRow();
  const cells = Array.from({ length: count }, (_, index) => {
    const { dataValidation } = lastRow.getCell(0, index);
    dataValidation.load("type,rule,prompt,errorAlert");
    return dataValidation;
  });
  return () => {
    const read = load();
    return {
      ...read,
      key: table.id,
      headers: table.columns.items.map(({ name }) => name),
      columnKeys: table.columns.items.map(({ id }) => id),
      formulas: body.formulas as unknown[][],
      numberFormats: body.numberFormat as string[][],
      validations: cells.map((validation) => (validation.type === "None" ? undefined : validation)),
      cell: (row, columnId) => {
        const column = read.find(columnId);
        return column === undefined ? null : (read.rows[row]?.[column] ?? null);
      },
    };
  };
}
