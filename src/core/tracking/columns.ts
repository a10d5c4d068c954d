import type { Cell } from "../cells";
import type { KnownKpi } from "./entries";
import { readMonth } from "./months";

/** A table that no template made, from which actuals are taken. */
export interface SourceTable {
  readonly headers: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Row on its sheet, as people count, of `rows[0]`. */
  readonly firstRow: number;
}

export const fields = ["kpi", "department", "actual", "numerator", "denominator"] as const;
export type Field = (typeof fields)[number];

/** Where the month of a figure stands: in a column, in the headers of one column a month, or nowhere: all are of one. */
export type PeriodSource =
  | { readonly from: "column"; readonly column: number }
  | { readonly from: "headers" }
  | { readonly from: "month"; readonly month: number };

/** Which column holds what; null is none. */
export interface ColumnMapping {
  readonly period: PeriodSource;
  readonly columns: Readonly<Record<Field, number | null>>;
}

/** What headers of other systems call these columns, the surest first. */
const words: Readonly<Record<Field | "period", RegExp>> = {
  period: /period|month|\bdate\b|期间|月份|会计期|日期|月$/i,
  kpi: /\bkpi\b|metric|indicator|measure|指标|科目|项目/i,
  department: /department|\bdept\b|division|\bunit\b|team|部门|事业部|责任/i,
  numerator: /numerator|分子/i,
  denominator: /denominator|分母/i,
  actual: /actual|value|amount|result|reali[sz]ed|实际|实绩|数值|金额|完成值|本期/i,
};
const notActual = /plan|target|budget|forecast|prior|last year|previous|计划|目标|预算|预测|上年|去年|同期|率$/i;

/**
 * Guesses the mapping from headers and contents: a KPI column is one whose cells name KPIs of the library,
 * a period column one whose cells are months. What it finds is a proposal that a person confirms.
 *
 * @param defaultMonth the month of all rows where nothing names one.
 */
export function guessMapping(
  source: SourceTable,
  kpis: readonly KnownKpi[],
  fiscalYearStart: number,
  defaultMonth: number,
): ColumnMapping {
  const columns = source.headers.map((header, index) => ({
    index,
    header: typeof header === "string" ? header : "",
    cells: source.rows.slice(0, 200).map((row) => row[index] ?? null),
  }));
  type Column = (typeof columns)[number];
  const taken = new Set<number>();
  const take = (score: (column: Column) => number): number | null => {
    const best = columns
      .filter(({ index }) => !taken.has(index))
      .map((column) => ({ index: column.index, score: score(column) }))
      .reduce((a, b) => (b.score > a.score ? b : a), { index: -1, score: 0 });
    if (best.index < 0) return null;
    taken.add(best.index);
    return best.index;
  };
  const named = (field: keyof typeof words) => (column: Column) => (words[field].test(column.header) ? 1 : 0);
  const isKpi = kpiFinder(kpis);
  const kpi = take((column) => 4 * share(column.cells, (cell) => isKpi(cell) !== undefined) + named("kpi")(column) / 8);
  const inHeaders = columns.filter(
    ({ index }) => !taken.has(index) && isMonthHeader(source.headers[index] ?? null, fiscalYearStart),
  );
  if (inHeaders.length >= 2) for (const { index } of inHeaders) taken.add(index);
  const periodColumn =
    inHeaders.length >= 2
      ? null
      : take(
          (column) =>
            3 *
            atLeastHalf(share(column.cells, (cell) => readMonth(cell, fiscalYearStart).kind !== "noMonth")) *
            (named("period")(column) || (column.header === "" ? 0 : 0.5)),
        );
  const department = take(named("department"));
  const numbers = (column: Column) =>
    atLeastHalf(share(column.cells, (cell) => typeof cell === "number" || hasDigits(cell)));
  const numerator = take((column) => named("numerator")(column) * numbers(column));
  const denominator = take((column) => named("denominator")(column) * numbers(column));
  const actual =
    inHeaders.length >= 2
      ? null
      : take((column) => (notActual.test(column.header) ? 0 : (named("actual")(column) + 0.1) * numbers(column)));
  return {
    period:
      inHeaders.length >= 2
        ? { from: "headers" }
        : periodColumn === null
          ? { from: "month", month: defaultMonth }
          : { from: "column", column: periodColumn },
    columns: { kpi, department, actual, numerator, denominator },
  };
}

/** Whether a header names a month of the fiscal year; headers are texts, or dates as numbers. */
export function isMonthHeader(header: Cell, fiscalYearStart: number): boolean {
  return readMonth(header, fiscalYearStart).kind === "month";
}

/**
 * Finds the KPI of the library that a cell names by id, by name, by both ("K1 Revenue"), or with its unit after it
 * ("Revenue (USD k)"), without regard to case and blanks. Another unit than the library's is another measure.
 */
export function kpiFinder(kpis: readonly KnownKpi[]): (cell: Cell) => KnownKpi | undefined {
  const plain = (text: string) => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();
  const byName = new Map([
    ...kpis.flatMap((kpi) => [
      [plain(kpi.id + kpi.name), kpi] as const,
      ...[kpi.id, kpi.name].map((name) => [plain(`${name}(${kpi.unit})`), kpi] as const),
    ]),
    ...kpis.map((kpi) => [plain(kpi.name), kpi] as const),
    ...kpis.map((kpi) => [plain(kpi.id), kpi] as const),
  ]);
  byName.delete("");
  return (cell) => (typeof cell === "string" || typeof cell === "number" ? byName.get(plain(String(cell))) : undefined);
}

function share(cells: readonly Cell[], holds: (cell: Cell) => boolean): number {
  const filled = cells.filter((cell) => cell !== null);
  return filled.length === 0 ? 0 : filled.filter(holds).length / filled.length;
}

function atLeastHalf(part: number): number {
  return part >= 0.5 ? part : 0;
}

function hasDigits(cell: Cell): boolean {
  return typeof cell === "string" && /\p{Nd}/u.test(cell);
}
