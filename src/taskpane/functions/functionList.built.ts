import { describedFunctions } from "../../core/functions";
import type { FunctionDescription } from "../../core/kpi";

/** What the finder shows of a function; the rest of it is fetched when it is searched or opened. */
export type ListedFunction = Pick<FunctionDescription, "id" | "family" | "name" | "synonyms">;

/** Every function, in the order of the reference pages. The build puts the list here and leaves the catalogue out. */
export const functionList: readonly ListedFunction[] = describedFunctions.map(({ id, family, name, synonyms }) => ({
  id,
  family,
  name,
  ...(synonyms ? { synonyms } : {}),
}));
