import { languages, type Language } from "../core/languages";
import { languageOf } from "./index";
import { loadAsMuch } from "./messages";

/** A language that the user has chosen, or "office" for Excel's own display language. */
export type LanguageChoice = Language | "office";

const storageKey = "planwright.language";
const listeners = new Set<() => void>();
let chosenInMemory: LanguageChoice | undefined;

export function languageChoice(): LanguageChoice {
  return chosenInMemory ?? stored() ?? "office";
}

/** The language in which pane and commands speak to the user. */
export function currentLanguage(): Language {
  const choice = languageChoice();
  return choice === "office" ? languageOf(officeLocale()) : choice;
}

/** Keeps the choice and tells the listeners as soon as its messages are there. */
export async function chooseLanguage(choice: LanguageChoice): Promise<void> {
  await loadAsMuch(choice === "office" ? languageOf(officeLocale()) : choice);
  chosenInMemory = choice;
  try {
    localStorage.setItem(storageKey, choice);
  } catch {
    // Storage is blocked in some browsers' embedded pages: the choice then holds until the pane closes.
  }
  for (const listener of listeners) listener();
}

/** Calls back after each choice; returns the way to stop it. */
export function onLanguageChosen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stored(): LanguageChoice | undefined {
  try {
    const value = localStorage.getItem(storageKey);
    return languages.find((language) => language === value);
  } catch {
    return undefined;
  }
}

/** Excel's display language; outside of Excel the browser's. */
function officeLocale(): string | undefined {
  const office = typeof Office === "undefined" ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return office?.displayLanguage ?? (typeof navigator === "undefined" ? undefined : navigator.language);
}
