import type { KpiProblem, ProblemParameters } from "../core/kpi";
import type { Language } from "../core/languages";
import { format } from "../i18n";
import { currentLanguage } from "../i18n/preference";

/** Why a call failed, in the language the user reads; undefined where the error code says it all. */
export function problemMessage({ reason, parameters }: KpiProblem, language = currentLanguage()): string | undefined {
  const told = inLanguage(parameters, language);
  if (reason !== "rule") return format(language, `functions.${reason}`, told);
  return told.condition === undefined ? undefined : format(language, "functions.rule", told);
}

function inLanguage(parameters: ProblemParameters, language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === "object" ? value[language] : value]),
  );
}
