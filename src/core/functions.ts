import { kpiCatalogue, type FunctionDescription } from "./kpi";
import { smartDescription } from "./smart/description";

/** Every function of the worksheet: those of the catalogue, then the one that judges goals. */
export const describedFunctions: readonly FunctionDescription[] = [...kpiCatalogue, smartDescription];
