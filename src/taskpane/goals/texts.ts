import type { Language } from "../../core/languages";
import type { Criterion, GoalReport, SmartLetter } from "../../core/smart/report";
import type { MessageKey } from "../../i18n";
import type { Translate } from "../language/LanguageProvider";

/** In which words a report is told. */
export interface Speech {
  readonly t: Translate;
  readonly language: Language;
}

/** Why a letter was judged so. */
export function reasonText(speech: Speech, report: GoalReport, letter: SmartLetter): string {
  const { id, parameters } = report[letter].reason;
  return smartText(speech, report, `smart.reason.${id}`, parameters);
}

/** What to do about it; empty when nothing needs doing. */
export function adviceText(speech: Speech, report: GoalReport, letter: SmartLetter): string {
  const { advice } = report[letter];
  return advice ? smartText(speech, report, `smart.advice.${advice.id}`, advice.parameters) : "";
}

/** Ids come from the checker at run time; a test holds every one of them to a message. */
function smartText(
  { t, language }: Speech,
  report: GoalReport,
  key: string,
  parameters: Criterion["reason"]["parameters"],
): string {
  const told = Object.entries(parameters).map(([name, value]) => [
    name,
    name === "date"
      ? longDate(language, String(value))
      : name === "level" || name === "baseline"
        ? levelText(language, report, Number(value))
        : value,
  ]);
  return t(key as MessageKey, Object.fromEntries(told) as Criterion["reason"]["parameters"]);
}

/** A day as it is written out: "December 31, 2026", "2026年12月31日". */
export function longDate(language: Language, isoDate: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(isoDate));
}

/** A level of the goal's measure; in percent where the goal says it so. */
function levelText(language: Language, { quantities }: GoalReport, value: number): string {
  const isRate = quantities.some(({ unit, kind }) => unit === "pp" || (unit === "%" && kind !== "delta"));
  const number = new Intl.NumberFormat(language).format(value);
  return isRate && Math.abs(value) > 1 ? `${number}%` : number;
}
