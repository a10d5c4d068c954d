import { computeKpi, KpiProblem, type KpiDefinition } from "../core/kpi";
import { cellsToExcel, errorToExcel, inputFromExcel, type ExcelCell } from "./cells";
import { problemMessage } from "./messages";

/**
 * The function as Excel's runtime calls it: positional arguments padded with null, then the invocation.
 *
 * It always answers rows, as the metadata says; a whole call that fails throws the error with its reason,
 * which Excel shows where the cell's error flag is hovered (for #VALUE! and #N/A).
 *
 * A blank cell arrives as null on the web and, in some desktop builds, as 0, which no add-in can tell from a
 * zero. The rules of blanks hold where Excel passes null; docs/functions says so on its first page.
 */
export function worksheetFunction(definition: KpiDefinition): (...given: unknown[]) => ExcelCell[][] {
  return (...given) => {
    const inputs = given.slice(0, definition.arguments.length).map(inputFromExcel);
    const outcome = computeKpi(definition, inputs);
    if (outcome instanceof KpiProblem) throw errorToExcel(outcome.cell, problemMessage(outcome));
    if (typeof outcome === "object" && outcome !== null && "error" in outcome) throw errorToExcel(outcome);
    return cellsToExcel(Array.isArray(outcome) ? outcome : [[outcome]]);
  };
}
