import { createContext, useContext, useEffect, useMemo, useSyncExternalStore, type ReactNode } from "react";
import { format, type Language, type MessageKey, type MessageParameters } from "../../i18n";
import { currentLanguage, onLanguageChosen } from "../../i18n/preference";

export type Translate = (key: MessageKey, parameters?: MessageParameters) => string;

interface Speech {
  readonly language: Language;
  /** The message of that key in the pane's language. */
  readonly t: Translate;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

/** Gives the pane its language and follows the user's choice at once. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const language = useSyncExternalStore(onLanguageChosen, currentLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = format(language, "pane.productName");
  }, [language]);
  const speech = useMemo<Speech>(
    () => ({ language, t: (key, parameters) => format(language, key, parameters) }),
    [language],
  );
  return <SpeechContext.Provider value={speech}>{children}</SpeechContext.Provider>;
}

export function useLanguage(): Speech {
  const speech = useContext(SpeechContext);
  if (!speech) throw new Error("useLanguage outside of LanguageProvider");
  return speech;
}
