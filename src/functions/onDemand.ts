import type { ExcelCell } from "./cells";
import type { WorksheetFunction } from "./worksheetFunctions";

/** The ids of functions.json, put in by the build. */
declare const KPI_FUNCTION_IDS: readonly string[];

let loaded: ReadonlyMap<string, WorksheetFunction> | undefined;

/**
 * Tells Excel's runtime that the functions are there, and loads them with the first call: most starts of the pane
 * calculate nothing. Only the calls until then are answered by a promise, since those that answer at once are faster
 * where a column of them is calculated.
 */
for (const id of officeIsLoaded() ? KPI_FUNCTION_IDS : []) {
  CustomFunctions.associate(id, (...given: unknown[]) =>
    loaded ? called(loaded, id, given) : load().then((functions) => called(functions, id, given)),
  );
}

/** Without Office.js there is nobody to tell; the pane then says so. */
function officeIsLoaded(): boolean {
  return typeof CustomFunctions !== "undefined";
}

async function load(): Promise<ReadonlyMap<string, WorksheetFunction>> {
  const { worksheetFunctions } = await import(/* webpackChunkName: "kpi" */ "./worksheetFunctions");
  return (loaded = worksheetFunctions(async (goals) => {
    const { loadCheckerFor } = await import(/* webpackChunkName: "smart-loading" */ "../core/smart/loading");
    return loadCheckerFor(goals);
  }));
}

function called(
  functions: ReadonlyMap<string, WorksheetFunction>,
  id: string,
  given: unknown[],
): ExcelCell[][] | Promise<ExcelCell[][]> {
  const definition = functions.get(id);
  if (!definition) throw new Error(`No function ${id}: functions.json is of another build.`);
  return definition(...given);
}
