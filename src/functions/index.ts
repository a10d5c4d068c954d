import { kpiCatalogue } from "../core/kpi";
import { worksheetFunction } from "./worksheetFunction";

/** Tells Excel's custom-functions runtime which code stands behind each id of functions.json. */
for (const definition of kpiCatalogue) {
  CustomFunctions.associate(definition.id, worksheetFunction(definition));
}
