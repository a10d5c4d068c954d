import type { MonthNumber } from "./context";
import { monthNumbers } from "./context";
import { formats } from "./formats";
import type { TableColumn } from "./table";

type ColumnOptions = Partial<Pick<TableColumn, "numberFormat" | "alignment" | "wrap">>;
type ColumnMaker = (header: string, width: number, note?: string, options?: ColumnOptions) => TableColumn;

const of =
  (role: TableColumn["role"]): ColumnMaker =>
  (header, width, note, options = {}) => ({ header, role, width, ...(note === undefined ? {} : { note }), ...options });

/** A column that the user fills in. */
export const input = of("input");
/** A column that repeats what stands in another table. */
export const link = of("link");
/** A column that is calculated. */
export const result = of("formula");

export const centered = { alignment: "center" } as const;
export const wrapped = { wrap: true } as const;
export const integer = { numberFormat: formats.integer };
export const percent = { numberFormat: formats.percent };
export const points = { numberFormat: formats.points };
export const date = { numberFormat: formats.date, alignment: "center" } as const;
export const scale = { numberFormat: formats.count, alignment: "center" } as const;

/** One column a month of the fiscal year. */
export function months<Id extends string>(
  id: (number: MonthNumber) => Id,
  make: (number: MonthNumber) => TableColumn,
): Record<Id, TableColumn> {
  return Object.fromEntries(monthNumbers.map((number) => [id(number), make(number)])) as Record<Id, TableColumn>;
}

export type MonthId = `m${MonthNumber}`;

/** The id of a month's column in tables that run over the year. */
export const monthId = (number: MonthNumber): MonthId => `m${number}`;
