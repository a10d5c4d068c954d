import { nativeExpression, nativeFormulas } from "../kpi";

/** Pieces of native formulas, without the equals sign. */

/** The catalogue's native formula of a KPI over these references. */
export function kpi(id: string, ...references: readonly string[]): string {
  return nativeExpression(id, references);
}

/** The catalogue's native formulas of a KPI whose result fills several cells of a row, one a cell. */
export function kpiCells(id: string, ...references: readonly string[]): string[] {
  const [row = []] = nativeFormulas(id, references);
  return row.map((formula) => formula.slice(1));
}

/** The formula's result, or "" where it cannot be computed yet: a plan shows blanks, not error values. */
export function blankUnlessComputable(formula: string): string {
  return `IFERROR(${formula},"")`;
}

export function text(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}

/** A range and what its cells have to be, as SUMIFS takes them. */
export type Condition = readonly [range: string, criterion: string];

export function sumIfs(range: string, conditions: readonly Condition[]): string {
  return `SUMIFS(${range},${conditions.flat().join(",")})`;
}

export function averageIfs(range: string, conditions: readonly Condition[]): string {
  return `AVERAGEIFS(${range},${conditions.flat().join(",")})`;
}

export function countIfs(conditions: readonly Condition[]): string {
  return `COUNTIFS(${conditions.flat().join(",")})`;
}

/** Criterion for cells that are filled in. */
export const FILLED = '"<>"';

/** The first cells of a row or column: as many as `count` says, which has to be 1 or more. */
export function firstCells(range: string, count: string): string {
  return `INDEX(${range},1):INDEX(${range},${count})`;
}

/** The first formula whose condition holds, else the last argument. */
export function choose(cases: readonly (readonly [condition: string, formula: string])[], otherwise: string): string {
  return cases.reduceRight((rest, [condition, formula]) => `IF(${condition},${formula},${rest})`, otherwise);
}
