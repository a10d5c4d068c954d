import { languages, type Language } from "../core/languages";
import { keptChoice } from "../storage/keptChoice";
import { languageOf } from "./index";
import { loadAsMuch } from "./messages";

/** A language that the user has chosen, or "office" for Excel's own display language. */
export type LanguageChoice = Language | "office";

const choice = keptChoice("language", [...languages, "office"], "office");

export const languageChoice = choice.get;

/** Calls back after each choice; returns the way to stop it. */
export const onLanguageChosen = choice.onSet;

/** The language in which pane and commands speak to the user. */
export function currentLanguage(): Language {
  return languageFor(languageChoice());
}

/** Keeps the choice and tells the listeners as soon as its messages are there. */
export async function chooseLanguage(chosen: LanguageChoice): Promise<void> {
  await loadAsMuch(languageFor(chosen));
  choice.set(chosen);
}

function languageFor(chosen: LanguageChoice): Language {
  return chosen === "office" ? languageOf(officeLocale()) : chosen;
}

/** Excel's display language; outside of Excel the browser's. */
function officeLocale(): string | undefined {
  const office = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return office?.displayLanguage ?? (typeof navigator === "undefined" ? undefined : navigator.language);
}
