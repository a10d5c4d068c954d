import { useState } from "react";
import { languages } from "../../core/languages";
import { chooseLanguage, languageChoice, type LanguageChoice } from "../../i18n/preference";
import { languageNames } from "../language/languageNames";
import { useLanguage } from "../language/LanguageProvider";
import { Choices } from "./Choices";
import { useNotifyFailure } from "../components/useNotifyFailure";

const choices: readonly LanguageChoice[] = ["office", ...languages];

export function LanguageSetting() {
  const { t } = useLanguage();
  const notifyFailure = useNotifyFailure();
  const [choice, setChoice] = useState<LanguageChoice>(languageChoice);
  const choose = (chosen: LanguageChoice) => chooseLanguage(chosen).then(() => setChoice(chosen), notifyFailure);
  return (
    <Choices
      title={t("pane.settings.language")}
      hint={t("pane.settings.languageHint")}
      values={choices}
      value={choice}
      label={(each) =>
        each === "office" ? t("pane.settings.asInExcel") : <span lang={each}>{languageNames[each]}</span>
      }
      onChoose={(chosen) => void choose(chosen)}
    />
  );
}
