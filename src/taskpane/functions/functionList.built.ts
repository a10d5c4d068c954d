import { describedFunctions } from "../../core/functions";
import type { FunctionDescription } from "../../core/kpi";
import { languages } from "../../core/languages";

/** What the finder shows and searches of a function; the rest of it is fetched when it is opened. */
export interface ListedFunction extends Pick<FunctionDescription, "id" | "family" | "name" | "synonyms"> {
  /** What is said of it and of its arguments, in all languages. */
  readonly described: string;
}

/** Every function, in the order of the reference pages. The build puts the list here and leaves the catalogue out. */
export const functionList: readonly ListedFunction[] = describedFunctions.map(listed);

function listed({ id, family, name, synonyms, ...definition }: FunctionDescription): ListedFunction {
  const texts = [definition.summary, ...definition.arguments.flatMap(({ label, description }) => [label, description])];
  const described = languages.flatMap((language) => texts.map((text) => text[language])).join("\n");
  return { id, family, name, ...(synonyms ? { synonyms } : {}), described };
}
