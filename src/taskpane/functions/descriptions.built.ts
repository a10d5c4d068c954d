import { describedFunctions } from "../../core/functions";
import { languages } from "../../core/languages";

/** What is said of each function and of its arguments in all languages, by its id. Only a search reads it. */
export const descriptions: Readonly<Record<string, string>> = Object.fromEntries(
  describedFunctions.map((definition) => {
    const { id, summary, arguments: taken } = definition;
    const texts = [summary, ...taken.flatMap(({ label, description }) => [label, description])];
    return [id, languages.flatMap((language) => texts.map((text) => text[language])).join("\n")];
  }),
);
