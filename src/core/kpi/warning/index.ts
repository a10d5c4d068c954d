import { chartFunctions } from "./charts";
import { outlierFunctions } from "./outliers";
import { runFunctions } from "./runs";

/** Early warning: which points of a series are more than noise. */
export const warningFunctions = [...outlierFunctions, ...runFunctions, ...chartFunctions];
