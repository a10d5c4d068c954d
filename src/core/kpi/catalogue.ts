import { customerFunctions } from "./customers";
import type { KpiDefinition } from "./definition";
import { growthFunctions } from "./growth";
import { marginFunctions } from "./margin";
import { trackingFunctions } from "./tracking";
import { warningFunctions } from "./warning";

/** Every function, family by family, in the order of the reference pages. */
export const kpiCatalogue: readonly KpiDefinition[] = [
  ...growthFunctions,
  ...customerFunctions,
  ...marginFunctions,
  ...trackingFunctions,
  ...warningFunctions,
];

const byId = new Map(kpiCatalogue.map((definition) => [definition.id, definition]));

/**
 * The definition of a function.
 *
 * @throws RangeError when the catalogue has no function of that id.
 */
export function kpiOf(id: string): KpiDefinition {
  const definition = byId.get(id);
  if (!definition) throw new RangeError(`The catalogue has no function "${id}".`);
  return definition;
}
