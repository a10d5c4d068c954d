import type { Cell } from "../cells";
import { kpiOf } from "./catalogue";
import type { KpiContext, KpiInput } from "./definition";
import { resultOf } from "./evaluate";
import { expressionOf, formulasOf, type KpiReferences, type Spill } from "./native";

/**
 * The functions of the catalogue by their ids, the names after `KPI.`: for those who learn only when they run which
 * function it is. Who knows it calculates with its definition, and brings no more than its family along.
 */

/**
 * As {@link resultOf}.
 *
 * @param id For example "GROWTH".
 * @throws RangeError when the catalogue has no such function.
 */
export function evaluateKpi(id: string, args: readonly KpiInput[], context?: KpiContext): Cell | Cell[][] {
  return resultOf(kpiOf(id), args, context);
}

/** The native formula, "=" included; as {@link expressionOf}, and RangeError for an unknown function. */
export function nativeFormula(id: string, references: KpiReferences): string {
  return `=${nativeExpression(id, references)}`;
}

/** The same without the leading "=", to be nested in another formula. */
export function nativeExpression(id: string, references: KpiReferences): string {
  return expressionOf(kpiOf(id), references);
}

/** The native formulas of a result that fills several cells, as rows; as {@link formulasOf}. */
export function nativeFormulas(id: string, references: KpiReferences, spill?: Spill): string[][] {
  return formulasOf(kpiOf(id), references, spill);
}
