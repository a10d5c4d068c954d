/** The KPI functions: the catalogue, its evaluation and its native formulas. */
export { accepted, limits } from "./accepted";
export type { Choice, Domain, KpiArgument, ListArgument, NumberArgument, TextArgument } from "./arguments";
export { kpiCatalogue, kpiOf } from "./catalogue";
export {
  callsIn,
  convertToNative,
  mentionsKpi,
  parseKpiFormula,
  printed,
  tokensOf,
  type ConversionObstacle,
  type NativeConversion,
} from "./conversion";
export {
  functionFamilies,
  kpiFamilies,
  type FunctionDescription,
  type FunctionFamily,
  type KpiContext,
  type KpiDefinition,
  type KpiFamily,
  type KpiFormat,
  type KpiInput,
  type KpiOutcome,
} from "./definition";
export { computeKpi, evaluateKpi } from "./evaluate";
export { commonSize, gridOf, stretched } from "./grid";
export { nativeExpression, nativeFormula, nativeFormulas, NoNativeFormula, type KpiReferences } from "./native";
export { KpiProblem, type ProblemParameters, type ProblemReason } from "./problem";
