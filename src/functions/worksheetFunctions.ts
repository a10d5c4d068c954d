import { kpiCatalogue } from "../core/kpi";
import type { ExcelCell } from "./cells";
import { worksheetFunction } from "./worksheetFunction";

/** The code behind each id of functions.json. */
export function worksheetFunctions(): ReadonlyMap<string, (...given: unknown[]) => ExcelCell[][]> {
  return new Map(kpiCatalogue.map((definition) => [definition.id, worksheetFunction(definition)]));
}
