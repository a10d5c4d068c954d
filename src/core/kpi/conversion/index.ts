export { convertToNative, LONGEST_FORMULA, type ConversionObstacle, type NativeConversion } from "./native";
export { callsIn, mentionsKpi, parseKpiFormula, printed, tokensOf, type Pieces } from "./syntax";
