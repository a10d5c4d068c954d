import type { Rectangle } from "../core/addresses";
import type { Cell, ErrorCode } from "../core/cells";
import { UserError } from "./errors";
import type { LocatedPlan } from "./memory/plans";
import { findColumns } from "./memory/standingParts";

/** A table of a plan with its columns by their ids in the blueprint, wherever the user has moved them. */
export interface PlanTable {
  /** Name in the workbook. */
  readonly name: string;
  readonly sheet: { readonly id: string; readonly name: string };
  /** The body on its sheet. */
  readonly body: Rectangle;
  readonly rows: readonly (readonly Cell[])[];
  /** Place of a column within the table, or undefined when the user deleted it. */
  readonly find: (columnId: string) => number | undefined;
  /**
   * Place of a column within the table.
   * @throws UserError that names the column when the user deleted it.
   */
  readonly column: (columnId: string) => number;
}

/** Puts the reading of a table of the plan into the request; call the result after the sync. */
export function loadPlanTable(context: Excel.RequestContext, located: LocatedPlan, tableId: string): () => PlanTable {
  const name = located.tableName(tableId);
  const remembered = located.remembered.tables.find(({ id }) => id === tableId);
  if (name === undefined || !remembered) throw new UserError("excel.tableMissing", { table: tableId });
  const table = context.workbook.tables.getItem(name);
  table.columns.load("items/id,items/name");
  table.worksheet.load("id,name");
  const body = table.getDataBodyRange();
  body.load("values,valueTypes,rowIndex,columnIndex,rowCount,columnCount");
  return () => {
    const columns = table.columns.items;
    const findColumn = findColumns(remembered.columns, columns);
    const find = (columnId: string) => {
      const column = findColumn(columnId);
      return column && columns.indexOf(column);
    };
    return {
      name,
      sheet: { id: table.worksheet.id, name: table.worksheet.name },
      body: { row: body.rowIndex, column: body.columnIndex, rowCount: body.rowCount, columnCount: body.columnCount },
      rows: cellsOf(body),
      find,
      column: (columnId) => {
        const index = find(columnId);
        if (index === undefined) {
          const column = remembered.columns[columnId]?.header ?? columnId;
          throw new UserError("excel.columnMissing", { table: name, column });
        }
        return index;
      },
    };
  };
}

/** The values of a range that was loaded with its value types: blank is null, errors are told from text. */
export function cellsOf(range: Pick<Excel.Range, "values" | "valueTypes">): Cell[][] {
  return range.values.map((row: unknown[], r) =>
    row.map((value, c): Cell => {
      const type = range.valueTypes[r]?.[c];
      if (type === "Empty" || value === "") return null;
      if (type === "Error") return { error: String(value) as ErrorCode };
      return value as Cell;
    }),
  );
}
