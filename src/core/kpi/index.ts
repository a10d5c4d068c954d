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
export { evaluateKpi, nativeExpression, nativeFormula, nativeFormulas } from "./byId";
export { computeKpi, resultOf } from "./evaluate";
export { commonSize, gridOf, stretched } from "./grid";
export { expressionOf, NoNativeFormula, type KpiReferences } from "./native";
export { KpiProblem, type ProblemParameters, type ProblemReason } from "./problem";

/** What other parts of the core calculate with, by its id. */
export { attain as ATTAIN, requiredRate as REQRATE } from "./tracking/attainment";
export { seasonalForecast as FCSEASONAL } from "./tracking/forecast";
export { riskLevel as RISKLEVEL, riskScore as RISKSCORE, status as RAG } from "./tracking/status";
export { cusum as CUSUM } from "./warning/charts";
export { individuals as XMR, robustScore as MADSCORE } from "./warning/outliers";
export { runRule as RUNRULE, streak as STREAK } from "./warning/runs";
