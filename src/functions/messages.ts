import { isSerialDate } from "../core/calendar";
import { isCellError, type Cell } from "../core/cells";
import type { KpiProblem, ProblemParameters } from "../core/kpi";
import type { Language } from "../core/languages";
import { formatMessage } from "../i18n";
import english from "../i18n/en-US/functions.json";
import { currentLanguage } from "../i18n/preference";
import chinese from "../i18n/zh-CN/functions.json";

// Functions may run where nothing of the pane does, and answer at once: their few messages come with them.
const messages = { "en-US": english, "zh-CN": chinese };

/** Why a call failed, in the language the user reads; undefined where the error code says it all. */
export function problemMessage({ reason, parameters }: KpiProblem, language = currentLanguage()): string | undefined {
  const told = inLanguage(parameters, language);
  if (reason !== "rule") return formatMessage(language, messages[language][`functions.${reason}`], told);
  return told.condition === undefined ? undefined : formatMessage(language, messages[language]["functions.rule"], told);
}

/** Why KPI.SMART answers an error for these arguments; undefined where one of them is an error itself. */
export function smartErrorMessage(
  { text, part, today }: { readonly text: Cell; readonly part: Cell; readonly today: Cell },
  language = currentLanguage(),
): string | undefined {
  if ([text, part, today].some(isCellError)) return undefined;
  const isNoDate = !isBlank(today) && !(typeof today === "number" && isSerialDate(today));
  const reason = isNoDate ? "today" : typeof text === "string" || text === null ? "part" : "text";
  return messages[language][`functions.smart.${reason}`];
}

const isBlank = (cell: Cell) => cell === null || cell === "";

function inLanguage(parameters: ProblemParameters, language: Language): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === "object" ? value[language] : value]),
  );
}
