import { monthId, months, type MonthId } from "./columns";
import { monthNumbers, type MonthNumber, type PlanContext } from "./context";
import type { TableColumn } from "./table";

export const quarterNumbers = [1, 2, 3, 4] as const;
export type QuarterNumber = (typeof quarterNumbers)[number];
export type QuarterId = `q${QuarterNumber}`;

/** The id of a quarter's column in tables that run over the year. */
export const quarterId = (number: QuarterNumber): QuarterId => `q${number}`;

export function quarterOf(month: MonthNumber): QuarterNumber {
  return Math.ceil(month / 3) as QuarterNumber;
}

/** First and last month of a quarter of the fiscal year. */
export function monthsOf(quarter: QuarterNumber): readonly [MonthNumber, MonthNumber] {
  return [(quarter * 3 - 2) as MonthNumber, (quarter * 3) as MonthNumber];
}

/** One column a quarter of the fiscal year. */
export function quarters(make: (number: QuarterNumber) => TableColumn): Record<QuarterId, TableColumn> {
  return Object.fromEntries(quarterNumbers.map((number) => [quarterId(number), make(number)])) as Record<
    QuarterId,
    TableColumn
  >;
}

/** Ids of the columns that are entered, by month or by quarter as the plan is made. */
export function enteredIds(context: PlanContext): readonly (MonthId | QuarterId)[] {
  return context.byQuarters ? quarterNumbers.map(quarterId) : monthNumbers.map(monthId);
}

/** The columns that are entered. Only those that {@link enteredIds} names are there. */
export function enteredColumns(
  context: PlanContext,
  make: (header: string) => TableColumn,
): Record<MonthId | QuarterId, TableColumn> {
  const columns = context.byQuarters
    ? quarters((number) => make(`Q${number}`))
    : months(monthId, (number) => make(context.monthHeader(number)));
  return columns as Record<MonthId | QuarterId, TableColumn>;
}

/** Twelve months as the periods that are entered: quarters are their sum, average or last month. */
export function asEntered(
  context: PlanContext,
  values: readonly (number | null)[],
  rule: "SUM" | "AVG" | "LAST" = "SUM",
): Partial<Record<MonthId | QuarterId, number | null>> {
  if (!context.byQuarters) {
    return Object.fromEntries(monthNumbers.map((number, index) => [monthId(number), values[index] ?? null]));
  }
  return Object.fromEntries(
    quarterNumbers.map((quarter) => [quarterId(quarter), ofQuarter(values.slice(quarter * 3 - 3, quarter * 3), rule)]),
  );
}

function ofQuarter(values: readonly (number | null)[], rule: "SUM" | "AVG" | "LAST"): number | null {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return null;
  if (rule === "LAST") return values.at(-1) ?? null;
  const sum = known.reduce((total, value) => total + value, 0);
  return rule === "AVG" ? sum / known.length : sum;
}
