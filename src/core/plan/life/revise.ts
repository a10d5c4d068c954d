import { PlanLifeError } from "./problem";
import { type Aggregation, type PhasingRow, sum } from "./phasing";

/**
 * The rows of one KPI so that its year becomes the target. Closed periods keep what was planned; the open ones are
 * scaled by one factor, so that the seasons and the departments' shares stay. Of a ratio the numerators are scaled.
 *
 * @param closed number of periods from the year's start that are over.
 * @throws PlanLifeError when no period is open, or nothing in the open periods can be scaled to the target.
 */
export function revisedRows(
  rows: readonly PhasingRow[],
  rule: Aggregation,
  target: number,
  closed: number,
): PhasingRow[] {
  const periods = Math.max(0, ...rows.map(({ values }) => values.length));
  if (closed >= periods) throw new PlanLifeError("noOpenPeriod", target);
  if (rule === "LAST")
    return scaled(rows, closed, () => true, target / sum(rows.map(({ values }) => values.at(-1) ?? null)), target);
  const isScaled = ({ part }: PhasingRow) => rule !== "RATIO" || part === "NUMERATOR";
  const values = rows.filter(isScaled).flatMap((row) => [...row.values]);
  const total = targetTotal(rows, rule, target, values);
  const open = sum(rows.filter(isScaled).flatMap((row) => row.values.slice(closed)));
  return scaled(rows, closed, isScaled, (total - (sum(values) - open)) / open, target, total);
}

/** What the scaled cells have to add up to. */
function targetTotal(
  rows: readonly PhasingRow[],
  rule: Aggregation,
  target: number,
  values: readonly (number | null)[],
): number {
  if (rule === "AVG") return target * values.filter((value) => value !== null).length;
  if (rule !== "RATIO") return target;
  return target * sum(rows.flatMap((row) => (row.part === "DENOMINATOR" ? row.values : [])));
}

function scaled(
  rows: readonly PhasingRow[],
  closed: number,
  isScaled: (row: PhasingRow) => boolean,
  factor: number,
  target: number,
  total?: number,
): PhasingRow[] {
  if (!Number.isFinite(factor)) throw new PlanLifeError("nothingToScale", target);
  const decimals = decimalsOf(rows.flatMap(({ values }) => values));
  const revised = rows.map((row) =>
    isScaled(row)
      ? {
          ...row,
          values: row.values.map((value, period) =>
            value === null || period < closed ? value : rounded(value * factor, decimals),
          ),
        }
      : row,
  );
  return total === undefined ? revised : withRest(revised, isScaled, total);
}

/** Rounding leaves a rest, which the last planned period of the last row takes. */
function withRest(rows: PhasingRow[], isScaled: (row: PhasingRow) => boolean, total: number): PhasingRow[] {
  const rest = total - sum(rows.filter(isScaled).flatMap(({ values }) => values));
  const last = rows.findLastIndex((row) => isScaled(row) && row.values.some((value) => value !== null));
  return rows.map((row, index) => {
    if (index !== last) return row;
    const period = row.values.findLastIndex((value) => value !== null);
    return { ...row, values: row.values.map((value, at) => (at === period ? rounded((value ?? 0) + rest, 9) : value)) };
  });
}

/** As many decimals as the plan is written with, and two more than none. */
function decimalsOf(values: readonly (number | null)[]): number {
  const digits = values.map((value) => String(value ?? 0).split(".")[1]?.length ?? 0);
  return Math.min(9, Math.max(2, ...digits));
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
