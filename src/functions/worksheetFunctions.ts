import { kpiCatalogue } from "../core/kpi";
import { smartFunction } from "../core/smart/worksheet";
import type { ExcelCell } from "./cells";
import { smartWorksheetFunction, type LoadChecker } from "./smart";
import { worksheetFunction } from "./worksheetFunction";

export type WorksheetFunction = (...given: unknown[]) => ExcelCell[][] | Promise<ExcelCell[][]>;

/**
 * The code behind each id of functions.json.
 *
 * @param loadChecker brings the checker of goals, which is as large as all of the rest and seldom needed.
 */
export function worksheetFunctions(loadChecker: LoadChecker): ReadonlyMap<string, WorksheetFunction> {
  return new Map<string, WorksheetFunction>([
    ...kpiCatalogue.map((definition): [string, WorksheetFunction] => [definition.id, worksheetFunction(definition)]),
    [smartFunction.id, smartWorksheetFunction(loadChecker)],
  ]);
}
